"""An answer's status and its RFC 9457 problem → our error tree."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from itertools import islice
from typing import Any
from urllib.parse import urlsplit

from desktop_app.errors import (
    BadReply,
    Busy,
    Conflict,
    Diagnosis,
    Gone,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    Unreachable,
    Unsure,
    WrongPassword,
)
from desktop_app.portals.diagnosis import proxy_asks
from desktop_app.portals.server_clock import http_date

MOST_WAIT_S = 24 * 3600.0
# What is said is kept in the outbox and shown on one card; a book there would only stop the window.
_WORD_CHARS, _CODE_CHARS, _MOST_FIELDS = 2000, 100, 200
STILL_RUNNING = "still_running"
"""What a portal says when the first request with the same idempotency key has not ended yet."""
_SIGN_IN_WORDS = ("login", "logon", "signin", "sign-in", "captive", "hotspot", "guest", "splash", "wifi", "wlan")


@dataclass(frozen=True, slots=True)
class Problem:
    """What a portal says is wrong. `fields`: field → (code, its words)."""

    code: str = ""
    detail: str = ""
    request_id: str = ""
    fields: Mapping[str, tuple[str, str]] = field(default_factory=dict)


def parse_problem(data: object) -> Problem:
    """The problem an answer's JSON holds; an empty one when it holds something else."""
    if not isinstance(data, dict):
        return Problem()
    errors = data.get("errors")
    fields = {
        str(name)[:_CODE_CHARS]: (_text(one.get("code"), _CODE_CHARS), _text(one.get("message")))
        for name, one in islice(errors.items() if isinstance(errors, dict) else (), _MOST_FIELDS)
        if isinstance(one, dict)
    }
    detail = _text(data.get("detail")) or _text(data.get("title")) or _text(data.get("error_description"))
    code = _text(data.get("code"), _CODE_CHARS) or _text(data.get("type")).rpartition(":")[2][:_CODE_CHARS]
    code = code or _text(data.get("error"), _CODE_CHARS)  # RFC 6749 §5.2, what a token endpoint says
    return Problem(code, detail, _text(data.get("request_id"), _CODE_CHARS), fields)


def sign_in_of_proxy(headers: Mapping[str, str]) -> Unreachable:
    """A proxy that answered in the portal's place and wants to know who we are."""
    return Unreachable(proxy_asks(headers.get("Proxy-Authenticate", "")))


def error_for(status: int, headers: Mapping[str, str], problem: Problem, *, is_write: bool) -> PortalError:
    """The error that stands for an answer which is not a success."""
    detail, id = problem.detail, problem.request_id or headers.get("X-Request-Id", "")[:_CODE_CHARS]
    match status:
        case 401 if problem.code == "wrong_password":
            return WrongPassword(detail, request_id=id)
        case 401:
            return NotSignedIn(detail, request_id=id)
        case 403:
            return NotAllowed(detail, request_id=id)
        case 404 | 410:
            return Gone(detail, request_id=id)
        case 407:
            return sign_in_of_proxy(headers)
        case 408:
            return Unreachable(Diagnosis.TIMEOUT)
        case 409 if problem.code == STILL_RUNNING:
            return Busy(retry_after(headers) or 1.0, detail, request_id=id)
        case 409 | 412:
            return Conflict(detail, request_id=id)
        case 429:
            return Busy(retry_after(headers), detail, request_id=id)
        case 511:
            return Unreachable(Diagnosis.CAPTIVE_PORTAL)
        case 303 if is_write:
            # “See there what came of it”: it was done, or a sign-in page stands in the way.
            return Unsure(detail, request_id=id)
        case _ if 300 <= status < 400:
            return redirected(headers.get("Location", ""))
        case _ if status < 200 and is_write:
            # No verdict, though the request went out.
            return Unsure(detail, request_id=id)
        case _ if status >= 500:
            return _server_trouble(status, headers, problem, is_write=is_write)
        case 400 | 413 | 415 | 422 | 460:
            return Rejected(problem.fields, detail, reason=problem.code or f"status_{status}", request_id=id)
    return BadReply(f"status {status}", request_id=id)


def _server_trouble(status: int, headers: Mapping[str, str], problem: Problem, *, is_write: bool) -> PortalError:
    id = problem.request_id or headers.get("X-Request-Id", "")[:_CODE_CHARS]
    after_s = retry_after(headers)
    # A 503 that names a time, in the portal's own words, comes from a server that has decided not to do it. Any other
    # may have come too late: caches and proxies name a time as well when the portal behind them took too long.
    if is_write and not (status == 503 and after_s is not None and problem.code):
        return Unsure(problem.detail, request_id=id)
    return Busy(after_s, problem.detail, request_id=id, is_maintenance=status == 503)


def redirected(location: str) -> Unreachable:
    """Redirects are never followed: they would carry our token to a host nobody chose."""
    try:
        target = urlsplit(location)
        host = target.hostname or ""
    except ValueError:
        return Unreachable(Diagnosis.REDIRECTED)
    looks_like_sign_in = any(word in f"{host}{target.path}".lower() for word in _SIGN_IN_WORDS)
    return Unreachable(Diagnosis.CAPTIVE_PORTAL if looks_like_sign_in else Diagnosis.REDIRECTED, host=host)


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds to wait, given in seconds or as a date (then by the server's own clock); at most a day."""
    value = headers.get("Retry-After", "").strip()
    if not value:
        return None
    # `isdecimal` alone takes digits of every script, `isdigit` even a raised two that no number is made of.
    if value.isascii() and value.isdecimal():
        return min(float(value[:9]), MOST_WAIT_S)
    until = http_date(value)
    if until is None:
        return None
    now = http_date(headers.get("Date", "")) or datetime.now(UTC)
    return min(max((until - now).total_seconds(), 0.0), MOST_WAIT_S)


def _text(value: Any, most: int = _WORD_CHARS) -> str:
    return value[:most] if isinstance(value, str) else ""
