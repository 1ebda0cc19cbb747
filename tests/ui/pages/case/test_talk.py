"""The conversation: filtered, older ones on demand, what is new is marked."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import Case, EntryKind, EntryState, Status, TimelineEntry
from desktop_app.domain.ids import AttachmentId
from tests.makers import AT, a_case, a_person
from tests.ui.kit import named, nameless
from ui.pages.case.talk import STEP, Talk
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill

LIV = a_person("p-liv", "Liv Skranke")
FILE = Attachment(AttachmentId("a1"), "log.txt", 4, "text/plain")


def entry(number: int, kind: EntryKind = EntryKind.MESSAGE, **more: object) -> TimelineEntry:
    made = TimelineEntry(f"e-{number}", AT + timedelta(hours=number), kind, LIV, True, f"Entry {number}.")
    return replace(made, **more)  # type: ignore[arg-type]


CASE = replace(
    a_case(),
    timeline=(
        entry(1, EntryKind.STATUS, status=Status.BEING_WORKED_ON),
        entry(2, attachment_ids=(FILE.id,)),
        entry(3, EntryKind.EVENT),
        entry(4, author=a_person()),
        entry(5, state=EntryState.WAITING, author=a_person()),
    ),
    attachments=(FILE,),
)


@pytest.fixture
def talk(qtbot: QtBot) -> Talk:
    talk = Talk()
    qtbot.addWidget(talk)
    talk.resize(800, 900)
    talk.show()
    talk.show_case(CASE, "p-kari", AT + timedelta(hours=1))
    return talk


def shown(talk: Talk) -> list[str]:
    texts = [label.text() for label in talk.timeline.findChildren(PlainLabel) if label.isVisible()]
    return sorted({text.partition(".")[0] for text in texts if text.startswith("Entry")})


def choose(talk: Talk, id: str) -> None:
    found = named(talk, f"case.talk.{id}")
    assert isinstance(found, QAbstractButton)
    found.click()


def test_it_shows_everything_or_one_kind(qtbot: QtBot, talk: Talk) -> None:
    assert nameless(talk) == []
    qtbot.waitUntil(lambda: shown(talk) == [f"Entry {number}" for number in range(1, 6)])
    choose(talk, "messages")
    qtbot.waitUntil(lambda: shown(talk) == ["Entry 2", "Entry 4", "Entry 5"])
    choose(talk, "files")
    qtbot.waitUntil(lambda: shown(talk) == ["Entry 2"])
    talk.activateWindow()
    files = named(talk, "case.talk.files")
    files.setFocus()
    qtbot.waitUntil(files.hasFocus)
    qtbot.keyClick(files, Qt.Key.Key_Right)
    qtbot.waitUntil(lambda: shown(talk) == ["Entry 1", "Entry 3"])


def test_what_others_did_since_is_marked(talk: Talk) -> None:
    new = [pill for pill in talk.findChildren(StatusPill) if pill.isVisible() and pill.accessibleName() == "New"]
    assert len(new) == 2, "the desk's message and event, not one's own"
    talk.show_case(CASE, "p-kari", AT + timedelta(hours=9))
    assert [pill.isVisible() for pill in new] == [True, True], "for as long as the case shows"
    talk.forget()
    talk.show_case(CASE, "p-kari", None)
    marked = [pill for pill in talk.findChildren(StatusPill) if pill.isVisible() and pill.accessibleName() == "New"]
    assert marked == [], "of a case never opened nothing is told apart"


def test_older_ones_come_on_demand(qtbot: QtBot, talk: Talk) -> None:
    long: Case = replace(CASE, timeline=tuple(entry(number) for number in range(2 * STEP + 5)))
    talk.forget()
    talk.show_case(long, "p-kari", None)
    older = named(talk, "case.older")
    assert isinstance(older, QAbstractButton)
    qtbot.waitUntil(lambda: len(shown(talk)) == STEP)
    assert older.text() == f"Show older ({STEP + 5})"
    older.click()
    qtbot.waitUntil(lambda: len(shown(talk)) == 2 * STEP)
    older.click()
    qtbot.waitUntil(lambda: len(shown(talk)) == 2 * STEP + 5)
    assert not older.isVisible()


def test_a_kind_there_is_none_of_is_said(talk: Talk) -> None:
    talk.forget()
    talk.show_case(a_case(), "p-kari", None)
    choose(talk, "files")
    assert talk._none.isVisible()


def test_kinds_are_offered_where_there_is_some_of_them(qtbot: QtBot, talk: Talk) -> None:
    assert not named(talk, "case.talk.notes").isVisible()
    assert not named(talk, "case.talk.letters").isVisible()
    more = (entry(6, EntryKind.NOTE), entry(7, EntryKind.EMAIL), entry(8, EntryKind.PHONE), entry(9, EntryKind.TASK))
    talk.show_case(replace(CASE, timeline=(*CASE.timeline, *more)), "p-kari", None)
    choose(talk, "notes")
    qtbot.waitUntil(lambda: shown(talk) == ["Entry 6", "Entry 9"])
    choose(talk, "letters")
    qtbot.waitUntil(lambda: shown(talk) == ["Entry 7", "Entry 8"])
    choose(talk, "messages")
    qtbot.waitUntil(lambda: shown(talk) == ["Entry 2", "Entry 4", "Entry 5", "Entry 7", "Entry 8"])
    choose(talk, "notes")
    talk.show_case(CASE, "p-kari", None)
    qtbot.waitUntil(lambda: len(shown(talk)) == 5, timeout=5000)


def test_what_the_portal_has_beyond_is_fetched_once(qtbot: QtBot, talk: Talk) -> None:
    long: Case = replace(CASE, timeline=tuple(entry(number) for number in range(10, 13)), older="10")
    talk.forget()
    talk.show_case(long, "p-kari", None)
    older = named(talk, "case.older")
    assert isinstance(older, QAbstractButton)
    assert (older.text(), older.isVisible()) == ("Fetch older from the portal", True)
    with qtbot.waitSignal(talk.older_wanted):
        older.click()
    assert (older.text(), older.isEnabled()) == ("Fetching older …", False)
    talk.show_case(replace(long, timeline=tuple(entry(number) for number in range(8, 13)), older=""), "p-kari", None)
    qtbot.waitUntil(lambda: len(shown(talk)) == 5)
    assert not older.isVisible()


def test_what_could_not_be_fetched_can_be_tried_again(talk: Talk) -> None:
    talk.forget()
    talk.show_case(replace(CASE, older="x"), "p-kari", None)
    older = named(talk, "case.older")
    assert isinstance(older, QAbstractButton)
    older.click()
    talk.fetch_ended()
    assert (older.text(), older.isEnabled()) == ("Fetch older from the portal", True)
