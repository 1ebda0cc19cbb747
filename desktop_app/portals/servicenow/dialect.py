"""How ServiceNow says that something is wrong, in refusals and inside answers that look like a success."""

import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from desktop_app.errors import (
    BadReply,
    Busy,
    Diagnosis,
    Gone,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    Unreachable,
    Unsure,
)
from desktop_app.portals.dialect import Dialect
from desktop_app.portals.problems import MOST_WAIT_S, Problem, error_for, retry_after
from desktop_app.portals.server_clock import http_date

NO_SUCH_API = "no_such_api"
"""The instance lacks the plugin, or the table, that was asked for."""
MFA = "mfa_required"
_MOST = 2000
_ABSENT = ("does not represent any resource", "invalid table", "no such table")
_NOT_FOR_US = ("security constraints", "acl exception", "failed api level acl", "user not authorized")
NOT_KNOWN = "user not authenticated"
_NOT_KNOWN = (NOT_KNOWN, "required to provide auth")
_CANCELLED = ("transaction cancelled", "maximum execution time")
_NOT_THERE = ("no record found", "record not found", "record doesn't exist", "record does not exist")
_RULE = re.compile(r"(aborted by Business Rule '[^'^]*)\^?[0-9a-f]*'.*", re.DOTALL)


class ServiceNowDialect(Dialect):
    """Errors are `{"error": {"message", "detail"}, "status": "failure"}`, of the catalogue also `result.errMsg`."""

    request_id = "X-Transaction-ID"

    def problem(self, data: object) -> Problem:
        """The message and its detail as one text; the code is the message's kind where we know it."""
        if not isinstance(data, dict):
            return Problem()
        told = data.get("error")
        message, detail = _words(told if told is not None else data.get("result"))
        whole = ". ".join(part.rstrip(".") for part in (message, detail) if part)
        if isinstance(told, str) and isinstance(data.get("error_description"), str):
            whole = data["error_description"][:_MOST]
        code = _kind(whole) or (told[:100] if isinstance(told, str) else "")
        return Problem(code, _RULE.sub(r"\1'", whole))

    def refusal(self, status: int, headers: Mapping[str, str], problem: Problem, *, is_write: bool) -> PortalError:
        """By the status, and by the words where one status means several things."""
        id = headers.get(self.request_id, "")[:100]
        if status == 401 and headers.get("X-MFA_TOKEN", "").lower() == "invalid":
            return NotAllowed(MFA, request_id=id)
        if status == 429:
            return Busy(_pause(headers), problem.detail, request_id=id)
        if status in {400, 404} and problem.code == NO_SUCH_API:
            return Gone(problem.detail, request_id=id)
        if status == 400 and problem.code == "not_for_us":
            return NotAllowed(problem.detail, request_id=id)
        error = error_for(status, headers, problem, is_write=is_write)
        error.request_id = error.request_id or id
        return error

    def inside(self, data: object, *, is_write: bool) -> PortalError | None:
        """An answer is a success only when it has a `result`, and that holds no error of its own."""
        if not isinstance(data, dict):
            return Unsure("result") if is_write else BadReply("result")
        result = data.get("result")
        if data.get("error") is not None or data.get("status") == "failure":
            problem = self.problem(data)
            if is_write and (result or problem.code == "cancelled"):
                return Unsure(problem.detail)  # it broke off, with something done already
            return _told(problem)
        if isinstance(result, dict) and result.get("errMsg"):
            code = str(result.get("errCode") or "")[:100]
            return _told(self.problem(data), code)
        if "result" not in data:
            return Unsure("result") if is_write else BadReply("result")
        return None

    def instead_of_file(self, headers: Mapping[str, str]) -> PortalError | None:
        """A page of a sign-in, or of an instance that sleeps: a file that is a page says so beside it."""
        is_page = "html" in headers.get("Content-Type", "").lower()
        return Unreachable(Diagnosis.CAPTIVE_PORTAL) if is_page and "x-attachment-metadata" not in headers else None


DIALECT = ServiceNowDialect()


def _told(problem: Problem, code: str = "") -> PortalError:
    """What an error inside a success stands for, where nothing was done."""
    match problem.code:
        case "not_known":
            return NotSignedIn(problem.detail)
        case "not_there" | "no_such_api":
            return Gone(problem.detail)
        case "not_for_us":
            return NotAllowed(problem.detail)
        case "cancelled":
            return Busy(None, problem.detail)
    return Rejected(None, problem.detail, reason=code or problem.code or "refused")


def _words(told: Any) -> tuple[str, str]:
    if isinstance(told, str):
        return told[:_MOST], ""
    if not isinstance(told, dict):
        return "", ""
    message, detail = told.get("message") or told.get("errMsg"), told.get("detail")
    return (message[:_MOST] if isinstance(message, str) else "", detail[:_MOST] if isinstance(detail, str) else "")


def _kind(words: str) -> str:
    text = words.lower()
    kinds = (
        (NO_SUCH_API, _ABSENT),
        ("not_for_us", _NOT_FOR_US),
        ("not_known", _NOT_KNOWN),
        ("not_there", _NOT_THERE),
        ("cancelled", _CANCELLED),
    )
    for kind, signs in kinds:
        if any(sign in text for sign in signs):
            return kind
    return "mandatory_variables" if "mandatory variables are required" in text else ""


def _pause(headers: Mapping[str, str]) -> float | None:
    """Seconds until the limit ends: as it says, or by the moment it names, in the server's own time."""
    told = retry_after(headers)
    moment = headers.get("X-RateLimit-Reset", "").strip()
    if told is not None or not (moment.isascii() and moment.isdecimal() and len(moment) < 12):
        return told
    now = http_date(headers.get("Date", "")) or datetime.now(UTC)
    return min(max(float(moment) - now.timestamp(), 0.0), MOST_WAIT_S)
