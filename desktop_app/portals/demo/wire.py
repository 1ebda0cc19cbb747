"""The demo portal's JSON (API 1) as msgspec structs."""

import logging
from datetime import datetime
from typing import Any, TypeVar

import msgspec

from desktop_app.errors import BadReply
from desktop_app.portals.one_line import one_line
from desktop_app.shapes import learned

log = logging.getLogger(__name__)

Texts = dict[str, str | None] | None
Wired = TypeVar("Wired", bound=msgspec.Struct)


class Limits(msgspec.Struct):
    attachment_bytes: int | None = None
    attachments_per_case: int | None = None
    text_chars: int | None = None
    idempotency_days: int | None = None


class Discovery(msgspec.Struct):
    product: str
    api: str
    name: Texts = None
    version: str = ""
    demo: bool = False
    languages: list[str] = []
    capabilities: list[str] = []
    limits: Limits = msgspec.field(default_factory=Limits)
    minimum_client: str = ""


class Queue(msgspec.Struct):
    id: str
    title: Texts = None


class Agent(msgspec.Struct):
    id: str
    name: str = ""


class Desk(msgspec.Struct):
    agents: list[Agent] = []
    queues: list[Queue] = []


class Group(msgspec.Struct):
    id: str
    title: Texts = None


class Circle(msgspec.Struct):
    people: list[Agent] = []
    groups: list[Group] = []


class Share(msgspec.Struct):
    id: str
    name: str | None = None
    title: Texts = None
    by: str | None = None


class Need(msgspec.Struct):
    title: Texts = None
    is_met: bool = False


class Stage(msgspec.Struct):
    id: str
    title: Texts = None
    state: str = ""
    needs: list[Need] = []


class Why(msgspec.Struct):
    rule: str
    organisation: str | None = None
    by: str | None = None


class Organisation(msgspec.Struct):
    id: str
    name: str = ""


class Person(msgspec.Struct):
    id: str
    name: str = ""
    email: str | None = None
    phone: str | None = None
    title: str | None = None
    language: str = "en"
    roles: list[str] = []
    organisations: list[Organisation] = []
    is_agent: bool = False
    desk: Desk | None = None
    circle: Circle | None = None


class Session(msgspec.Struct):
    token: str
    person: Person
    expires_at: datetime | None = None


class Page(msgspec.Struct):
    items: list[Any] = []
    deleted: list[str] = []
    next: str | None = None
    token: str | None = None
    complete: bool = False


class Changed(msgspec.Struct):
    changed: list[str]


class Catalogue(msgspec.Struct):
    id: str
    title: Texts = None
    text: Texts = None
    position: int = 0


class Category(msgspec.Struct):
    id: str
    catalogue_id: str
    title: Texts = None
    text: Texts = None
    icon: str | None = None
    position: int = 0


class CaseType(msgspec.Struct):
    id: str
    title: Texts = None
    text: Texts = None
    charged: bool = False
    is_incident: bool = False
    position: int = 0


class Service(msgspec.Struct):
    id: str
    title: Texts = None
    hint: Texts = None
    catalogue_id: str | None = None
    parent_id: str | None = None
    position: int = 0


class Choice(msgspec.Struct):
    id: str
    label: Texts = None
    hint: Texts = None
    parent_id: str | None = None


class Field(msgspec.Struct):
    id: str
    kind: str
    label: Texts = None
    role: str | None = None
    help: Texts = None
    placeholder: Texts = None
    hint: Texts = None
    unit: Texts = None
    required: bool = False
    required_when: dict[str, Any] | None = None
    visible_when: dict[str, Any] | None = None
    choices: list[Choice] = []
    min: float | None = None
    max: float | None = None
    max_chars: int | None = None


class Form(msgspec.Struct):
    id: str
    fields: list[Field] = []


class Item(msgspec.Struct):
    id: str
    category_id: str
    form: Form
    title: Texts = None
    summary: Texts = None
    text: Texts = None
    icon: str | None = None
    popular: bool = False
    position: int = 0
    type_ids: list[str] = []
    asks_priority: bool = False
    expected: Texts = None
    cost: Texts = None
    entitlement_code: str | None = None
    who: Texts = None
    allowed: bool = True
    refusal: Texts = None
    ask: Texts = None


