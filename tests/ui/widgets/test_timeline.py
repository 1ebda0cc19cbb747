"""ui.widgets.timeline"""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import CaseAction, EntryKind, EntryState, Status, TimelineEntry
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import AttachmentId, PersonId
from tests.ui.looks import assert_usable, child, has_colour, picture
from ui.widgets.plain_label import PlainLabel
from ui.widgets.rich_text import RichText
from ui.widgets.status_pill import StatusPill
from ui.widgets.timeline import Timeline

NOW = datetime.now(UTC)
ME, LIV = Person(PersonId("p-me"), "Kari Prøve"), Person(PersonId("p-liv"), "Liv Skranke")
FILE = Attachment(AttachmentId("a1"), "shot.png", 5_000, "image/png")
ENTRIES = (
    TimelineEntry("1", NOW - timedelta(days=2), EntryKind.MESSAGE, ME, text="It is <b>broken</b>.",
                  attachment_ids=(FILE.id,)),
    TimelineEntry("2", NOW, EntryKind.STATUS, LIV, is_agent=True, status=Status.BEING_WORKED_ON),
    TimelineEntry("3", NOW, EntryKind.MESSAGE, LIV, is_agent=True, html='<p>Which <a href="article:a">one</a>?</p>'),
    TimelineEntry("4", NOW, EntryKind.EVENT, text="Assigned"),
    TimelineEntry("5", NOW, EntryKind.MESSAGE, text="This one.", state=EntryState.WAITING),
    TimelineEntry("6", NOW, EntryKind.MESSAGE, None, is_agent=True, text="Thanks."),
)  # fmt: skip


@pytest.fixture
def timeline(qtbot: QtBot) -> Timeline:
    made = Timeline()
    qtbot.addWidget(made)
    made.show_entries(ENTRIES, [FILE], ME.id)
    made.resize(900, 700)
    made.show()
    return made


def _said(timeline: Timeline) -> list[str]:
    return [label.text() for label in timeline.findChildren(PlainLabel) if label.isVisible()]


def _pills(timeline: Timeline) -> set[str]:
    return {pill.accessibleName() for pill in timeline.findChildren(StatusPill) if pill.isVisible()}


def test_everything_is_said_as_plain_text(timeline: Timeline) -> None:
    said = _said(timeline)
    for text in ("It is <b>broken</b>.", "You", "Liv Skranke", "2 days ago", "The service desk", "Assigned"):
        assert text in said
    assert child(timeline, RichText).toPlainText() == "Which one?"
    assert _pills(timeline) == {"Being worked on", "Waiting to be sent"}
    assert_usable(timeline)


def test_files_and_links_are_handed_on(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignal(timeline.file_opened) as blocker:
        child(timeline, QAbstractButton, "attachment.a1").click()
    assert blocker.args == ["a1"]
    with qtbot.waitSignal(timeline.link_chosen):
        child(timeline, RichText).link_chosen.emit("article:a")
    red = QPixmap(32, 20)
    red.fill(QColor("#ff0000"))
    timeline.show_thumbnail("a1", red)
    assert has_colour(picture(timeline), "#ff0000")


def test_what_has_not_changed_keeps_its_widget(qtbot: QtBot, timeline: Timeline) -> None:
    before = child(timeline, RichText)
    changed = [*ENTRIES[:4], replace(ENTRIES[4], state=EntryState.REFUSED)]
    timeline.show_entries(changed, [FILE], ME.id)
    assert child(timeline, RichText) is before
    qtbot.waitUntil(lambda: "Not accepted by the portal" in _pills(timeline))
    assert "Thanks." not in _said(timeline)
    tops = {
        label.text(): label.mapTo(timeline, label.rect().topLeft()).y() for label in timeline.findChildren(PlainLabel)
    }
    assert tops["It is <b>broken</b>."] < tops["Assigned"] < tops["This one."]


def test_times_are_said_anew(timeline: Timeline) -> None:
    timeline.refresh_times()
    assert "2 days ago" in _said(timeline)


def test_what_is_new_is_marked_until_it_is_not(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.show_entries(ENTRIES, [FILE], ME.id, frozenset({(EntryKind.MESSAGE, "3"), (EntryKind.EVENT, "4")}))
    qtbot.waitUntil(lambda: "New" in _pills(timeline))
    timeline.show_entries(ENTRIES, [FILE], ME.id)
    assert "New" not in _pills(timeline)


def test_work_of_the_desk_on_its_way_is_said_in_words(qtbot: QtBot, timeline: Timeline) -> None:
    waiting = TimelineEntry(
        "7", NOW, EntryKind.EVENT, ME, text="Liv", state=EntryState.WAITING, action=CaseAction.ASSIGN
    )
    timeline.show_entries([waiting], [], ME.id)
    qtbot.waitUntil(lambda: "Assign to Liv · Kari Prøve" in _said(timeline))
    assert "Waiting to be sent" in _pills(timeline)
