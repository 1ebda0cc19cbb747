"""Sums over agreements: exact, one unit each, nothing counted twice; checked against a second, naive computation."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.activity import (
    Expiry,
    Line,
    chosen,
    enterprise_lines,
    exact,
    expiry,
    package_lines,
    packages,
)
from desktop_app.domain.agreements import (
    Agreement,
    DrillDown,
    Entitlement,
    EntitlementClass,
    Package,
    Scope,
    Workspace,
)
from desktop_app.domain.text import LocalText

TODAY = date(2026, 11, 21)
TEXT = LocalText()
CONSUMPTION, BENEFIT = EntitlementClass.CONSUMPTION, EntitlementClass.BENEFIT


def an_entitlement(id: str = "e", code: str = "c", unit: str = "hours", **more: object) -> Entitlement:
    made = Entitlement(id, code, TEXT, TEXT, CONSUMPTION, unit, purchased=Decimal(10), used=Decimal("2.50"))
    return replace(made, **more)  # type: ignore[arg-type]


def a_package(*entitlements: Entitlement, id: str = "p", **more: object) -> Package:
    made = Package(id, TEXT, True, date(2026, 1, 1), date(2026, 12, 31), entitlements)
    return replace(made, **more)  # type: ignore[arg-type]


def an_agreement(*bought: Package, id: str = "a", workspaces: Sequence[str] = ("w",)) -> Agreement:
    spaces = tuple(Workspace(one, one) for one in workspaces)
    return Agreement(id, id, TEXT, date(2026, 1, 1), date(2026, 12, 31), bought, workspaces=spaces)


def the_line(*entitlements: Entitlement) -> Line:
    (found,) = enterprise_lines([an_agreement(a_package(*entitlements))], TODAY)
    return found


def test_bought_used_left_and_too_much() -> None:
    line = the_line(an_entitlement())
    assert [line.bought, line.used, line.remaining, line.overage] == [10, Decimal("2.50"), Decimal("7.50"), 0]
    over = the_line(an_entitlement(used=Decimal("11.25")))
    assert (over.remaining, over.overage) == (Decimal("-1.25"), Decimal("1.25"))


def test_a_benefit_is_never_nothing_left() -> None:
    line = the_line(an_entitlement(entitlement_class=BENEFIT, purchased=Decimal(0), used=Decimal(0)))
    assert (line.is_benefit, line.bought, line.used, line.remaining) == (True, None, None, None)


def test_what_is_included_has_no_rest() -> None:
    line = the_line(an_entitlement(is_unlimited=True, purchased=None))
    assert (line.bought, line.used, line.remaining) == (None, Decimal("2.50"), None)


def test_an_unknown_part_is_not_called_the_whole() -> None:
    line = the_line(an_entitlement("e1"), an_entitlement("e2", used=None))
    assert [line.bought, line.used, line.remaining] == [20, None, None]


def test_own_use_says_nothing_of_the_rest() -> None:
    line = the_line(an_entitlement(totals=Scope.VISIBLE))
    assert (line.used, line.remaining) == (Decimal("2.50"), None)
    assert (
        len(
            enterprise_lines(
                [an_agreement(a_package(an_entitlement("e1"), an_entitlement("e2", totals=Scope.VISIBLE)))], TODAY
            )
        )
        == 2
    )


@pytest.mark.parametrize(
    "other",
    [{"unit": "cases"}, {"code": "x"}, {"is_unlimited": True}, {"drilldown": DrillDown.CONTACTS}],
)
def test_only_what_is_the_same_is_added_up(other: dict[str, Any]) -> None:
    agreement = an_agreement(a_package(an_entitlement("e1"), an_entitlement("e2", **other)))
    assert len(enterprise_lines([agreement], TODAY)) == 2


def test_the_same_in_another_unit_stands_beside_it() -> None:
    agreement = an_agreement(
        a_package(an_entitlement("1", "r"), an_entitlement("2", "a"), an_entitlement("3", "r", "cases"))
    )
    assert [line.id for line in enterprise_lines([agreement], TODAY)] == ["1", "3", "2"]


def test_amounts_without_a_unit_are_never_added_up() -> None:
    agreement = an_agreement(a_package(an_entitlement("e1", unit=""), an_entitlement("e2", unit="")))
    assert [line.bought for line in enterprise_lines([agreement], TODAY)] == [10, 10]


def test_an_agreement_in_two_workspaces_counts_once() -> None:
    agreement = an_agreement(a_package(an_entitlement(), an_entitlement()), workspaces=("w1", "w2"))
    found = chosen([agreement, agreement], {"w1", "w2"})
    (line,) = enterprise_lines([*found, agreement], TODAY)
    assert [len(found), line.bought] == [1, 10]


def test_workspaces_choose_agreements() -> None:
    one, two, none = (an_agreement(id=id, workspaces=spaces) for id, spaces in (("1", "w"), ("2", "v"), ("3", "")))
    assert chosen([one, two, none], ()) == (one, two, none)
    assert chosen([one, two, none], {"w"}) == (one,)
    assert chosen([one, two, none], {"w", "v"}) == (one, two)


def test_the_last_day_counts() -> None:
    agreement = an_agreement(a_package(an_entitlement()))
    assert enterprise_lines([agreement], date(2026, 12, 31))
    assert not enterprise_lines([agreement], date(2027, 1, 1))
    assert not enterprise_lines([agreement], date(2025, 12, 31))
    without = replace(agreement, start=None, end=None, packages=(a_package(an_entitlement(), start=None, end=None),))
    assert enterprise_lines([without], date(2099, 1, 1))


def test_enhanced_packages_by_their_end_the_running_ones_first() -> None:
    def enhanced(id: str, end: date | None) -> Package:
        return a_package(id=id, is_enterprise_wide=False, end=end)

    later, soon, over, ever = (
        enhanced("later", date(2027, 5, 1)),
        enhanced("soon", TODAY),
        enhanced("over", TODAY - timedelta(1)),
        enhanced("ever", None),
    )
    agreement = an_agreement(a_package(id="base"), later, over, ever, soon)
    assert [one.id for one in packages(agreement, TODAY)] == ["soon", "later", "ever", "over"]
    assert [one.id for one in packages(agreement, TODAY, is_active=False)] == ["over"]
    assert [one.id for one in packages(agreement, TODAY, is_active=True)] == ["soon", "later", "ever"]


def test_lines_of_a_package_stand_alone_benefits_last() -> None:
    found = package_lines(
        a_package(an_entitlement("b", entitlement_class=BENEFIT), an_entitlement("e1"), an_entitlement("e2"))
    )
    assert [line.id for line in found] == ["e1", "e2", "b"]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (-1, Expiry.ENDED),
        (0, Expiry.WITHIN_30),
        (30, Expiry.WITHIN_30),
        (31, Expiry.WITHIN_60),
        (60, Expiry.WITHIN_60),
        (61, Expiry.WITHIN_90),
        (90, Expiry.WITHIN_90),
        (91, Expiry.LATER),
    ],
)
def test_how_near_the_end_is(days: int, expected: Expiry) -> None:
    found = expiry(TODAY + timedelta(days), TODAY)
    assert found is expected
    assert found.is_warning is (0 <= days <= 90)


def test_an_unknown_end() -> None:
    assert expiry(None, TODAY) is Expiry.UNKNOWN
    assert not Expiry.UNKNOWN.is_warning


def test_two_places() -> None:
    assert str(exact(Decimal("1.005"))) == "1.01"
    assert str(exact(Decimal("-3"))) == "-3.00"


AMOUNTS = st.none() | st.decimals(-5, 1000, places=2)
ENTITLEMENTS = st.builds(
    an_entitlement,
    st.sampled_from(["e1", "e2", "e3", "e4", "e5"]),
    st.sampled_from(["", "c1", "c2"]),
    st.sampled_from(["", "hours", "cases"]),
    purchased=AMOUNTS,
    used=AMOUNTS,
    is_unlimited=st.booleans(),
    entitlement_class=st.sampled_from(EntitlementClass),
    totals=st.sampled_from(Scope),
)
DAYS = st.none() | st.dates(date(2026, 11, 18), date(2026, 11, 24))
PACKAGES = st.builds(
    Package,
    st.sampled_from(["p1", "p2", "p3"]),
    st.just(TEXT),
    st.booleans(),
    DAYS,
    DAYS,
    st.lists(ENTITLEMENTS, max_size=5).map(tuple),
)
AGREEMENTS = st.lists(
    st.builds(
        Agreement,
        st.sampled_from(["a1", "a2", "a3"]),
        st.just("n"),
        st.just(TEXT),
        DAYS,
        DAYS,
        st.lists(PACKAGES, max_size=4).map(tuple),
        workspaces=st.lists(st.sampled_from(["w1", "w2"]), max_size=3).map(
            lambda ids: tuple(Workspace(id, id) for id in ids)
        ),
    ),
    max_size=5,
)


def naive(agreements: list[Agreement], workspaces: set[str]) -> dict[tuple[object, ...], tuple[object, object]]:
    """Walks over everything with a set of what was seen, and adds up cents as whole numbers."""
    seen: set[tuple[str, ...]] = set()
    bought: dict[tuple[object, ...], list[int | None]] = {}
    used: dict[tuple[object, ...], list[int | None]] = {}

    def is_first(*path: str) -> bool:
        is_new = path not in seen
        seen.add(path)
        return is_new

    def runs(start: date | None, end: date | None) -> bool:
        return (start or date.min) <= TODAY <= (end or date.max)

    def cents(amount: Decimal | None) -> int | None:
        return None if amount is None else int(amount * 100)

    for a in agreements:
        if workspaces and not workspaces & {one.id for one in a.workspaces}:
            continue
        if not is_first(a.id):
            continue
        for p in a.packages:
            if (
                not is_first(a.id, p.id)
                or not p.is_enterprise_wide
                or not runs(p.start, p.end)
                or not runs(a.start, a.end)
            ):
                continue
            for e in p.entitlements:
                if not is_first(a.id, p.id, e.id):
                    continue
                is_benefit = e.entitlement_class is BENEFIT
                alone = id(e) if not e.unit and not is_benefit else 0
                key = (is_benefit, e.code or e.id, e.unit, e.is_unlimited, e.totals, alone and (e.id, "alone"))
                bought.setdefault(key, []).append(cents(e.purchased))
                used.setdefault(key, []).append(cents(e.used))

    def added(amounts: list[int | None]) -> int | None:
        known = [one for one in amounts if one is not None]
        return sum(known) if len(known) == len(amounts) else None

    return {
        key: (None if key[0] or key[3] else added(bought[key]), None if key[0] else added(used[key])) for key in bought
    }


@given(AGREEMENTS, st.sets(st.sampled_from(["w1", "w2"])))
def test_sums_equal_a_second_naive_computation(agreements: list[Agreement], workspaces: set[str]) -> None:
    lines = enterprise_lines(chosen(agreements, workspaces), TODAY)
    found = {
        (
            line.is_benefit,
            line.parts[0].code or line.id,
            line.unit,
            line.is_unlimited,
            line.totals,
            (line.id, "alone") if not line.unit and not line.is_benefit else 0,
        ): (_cents(line.bought), _cents(line.used))
        for line in lines
    }
    assert found == naive(agreements, workspaces)
    assert len(found) == len(lines)
    for line in lines:
        if line.remaining is not None:
            assert line.bought is not None
            assert line.used is not None
            assert line.remaining + line.used == line.bought
            assert line.overage == max(Decimal(0), line.used - line.bought)


def _cents(amount: Decimal | None) -> int | None:
    return None if amount is None else int(amount * 100)
