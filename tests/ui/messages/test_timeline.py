"""What an entry of a timeline is, in words."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import EntryKind, Letter, TimelineEntry
from ui.icons import icon
from ui.messages import timeline

ENTRY = TimelineEntry("e", datetime(2026, 11, 22, tzinfo=UTC), EntryKind.MESSAGE)
LINES = {EntryKind.MESSAGE, EntryKind.STATUS, EntryKind.EVENT}


@pytest.mark.parametrize("kind", EntryKind)
def test_every_kind_has_an_icon_and_every_card_but_a_message_its_word(qtbot: QtBot, kind: EntryKind) -> None:
    assert not icon(timeline.icon(kind)).isNull()
    assert bool(timeline.kind(replace(ENTRY, kind=kind))) == (kind not in LINES)


def test_mails_and_calls_say_which_way_they_went(qtbot: QtBot) -> None:
    said = {
        timeline.kind(replace(ENTRY, kind=kind, letter=Letter(is_incoming=way)))
        for kind in (EntryKind.EMAIL, EntryKind.PHONE)
        for way in (None, True, False)
    }
    assert len(said) == 6


def test_an_envelope_has_a_line_for_each(qtbot: QtBot) -> None:
    letter = Letter("S", "a@b.example", ("c@d.example", "e@f.example"), ("g@h.example",))
    assert timeline.envelope(letter) == "From a@b.example\nTo c@d.example; e@f.example\nCopy to g@h.example"
    assert timeline.envelope(Letter("S")) == ""
