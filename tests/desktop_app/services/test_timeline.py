"""What is older in a case, and what the desk writes to itself."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.cases import Case, CaseAction, EntryKind, EntryState, TimelineEntry
from desktop_app.domain.commands import AddNote
from desktop_app.domain.ids import CaseId
from desktop_app.domain.outbox import waiting_case_id
from desktop_app.domain.receipts import OutboxState
from desktop_app.domain.timeline import Older, note_draft
from desktop_app.errors import Gone, Rejected, Unreachable
from tests.core_kit import NOON, Core, a_case

CASE = CaseId("case-0001")


def entries(*numbers: int) -> tuple[TimelineEntry, ...]:
    return tuple(TimelineEntry(f"e{one}", NOON + timedelta(minutes=one), EntryKind.MESSAGE) for one in numbers)


def put(core: Core, **changes: object) -> Case:
    case = replace(a_case(1, actions=frozenset(CaseAction)), **changes)  # type: ignore[arg-type]
    core.server.put_case(case)
    core.sync()
    return case


def told(core: Core) -> Case:
    case = core.services.cases.case(core.id, CASE)
    assert case is not None
    return case


def test_older_entries_are_fetched_page_by_page(core: Core) -> None:
    put(core, timeline=entries(5, 6), older="5")
    core.server.older = {
        (CASE, "5"): Older(entries(3, 4), older="3"),
        (CASE, "3"): Older(entries(1, 2)),
    }
    for _ in range(2):
        assert core.services.timeline.load_older(core.id, CASE)
    assert (told(core).timeline, told(core).older) == (entries(*range(1, 7)), "")
    asked = core.server.requests
    assert not core.services.timeline.load_older(core.id, CASE), "the beginning is reached"
    assert core.server.requests == asked


def test_hearing_the_case_again_loses_nothing_and_is_no_news(core: Core) -> None:
    put(core, timeline=entries(5, 6), older="5")
    core.server.older = {(CASE, "5"): Older(entries(3, 4), older="3")}
    core.services.timeline.load_older(core.id, CASE)
    assert not core.services.cases.refresh(core.id, CASE)
    assert told(core).timeline == entries(3, 4, 5, 6)


def test_without_a_network_what_is_kept_stays(core: Core) -> None:
    put(core, timeline=entries(5), older="5")
    core.server.is_down = True
    with pytest.raises(Unreachable):
        core.services.timeline.load_older(core.id, CASE)
    assert told(core).timeline == entries(5)


def test_a_page_the_portal_knows_no_longer_is_an_error(core: Core) -> None:
    put(core, timeline=entries(5), older="gone")
    with pytest.raises(Rejected):
        core.services.timeline.load_older(core.id, CASE)


def test_a_note_waits_as_a_note_and_goes_out_once(core: Core) -> None:
    put(core)
    for _ in range(3):
        core.services.timeline.note(core.id, CASE, "Only for us")
    (row,) = core.store.outbox.rows()
    assert isinstance(row.command, AddNote)
    entry = told(core).timeline[-1]
    assert (entry.kind, entry.text, entry.state) == (EntryKind.NOTE, "Only for us", EntryState.WAITING)
    core.sync()
    assert core.server.intents == [row.key]
    assert told(core).timeline[-1].kind is EntryKind.NOTE
    assert core.services.outbox.receipts()[0].kind == "add_note"


def test_a_note_that_is_taken_back_does_not_become_a_reply(core: Core) -> None:
    put(core, row=a_case(1, actions=frozenset({CaseAction.COMMENT})).row)
    core.services.cases.save_reply(core.id, CASE, "Dear customer")
    core.services.timeline.note(core.id, CASE, "He is difficult")
    core.sync()
    (item,) = core.services.outbox.items()
    assert item.state is OutboxState.REFUSED
    core.services.cases.save_reply(core.id, note_draft(CASE), "Half")
    assert core.services.outbox.back_to_reply(core.id, item.key) == CASE
    assert core.services.cases.reply_draft(core.id, CASE) == "Dear customer"
    assert core.services.timeline.note_draft(core.id, CASE) == "Half\n\nHe is difficult"


def test_a_half_written_note_is_kept_until_it_is_sent(core: Core) -> None:
    put(core)
    core.services.cases.save_reply(core.id, note_draft(CASE), "Half")
    assert core.services.timeline.note_draft(core.id, CASE) == "Half"
    core.services.timeline.note(core.id, CASE, "Half and half")
    assert core.services.timeline.note_draft(core.id, CASE) == ""


def test_of_a_case_that_is_not_there_nothing_can_be_noted(core: Core) -> None:
    with pytest.raises(Gone):
        core.services.timeline.note(core.id, CaseId("unknown"), "x")
    assert not core.services.timeline.load_older(core.id, CaseId("unknown"))


def test_on_the_page_of_a_case_that_was_made_meanwhile_all_goes_on(core: Core) -> None:
    waiting = waiting_case_id(core.submitted().key)
    core.sync()
    (id,) = core.store.cases.ids()
    case = core.services.cases.case(core.id, waiting)
    assert case is not None
    core.server.put_case(replace(case, timeline=entries(5), older="5"))
    core.server.older = {(CaseId(id), "5"): Older(entries(3))}
    core.services.cases.refresh(core.id, waiting)
    assert core.services.timeline.load_older(core.id, waiting).ids == {id}
    core.services.cases.save_reply(core.id, note_draft(waiting), "Half")
    assert core.services.timeline.note_draft(core.id, waiting) == "Half"
    assert core.services.timeline.note_draft(core.id, CaseId(id)) == "Half"
    assert core.services.timeline.note(core.id, waiting, "Whole").ids == {id}
    assert core.store.replies.rows() == ()
