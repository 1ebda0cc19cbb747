"""The shapes of requests and answers, as OpenAPI shows them. Requests are checked against them, answers are not."""

from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from desktop_app.demo_portal.schemas_body import Body, Short
from desktop_app.demo_portal.schemas_casework import (
    Circle,
    Desk,
    Kpi,
    LocalText,
    NamedPerson,
    Queue,
    Share,
    Stage,
    Why,
)
from desktop_app.demo_portal.schemas_details import Details


class SignIn(Body):
    email: Short
    password: Short


class ForgottenPassword(Body):
    email: Short


class ResetPassword(Body):
    email: Short
    code: Short
    password: Short


class ChangePassword(Body):
    old: Short
    new: Short


class Profile(Body):
    language: Short


class CaseToMake(Body):
    item_id: Short
    type_id: Short = "unclassified"
    priority: Short | None = None
    answers: dict[str, Any] = Field(default_factory=dict)
    upload_ids: list[Short] = Field(default_factory=list)
    copy_to: list[Short] = Field(default_factory=list)
    article_ids: list[Short] = Field(default_factory=list)
    client_reference: Short | None = None
    language: Short | None = None
    organisation_id: Short | None = None
    parent_id: Annotated[Short | None, Field(description="The case it becomes a part of")] = None


class Comment(Body):
    text: str = ""
    upload_ids: list[Short] = Field(default_factory=list)


class Note(Body):
    text: Annotated[str, Field(max_length=1_000_000)]


class Files(Body):
    upload_ids: list[Short]


class Action(Body):
    text: Annotated[str, Field(max_length=100_000)] | None = None


class DeskWork(Body):
    """Work on a case; `target` is an agent, a queue, a case, a person or group, yes or no; `title` that of a child."""

    target: Short = ""
    title: Short = ""
    text: Annotated[str, Field(max_length=100_000)] = ""


class CaseRating(Body):
    score: Annotated[int, Field(ge=1, le=5)]
    text: Annotated[str, Field(max_length=100_000)] = ""


class ArticleRating(Body):
    useful: bool


class Feedback(Body):
    text: str


class FaultMatch(Body):
    method: Short | None = None
    path_prefix: Short = "/"


class FaultRule(Body):
    match: FaultMatch = FaultMatch()
    nth: Annotated[int, Field(ge=1)] | None = Field(default=None, description="Only the n-th such request; none: each")
    fault: Annotated[str, Field(max_length=20_000)]


class FaultScript(Body):
    script: list[FaultRule]


class ClockStep(Body):
    advance_s: Annotated[float, Field(ge=0, le=10 * 366 * 24 * 3600)]


class Growth(Body):
    """How many rows to add, for measurements."""

    cases: Annotated[int, Field(ge=0, le=200_000)] = 0
    articles: Annotated[int, Field(ge=0, le=200_000)] = 0


class DeskStep(Body):
    """What the desk does with a case, on demand."""

    case_id: Short
    agent_id: Short | None = None
    text: str | None = None
    status: Short | None = None
    organisation_id: Short | None = None
    requester_id: Short | None = None


class Membership(Body):
    roles: list[Short] | None = None
    organisation_ids: list[Short] | None = None


class ItemChange(Body):
    """Another form, or others who may order. None leaves it as it is."""

    fields: list[dict[str, Any]] | None = None
    order_roles: list[Short] | None = None


class Organisation(BaseModel):
    id: str
    name: str


class Person(BaseModel):
    id: str
    name: str
    email: str
    phone: str
    language: str
    roles: list[str]
    organisations: list[Organisation]
    title: str
    circle: Circle
    desk: Desk | None = None


class Session(BaseModel):
    token: str
    expires_at: str
    person: Person


class FieldError(BaseModel):
    code: str
    message: str


class ProblemDocument(BaseModel):
    """RFC 9457, application/problem+json."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    request_id: str
    errors: dict[str, FieldError] | None = None


class Changed(BaseModel):
    changed: list[str]
    tokens: dict[str, str]


class Page(BaseModel):
    """A page of rows; `complete` on every page of a full reading."""

    items: list[dict[str, Any]]
    deleted: list[str]
    next: str | None
    token: str | None
    complete: bool | None = None


Status = Literal["received", "being_worked_on", "waiting_for_you", "on_hold", "solved", "closed", "withdrawn", "merged"]


CaseAction = Literal[
    "comment",
    "solve",
    "reopen",
    "withdraw",
    "rate",
    "assign",
    "queue",
    "route",
    "child",
    "add_child",
    "merge",
    "count",
    "share",
    "unshare",
    "edit",
    "note",
]


class CaseRow(BaseModel):
    id: str
    number: str
    title: str
    status: Status
    status_word: LocalText
    type_id: str
    item_id: str | None
    service_id: str | None
    priority: Literal["critical", "high", "normal", "low"] | None
    requester: NamedPerson
    organisation_id: str | None
    owner: NamedPerson | None
    opened_at: str
    updated_at: str
    closed_at: str | None
    waiting_for_me: bool
    language: str
    excerpt: str
    attachments_count: int
    messages_count: int
    is_shared_with_me: bool
    can: list[CaseAction]


class Author(BaseModel):
    id: str
    name: str
    is_agent: bool


class Letter(BaseModel):
    """What stands on the envelope of an e-mail, and is noted of a call or a task."""

    model_config = ConfigDict(populate_by_name=True)

    subject: str
    sender: str | None = Field(alias="from")
    to: list[str]
    copy_to: list[str]
    is_incoming: bool | None


class Entry(BaseModel):
    """`note` and `task`: only the desk sees them."""

    id: str
    at: str
    kind: Literal["message", "note", "email", "phone", "task", "status", "event"]
    author: Author
    text: str | None
    html: str | None
    letter: Letter | None
    status: Status | None
    attachment_ids: list[str]


class Attachment(BaseModel):
    id: str
    name: str
    size: int
    sha256: str
    content_type: str
    created_at: str
    provenance: dict[str, Any] | None


class GivenAnswer(BaseModel):
    field_id: str
    label: LocalText
    value: Any
    text: str


class Relation(BaseModel):
    kind: str
    case_id: str
    number: str
    title: str


class Rating(BaseModel):
    score: int
    text: str


class Case(CaseRow):
    answers: list[GivenAnswer]
    description: str
    timeline: list[Entry]
    older: str | None = Field(description="Where the timeline goes on with what happened before; null = it is whole")
    kpis: list[Kpi]
    stages: list[Stage]
    why: Why
    queue: Queue | None
    is_counted: bool
    details: Details
    shares: list[Share]
    attachments: list[Attachment]
    relations: list[Relation]
    article_ids: list[str]
    copy_to: list[str]
    rating: Rating | None
    client_reference: str | None


class Timeline(BaseModel):
    """A page of what happened before."""

    entries: list[Entry]
    attachments: list[Attachment]
    older: str | None


class Colleague(BaseModel):
    id: str
    name: str
    email: str
    title: str


class Colleagues(BaseModel):
    items: list[Colleague]


class DoneCommand(BaseModel):
    key: str
    what: str
    case_id: str | None
    number: str | None
    at: str


class Hit(BaseModel):
    id: str
    title: str
    excerpt: str


class Hits(BaseModel):
    items: list[Hit]


class Discovery(BaseModel):
    product: str
    demo: bool
    name: LocalText
    version: str
    api: str
    minimum_client: str
    languages: list[str]
    capabilities: list[str]
    limits: dict[str, int]
    time: str