class Announcement(msgspec.Struct):
    id: str
    since: datetime = msgspec.field(name="from")
    level: str = "info"
    title: Texts = None
    text: Texts = None
    until: datetime | None = None
    service_ids: list[str] = []


class CaseRow(msgspec.Struct):
    id: str
    opened_at: datetime
    updated_at: datetime
    number: str = ""
    title: str = ""
    status: str = ""
    status_word: Texts = None
    type_id: str | None = None
    item_id: str | None = None
    service_id: str | None = None
    priority: str | None = None
    requester: Person | None = None
    organisation_id: str | None = None
    owner: Person | None = None
    closed_at: datetime | None = None
    language: str | None = None
    excerpt: str | None = None
    attachments_count: int = 0
    messages_count: int = 0
    is_shared_with_me: bool = False
    can: list[str] = []


class Provenance(msgspec.Struct, omit_defaults=True):
    taken_at: datetime
    utc_offset_s: int = 0
    zone: str = ""
    page_url: str = ""
    window_title: str = ""
    browser: str = ""
    confidence: str = "none"
    why_not: str = ""
    clock_offset_s: float | None = None
    screen: str = ""
    app_version: str = ""
    system: str = ""
    area: str = "desktop"
    scale: float = 1.0
    clock_uncertainty_s: float | None = None
    reviewed: bool = False
    is_time_hidden: bool = False


class Attachment(msgspec.Struct):
    id: str
    name: str
    size: int = 0
    content_type: str = "application/octet-stream"
    sha256: str | None = None
    created_at: datetime | None = None
    provenance: Any = None


class Answer(msgspec.Struct):
    field_id: str
    label: Texts = None
    text: str | None = None


class Relation(msgspec.Struct):
    kind: str
    case_id: str
    number: str = ""
    title: str = ""


class Rating(msgspec.Struct):
    score: int


class Pause(msgspec.Struct):
    since: datetime
    until: datetime | None = None


class Kpi(msgspec.Struct):
    id: str
    started_at: datetime
    target_s: int
    name: Texts = None
    warning_s: int = 0
    pauses: list[Pause] = []
    ended_at: datetime | None = None
    is_cancelled: bool = False


class Case(CaseRow):
    description: str | None = None
    answers: list[Any] = []
    timeline: list[Any] = []
    kpis: list[Any] = []
    stages: list[Any] = []
    why: Why | None = None
    queue: Queue | None = None
    attachments: list[Any] = []
    relations: list[Any] = []
    article_ids: list[str] = []
    copy_to: list[str] = []
    rating: Rating | None = None
    is_counted: bool | None = None
    shares: list[Any] = []
    older: str | None = None
    details: Any = None


class Topic(msgspec.Struct):
    id: str
    title: Texts = None
    text: Texts = None
    icon: str | None = None
    position: int = 0


class ArticleRating(msgspec.Struct):
    useful: int = 0
    not_useful: int = 0


class Article(msgspec.Struct):
    id: str
    topic_id: str
    kind: str = "how_to"
    title: Texts = None
    summary: Texts = None
    html: Texts = None
    languages: list[str] = []
    service_ids: list[str] = []
    tags: list[str] = []
    related: list[str] = []
    published_at: datetime | None = None
    updated_at: datetime | None = None
    rating: ArticleRating = msgspec.field(default_factory=ArticleRating)
    my_rating: bool | None = None


class Hit(msgspec.Struct):
    id: str
    title: str = ""
    excerpt: str | None = None


class Done(msgspec.Struct):
    """What was once done under a key."""

    key: str
    at: datetime
    case_id: str | None = None
    number: str | None = None


class Upload(msgspec.Struct):
    id: str
    sha256: str = ""


def read(data: Any, shape: type[Wired]) -> Wired:
    """One record. Raises BadReply naming the place, never the value."""
    try:
        return msgspec.convert(data, learned(shape), strict=False)
    except (msgspec.ValidationError, RecursionError, OverflowError) as error:
        raise BadReply(f"{shape.__name__}: {one_line(str(error))}") from None
