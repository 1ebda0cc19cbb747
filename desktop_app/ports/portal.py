"""Any portal, as the core meets it. Designed against five real ones: small, and nothing fits one of them only.

Some have no change tokens (then `changed` is not declared and `pull` reads by time or in full), some answer business
errors inside HTTP 200 (the adapter raises them from the tree), some make cases without keys (the adapter keeps the
key in a field of the portal and looks it up), some have no operation that lists forms (the adapter's profile brings
them), some write times without a zone (the adapter knows the zone; the core sees aware UTC only).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Protocol, TypeAlias, TypedDict

from desktop_app.domain.agreements import Agreement
from desktop_app.domain.announcements import Announcement
from desktop_app.domain.cases import Case, CaseRow
from desktop_app.domain.catalog import CatalogRow
from desktop_app.domain.knowledge import Hit, KnowledgeRow
from desktop_app.domain.portal_views import PortalView

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence
    from contextlib import AbstractContextManager
    from datetime import datetime

    from typing_extensions import Unpack

    from desktop_app.domain.attachments import DraftFile
    from desktop_app.domain.capabilities import Capabilities
    from desktop_app.domain.case_details import DetailChoices
    from desktop_app.domain.commands import Command
    from desktop_app.domain.forms import Answers, Choice
    from desktop_app.domain.identity import Credentials, Identity, Person, PortalInfo, SignedIn
    from desktop_app.domain.ids import AttachmentId, CaseId, FieldId, ItemId
    from desktop_app.domain.kinds import Cursor, Kind, Marks, Page
    from desktop_app.domain.receipts import Receipt
    from desktop_app.domain.timeline import Older

PortalRow: TypeAlias = CatalogRow | Announcement | CaseRow | KnowledgeRow | Agreement | PortalView


class Sending(Protocol):
    """How a command meets its files and its past."""

    attempt: int
    """1 the first time; above, an earlier try may have got through."""
    may_have_arrived: bool
    """An earlier try ended without an answer, or its key is older than the portal remembers: look up first."""

    already_made: Receipt | None
    """What `made` was last told, in an earlier try or in this one: the case is there, only files are missing."""

    def open(self, file: DraftFile) -> BinaryIO:
        """A file's bytes, from the start; may be sought. Raises FileRefused(CHANGED) when there are none.

        They are compared with what was attached while they are read: before a read gives out the last of them, it
        raises FileRefused(CHANGED) if anything is different.
        """
        ...

    def steps(self) -> Mapping[str, str]:
        """What earlier tries have behind them (upload ids, the made case), by names the adapter chose."""
        ...

    def save_step(self, name: str, value: str) -> None:
        """Remember a step; it is on disk when this returns."""
        ...

    def made(self, receipt: Receipt) -> None:
        """The case is made, and some of its files (`receipt.missing`) are not there yet. On disk when this returns.

        Told again whenever fewer are missing; the next try finds it in `already_made`.
        """
        ...

    def stoppable(self, cancel: Callable[[], None]) -> AbstractContextManager[None]:
        """Only files go out within this block, nothing that could not be stopped.

        The user may stop it: `cancel` is then called, from his thread, and `check` raises.
        """
        ...

    def progress(self, done: int, total: int) -> None:
        """Bytes sent so far of all files together."""
        ...

    def check(self) -> None:
        """Raises when the user cancelled or the program ends."""
        ...


class Portal(Protocol):
    """A server with a catalogue and cases. Raises PortalError and nothing else; holds no state but its session.

    One object serves one account and may be used by several threads at once. `sign_in` comes first.
    """

    @property
    def capabilities(self) -> Capabilities:
        """What this portal can do, as of the last `probe` or `sign_in`; before either: what every such portal can."""
        ...

    def probe(self) -> PortalInfo:
        """Ask politely, without signing in, what stands at the address. BadReply when it is another kind of server."""
        ...

    def sign_in(self, how: Credentials) -> SignedIn:
        """Sign in. WrongPassword or NotSignedIn when refused. The returned token serves the next start."""
        ...

    def sign_out(self) -> None:
        """Revoke what can be revoked. Being unknown already is success."""
        ...

    def who(self) -> Identity:
        """The signed-in person as the portal knows him now."""
        ...

    def changed(self, marks: Marks) -> frozenset[Kind]:
        """Capability.CHANGED: the kinds that changed since the marks, in one cheap request."""
        ...

    def pull(self, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
        """One page of a kind: from the start (None), from a mark (what changed since), or from a page's `next`.

        A mark the portal no longer knows begins again from the start (`complete` is then true).
        Bad records are left out and logged; the rest comes. Capability.CONVERSATIONS: cases with their conversations.
        """
        ...

    def read_case(self, id: CaseId) -> Case:
        """One case with its conversation. Gone when there is none or it is not ours to see."""
        ...

    def older(self, id: CaseId, before: str) -> Older:
        """Capability.OLDER: a page of what happened before, for the `older` of a case or of such a page."""
        ...

    def choices(self, item: ItemId, field: FieldId, words: str, answers: Answers) -> Sequence[Choice]:
        """Choices that the portal must be asked for, depending on the other answers."""
        ...

    def detail_choices(self, id: CaseId, customer: str, words: str) -> DetailChoices:
        """Capability.EDIT_CASE: what may be chosen for a case.

        `customer`: whose contacts and entitlements, "" = its own. `words`: what the customers' names hold; at most 20
        of them, and the chosen one.
        """
        ...

    def people(self, words: str) -> Sequence[Person]:
        """Capability.PEOPLE: colleagues whose name or e-mail holds the words; at most 20."""
        ...

    def find(self, kind: Kind, words: str) -> Sequence[Hit]:
        """Capability.FIND: what the portal's own search finds."""
        ...

    def send(self, command: Command, sending: Sending) -> Receipt:
        """Do it. The same key gives the same receipt on every portal, however often it is sent.

        Raises Unreachable when it certainly was not done, Unsure when it perhaps was, AlreadySent when the key was
        used for another text. What may have arrived (`sending`) is looked up first; LookUpFailed when that fails.
        """
        ...

    def look_up(self, command: Command) -> Receipt | None:
        """What became of a command sent before, by its key; None when the portal certainly has none of it.

        Raises LookUpFailed when the portal cannot say (`is_final`: ever), AlreadySent when the key did something else.
        """
        ...

    def download(self, what: AttachmentId, into: BinaryIO, check: Callable[[], None]) -> None:
        """Write an attachment's bytes. `check` raises when the user no longer wants it."""
        ...

    def change_password(self, old: str, new: str) -> None:
        """Capability.CHANGE_PASSWORD. Rejected (field `old` or `new`) when refused."""
        ...

    def ask_for_password(self, login: str) -> None:
        """Capability.FORGOTTEN_PASSWORD: let the portal mail a code for a first or new password; silent if unknown."""
        ...

    def reset_password(self, login: str, code: str, new: str) -> None:
        """Capability.FORGOTTEN_PASSWORD: set a password with the mailed code. Rejected when code or password is bad."""
        ...

    def set_language(self, language: str) -> Identity:
        """Capability.PROFILE_LANGUAGE: the language the portal writes to the person in."""
        ...

    def clock_offset(self) -> tuple[float, float] | None:
        """This PC's clock minus the portal's in seconds and its uncertainty, from the last answers; None if unknown."""
        ...

    def server_time(self) -> datetime | None:
        """The portal's time of its last answer, aware UTC."""
        ...

    def close(self) -> None:
        """End running requests at once (they raise Unreachable(CANCELLED) or Unsure) and close connections."""
        ...


class Belongings(TypedDict, total=False):
    """What an account brings its adapter."""

    settings: Mapping[str, str]
    """How to connect; no secrets."""
    keep: Callable[[str], None]
    """Takes a secret that replaces the account's; it is on disk when it returns. Raises VaultError."""
    kept: Callable[[], str]
    """The account's secret as it is now, which another program may have renewed; "" for none. Raises VaultError."""


class PortalFactory(Protocol):
    """Makes the adapter for an account."""

    def __call__(
        self, portal: str, address: str, language: Callable[[], str], **belongings: Unpack[Belongings]
    ) -> Portal:
        """The adapter of kind `portal` for an address. `language` is asked with each request."""
        ...
