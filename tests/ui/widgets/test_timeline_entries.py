"""The entries of a timeline: what they say and what they look like."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QAbstractButton, QFrame
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import EntryKind, Letter, TimelineEntry
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AttachmentId, PersonId
from tests.ui.looks import assert_usable, child
from ui.widgets.plain_label import PlainLabel
from ui.widgets.rich_text import RichText
from ui.widgets.status_pill import StatusPill
from ui.widgets.timeline import Timeline
from ui.widgets.timeline_entries import Entry, NewLine

NOW = datetime.now(UTC)
LIV = Person(PersonId("p-liv"), "Liv Skranke")
FILE = Attachment(AttachmentId("a1"), "log.txt", 4, "text/plain")
LETTER = Letter("It stopped", "kari@eksempelfjord.example", ("support@portal.example",), is_incoming=True)
NOTE = TimelineEntry("n1", NOW, EntryKind.NOTE, LIV, is_agent=True, text="Do not promise anything.")
MAIL = TimelineEntry("e1", NOW, EntryKind.EMAIL, LIV, html="<p>Since <b>today</b></p>", letter=LETTER)


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(900, 700)
    made.show()
    return made


def show(qtbot: QtBot, timeline: Timeline, *entries: TimelineEntry, me: str = "p-me") -> None:
    """Show these; a layout makes what is new to it visible in its own time."""
    timeline.show_entries(entries, [FILE], me)
    qtbot.waitUntil(lambda: all(entry.isVisible() for entry in timeline.findChildren(Entry)))


def said(timeline: Timeline) -> list[str]:
    return [label.text() for label in timeline.findChildren(PlainLabel) if label.isVisible()]


def pills(timeline: Timeline) -> set[str]:
    return {pill.accessibleName() for pill in timeline.findChildren(StatusPill) if pill.isVisible()}


def surfaces(timeline: Timeline) -> list[object]:
    found = (frame.property("surface") for frame in timeline.findChildren(QFrame) if frame.isVisible())
    return [surface for surface in found if surface in {"note", "card", "mine"}]


def test_a_note_says_that_it_is_internal_and_looks_so(qtbot: QtBot, timeline: Timeline) -> None:
    show(qtbot, timeline, NOTE)
    assert (pills(timeline), surfaces(timeline)) == ({"Internal note"}, ["note"])
    assert "Do not promise anything." in said(timeline)
    show(qtbot, timeline, NOTE, me=LIV.id)
    assert surfaces(timeline) == ["note"], "one's own note is none the less a note"
    assert_usable(timeline)


def test_a_mail_shows_its_envelope_and_only_its_words(qtbot: QtBot, timeline: Timeline) -> None:
    show(qtbot, timeline, MAIL)
    assert pills(timeline) == {"E-mail to the desk"}
    assert {"It stopped", "From kari@eksempelfjord.example\nTo support@portal.example"} <= set(said(timeline))
    assert [rich.toPlainText() for rich in timeline.findChildren(RichText)] == ["Since today"]


def test_files_without_a_word_have_no_empty_line(qtbot: QtBot, timeline: Timeline) -> None:
    files = TimelineEntry("a", NOW, EntryKind.ATTACHMENT, LIV, attachment_ids=(FILE.id,))
    show(qtbot, timeline, files)
    assert "Files" in pills(timeline)
    assert "" not in said(timeline)
    assert child(timeline, QAbstractButton, "attachment.a1").isVisible()


def test_ids_are_of_their_kind(qtbot: QtBot, timeline: Timeline) -> None:
    show(qtbot, timeline, NOTE, replace(NOTE, kind=EntryKind.MESSAGE, text="For all"))
    assert {"Do not promise anything.", "For all"} <= set(said(timeline))


def test_a_line_stands_above_the_first_that_is_new(qtbot: QtBot, timeline: Timeline) -> None:
    (line,) = timeline.findChildren(NewLine)
    show(qtbot, timeline, MAIL, NOTE)
    assert not line.isVisible()
    timeline.show_entries([MAIL, NOTE], [], "p-me", frozenset({(EntryKind.NOTE, "n1")}))
    assert line.isVisible()
    note = next(label for label in timeline.findChildren(PlainLabel) if label.text() == NOTE.text)
    mail = timeline.findChildren(RichText)[0]
    qtbot.waitUntil(
        lambda: (
            mail.mapTo(timeline, mail.rect().bottomLeft()).y()
            < line.geometry().top()
            < note.mapTo(timeline, note.rect().topLeft()).y()
        )
    )
