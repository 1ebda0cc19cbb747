"""Sums over agreements: what is bought, used and left, and when it ends. Pure, exact, one unit per sum."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum
from typing import TypeVar

from desktop_app.domain.agreements import Agreement, DrillDown, Entitlement, EntitlementClass, Package, Scope
from desktop_app.domain.text import LocalText

Bought = TypeVar("Bought", Agreement, Package, Entitlement)

CENT = Decimal("0.01")
WARN_DAYS = (30, 60, 90)


class Expiry(StrEnum):
    """How near an end is."""

    ENDED = "ended"
    WITHIN_30 = "within_30"
    WITHIN_60 = "within_60"
    WITHIN_90 = "within_90"
    LATER = "later"
    UNKNOWN = "unknown"
    """The portal gives no end."""

    @property
    def is_warning(self) -> bool:
        """Whether a renewal should be talked about."""
        return self in {Expiry.WITHIN_30, Expiry.WITHIN_60, Expiry.WITHIN_90}


@dataclass(frozen=True, slots=True)
class Line:
    """One or several entitlements of the same kind and unit as one: what is bought, used and left.

    `used` and `bought` are None where the portal says nothing of one of them: a part is not called the whole.
    """

    id: str
    name: LocalText
    text: LocalText
    entitlement_class: EntitlementClass
    drilldown: DrillDown
    unit: str
    is_unlimited: bool
    bought: Decimal | None
    used: Decimal | None
    totals: Scope
    parts: tuple[Entitlement, ...] = ()

    @property
    def is_benefit(self) -> bool:
        """Nothing is counted: it is there to be used."""
        return self.entitlement_class is EntitlementClass.BENEFIT

    @property
    def remaining(self) -> Decimal | None:
        """What is left, negative when overdrawn; None for a benefit, what is included, what is not known, and when
        `used` is not everybody's."""
        if self.is_unlimited or self.is_benefit or self.totals is not Scope.ALL:
            return None
        return None if self.bought is None or self.used is None else self.bought - self.used

    @property
    def overage(self) -> Decimal:
        """How much more than bought is used."""
        left = self.remaining
        return -left if left is not None and left < 0 else Decimal(0)


def exact(amount: Decimal) -> Decimal:
    """An amount with two places, as it is shown."""
    return amount.quantize(CENT, ROUND_HALF_UP)


def expiry(end: date | None, today: date) -> Expiry:
    """How near an end is; the last day still counts."""
    if end is None:
        return Expiry.UNKNOWN
    days = (end - today).days
    if days < 0:
        return Expiry.ENDED
    for most, level in zip(WARN_DAYS, (Expiry.WITHIN_30, Expiry.WITHIN_60, Expiry.WITHIN_90), strict=True):
        if days <= most:
            return level
    return Expiry.LATER


def distinct(rows: Iterable[Bought]) -> tuple[Bought, ...]:
    """Each of them once, however often it is told of: an agreement may be in several workspaces."""
    found: dict[str, Bought] = {}
    for row in rows:
        found.setdefault(row.id, row)
    return tuple(found.values())


def chosen(agreements: Iterable[Agreement], workspaces: Collection[str]) -> tuple[Agreement, ...]:
    """The agreements of any of these workspaces, each once; no workspace named = all, those of none included.

    Chosen before each is counted once: a portal may tell of one agreement in a row per workspace.
    """
    found = (one for one in agreements if not workspaces or any(each.id in workspaces for each in one.workspaces))
    return tuple(distinct(found))


def enterprise_lines(agreements: Iterable[Agreement], today: date) -> tuple[Line, ...]:
    """The enterprise-wide packages that run today, over all the agreements together.

    Consumption first, then benefits, each in the portal's order. What has another unit, is unlimited, or covers
    others' use stands by itself.
    """
    return lines_of(
        entitlement
        for agreement in distinct(agreements)
        for package in distinct(agreement.packages)
        if package.is_enterprise_wide and package.is_active(today) and agreement.is_active(today)
        for entitlement in distinct(package.entitlements)
    )


def package_lines(package: Package) -> tuple[Line, ...]:
    """The lines of one package, each by itself, consumption first."""
    lines = [_line([one]) for one in distinct(package.entitlements)]
    return tuple(sorted(lines, key=lambda line: line.entitlement_class is EntitlementClass.BENEFIT))


def lines_of(entitlements: Iterable[Entitlement]) -> tuple[Line, ...]:
    """Entitlements added up by what they are."""
    groups: dict[tuple[object, ...], list[Entitlement]] = {}
    for entitlement in entitlements:
        groups.setdefault(_what(entitlement), []).append(entitlement)
    lines = [_line(parts) for parts in groups.values()]
    kinds = list(dict.fromkeys((line.drilldown, line.parts[0].code) for line in lines))
    # The same in another unit stands beside it.
    return tuple(sorted(lines, key=lambda line: (line.is_benefit, kinds.index((line.drilldown, line.parts[0].code)))))


def packages(agreement: Agreement, today: date, *, is_active: bool | None = None) -> tuple[Package, ...]:
    """The enhanced packages of an agreement, those that end first first; all, the active or the inactive ones."""
    found = [
        package
        for package in distinct(agreement.packages)
        if not package.is_enterprise_wide and (is_active is None or package.is_active(today) is is_active)
    ]
    return tuple(sorted(found, key=lambda one: (not one.is_active(today), one.end or date.max, one.id)))


def _what(entitlement: Entitlement) -> tuple[object, ...]:
    is_benefit = entitlement.entitlement_class is EntitlementClass.BENEFIT
    # An amount without a unit is of nothing we know: it is never added to another.
    has_unit = bool(entitlement.unit) or is_benefit
    return (
        entitlement.entitlement_class,
        entitlement.drilldown,
        entitlement.code or entitlement.id,
        entitlement.unit if has_unit else ("", entitlement.id),
        entitlement.is_unlimited,
        entitlement.totals,
    )


def _line(parts: Sequence[Entitlement]) -> Line:
    first = parts[0]
    is_benefit = first.entitlement_class is EntitlementClass.BENEFIT
    return Line(
        id=first.id,
        name=first.name,
        text=first.text,
        entitlement_class=first.entitlement_class,
        drilldown=first.drilldown,
        unit=first.unit,
        is_unlimited=first.is_unlimited,
        bought=None if is_benefit or first.is_unlimited else _sum([one.purchased for one in parts]),
        used=None if is_benefit else _sum([one.used for one in parts]),
        totals=first.totals,
        parts=tuple(parts),
    )


def _sum(amounts: Iterable[Decimal | None]) -> Decimal | None:
    total = Decimal(0)
    for amount in amounts:
        if amount is None:
            return None
        total += amount
    return total
