"""The shape of an agreement, as OpenAPI shows it: what was bought, what is used, by whom as far as one may see it."""

from typing import Annotated, Literal

from pydantic import BaseModel, Field

from desktop_app.demo_portal.schemas import Page
from desktop_app.demo_portal.schemas_casework import LocalText

Day = Annotated[str, Field(description="A day, 2026-11-21")]
Scope = Annotated[
    Literal["all", "visible"],
    Field(description="Whose use is covered: everybody's the agreement is for, or what the person may see"),
]
DrillDown = Literal[
    "reactive",
    "advisory",
    "proactive",
    "contacts",
    "education",
    "assessments",
    "additional_cases",
    "proactive_credits",
    "none",
]
Why = Literal["admin", "view_all", "group", "shared", "primary_contact", "learning_manager", "everybody"]


class Workspace(BaseModel):
    """A part of a customer with people of its own."""

    id: str
    name: str


class Usage(BaseModel):
    """One use: a request, a workshop, a contact, a course, an assessment, credits redeemed."""

    id: str
    date: Day
    ref: str | None = None
    title: str | None = None
    kind: str | None = None
    product: str | None = None
    severity: Literal["critical", "high", "normal", "low"] | None = None
    quantity: float | None = None
    unit: str | None = None
    status: str | None = None
    workspace_id: str | None = None
    contact: str | None = None
    email: str | None = None
    phone: str | None = None
    started: Day | None = None
    end: Day | None = None
    last: Day | None = None
    progress: int | None = None
    hours: float | None = None
    case_id: str | None = None
    reason: Literal["expired", "unmapped", "missing", "SU", "DSA", "X85", "REC"] | None = None
    why: Annotated[Why, Field(description="The rule that lets the person see it")]


class CaseUse(BaseModel):
    """How a case of an item with the entitlement's code is counted."""

    taken_on: Literal["creation", "resolution"]
    amount: Annotated[float | None, Field(description="None: as much as the work takes")]
    restricts: Annotated[bool, Field(description="Without anything left no such case is made: 422 nothing_left")]


class Entitlement(BaseModel):
    """One line of a package, with the uses the person may see."""

    id: str
    code: str
    name: LocalText
    text: LocalText | None
    class_: Annotated[Literal["consumption", "benefit"], Field(alias="class")]
    drilldown: DrillDown
    unit: str | None
    purchased: float | None
    unlimited: bool
    used: float | None
    remaining: Annotated[float | None, Field(description="None where nothing runs out, or `totals` is `visible`")]
    action_item: Annotated[str | None, Field(description="The item of the catalogue to order")] = None
    totals: Scope
    rows: Scope
    usage: list[Usage]
    case_use: CaseUse | None = None


class Package(BaseModel):
    """Something bought with the agreement or added to it."""

    id: str
    name: LocalText
    kind: Literal["enterprise", "enhanced"]
    start: Day | None
    end: Annotated[Day | None, Field(description="The last day, included")]
    entitlements: list[Entitlement]


class Agreement(BaseModel):
    """A support agreement as the person may see it."""

    id: str
    number: str
    name: LocalText
    plan: LocalText | None
    customer: str
    organisation_id: Annotated[str, Field(description="Whose cases it is for")]
    start: Day | None
    end: Annotated[Day | None, Field(description="The last day, included")]
    as_of: Annotated[str, Field(description="When the figures were counted")]
    workspaces: Annotated[list[Workspace], Field(description="Those of them the person belongs to")]
    packages: list[Package]


class AgreementPage(Page):
    """A page of agreements."""

    items: list[Agreement]  # type: ignore[assignment] # narrower than any row, for the document only
