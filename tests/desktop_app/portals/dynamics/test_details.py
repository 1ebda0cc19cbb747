"""What a case is about, read from the tables around it, and changed once."""

import json
from typing import Any

import pytest

from desktop_app.domain.case_details import Detail, Details, present
from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import EditCase, WithdrawCase
from desktop_app.domain.ids import CaseId, new_key
from desktop_app.errors import Conflict, Gone, Rejected, Unsure
from desktop_app.portals.dynamics.details import NOT_THEIRS, SPENT
from tests.makers import FakeSending
from tests.vendors.dynamics.bench import DynamicsBench, a_case, answers
from tests.vendors.dynamics.tables import (
    FJORD,
    KARI,
    LICENCE,
    OTHER,
    PRIMUS,
    SAM,
    SCHOOL,
    SUPPORT,
    WILMA,
)
from tests.vendors.dynamics.tables import (
    SPENT as USED_UP,
)

THEIRS = "77777777-0000-4000-8000-000000000009"
"""An entitlement of the other customer's."""


class Desk:
    """An agent with a case of Eksempelfjord's."""

    def __init__(self, bench: DynamicsBench) -> None:
        self.bench, self.organisation = bench, bench.emulator.organisation
        self.organisation.tables["entitlements"].rows[THEIRS] = {
            "name": "Theirs",
            "statecode": 1,
            "startdate": "2026-01-01",
            "enddate": "2026-12-31",
            "totalterms": 5.0,
            "remainingterms": 5.0,
            "allocationtypecode": 1,
            "_customerid_value": OTHER,
            "_customerid_value@type": "account",
        }
        self.portal = bench.signed_in()
        made = self.portal.send(a_case(answers=answers(entitlementid=SUPPORT, productid=LICENCE)), FakeSending())
        assert made.case_id
        self.case = CaseId(made.case_id)
        bench.emulator.asked.clear()

    def details(self) -> Details:
        found = self.portal.read_case(self.case).details
        assert found is not None
        return found

    def edit(self, becomes: dict[Detail, str], was: dict[Detail, str] | None = None) -> EditCase:
        stands = present(self.details()) if was is None else was
        self.bench.emulator.asked.clear()
        return EditCase(new_key(), self.case, becomes, {detail: stands.get(detail, "") for detail in becomes})

    def writes(self) -> list[dict[str, Any]]:
        return [json.loads(heard.body) for heard in self.bench.emulator.asked if heard.method == "PATCH"]


@pytest.fixture
def desk(bench: DynamicsBench) -> Desk:
    return Desk(bench)


def test_a_case_tells_what_it_is_about(desk: Desk) -> None:
    told = desk.details()
    assert told.subject is not None
    assert [title.in_("en") for title in told.subject.path] == ["School", "Primus"]
    assert told.origin is not None
    assert told.origin.in_("en") == "Web"
    assert told.product is not None
    assert (told.product.id, told.product.title.in_("en")) == (LICENCE, "Licence")
    assert told.customer is not None
    assert (told.customer.id, told.customer.name) == (f"account:{FJORD}", "Eksempelfjord kommune")
    assert told.contact is not None
    assert (told.contact.id, told.contact.email) == (KARI, "kari@eksempelfjord.example")
    assert told.entitlement is not None
    assert (told.entitlement.name.in_("en"), told.entitlement.unit, str(told.entitlement.remaining)) == (
        "Support",
        "cases",
        "7.5",
    )


def test_the_customers_latest_cases_come_along(desk: Desk) -> None:
    other = desk.portal.send(a_case(), FakeSending())
    assert [one.case_id for one in desk.details().latest] == [other.case_id]


def test_what_is_not_the_persons_to_read_is_left_out(desk: Desk) -> None:
    desk.bench.emulator.forbidden |= {"contacts", "entitlements", "subjects"}
    told = desk.details()
    assert told.contact is not None
    assert (told.contact.id, told.contact.email) == (KARI, "")
    assert told.entitlement is not None
    assert told.entitlement.remaining is None
    assert told.subject is not None
    assert told.subject.id == PRIMUS


