"""Whose clock counts, and what the desk's people do."""

from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.case_details import (
    Contact,
    Cover,
    Customer,
    Detail,
    DetailChoices,
    Details,
    Product,
    present,
)
from desktop_app.domain.cases import CaseAction, EntryKind, EntryState
from desktop_app.domain.commands import DeskWork, EditCase
from desktop_app.domain.ids import AccountId, CaseId, Key
from desktop_app.domain.receipts import OutboxState
from desktop_app.domain.text import LocalText
from desktop_app.errors import Conflict, Gone, NotAllowed, Unreachable
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
    assert (receipt.kind, receipt.text) == ("desk_assign", "Liv")


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


DETAILS = Details(
    product=Product("primus", LocalText.of("Primus")),
    customer=Customer("org-fjord", "Eksempelfjord kommune"),
    entitlement=Cover("e-1", LocalText.of("Advice")),
)
EDIT = EditCase(
    Key(""),
    CASE,
    {Detail.CUSTOMER: "org-fiktiva", Detail.ENTITLEMENT: ""},
    {Detail.CUSTOMER: "org-fjord", Detail.ENTITLEMENT: "e-1"},
    {Detail.CUSTOMER: "Fiktiva Handel AB"},
)


def test_a_change_shows_at_once_goes_out_once_and_says_what_it_was(core: Core) -> None:
    core.server.put_case(replace(a_case(1, actions=frozenset(CaseAction)), details=DETAILS))
    core.sync()
    for _ in range(2):
        core.services.cases.work(core.id, CASE, EDIT)
    case = core.services.cases.case(core.id, CASE)
    assert case is not None
    assert case.details is not None
    assert case.details.customer == Customer("org-fiktiva", "Fiktiva Handel AB")
    assert case.details.entitlement is None
    assert (case.timeline[-1].action, case.timeline[-1].text) == (CaseAction.EDIT, "Fiktiva Handel AB, –")
    core.sync()
    assert len(core.server.intents) == 1
    (receipt,) = core.services.outbox.receipts()
    assert (receipt.kind, receipt.text) == ("edit_case", "Fiktiva Handel AB\n–")


def test_two_changes_one_after_the_other_both_arrive(core: Core) -> None:
    core.server.put_case(replace(a_case(1, actions=frozenset(CaseAction)), details=DETAILS))
    core.sync()
    core.services.cases.work(core.id, CASE, EDIT)
    back = replace(EDIT, becomes={Detail.CUSTOMER: "org-fjord"}, was={Detail.CUSTOMER: "org-fiktiva"}, names={})
    core.services.cases.work(core.id, CASE, back)
    core.sync()
    details = core.server.cases[CASE].details
    assert details is not None
    assert present(details)[Detail.CUSTOMER] == "org-fjord"
    assert core.store.outbox.rows() == ()


def test_who_changed_the_same_meanwhile_wins(core: Core) -> None:
    core.server.put_case(replace(a_case(1, actions=frozenset(CaseAction)), details=DETAILS))
    core.sync()
    core.services.cases.work(core.id, CASE, EDIT)
    theirs = replace(DETAILS, entitlement=None)
    core.server.put_case(replace(a_case(1, actions=frozenset(CaseAction)), details=theirs))
    core.sync()
    (row,) = core.store.outbox.rows()
    assert (row.state, row.error) == (OutboxState.REFUSED, "conflict")
    case = core.services.cases.case(core.id, CASE)
    assert case is not None
    assert case.details == theirs
    with pytest.raises(Conflict):
        core.services.outbox.back_to_reply(core.id, row.key)


CHOICES = DetailChoices(
    products=(Product("primus", LocalText.of("Primus")),),
    customers=(Customer("org-fjord", "Eksempelfjord kommune"), Customer("org-fiktiva", "Fiktiva Handel AB")),
    contacts=(Contact("p-kari", "Kari Prøve"),),
)


def test_what_may_be_chosen_is_known_offline_as_it_was_told_last(core: Core) -> None:
    casework = core.services.casework
    core.server.put_case(a_case(1))
    core.sync()
    core.server.is_down = True
    with pytest.raises(Unreachable):
        casework.choices(core.id, CASE, "org-fjord")
    core.server.is_down = False
    core.server.choices["org-fjord"] = CHOICES
    assert casework.choices(core.id, CASE, "org-fjord").is_fresh
    assert len(casework.choices(core.id, CASE, "org-fjord", "fiktiva").choices.customers) == 1
    core.server.is_down = True
    kept = casework.choices(core.id, CASE, "org-fjord")
    assert (kept.is_fresh, kept.choices.contacts, len(kept.choices.customers)) == (False, CHOICES.contacts, 2)
    other = casework.choices(core.id, CASE, "org-fiktiva").choices
    assert (other.products, other.contacts) == (CHOICES.products, ())


def test_a_refusal_is_no_reason_to_show_what_was_known(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    core.services.casework.choices(core.id, CASE, "")
    core.server.fail("detail_choices", NotAllowed("no"))
    with pytest.raises(NotAllowed):
        core.services.casework.choices(core.id, CASE, "")
