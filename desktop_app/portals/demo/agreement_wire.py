"""The demo portal's JSON of agreements (API 1) as msgspec structs."""

from datetime import date, datetime
from decimal import Decimal

import msgspec

from desktop_app.portals.demo.wire import Texts


class Workspace(msgspec.Struct):
    """A part of a customer."""

    id: str
    name: str = ""


class Usage(msgspec.Struct):
    """One use of an entitlement."""

    id: str
    day: date | None = msgspec.field(default=None, name="date")
    ref: str | None = None
    title: str | None = None
    kind: str | None = None
    product: str | None = None
    severity: str | None = None
    quantity: Decimal | None = None
    unit: str | None = None
    status: str | None = None
    workspace_id: str | None = None
    contact: str | None = None
    email: str | None = None
    phone: str | None = None
    started: date | None = None
    end: date | None = None
    last: date | None = None
    progress: int | None = None
    hours: Decimal | None = None
    reason: str | None = None
    why: str | None = None
    case_id: str | None = None


class CaseUse(msgspec.Struct):
    """How a case is counted."""

    taken_on: str
    amount: Decimal | None = None
    restricts: bool = False


class Entitlement(msgspec.Struct):
    """One line of a package."""

    id: str
    code: str = ""
    name: Texts = None
    text: Texts = None
    entitlement_class: str = msgspec.field(default="benefit", name="class")
    unit: str | None = None
    unlimited: bool = False
    purchased: Decimal | None = None
    used: Decimal | None = None
    drilldown: str | None = None
    action_url: str | None = None
    action_item: str | None = None
    totals: str = "all"
    rows: str = "all"
    usage: list[Usage] = []
    case_use: CaseUse | None = None


class Package(msgspec.Struct):
    """A bought package."""

    id: str
    name: Texts = None
    kind: str = ""
    start: date | None = None
    end: date | None = None
    entitlements: list[Entitlement] = []


class Agreement(msgspec.Struct):
    """A support agreement."""

    id: str
    number: str = ""
    name: Texts = None
    plan: Texts = None
    customer: str = ""
    organisation_id: str | None = None
    start: date | None = None
    end: date | None = None
    as_of: datetime | None = None
    workspaces: list[Workspace] = []
    packages: list[Package] = []