def test_a_change_is_made_once_though_its_answer_is_lost(desk: Desk) -> None:
    command, sending = desk.edit({Detail.SUBJECT: WILMA, Detail.PRODUCT: ""}), FakeSending()
    assert desk.portal.look_up(command) is None
    desk.bench.lose_next_answer()
    with pytest.raises(Unsure):
        desk.portal.send(command, sending)
    receipt = desk.portal.send(command, sending.again(may_have_arrived=True))
    assert receipt.case_id == desk.case
    assert desk.writes() == [{"subjectid@odata.bind": f"/subjects({WILMA})", "productid@odata.bind": None}]
    assert desk.portal.look_up(command) is not None
    assert present(desk.details())[Detail.PRODUCT] == ""


def test_another_customer_takes_the_entitlement_away(desk: Desk) -> None:
    command = desk.edit({Detail.CUSTOMER: f"account:{OTHER}", Detail.CONTACT: "", Detail.ENTITLEMENT: ""})
    desk.portal.send(command, FakeSending())
    row = desk.organisation.row("incidents", desk.case)
    assert (row["_customerid_value"], row["_entitlementid_value"], row["_primarycontactid_value"]) == (
        OTHER,
        None,
        None,
    )
    assert desk.writes()[0]["customerid_account@odata.bind"] == f"/accounts({OTHER})"


def test_a_person_may_be_the_customer_and_bring_an_entitlement_of_his(desk: Desk) -> None:
    desk.portal.send(desk.edit({Detail.CUSTOMER: f"contact:{SAM}"}), FakeSending())
    row = desk.organisation.row("incidents", desk.case)
    assert (row["_customerid_value@type"], row["_entitlementid_value"]) == ("contact", None)
    wanted = {Detail.CUSTOMER: f"account:{OTHER}", Detail.ENTITLEMENT: THEIRS}
    desk.portal.send(desk.edit(wanted), FakeSending())
    assert desk.organisation.row("incidents", desk.case)["_entitlementid_value"] == THEIRS


@pytest.mark.parametrize(("entitlement", "reason"), [(THEIRS, NOT_THEIRS), (USED_UP, SPENT)])
def test_an_entitlement_the_case_cannot_have_is_refused_in_words_of_ours(
    desk: Desk, entitlement: str, reason: str
) -> None:
    with pytest.raises(Rejected) as refused:
        desk.portal.send(desk.edit({Detail.ENTITLEMENT: entitlement}), FakeSending())
    assert refused.value.problems == {"entitlement": (reason, "")}


def test_any_other_refusal_stands(desk: Desk) -> None:
    desk.organisation.access[desk.case] = "ReadAccess"
    with pytest.raises((Rejected, Gone)):
        desk.portal.send(desk.edit({Detail.SUBJECT: "99999999-0000-4000-8000-00000000dead"}), FakeSending())


def test_who_changed_the_same_meanwhile_wins(desk: Desk) -> None:
    command = desk.edit({Detail.SUBJECT: WILMA})
    desk.organisation.put("incidents", desk.case, {"_subjectid_value": SCHOOL})
    with pytest.raises(Conflict):
        desk.portal.send(command, FakeSending())
    assert desk.writes() == []
    other = desk.edit({Detail.PRODUCT: ""}, {Detail.PRODUCT: LICENCE})
    desk.organisation.put("incidents", desk.case, {"title": "Something else"})
    desk.portal.send(other, FakeSending())
    assert len(desk.writes()) == 1


def test_a_closed_case_is_not_changed(desk: Desk) -> None:
    command = desk.edit({Detail.SUBJECT: WILMA})
    desk.portal.send(WithdrawCase(new_key(), desk.case), FakeSending())
    with pytest.raises(Conflict):
        desk.portal.send(command, FakeSending())
    assert CaseAction.EDIT not in desk.portal.read_case(desk.case).row.actions


def test_who_may_change_it_is_told_by_the_case(desk: Desk) -> None:
    assert CaseAction.EDIT in desk.portal.read_case(desk.case).row.actions
    desk.organisation.access[desk.case] = "ReadAccess, AppendToAccess"
    assert CaseAction.EDIT not in desk.portal.read_case(desk.case).row.actions


def test_what_is_no_id_gets_into_no_address(desk: Desk) -> None:
    with pytest.raises(Gone):
        desk.portal.send(desk.edit({Detail.SUBJECT: "x) or 1"}), FakeSending())
    assert desk.writes() == []
