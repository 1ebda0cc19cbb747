"""Proof of what was sent, and how a waiting thing stands."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.cases import Case
from desktop_app.domain.ids import AccountId, CaseId, Key


@dataclass(frozen=True, slots=True)
class Receipt:
    """What a portal answered to a command. `case` is the case as it then stood, where the portal tells."""

    key: Key
    case_id: CaseId | None = None
    number: str = ""
    case: Case | None = None
    at: datetime | None = None
    """The portal's time."""
    request_id: str = ""
    """What the portal calls this exchange, for its desk; "" where it gives none."""
    missing: tuple[int, ...] = ()
    """The places of the command's files that the portal has not yet."""


class OutboxState(StrEnum):
    """Where a waiting thing stands."""

    WAITING = "waiting"
    SENDING = "sending"
    UNSURE = "unsure"
    REFUSED = "refused"
    HELD = "held"
    """Stopped by the user: not sent until he says so."""


class WaitingFor(StrEnum):
    """What a waiting thing waits for."""

    NOTHING = ""
    NETWORK = "network"
    SIGN_IN = "sign_in"
    BUSY = "busy"
    EARLIER = "earlier"


@dataclass(frozen=True, slots=True)
class OutboxItem:
    """One thing that waits to be sent. `error` is the code of the last error, `detail` the portal's own words.

    `fields` names the form fields the portal refused, with its reasons. `next_try_at` None = as soon as possible.
    """

    account_id: AccountId
    key: Key
    seq: int
    kind: str
    title: str
    state: OutboxState
    created_at: datetime
    waiting_for: WaitingFor = WaitingFor.NOTHING
    case_id: CaseId | None = None
    attempts: int = 0
    next_try_at: datetime | None = None
    error: str = ""
    detail: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    progress: float | None = None
    """0..1 while files go out."""
    files: int = 0
    files_left: int = 0
    """How many files are still missing in a case that is made already (`number`)."""
    number: str = ""
    """Of the case the portal has from this already (`case_id`): made, but files are missing; or sent before."""
    asks: bool = False
    """Nobody but the user can find out whether it arrived."""
    about: str = ""
    """With whom, where, or which other case: of the desk's work on a case."""
    text: str = ""
    """What the user wrote; "" where he only pressed a button."""
    is_case_here: bool = True
    """Whether the case it is about is (still) shown to the user."""


@dataclass(frozen=True, slots=True)
class LeftReply:
    """A half-written reply or note of a case that is no longer shown to the user.

    `number` and `title` are those of the case, "" where nothing here tells; `files` are names.
    """

    account_id: AccountId
    id: CaseId
    """Under which it is kept."""
    text: str
    files: tuple[str, ...] = ()
    is_note: bool = False
    number: str = ""
    title: str = ""


class ConfirmedBy(StrEnum):
    """Who said that something arrived."""

    PORTAL = "portal"
    USER = "user"


@dataclass(frozen=True, slots=True)
class SentFile:
    """A file as it was sent."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class SentReceipt:
    """What was sent, when and to whom, with the answer; kept on this computer for good. Times are aware UTC.

    Words (`type`, `item`, `answers` as label and text) are those the user read when it was sent. `sent_at` is the
    portal's time, `heard_at` ours; receipts of the first version lack all that stands below `files`.
    """

    account_id: AccountId
    key: Key
    kind: str
    title: str
    clicked_at: datetime
    sent_at: datetime
    portal: str
    case_id: CaseId | None
    number: str
    files: tuple[SentFile, ...] = ()
    text: str = ""
    """The reply's words; for a new case they are among the answers."""
    answers: tuple[tuple[str, str], ...] = ()
    item: str = ""
    type: str = ""
    address: str = ""
    sender: str = ""
    """As whom: name and address."""
    heard_at: datetime | None = None
    request_id: str = ""
    confirmed_by: ConfirmedBy = ConfirmedBy.PORTAL
