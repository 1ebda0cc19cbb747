"""Cases in one vocabulary, whatever the portal calls them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.case_details import Details
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import (
    AccountId,
    ArticleId,
    AttachmentId,
    CaseId,
    FieldId,
    ItemId,
    Key,
    OrganisationId,
    PersonId,
    ServiceId,
    TypeId,
)
from desktop_app.domain.sla import Kpi
from desktop_app.domain.standing import Queue, Shared, Stage, Why
from desktop_app.domain.text import LocalText


class Status(StrEnum):
    """Where a case stands. DRAFT and SENDING exist on this computer only."""

    DRAFT = "draft"
    SENDING = "sending"
    RECEIVED = "received"
    BEING_WORKED_ON = "being_worked_on"
    WAITING_FOR_YOU = "waiting_for_you"
    ON_HOLD = "on_hold"
    SOLVED = "solved"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"
    MERGED = "merged"
    UNKNOWN = "unknown"

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to do something."""
        return self not in {Status.SOLVED, Status.CLOSED, Status.WITHDRAWN, Status.MERGED}


class Priority(StrEnum):
    """How urgent an incident is."""

    CRITICAL = "critical"
    HIGH = "high"
    NORMAL = "normal"
    LOW = "low"


class CaseAction(StrEnum):
    """What the portal lets the user do with a case now."""

    COMMENT = "comment"
    SOLVE = "solve"
    REOPEN = "reopen"
    WITHDRAW = "withdraw"
    RATE = "rate"
    ASSIGN = "assign"
    QUEUE = "queue"
    CHILD = "child"
    MERGE = "merge"
    ROUTE = "route"
    ADD_CHILD = "add_child"
    COUNT = "count"
    SHARE = "share"
    UNSHARE = "unshare"
    NOTE = "note"
    EDIT = "edit"


DESK_WORK = frozenset(
    {
        CaseAction.ASSIGN,
        CaseAction.QUEUE,
        CaseAction.CHILD,
        CaseAction.MERGE,
        CaseAction.ROUTE,
        CaseAction.ADD_CHILD,
        CaseAction.COUNT,
        CaseAction.SHARE,
        CaseAction.UNSHARE,
    }
)
"""What is asked of a portal by one `DeskWork`: the desk's own work, and sharing, which others may do too."""


class EntryKind(StrEnum):
    """What an entry of the timeline is."""

    MESSAGE = "message"
    NOTE = "note"
    """Words of the desk to itself: whoever reported the case never sees them."""
    EMAIL = "email"
    PHONE = "phone"
    TASK = "task"
    """Something the desk plans to do; no more seen by whoever reported the case than a note."""
    ATTACHMENT = "attachment"
    """Files that came without a word."""
    STATUS = "status"
    EVENT = "event"

    @property
    def is_internal(self) -> bool:
        """Whether only the desk sees such entries."""
        return self in {EntryKind.NOTE, EntryKind.TASK}


class EntryState(StrEnum):
    """Whether an entry is on the portal, or still on its way from here."""

    SENT = "sent"
    WAITING = "waiting"
    UNSURE = "unsure"
    HELD = "held"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Letter:
    """What stands on the envelope of an e-mail, and is noted of a call or a task. `is_incoming`: to the desk."""

    subject: str = ""
    sender: str = ""
    to: tuple[str, ...] = ()
    copy_to: tuple[str, ...] = ()
    is_incoming: bool | None = None


@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """One thing that happened. `text` is plain; `html` raw from the server, to be sanitised before it is shown.

    An `id` is of its kind: two entries are the same where both are.
    """

    id: str
    at: datetime
    kind: EntryKind
    author: Person | None = None
    is_agent: bool = False
    text: str = ""
    html: str = ""
    status: Status | None = None
    attachment_ids: tuple[AttachmentId, ...] = ()
    state: EntryState = EntryState.SENT
    action: CaseAction | None = None
    """Of what waits here and only the desk does: what it is; `text` says with whom or where."""
    letter: Letter | None = None


@dataclass(frozen=True, slots=True)
class Relation:
    """How another case belongs to this one: `related`, `parent`, `child`, `merged_into`, `merged_from`."""

    kind: str
    case_id: CaseId
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class AnswerLine:
    """An answer of the form as the portal shows it."""

    field_id: FieldId
    label: LocalText
    text: str


