"""The services hub's figures as JSON."""

from datetime import UTC, datetime
from decimal import Decimal
from time import perf_counter
from typing import Any

import pytest

from desktop_app.domain.activity import chosen, enterprise_lines
from desktop_app.domain.agreements import Agreement, DrillDown, FileSource
from desktop_app.domain.import_json import READING, NotOurs, sheet_of
from desktop_app.domain.import_rows import imported
from desktop_app.domain.imports import Imported

NOW = datetime(2026, 11, 22, tzinfo=UTC)


def an_entitlement(**more: Any) -> dict[str, Any]:
    usage = [
        {"id": "SR-1", "date": "2026-02-01", "quantity": Decimal("1.5"), "status": "closed", "workspaceId": "w1"},
        {"id": "SR-2", "date": "2025-02-01", "ref": "2511", "quantity": Decimal(2), "status": "closed"},
    ]
    made = {"id": "E-1", "code": "R", "name": "Hours", "class": "consumption", "drilldown": "reactive", "unit": "hours"}
    return {**made, "purchased": Decimal(10), "unlimited": False, "used": None, "usage": usage, **more}


def a_file(*entitlements: dict[str, Any], **more: Any) -> dict[str, Any]:
    packages = [{"id": "P-1", "name": "Base", "kind": "enterprise", "entitlements": list(entitlements)}]
    agreement = {"id": "U1", "number": "U1", "name": "Unified", "start": "2026-01-01", "end": "2026-12-31"}
    spaces = [{"id": "w1", "name": "North"}, {"id": "w2", "name": "South"}]
    made = {"asOf": "2026-11-20T06:00:00Z", "workspaces": spaces}
    return {**made, "agreements": [{**agreement, "workspaceIds": ["w1"], "packages": packages, **more}]}


def read(data: object) -> Imported:
    sheet, as_of = sheet_of(data)
    return imported(sheet, READING, FileSource("f.json", as_of or NOW))


def the_agreement(data: object) -> Agreement:
    (found,) = read(data).agreements
    return found


def test_all_of_it() -> None:
    agreement = the_agreement(a_file(an_entitlement(actionUrl="https://hub.example/new")))
    assert (agreement.number, agreement.as_of) == ("U1", datetime(2026, 11, 20, 6, tzinfo=UTC))
    assert [one.name for one in agreement.workspaces] == ["North"]
    (line,) = agreement.packages[0].entitlements
    assert [line.purchased, line.used, line.unit, line.drilldown] == [10, Decimal("1.5"), "hours", DrillDown.REACTIVE]
    assert line.action_url == "https://hub.example/new"
    assert [use.ref for use in line.usage] == ["SR-1", "2511"]


def test_addresses_that_are_not_https_are_left_out() -> None:
    (line,) = the_agreement(a_file(an_entitlement(actionUrl="javascript:x"))).packages[0].entitlements
    assert line.action_url == ""


def test_an_agreement_in_two_workspaces_counts_once() -> None:
    once, other = a_file(an_entitlement()), a_file(an_entitlement(), workspaceIds=["w2"])
    both = {**once, "agreements": [*once["agreements"], *other["agreements"]]}
    agreement = the_agreement(both)
    assert [one.name for one in agreement.workspaces] == ["North", "South"]
    (line,) = enterprise_lines(chosen([agreement], {"North", "South"}), NOW.date())
    assert [line.bought, line.used] == [10, Decimal("1.5")]


def test_many_agreements_take_no_long_time() -> None:
    agreements = [{"number": f"U{at}", "packages": []} for at in range(20_000)]
    begun = perf_counter()
    sheet, _ = sheet_of({"agreements": agreements})
    assert sheet.rows == ()
    assert perf_counter() - begun < 10, "each is compared with each"


def test_a_use_in_another_unit_stands_beside_it_without_what_was_bought() -> None:
    usage = [{"id": "1", "date": "2026-02-01", "quantity": 1, "unit": "cases", "status": "closed"}]
    found = the_agreement(a_file(an_entitlement(usage=usage, used=Decimal(3)))).packages[0].entitlements
    assert [[one.unit, one.purchased, one.used] for one in found] == [["hours", 10, 3], ["cases", None, 1]]


def test_wrong_values_are_flaws_of_their_rows() -> None:
    found = read(a_file(an_entitlement(purchased=["many"]), an_entitlement(name="Other", code="O", unit={"a": 1})))
    assert {bad.text for bad in found.bad} == {"(list)"}
    assert found.rows == 5


def test_missing_names_are_ids() -> None:
    found = the_agreement(a_file(an_entitlement(name=None, code=None), number=None))
    assert (found.number, found.packages[0].entitlements[0].name.in_("en")) == ("U1", "E-1")


@pytest.mark.parametrize(
    "data", [[], {}, {"agreements": 1}, {"agreements": [1]}, a_file(an_entitlement(usage={})), a_file(packages=[3])]
)
def test_what_is_of_another_form(data: object) -> None:
    with pytest.raises(NotOurs):
        sheet_of(data)


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("soon", None),
        (4, None),
        ("2026-11-20", datetime(2026, 11, 20, tzinfo=UTC)),
        ("0001-01-01T00:00:00+23:59", None),
        ("9999-12-31T23:59:59-23:59", None),
    ],
)
def test_its_date(said: object, expected: datetime | None) -> None:
    assert sheet_of({**a_file(), "asOf": said})[1] == expected
