"""What the support agreement bought, what is used and what is left (the model of the services hub)."""

from dataclasses import dataclass, field
from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from desktop_app.domain.ids import CaseId, ItemId
from desktop_app.domain.text import LocalText


class TakenOn(StrEnum):
    """When something is taken."""

    CREATION = "creation"
    RESOLUTION = "resolution"


@dataclass(frozen=True, slots=True)
class CaseUse:
    """How a case is counted against an entitlement.

    `amount` None: as much as the work takes. `restricts`: without anything left no case is made. `is_default`: taken
    where neither the item nor the user names another. `most`: what is left for cases that come by this program, where
    the portal divides by the way they come.
    """

    taken_on: TakenOn
    amount: Decimal | None = None
    restricts: bool = False
    is_default: bool = False
    most: Decimal | None = None


class EntitlementClass(StrEnum):
    """Whether use is counted at all; a benefit never shows "0 left"."""

    CONSUMPTION = "consumption"
    BENEFIT = "benefit"


class DrillDown(StrEnum):
    """Which page tells of the use of an entitlement, one by one."""

    REACTIVE = "reactive"
    ADVISORY = "advisory"
    PROACTIVE = "proactive"
    CONTACTS = "contacts"
    EDUCATION = "education"
    ASSESSMENTS = "assessments"
    ADDITIONAL_CASES = "additional_cases"
    PROACTIVE_CREDITS = "proactive_credits"
    NONE = "none"


class Reason(StrEnum):
    """Why a use stands among the additional cases and not in its own entitlement."""

    EXPIRED = "expired"
    """The agreement or package had not begun or was over."""
    UNMAPPED = "unmapped"
    """The agreement belongs to another workspace."""
    MISSING = "missing"
    """There is no agreement, package or service for it, or none with dates."""
    SU = "SU"
    DSA = "DSA"
    X85 = "X85"
    REC = "REC"


class Why(StrEnum):
    """Which rule lets the person see a use."""

    ADMIN = "admin"
    VIEW_ALL = "view_all"
    GROUP = "group"
    SHARED = "shared"
    PRIMARY_CONTACT = "primary_contact"
    LEARNING_MANAGER = "learning_manager"
    EVERYBODY = "everybody"
    """It is no request and names nobody: who sees the agreement sees it."""
    UNKNOWN = ""
    """The portal does not say."""


class Scope(StrEnum):
    """Whose use the figures or rows of an agreement cover."""

    ALL = "all"
    """That of everybody the agreement is for."""
    VISIBLE = "visible"
    """What the person may see."""


@dataclass(frozen=True, slots=True)
class Workspace:
    """A part of a customer with people of its own."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Usage:
    """One use of an entitlement: a request, a workshop, a contact, a course, an assessment, credits redeemed.

    `quantity` in `unit`, None where nobody said how much. `kind` and `status` are the portal's codes.
    """

    id: str
    day: date | None = None
    ref: str = ""
    title: str = ""
    kind: str = ""
    product: str = ""
    severity: str = ""
    quantity: Decimal | None = None
    unit: str = ""
    status: str = ""
    workspace_id: str = ""
    contact: str = ""
    email: str = ""
    phone: str = ""
    started: date | None = None
    end: date | None = None
    last: date | None = None
    """When the person was last there, or the assessment last ran."""
    progress: int | None = None
    """Per cent of a course."""
    hours: Decimal | None = None
    """How long a course takes."""
    reason: Reason | None = None
    why: Why = Why.UNKNOWN
    case_id: CaseId | None = None


@dataclass(frozen=True, slots=True)
class Entitlement:
    """One line of a package; amounts in `unit`, None where nothing is counted.

    `totals` says whose use `used` covers, `rows` whose uses are listed in `usage`. `action_item`: what to order to
    get some of it.
    """

    id: str
    code: str
    name: LocalText
    text: LocalText
    entitlement_class: EntitlementClass
    unit: str
    is_unlimited: bool = False
    purchased: Decimal | None = None
    used: Decimal | None = None
    drilldown: DrillDown = DrillDown.NONE
    action_url: str = ""
    action_item: ItemId | None = None
    totals: Scope = Scope.ALL
    rows: Scope = Scope.ALL
    usage: tuple[Usage, ...] = ()
    case_use: CaseUse | None = None
    """How cases are counted against it; None where they are not, or the portal does not say."""

    def remaining(self) -> Decimal | None:
        """What is left; negative when overdrawn; None where nothing is counted, nothing runs out, or the person is
        told of his own use only."""
        is_benefit = self.entitlement_class is EntitlementClass.BENEFIT
        if self.is_unlimited or self.purchased is None or is_benefit or self.totals is not Scope.ALL:
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
        return is_within(today, self.start, self.end)


@dataclass(frozen=True, slots=True)
class FileSource:
    """A file that figures are from, and of which moment they are."""

    name: str
    as_of: datetime


@dataclass(frozen=True, slots=True)
class Agreement:
    """A support agreement with its packages.

    `as_of`: when the portal counted; it lags behind up to a day. `source`: the file it is from, None = the portal.
    """

    id: str
    number: str
    name: LocalText
    start: date | None
    end: date | None
    packages: tuple[Package, ...] = field(default_factory=tuple)
    plan: LocalText = field(default_factory=LocalText)
    customer: str = ""
    workspaces: tuple[Workspace, ...] = ()
    as_of: datetime | None = None
    source: FileSource | None = None
    customer_id: str = ""
    """Whose cases it is for; "" = the portal does not say."""

    def is_active(self, today: date) -> bool:
        """Whether today lies within its dates."""
        return is_within(today, self.start, self.end)


def is_within(day: date, start: date | None, end: date | None) -> bool:
    """Whether a day lies between two days, both included; an unknown one is no limit."""
    return not ((start and day < start) or (end and day > end))