@dataclass(frozen=True, slots=True)
class CaseRow:
    """A case as it stands in a list. `key` is set for those made here and not yet confirmed (then `number` is "").

    `status_word` is the portal's own word. `is_unread`: something new since the user last opened it.
    """

    account_id: AccountId
    id: CaseId
    number: str
    title: str
    status: Status
    opened_at: datetime
    updated_at: datetime
    status_word: LocalText = field(default_factory=LocalText)
    type_id: TypeId | None = None
    item_id: ItemId | None = None
    service_id: ServiceId | None = None
    priority: Priority | None = None
    requester: Person | None = None
    organisation_id: OrganisationId | None = None
    owner: Person | None = None
    closed_at: datetime | None = None
    is_mine: bool = True
    language: str = ""
    excerpt: str = ""
    attachments: int = 0
    messages: int = 0
    actions: frozenset[CaseAction] = frozenset()
    is_unread: bool = False
    key: Key | None = None
    is_shared_with_me: bool = False


@dataclass(frozen=True, slots=True)
class Case:
    """One case with its conversation."""

    row: CaseRow
    description: str = ""
    answers: tuple[AnswerLine, ...] = ()
    timeline: tuple[TimelineEntry, ...] = ()
    attachments: tuple[Attachment, ...] = ()
    relations: tuple[Relation, ...] = ()
    article_ids: tuple[ArticleId, ...] = ()
    copy_to: tuple[str, ...] = ()
    rating: int | None = None
    kpis: tuple[Kpi, ...] = ()
    stages: tuple[Stage, ...] = ()
    why: Why | None = None
    queue: Queue | None = None
    shares: tuple[Shared, ...] = ()
    is_counted: bool | None = None
    """Whether it is taken off an agreement; None where the portal does not say."""
    details: Details | None = None
    older: str = ""
    """Where the portal goes on with what happened before this timeline; "" when the timeline is whole."""


class Whose(StrEnum):
    """Whose cases a list shows."""

    MINE = "mine"
    ORGANISATION = "organisation"
    WAITING_FOR_ME = "waiting_for_me"
    SHARED = "shared"
    """Those somebody shared with the user, or with a group of his."""


class Openness(StrEnum):
    """Which of them."""

    ALL = "all"
    OPEN = "open"
    CLOSED = "closed"


class CaseOrder(StrEnum):
    """What a list of cases is sorted by."""

    UPDATED = "updated"
    OPENED = "opened"
    NUMBER = "number"
    TITLE = "title"
    STATUS = "status"
    PRIORITY = "priority"
    OWNER = "owner"
    CLOSED = "closed"
    TYPE = "type"
    SERVICE = "service"

    @property
    def facet(self) -> "Facet | None":
        """What is sorted by its name, which only the reader's language puts into order; None where a value does."""
        return Facet(self.value) if self in {CaseOrder.TYPE, CaseOrder.SERVICE, CaseOrder.OWNER} else None


class Facet(StrEnum):
    """What cases are divided by: filtered, grouped and counted."""

    STATUS = "status"
    PRIORITY = "priority"
    TYPE = "type"
    SERVICE = "service"
    OWNER = "owner"


class CaseTime(StrEnum):
    """A moment in the life of a case."""

    OPENED = "opened"
    UPDATED = "updated"
    CLOSED = "closed"


@dataclass(frozen=True, slots=True)
class Share:
    """So many cases of a filter have this value of a facet. `key` is a `Status`, a `Priority` or an id; "" = none.

    `name` is only there where the key says nothing by itself and no catalogue knows it: the owner's.
    """

    key: str
    count: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class CaseFilter:
    """Which cases, in which order. `words` are searched in number, title and text.

    `where`: for each facet one of these values ("" = has none). From `since` on, and before `before`, by `time`.
    `view_id`: those that the portal says its view holds. `account_id`: of this account only; None = of all.
    """

    whose: Whose = Whose.MINE
    openness: Openness = Openness.OPEN
    words: str = ""
    where: Mapping[Facet, frozenset[str]] = field(default_factory=dict)
    time: CaseTime = CaseTime.OPENED
    since: datetime | None = None
    before: datetime | None = None
    order: CaseOrder = CaseOrder.UPDATED
    is_descending: bool = True
    limit: int = 500
    offset: int = 0
    view_id: str = ""
    account_id: AccountId | None = None


def is_mine(requester_id: PersonId | None, me: PersonId | None) -> bool:
    """Whether a case is the signed-in person's own."""
    return requester_id is not None and requester_id == me
