"""The uses of an entitlement one by one: which belong to it, which stand among the additional cases, and their sums."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from desktop_app.domain.activity import Line, distinct, lines_of
from desktop_app.domain.agreements import (
    Agreement,
    DrillDown,
    Entitlement,
    Package,
    Reason,
    Scope,
    Usage,
    is_within,
)

NOT_USED = frozenset({"scheduled", "planned", "cancelled"})
"""Statuses of what has not been used, or never will be."""
_MONTHS = 18
_REQUESTS = frozenset({DrillDown.REACTIVE, DrillDown.ADVISORY})


@dataclass(frozen=True, slots=True)
class Use:
    """A use with what it counts against. `reason`: why it is among the additional cases, None if it is not."""

    usage: Usage
    agreement: Agreement
    package: Package
    entitlement: Entitlement
    reason: Reason | None = None

    @property
    def service(self) -> str:
        """Of an additional case: the consumption service it would have used, `reactive` or `advisory`."""
        return (
            self.usage.kind if self.entitlement.drilldown is DrillDown.ADDITIONAL_CASES else self.entitlement.drilldown
        )


@dataclass(frozen=True, slots=True)
class Drill:
    """What a drill-down page shows: the entitlements as lines, and the uses in the chosen workspaces, newest first."""

    drilldown: DrillDown
    lines: tuple[Line, ...] = ()
    uses: tuple[Use, ...] = ()

    @property
    def unit(self) -> str:
        """The unit of all uses; "" when they have several, which nobody adds up."""
        units = {use.usage.unit for use in self.uses} or {line.unit for line in self.lines}
        return next(iter(units)) if len(units) == 1 else ""

    @property
    def rows(self) -> Scope:
        """Whose uses are listed."""
        is_all = all(part.rows is Scope.ALL for line in self.lines for part in line.parts)
        return Scope.ALL if is_all else Scope.VISIBLE


class Figure(StrEnum):
    """One number above the list of uses."""

    BOUGHT = "bought"
    USED = "used"
    REMAINING = "remaining"
    OVERAGE = "overage"
    DELIVERED = "delivered"
    SCHEDULED = "scheduled"
    ASSIGNED = "assigned"
    FREE = "free"
    ALLOWED = "allowed"
    STARTED = "started"
    COMPLETED = "completed"
    RUN = "run"
    REACTIVE_CASES = "reactive_cases"
    ADVISORY_CASES = "advisory_cases"


_NAMES = {
    DrillDown.PROACTIVE: (Figure.BOUGHT, Figure.DELIVERED, Figure.REMAINING),
    DrillDown.CONTACTS: (Figure.ALLOWED, Figure.ASSIGNED, Figure.FREE),
    DrillDown.EDUCATION: (Figure.BOUGHT, Figure.ASSIGNED, Figure.FREE),
    DrillDown.ASSESSMENTS: (Figure.ALLOWED, Figure.RUN, Figure.REMAINING),
}


def drill(
    agreements: Iterable[Agreement],
    drilldown: DrillDown,
    entitlements: Collection[str] = (),
    workspaces: Collection[str] = (),
) -> Drill:
    """The uses of these entitlements (none named = all of this drill-down) in these workspaces (none named = all)."""
    every = [
        (agreement, package, entitlement)
        for agreement in distinct(agreements)
        for package in distinct(agreement.packages)
        for entitlement in distinct(package.entitlements)
    ]
    if drilldown is DrillDown.ADDITIONAL_CASES:
        sources = [one for one in every if one[2].drilldown in {*_REQUESTS, drilldown}]
        lines = [one[2] for one in every if one[2].drilldown is drilldown]
    else:
        sources = [
            one for one in every if one[2].drilldown is drilldown and (not entitlements or one[2].id in entitlements)
        ]
        lines = [one[2] for one in sources]
    uses = {
        usage.id: Use(usage, agreement, package, entitlement, reason)
        for agreement, package, entitlement in sources
        for usage in entitlement.usage
        if not workspaces or usage.workspace_id in workspaces or not usage.workspace_id
        for reason in (why_additional(usage, agreement, package, entitlement),)
        if (reason is not None or entitlement.drilldown is drilldown)
        and (reason is None) is (drilldown is not DrillDown.ADDITIONAL_CASES)
    }
    newest = sorted(uses.values(), key=lambda use: (use.usage.day or date.min, use.usage.id), reverse=True)
    return Drill(drilldown, lines_of(lines), tuple(newest))


def why_additional(usage: Usage, agreement: Agreement, package: Package, entitlement: Entitlement) -> Reason | None:
    """Why a use does not count against its entitlement; None if it does.

    Only requests can be additional: a course taken after the last day is still a course.
    """
    if usage.reason is not None:
        return usage.reason
    if entitlement.drilldown is DrillDown.ADDITIONAL_CASES:
        return Reason.MISSING
    if entitlement.drilldown not in _REQUESTS:
        return None
    if not any((agreement.start, agreement.end, package.start, package.end)):
        return Reason.MISSING
    if usage.day is not None and not (
        is_within(usage.day, agreement.start, agreement.end) and is_within(usage.day, package.start, package.end)
    ):
        return Reason.EXPIRED
    mapped = {workspace.id for workspace in agreement.workspaces}
    return Reason.UNMAPPED if mapped and usage.workspace_id and usage.workspace_id not in mapped else None


def figures(found: Drill) -> tuple[tuple[Figure, Decimal | None, str], ...]:
    """The numbers above the list: which, how much (None = included), in which unit."""
    if found.drilldown is DrillDown.ADDITIONAL_CASES:
        return tuple(
            (figure, Decimal(sum(use.service == service for use in found.uses)), "cases")
            for figure, service in ((Figure.REACTIVE_CASES, "reactive"), (Figure.ADVISORY_CASES, "advisory"))
        )
    return tuple(each for line in found.lines for each in _of_line(line, found))


def _of_line(line: Line, found: Drill) -> Iterable[tuple[Figure, Decimal | None, str]]:
    names = _NAMES.get(found.drilldown, (Figure.BOUGHT, Figure.USED, Figure.REMAINING))
    if line.is_unlimited or line.bought is not None:
        yield names[0], None if line.is_unlimited else line.bought, line.unit
    if line.used is not None:
        yield names[1], line.used, line.unit
    ids = {part.id for part in line.parts}
    mine = [use.usage for use in found.uses if use.entitlement.id in ids]
    if found.drilldown is DrillDown.PROACTIVE:
        yield Figure.SCHEDULED, total((each for each in mine if each.status in NOT_USED), line.unit), line.unit
    if found.drilldown is DrillDown.EDUCATION:
        for figure, status in ((Figure.STARTED, "started"), (Figure.COMPLETED, "completed")):
            yield figure, Decimal(sum(each.status == status for each in mine)), "courses"
    if line.overage:
        yield Figure.OVERAGE, line.overage, line.unit
    elif line.remaining is not None:
        yield names[2], line.remaining, line.unit


def is_counted(usage: Usage) -> bool:
    """Whether a use has taken place."""
    return usage.status not in NOT_USED


def total(uses: Iterable[Usage], unit: str) -> Decimal:
    """The sum of the quantities in one unit; others, and unknown ones, count nothing."""
    return sum((use.quantity for use in uses if use.quantity is not None and use.unit == unit), Decimal(0))


def by_month(uses: Iterable[Usage], unit: str, today: date) -> tuple[tuple[date, Decimal], ...]:
    """What was used in each month (its first day) from the first use to today, the last 18 at most."""
    dated = [(use.day, use) for use in uses if use.day is not None and use.day <= today and is_counted(use)]
    if not dated:
        return ()
    last = _month(today)
    first = max(_month(min(day for day, _ in dated)), last - _MONTHS + 1)
    sums = {at: Decimal(0) for at in range(first, last + 1)}
    for day, use in dated:
        if _month(day) in sums:
            sums[_month(day)] += total([use], unit)
    return tuple((date(at // 12, at % 12 + 1, 1), amount) for at, amount in sums.items())


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1
