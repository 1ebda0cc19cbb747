"""Whose clock counts, and what the desk's people do."""

from datetime import timedelta

import pytest

from desktop_app.domain.cases import CaseAction, EntryKind, EntryState
from desktop_app.domain.commands import DeskWork
from desktop_app.domain.ids import AccountId, CaseId, Key
from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import Conflict, Gone
from tests.core_kit import NOON, Core, a_case

CASE = CaseId("case-0001")


def test_the_portals_time_goes_on_through_a_jump(core: Core) -> None:
    casework, id = core.services.casework, core.store.account_id
    first = casework.portal_time(id)
    assert first.is_sure
    core.clock.advance(60)
    assert casework.portal_time(id).at == first.at + timedelta(seconds=60)


def test_of_a_portal_nobody_asked_yet_it_is_this_computers(core: Core) -> None:
    found = core.services.casework.portal_time(AccountId("nobody"))
    assert (found.at, found.is_sure) == (core.clock.now(), False)


def test_work_of_the_desk_waits_goes_out_once_and_says_so(core: Core) -> None:
    core.server.put_case(a_case(1, actions=frozenset(CaseAction)))
    core.sync()
    asked = DeskWork(Key(""), CASE, CaseAction.ASSIGN, "p-desk", name="Liv")
    for _ in range(3):
        core.services.cases.work(core.id, CASE, asked)
    (row,) = core.store.outbox.rows()
    case = core.services.cases.case(core.id, CASE)
    assert case is not None
    entry = case.timeline[-1]
    assert (entry.kind, entry.action, entry.text, entry.state) == (
        EntryKind.EVENT,
        CaseAction.ASSIGN,
        "Liv",
        EntryState.WAITING,
    )
    with pytest.raises(Conflict):
        core.services.outbox.back_to_reply(core.id, row.key)
    core.sync()
    assert core.server.intents == [row.key]
    (receipt,) = core.services.outbox.receipts()
    assert (receipt.kind, receipt.text) == ("desk_work", "Liv")


def test_what_the_portal_refuses_is_undone_with_its_reason(core: Core) -> None:
    core.server.put_case(a_case(1, actions=frozenset({CaseAction.COMMENT})))
    core.sync()
    before = core.services.cases.case(core.id, CASE)
    assert before is not None
    core.services.cases.work(core.id, CASE, DeskWork(Key(""), CASE, CaseAction.MERGE, "case-0002", name="DP-2"))
    core.sync()
    (item,) = core.services.outbox.items()
    assert item.state is OutboxState.REFUSED
    assert item.error
    case = core.services.cases.case(core.id, CASE)
    assert case is not None
    assert (case.row.status, case.timeline[-1].state) == (before.row.status, EntryState.REFUSED)


def test_a_case_is_found_by_its_number_alone(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    row = core.store.cases.get([CASE])[CASE]
    assert core.services.casework.numbered(core.id, f" {row.number.lower()} ").id == CASE
    for number in ("", row.number[:-1], "none"):
        with pytest.raises(Gone):
            core.services.casework.numbered(core.id, number)


def test_until_when_a_case_was_seen(core: Core) -> None:
    core.server.put_case(a_case(1, updated_at=NOON + timedelta(days=1)))
    core.sync()
    core.services.cases.mark_read(core.id, CASE)
    assert core.services.casework.seen_at(core.id, CASE) == NOON + timedelta(days=1)
    assert core.services.casework.seen_at(core.id, CaseId("none")) is None
