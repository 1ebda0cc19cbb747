"""The error tree. Errors carry data and a retry rule, never words for people: `ui/messages.py` words them.

SupportError
├─ PortalError: Unreachable, Unsure, Busy, NotSignedIn, NotAllowed, Gone, Conflict, Rejected, AlreadySent,
│  Unsupported, BadReply
├─ StoreError: StoreUnavailable      ├─ VaultError: VaultLocked, VaultMissing
├─ CaptureError: CaptureDenied, CaptureForbidden, CaptureImpossible
├─ FileRefused, CaseFileRefused, TableRefused      └─ FormInvalid
Bug is not a SupportError: our fault; it reaches the last handler.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, ClassVar

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.capabilities import Capability
    from desktop_app.domain.forms import FieldProblem
    from desktop_app.domain.ids import CaseId, FieldId
    from desktop_app.domain.imports import TableTrouble


class Retry(StrEnum):
    """What may be done with the same intent after an error."""

    LATER = "later"
    """Certainly not done; try again by itself."""
    ASK = "ask"
    """Perhaps done; look up before anything else."""
    AFTER_SIGN_IN = "after_sign_in"
    REFRESH = "refresh"
    """Somebody was faster; read again, the server wins."""
    NEVER = "never"


class Bug(Exception):
    """Our own fault: something the code holds to be impossible."""


class Stopped(Exception):
    """The user stopped what was under way. No error: nobody is told."""


class SupportError(Exception):
    """Anything that can go wrong without being our fault. `code` is stable; logs, the CLI and receipts use it."""

    retry: ClassVar[Retry] = Retry.NEVER
    code: ClassVar[str] = "support_error"
    may_be_done: ClassVar[bool] = False
    """Whether what was asked may have been done all the same."""


class PortalError(SupportError):
    """A portal did not do what was asked. `detail`: its own words (plain text), `request_id` for its desk."""

    code: ClassVar[str] = "portal_error"

    def __init__(self, detail: str = "", *, portal: str = "", request_id: str = "") -> None:
        super().__init__(detail)
        self.detail, self.portal, self.request_id = detail, portal, request_id


class Diagnosis(StrEnum):
    """Why a portal could not be reached."""

    NO_NETWORK = "no_network"
    """No way out of this computer at all."""
    NO_NAMES = "no_names"
    """There is a network, but nobody in it who looks up names."""
    NO_WAY = "no_way"
    """There is a network, but it has no way to this portal."""
    NAME_NOT_FOUND = "name_not_found"
    REFUSED = "refused"
    TIMEOUT = "timeout"
    CAPTIVE_PORTAL = "captive_portal"
    PROXY = "proxy"
    PROXY_PASSWORD = "proxy_password"  # noqa: S105 - the name of a state
    PROXY_SIGN_IN = "proxy_sign_in"
    """The proxy wants NTLM or Negotiate, which we do not speak."""
    PROXY_SCRIPT = "proxy_script"
    """The network sets its proxy with a script (PAC), which we do not run."""
    CLOCK_WRONG = "clock_wrong"
    """The certificate is right by the portal's clock, and wrong by ours."""
    CERTIFICATE_EXPIRED = "certificate_expired"
    CERTIFICATE_NOT_YET_VALID = "certificate_not_yet_valid"
    CERTIFICATE_WRONG_HOST = "certificate_wrong_host"
    CERTIFICATE_UNKNOWN_ISSUER = "certificate_unknown_issuer"
    CERTIFICATE = "certificate"
    REDIRECTED = "redirected"
    CUT_OFF = "cut_off"
    PROGRAM_TOO_OLD = "program_too_old"
    PORTAL_TOO_OLD = "portal_too_old"
    CANCELLED = "cancelled"


