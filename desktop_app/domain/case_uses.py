"""How cases are counted against an entitlement, and what the next one will take."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from desktop_app.domain.agreements import Agreement, CaseUse, Entitlement, Package, TakenOn

_NOTHING = Decimal(0)


@dataclass(frozen=True, slots=True)
class Wanted:
    """What decides on the entitlement: the item's code, the one the user chose ("" = none), and whose case it is."""

    code: str = ""
    chosen: str = ""
    customer_id: str = ""


class UseKind(StrEnum):
    """What is known of the use."""

    NOTHING = "nothing"
    """Nothing is counted."""
    COUNTED = "counted"
    INCLUDED = "included"
    """Noted, but it never runs out."""
    UNCOVERED = "uncovered"
    """It would be counted, but no agreement in force has such an entitlement."""
    HIDDEN = "hidden"
    """It is counted; the person may not see against what."""


@dataclass(frozen=True, slots=True)
class ComingUse:
    """What the next case will take. `left` is before it, with what waits here (`waiting`) taken already.

    `left` and `after` are None where the person is not told, `after` also where nobody knows yet how much it takes.
    """

    kind: UseKind
    agreement: Agreement | None = None
    package: Package | None = None
    entitlement: Entitlement | None = None
    use: CaseUse | None = None
    left: Decimal | None = None
    after: Decimal | None = None
    waiting: Decimal = _NOTHING

    @property
    def is_spent(self) -> bool:
        """Whether what is left is not enough for it."""
        needed = self.use.amount if self.use is not None else None
        return self.left is not None and (self.left <= 0 or (needed is not None and self.left < needed))

    @property
    def is_blocked(self) -> bool:
        """Whether the portal will not make the case."""
        return self.is_spent and self.use is not None and self.use.restricts


@dataclass(frozen=True, slots=True)
class _Found:
    agreement: Agreement
    package: Package
    entitlement: Entitlement
    use: CaseUse

    @property
    def left(self) -> Decimal | None:
        whole, part = self.entitlement.remaining(), self.use.most
        return min(whole, part) if whole is not None and part is not None else whole if part is None else part

    @property
    def order(self) -> tuple[bool, date, str]:
        """What has something left comes first, then what ends first."""
        is_empty = self.left is not None and self.left <= 0
        return is_empty, self.package.end or date.max, self.entitlement.id


def coming_use(
    agreements: Sequence[Agreement], wanted: Wanted, today: date, waiting: Iterable[Wanted] = ()
) -> ComingUse:
    """What a case will take. `waiting`: those that are made here and not known to the portal yet."""
    found = _chosen(agreements, wanted, today)
    if found is None:
        if not (wanted.code or wanted.chosen):
            return ComingUse(UseKind.NOTHING)
        return ComingUse(UseKind.UNCOVERED if agreements else UseKind.HIDDEN)
    parts = found.agreement, found.package, found.entitlement, found.use
    if found.entitlement.is_unlimited:
        return ComingUse(UseKind.INCLUDED, *parts)
    before = _taken([_chosen(agreements, one, today) for one in waiting], found)
    left = found.left - before if found.left is not None else None
    after = left - found.use.amount if left is not None and found.use.amount is not None else None
    return ComingUse(UseKind.COUNTED, *parts, left=left, after=after, waiting=before)


def _chosen(agreements: Sequence[Agreement], wanted: Wanted, today: date) -> _Found | None:
    found = [
        _Found(agreement, package, entitlement, entitlement.case_use)
        for agreement in agreements
        if agreement.is_active(today) and agreement.customer_id in {"", wanted.customer_id}
        for package in agreement.packages
        if package.is_active(today)
        for entitlement in package.entitlements
        if entitlement.case_use is not None and _is_wanted(entitlement, entitlement.case_use, wanted)
    ]
    return min(found, key=lambda one: one.order, default=None)


def _is_wanted(entitlement: Entitlement, use: CaseUse, wanted: Wanted) -> bool:
    if wanted.chosen:
        return entitlement.id == wanted.chosen
    return entitlement.code == wanted.code if wanted.code else use.is_default


def _taken(others: Iterable[_Found | None], found: _Found) -> Decimal:
    """What those that wait take of the same when they are made."""
    same = (one.use for one in others if one is not None and one.entitlement.id == found.entitlement.id)
    return sum((use.amount or _NOTHING for use in same if use.taken_on is TakenOn.CREATION), _NOTHING)
