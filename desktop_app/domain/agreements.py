"""What the support agreement bought, what is used and what is left (the model of the services hub)."""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from enum import StrEnum

from desktop_app.domain.text import LocalText


class EntitlementClass(StrEnum):
    """Whether use is counted at all; a benefit never shows "0 left"."""

    CONSUMPTION = "consumption"
    BENEFIT = "benefit"


@dataclass(frozen=True, slots=True)
class Entitlement:
    """One line of a package; amounts in `unit`, None where nothing is counted."""

    id: str
    code: str
    name: LocalText
    text: LocalText
    entitlement_class: EntitlementClass
    unit: str
    is_unlimited: bool = False
    purchased: Decimal | None = None
    used: Decimal | None = None
    drilldown: str = "none"
    action_url: str = ""

    def remaining(self) -> Decimal | None:
        """What is left; negative when overdrawn; None where nothing is counted or nothing runs out."""
        if self.is_unlimited or self.purchased is None or self.entitlement_class is EntitlementClass.BENEFIT:
            return None
        return self.purchased - (self.used or Decimal(0))


@dataclass(frozen=True, slots=True)
class Package:
    """A bought package. The end day is included."""

    id: str
    name: LocalText
    is_enterprise_wide: bool
    start: date | None
    end: date | None
    entitlements: tuple[Entitlement, ...] = ()

    def is_active(self, today: date) -> bool:
        """Whether today lies within its dates."""
        return not ((self.start and today < self.start) or (self.end and today > self.end))


@dataclass(frozen=True, slots=True)
class Agreement:
    """A support agreement with its packages."""

    id: str
    number: str
    name: LocalText
    start: date | None
    end: date | None
    packages: tuple[Package, ...] = field(default_factory=tuple)