class Unreachable(PortalError):
    """Certainly not done: the request did not get through.

    `diagnosis` says why, `host` at whom it failed (the portal, the proxy, where a redirect led). `clock_s`: seconds
    this computer's clock is ahead (behind if negative), where that is the reason or may be.
    """

    retry = Retry.LATER
    code = "unreachable"

    def __init__(
        self,
        diagnosis: Diagnosis,
        *,
        host: str = "",
        detail: str = "",
        portal: str = "",
        clock_s: float | None = None,
    ) -> None:
        super().__init__(detail, portal=portal)
        self.diagnosis, self.host, self.clock_s = diagnosis, host, clock_s


class Unsure(PortalError):
    """Perhaps done: the request went out and no answer came. Look up before anything else."""

    retry = Retry.ASK
    code = "unsure"
    may_be_done = True


class LookUpFailed(Unsure):
    """Perhaps done, and the portal could not say whether it was. `is_final`: it never can, so the user is asked."""

    code = "look_up_failed"

    def __init__(self, detail: str = "", *, is_final: bool = False, request_id: str = "") -> None:
        super().__init__(detail, request_id=request_id)
        self.is_final = is_final


class Busy(PortalError):
    """The portal asks to come back later. `after_s`: seconds from now as it said, None when it did not.

    `is_maintenance`: it is being worked on (503), not merely asked too often.
    """

    retry = Retry.LATER
    code = "busy"

    def __init__(
        self, after_s: float | None = None, detail: str = "", *, request_id: str = "", is_maintenance: bool = False
    ) -> None:
        super().__init__(detail, request_id=request_id)
        self.after_s, self.is_maintenance = after_s, is_maintenance


class NotSignedIn(PortalError):
    """The portal does not know us (any more)."""

    retry = Retry.AFTER_SIGN_IN
    code = "not_signed_in"


class WrongPassword(NotSignedIn):
    """A sign-in with the wrong name or password; portals do not say which."""

    retry = Retry.NEVER
    code = "wrong_password"


class NotAllowed(PortalError):
    """The portal knows us and says no."""

    code = "not_allowed"


class Gone(PortalError):
    """There is no such thing (any more), or it is not ours to see."""

    code = "gone"


class Conflict(PortalError):
    """What was asked does not fit how things stand now."""

    retry = Retry.REFRESH
    code = "conflict"


KEY_REUSED = "key_reused"


class Rejected(PortalError):
    """The portal refused what was sent; mendable. `problems`: field → (code, the portal's own words).

    `reason`: the portal's code for it; KEY_REUSED: it keeps the key for another text, of which it made nothing.
    """

    code = "rejected"

    def __init__(
        self,
        problems: Mapping[str, tuple[str, str]] | None = None,
        detail: str = "",
        *,
        reason: str = "",
        request_id: str = "",
    ) -> None:
        super().__init__(detail, request_id=request_id)
        self.problems = dict(problems or {})
        self.reason = reason


class AlreadySent(PortalError):
    """The key was used for another text before: that one is the portal's case `number` (`case_id`), this one is not."""

    code = "already_sent"

    def __init__(self, number: str, case_id: CaseId | None, detail: str = "", *, request_id: str = "") -> None:
        super().__init__(detail, request_id=request_id)
        self.number, self.case_id = number, case_id


class Unsupported(PortalError):
    """The portal cannot do this at all; the button should not have been there."""

    code = "unsupported"

    def __init__(self, capability: Capability) -> None:
        super().__init__(capability.value)
        self.capability = capability


class BadReply(PortalError):
    """The answer could not be understood. `where`: the path in the answer, never its contents."""

    code = "bad_reply"
    may_be_done = True

    def __init__(self, where: str, *, request_id: str = "") -> None:
        super().__init__("", request_id=request_id)
        self.where = where


class StoreError(SupportError):
    """This computer could not keep or find something."""

    code = "store_error"


class StoreTrouble(StrEnum):
    """What is wrong with the place where things are kept."""

    FULL = "full"
    LOCKED = "locked"
    DAMAGED = "damaged"
    TOO_NEW = "too_new"
    NO_ACCESS = "no_access"
    MISSING = "missing"


