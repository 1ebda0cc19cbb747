"""Uses one by one: where each belongs, and what they come to."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.agreements import (
    Agreement,
    DrillDown,
    Entitlement,
    EntitlementClass,
    Package,
    Reason,
    Scope,
    Usage,
    Workspace,
)
from desktop_app.domain.drilldowns import Drill, Figure, by_month, drill, figures, is_counted, total
from desktop_app.domain.text import LocalText

TODAY = date(2026, 11, 21)
TEXT = LocalText()
HOURS = "hours"


def a_use(id: str, day: date | None = TODAY, quantity: str = "1.5", **more: object) -> Usage:
    made = Usage(id, day, quantity=Decimal(quantity), unit=HOURS, workspace_id="w1", status="closed")
    return replace(made, **more)  # type: ignore[arg-type]


def an_entitlement(id: str, drilldown: DrillDown, *usage: Usage, **more: object) -> Entitlement:
    made = Entitlement(
        id,
        id,
        TEXT,
        TEXT,
        EntitlementClass.CONSUMPTION,
        HOURS,
        purchased=Decimal(10),
        used=Decimal(4),
        drilldown=drilldown,
        usage=usage,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def an_agreement(*entitlements: Entitlement, **more: object) -> Agreement:
    package = Package("p", TEXT, True, date(2026, 1, 1), date(2026, 12, 31), entitlements)
    made = Agreement(
        "a", "A", TEXT, date(2026, 1, 1), date(2026, 12, 31), (package,), workspaces=(Workspace("w1", "One"),)
    )
    return replace(made, **more)  # type: ignore[arg-type]


def ids(found: Drill) -> list[str]:
    return [use.usage.id for use in found.uses]


def test_the_uses_of_one_kind_newest_first() -> None:
    agreement = an_agreement(
        an_entitlement("r", DrillDown.REACTIVE, a_use("old", date(2026, 2, 1)), a_use("new"), a_use("undated", None)),
        an_entitlement("x", DrillDown.REACTIVE, a_use("extra", date(2026, 3, 1))),
        an_entitlement("v", DrillDown.ADVISORY, a_use("advice")),
    )
    assert ids(drill([agreement, agreement], DrillDown.REACTIVE)) == ["new", "extra", "old", "undated"]
    assert ids(drill([agreement], DrillDown.REACTIVE, ["x"])) == ["extra"]


def test_chosen_workspaces() -> None:
    uses = (a_use("here"), a_use("there", workspace_id="w2"), a_use("nowhere", workspace_id=""))
    agreement = an_agreement(
        an_entitlement("r", DrillDown.REACTIVE, *uses), workspaces=(Workspace("w1", ""), Workspace("w2", ""))
    )
    assert sorted(ids(drill([agreement], DrillDown.REACTIVE, workspaces=["w1"]))) == ["here", "nowhere"]


@pytest.mark.parametrize(
    ("use", "reason"),
    [
        (a_use("u"), None),
        (a_use("u", date(2026, 12, 31)), None),
        (a_use("u", date(2027, 1, 1)), Reason.EXPIRED),
        (a_use("u", date(2025, 12, 31)), Reason.EXPIRED),
        (a_use("u", None), None),
        (a_use("u", workspace_id="w9"), Reason.UNMAPPED),
        (a_use("u", workspace_id=""), None),
        (a_use("u", reason=Reason.DSA), Reason.DSA),
    ],
)
def test_what_does_not_belong_stands_among_the_additional_cases(use: Usage, reason: Reason | None) -> None:
    agreement = an_agreement(an_entitlement("r", DrillDown.REACTIVE, use))
    own = drill([agreement], DrillDown.REACTIVE)
    additional = drill([agreement], DrillDown.ADDITIONAL_CASES)
    assert (len(own.uses), len(additional.uses)) == ((1, 0) if reason is None else (0, 1))
    if reason is not None:
        assert (additional.uses[0].reason, additional.uses[0].service) == (reason, "reactive")


def test_an_agreement_without_dates_is_missing() -> None:
    package = Package("p", TEXT, True, None, None, (an_entitlement("v", DrillDown.ADVISORY, a_use("u")),))
    agreement = an_agreement(start=None, end=None, packages=(package,))
    assert [use.reason for use in drill([agreement], DrillDown.ADDITIONAL_CASES).uses] == [Reason.MISSING]


def test_only_requests_can_be_additional() -> None:
    agreement = an_agreement(an_entitlement("c", DrillDown.CONTACTS, a_use("u", date(2020, 1, 1))))
    assert ids(drill([agreement], DrillDown.CONTACTS)) == ["u"]
    assert not drill([agreement], DrillDown.ADDITIONAL_CASES).uses


def test_additional_cases_count_by_service() -> None:
    agreement = an_agreement(
        an_entitlement("m", DrillDown.ADDITIONAL_CASES, a_use("1", kind="reactive"), a_use("2", kind="advisory")),
        an_entitlement("v", DrillDown.ADVISORY, a_use("3", date(2020, 1, 1))),
    )
    found = drill([agreement], DrillDown.ADDITIONAL_CASES)
    assert [use.reason for use in found.uses] == [Reason.MISSING, Reason.MISSING, Reason.EXPIRED]
    assert figures(found) == (
        (Figure.REACTIVE_CASES, Decimal(1), "cases"),
        (Figure.ADVISORY_CASES, Decimal(2), "cases"),
    )


def numbers(drilldown: DrillDown, *usage: Usage, **more: object) -> dict[Figure, Decimal | None]:
    found = drill([an_agreement(an_entitlement("e", drilldown, *usage, **more))], drilldown)
    return {figure: amount for figure, amount, _ in figures(found)}


def test_figures() -> None:
    assert numbers(DrillDown.REACTIVE) == {Figure.BOUGHT: 10, Figure.USED: 4, Figure.REMAINING: 6}
    assert numbers(DrillDown.REACTIVE, is_unlimited=True) == {Figure.BOUGHT: None, Figure.USED: 4}
    assert numbers(DrillDown.ADVISORY, used=Decimal("10.5")) == {
        Figure.BOUGHT: 10,
        Figure.USED: Decimal("10.5"),
        Figure.OVERAGE: Decimal("0.5"),
    }
    assert numbers(DrillDown.CONTACTS) == {Figure.ALLOWED: 10, Figure.ASSIGNED: 4, Figure.FREE: 6}
    assert numbers(DrillDown.ASSESSMENTS, purchased=None, used=None) == {}


def test_delivered_and_scheduled_hours() -> None:
    uses = (a_use("done", status="delivered"), a_use("soon", quantity="8", status="scheduled"))
    found = numbers(DrillDown.PROACTIVE, *uses)
    assert found == {Figure.BOUGHT: 10, Figure.DELIVERED: 4, Figure.SCHEDULED: 8, Figure.REMAINING: 6}


def test_courses() -> None:
    uses = tuple(a_use(str(at), status=status) for at, status in enumerate(("started", "completed", "completed")))
    found = numbers(DrillDown.EDUCATION, *uses)
    assert [found[Figure.STARTED], found[Figure.COMPLETED]] == [1, 2]


def test_several_units_have_no_sum() -> None:
    uses = (a_use("u"), a_use("v", unit="cases"))
    found = drill([an_agreement(an_entitlement("e", DrillDown.REACTIVE, *uses))], DrillDown.REACTIVE)
    assert found.unit == ""
    assert drill([an_agreement(an_entitlement("e", DrillDown.REACTIVE))], DrillDown.REACTIVE).unit == HOURS
    assert total((use.usage for use in found.uses), HOURS) == Decimal("1.5")


def test_whose_uses_are_listed() -> None:
    one, two = an_entitlement("e", DrillDown.REACTIVE), an_entitlement("f", DrillDown.REACTIVE, rows=Scope.VISIBLE)
    assert drill([an_agreement(one)], DrillDown.REACTIVE).rows is Scope.ALL
    assert drill([an_agreement(one, two)], DrillDown.REACTIVE).rows is Scope.VISIBLE


def test_months_from_the_first_use_to_today() -> None:
    uses = [
        a_use("1", date(2026, 9, 30)),
        a_use("2", date(2026, 9, 1), "2"),
        a_use("3", date(2026, 11, 21)),
        a_use("4", date(2026, 12, 1)),
        a_use("5", date(2026, 10, 1), status="scheduled"),
        a_use("6", None),
    ]
    assert by_month(uses, HOURS, TODAY) == (
        (date(2026, 9, 1), Decimal("3.5")),
        (date(2026, 10, 1), Decimal(0)),
        (date(2026, 11, 1), Decimal("1.5")),
    )
    assert by_month([], HOURS, TODAY) == ()


def test_no_more_than_eighteen_months() -> None:
    found = by_month([a_use("1", date(2020, 1, 1)), a_use("2")], HOURS, TODAY)
    assert (len(found), found[0][0], found[-1]) == (18, date(2025, 6, 1), (date(2026, 11, 1), Decimal("1.5")))


USES = st.lists(
    st.builds(
        a_use,
        st.uuids().map(str),
        st.none() | st.dates(date(2024, 1, 1), date(2027, 12, 31)),
        st.decimals(0, 99, places=2).map(str),
        status=st.sampled_from(["closed", "scheduled"]),
        unit=st.sampled_from([HOURS, "cases"]),
        workspace_id=st.sampled_from(["", "w1", "w9"]),
        reason=st.none() | st.sampled_from(Reason),
    ),
    max_size=12,
)


@given(USES)
def test_every_use_stands_in_exactly_one_place(uses: list[Usage]) -> None:
    agreement = an_agreement(an_entitlement("r", DrillDown.REACTIVE, *uses))
    own, additional = (drill([agreement], kind) for kind in (DrillDown.REACTIVE, DrillDown.ADDITIONAL_CASES))
    assert sorted(ids(own) + ids(additional)) == sorted(use.id for use in uses)
    for use in additional.uses:
        assert use.reason is not None


@given(USES)
def test_months_add_up_to_the_uses_in_them(uses: list[Usage]) -> None:
    months = by_month(uses, HOURS, TODAY)
    if months:
        first = months[0][0]
        naive = [u for u in uses if u.day and first <= u.day <= TODAY and u.status == "closed" and u.unit == HOURS]
        assert sum(int((u.quantity or 0) * 100) for u in naive) == sum(int(amount * 100) for _, amount in months)
    for (one, _), (two, _) in pairwise(months):
        assert (two.year * 12 + two.month) - (one.year * 12 + one.month) == 1
    assert all(is_counted(use) is (use.status == "closed") for use in uses)
