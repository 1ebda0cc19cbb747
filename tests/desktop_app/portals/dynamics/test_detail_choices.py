"""What the desk may choose for a case in Dynamics."""

from datetime import date
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.ids import CaseId
from desktop_app.errors import Unsupported
from desktop_app.portals.dynamics.detail_choices import as_cover, read_choices, read_subjects
from desktop_app.portals.dynamics.odata import Dataverse
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import FJORD, KARI, LICENCE, OTHER, PRIMUS, SAM, SPENT, SUPPORT

if TYPE_CHECKING:
    from desktop_app.domain.case_details import SubjectNode

TODAY = date(2026, 11, 21)
OF_FJORD = f"account:{FJORD}"


def test_only_what_is_in_force_is_offered(server: Dataverse) -> None:
    told = read_choices(server, OF_FJORD, "", TODAY)
    assert {one.id for one in told.subjects} >= {PRIMUS}
    assert [one.id for one in told.products] == [LICENCE], "no families, no drafts"
    assert {one.id for one in told.customers} == {OF_FJORD, f"account:{OTHER}"}
    assert {one.id for one in told.contacts} == {KARI, SAM}
    assert {one.id for one in told.entitlements} == {SUPPORT, SPENT}
    assert read_choices(server, OF_FJORD, "", date(2027, 2, 1)).entitlements == ()
    assert read_choices(server, OF_FJORD, "", date(2025, 2, 1)).entitlements == ()


def test_people_are_customers_too_once_somebody_asks_for_them(server: Dataverse) -> None:
    told = read_choices(server, "", "prøve", TODAY)
    assert {one.id for one in told.customers} == {f"contact:{KARI}", f"contact:{SAM}"}
    assert (told.contacts, told.entitlements) == ((), ())
    assert read_choices(server, f"contact:{SAM}", "annen", TODAY).contacts == ()


def test_what_is_not_the_persons_to_read_is_left_out(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.forbidden |= {"products", "accounts", "entitlements"}
    told = read_choices(server, OF_FJORD, "", TODAY)
    assert (told.products, told.customers, told.entitlements) == ((), (), ())
    assert told.contacts


def test_subjects_are_read_once(bench: DynamicsBench, server: Dataverse) -> None:
    kept: dict[str, SubjectNode] = {}
    first = read_subjects(server, kept)
    bench.emulator.asked.clear()
    assert read_subjects(server, kept) == first
    assert bench.emulator.asked == []


def test_hours_and_cases_are_told_apart() -> None:
    told = as_cover({"entitlementid": "e", "name": "N", "allocationtypecode": 1, "remainingterms": -1.5})
    assert (told.unit, str(told.remaining)) == ("hours", "-1.5")
    assert as_cover({"entitlementid": "e", "allocationtypecode": 7}).unit == ""


def test_only_who_may_change_cases_is_told_of_choices(bench: DynamicsBench) -> None:
    bench.emulator.organisation.privileges = frozenset()
    portal = bench.signed_in()
    assert Capability.EDIT_CASE not in portal.capabilities
    with pytest.raises(Unsupported):
        portal.detail_choices(CaseId(FJORD), "", "")
    bench.emulator.organisation.privileges = frozenset({"prvWriteIncident"})
    assert bench.signed_in().detail_choices(CaseId(FJORD), OF_FJORD, "").contacts