class StoreUnavailable(StoreError):
    """The disk is full, the file is locked, damaged, from a newer version, or may not be written."""

    code = "store_unavailable"
    retry = Retry.LATER

    def __init__(self, trouble: StoreTrouble, detail: str = "") -> None:
        super().__init__(detail)
        self.trouble = trouble


class VaultError(SupportError):
    """The system's keyring did not serve us."""

    code = "vault_error"


class VaultLocked(VaultError):
    """There is a keyring, and it is locked or said no."""

    code = "vault_locked"


class VaultMissing(VaultError):
    """There is no keyring, or none that keeps secrets encrypted."""

    code = "vault_missing"


class CaptureError(SupportError):
    """No picture."""

    code = "capture_error"


class CaptureDenied(CaptureError):
    """The system does not let us take pictures of the screen."""

    code = "capture_denied"


class CaptureForbidden(CaptureError):
    """The organisation's policy (the file `source`) forbids it: for a window that is open, or at all ("")."""

    code = "capture_forbidden"

    def __init__(self, source: str = "", window: str = "") -> None:
        super().__init__()
        self.source, self.window = source, window


class CaptureImpossible(CaptureError):
    """No picture can be had here. `reason` is a code: `no_display`, `black`, `wayland`, `too_big`, `failed`."""

    code = "capture_impossible"

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class FileTrouble(StrEnum):
    """Why a file was not attached."""

    TOO_BIG = "too_big"
    EMPTY = "empty"
    NOT_A_FILE = "not_a_file"
    UNREADABLE = "unreadable"
    TOO_MANY = "too_many"
    TYPE_REFUSED = "type_refused"
    CHANGED = "changed"
    CHANGING = "changing"
    """It was written to while it was being copied."""


class FileRefused(SupportError):
    """A file cannot be attached. `limit`: bytes or count, where that is the reason."""

    code = "file_refused"

    def __init__(self, trouble: FileTrouble, name: str, limit: int | None = None) -> None:
        super().__init__(name)
        self.trouble, self.name, self.limit = trouble, name, limit


class CaseFileTrouble(StrEnum):
    """Why a case file (`.nordesk`) was not opened."""

    UNREADABLE = "unreadable"
    NOT_A_CASE_FILE = "not_a_case_file"
    TOO_NEW = "too_new"
    DAMAGED = "damaged"
    CONTENT = "content"
    """What it says is not what a case file says; `name` is the place in it."""
    TEXT = "text"
    TOO_DEEP = "too_deep"
    TOO_BIG = "too_big"
    TOO_MANY = "too_many"
    BOMB = "bomb"
    PATH = "path"
    LINK = "link"
    ENCRYPTED = "encrypted"
    OVERLAPS = "overlaps"
    TWICE = "twice"
    STRANGER = "stranger"
    MISSING = "missing"
    CHANGED = "changed"
    FILE_NAME = "file_name"
    FILE_TYPE = "file_type"
    FILE_LIMITS = "file_limits"


class CaseFileRefused(SupportError):
    """A case file cannot be opened, or a case cannot be written as one. `name`: what in it is wrong, "" for all."""

    code = "case_file_refused"

    def __init__(self, trouble: CaseFileTrouble, name: str = "") -> None:
        super().__init__(f"{trouble} {name}".strip())
        self.trouble, self.name = trouble, name


class TableRefused(SupportError):
    """No figures are read from a file. `limit`: the most there may be, where that is the reason."""

    code = "table_refused"

    def __init__(self, trouble: TableTrouble, limit: int | None = None) -> None:
        super().__init__(trouble.value)
        self.trouble, self.limit = trouble, limit


class FormInvalid(SupportError):
    """The form is not ready to be sent. `problems`: field → what is missing or wrong."""

    code = "form_invalid"

    def __init__(self, problems: Mapping[FieldId, FieldProblem]) -> None:
        super().__init__(", ".join(problems))
        self.problems = dict(problems)
