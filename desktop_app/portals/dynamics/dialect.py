"""How Dataverse says no: `{"error": {"code": "0x…", "message": "…"}}`, the code above the HTTP status."""

import re
from collections.abc import Mapping

from desktop_app.errors import Busy, Conflict, Gone, NotAllowed, NotSignedIn, PortalError, Rejected
from desktop_app.portals.dialect import Dialect
from desktop_app.portals.problems import Problem, error_for, retry_after

NO_TERMS, TOO_LONG, REQUIRED = "0x80060609", "0x80044331", "0x80040200"
FILE_TOO_BIG, FILE_BLOCKED, FILE_NAME = "0x80044a02", "0x80043e09", "0x80044a08"
DUPLICATE_FOUND = "0x80040333"
NO_RULE = "0x8004f874"
"""No rule is active by which the case could be routed."""

_BUSY = frozenset(
    {
        "0x80072322",  # requests in five minutes
        "0x80072321",  # time of execution in five minutes
        "0x80072326",  # requests at once
        "0x80072323",  # the database itself
    }
)
_GONE = frozenset({"0x80040217"})
_NOT_ALLOWED = frozenset(
    {
        "0x80040220",
        "0x80048405",
        "0x80060851",  # to say whether a case counts
        "0x80045301",  # to merge these
        "0x80040522",  # to work in this queue
    }
)
_CONFLICT = frozenset(
    {
        "0x80060882",  # another version
        "0x80040237",  # a row with this key is there
        "0x80044411",  # closed already
        "0x800404cf",
        "0x8004440e",  # open activities
        "0x8003f452",  # an active child, closing
        "0x8003f451",  # an active child, cancelling
        "0x8003f450",
        "0x8004f457",
        "0x80045304",  # merging what is closed
        "0x8004051e",  # putting into a queue what is closed
        "0x8004051c",  # what lies in another queue
        "0x80040526",
        "0x80040524",  # no longer in the queue it was to come from
    }
)
ENTITLEMENT = frozenset({NO_TERMS, "0x80060616", "0x80060611", "0x8004f866"})
"""Codes of an entitlement that the case cannot have."""
_REFUSED = frozenset(
    {
        *ENTITLEMENT,
        TOO_LONG,
        REQUIRED,
        FILE_TOO_BIG,
        FILE_BLOCKED,
        FILE_NAME,
        DUPLICATE_FOUND,
        "0x80060892",  # another row has what the organisation wants to be unique
        "0x80040203",  # an argument
        "0x80040265",  # a plug-in of the organisation
        "0x8003f453",  # a part of a part
        "0x8003f454",  # too many parts
        "0x8003f455",  # a case with parts as a part
        "0x80045300",  # merging in a circle
        "0x80045305",  # merging with itself
        "0x80040521",  # a queue that is not active
        "0x80040214",  # sharing with the owner
        "0x8004020c",  # sharing with nobody
        NO_RULE,
    }
)
_FIELD_CODES = {TOO_LONG: "too_long", REQUIRED: "required"}
_ATTRIBUTE = re.compile(r"'(\w+)' attribute|[Aa]ttribute:? '?(\w+)'?")
_MOST_WORDS = 2000


class DynamicsDialect(Dialect):
    """Errors keyed on the code: Dataverse reports the same one with different statuses."""

    request_id = "x-ms-service-request-id"

    def problem(self, data: object) -> Problem:
        """The error object of an answer."""
        error = data.get("error") if isinstance(data, dict) else None
        if not isinstance(error, dict):
            return Problem()
        # Power Pages keeps Dataverse's code apart; its own has nothing to do with the status and is often empty.
        code = (_text(error.get("cdscode")) or _text(error.get("code"))).lower()[:100]
        words = _text(error.get("message"))
        return Problem(code, words, fields=_fields(code, words))

    def refusal(self, status: int, headers: Mapping[str, str], problem: Problem, *, is_write: bool) -> PortalError:
        """The error for a code we know, whatever its status; else what the status says."""
        id = headers.get(self.request_id, "")[:100]
        if status == 401:
            # Without words of its own the challenge tells who would sign us in.
            return NotSignedIn(problem.detail or headers.get("WWW-Authenticate", "")[:_MOST_WORDS], request_id=id)
        known = self._known(problem, headers)
        error = known or error_for(status, headers, problem, is_write=is_write)
        error.request_id = error.request_id or id
        return error

    def inside(self, data: object, *, is_write: bool) -> PortalError | None:
        """An answer that streams may break off with an error in its middle."""
        if not isinstance(data, dict) or not isinstance(data.get("error"), dict) or "value" in data:
            return None
        return self.refusal(500, {}, self.problem(data), is_write=is_write)

    def _known(self, problem: Problem, headers: Mapping[str, str]) -> PortalError | None:
        match problem.code:
            case code if code in _BUSY:
                return Busy(retry_after(headers), problem.detail)
            case code if code in _GONE:
                return Gone(problem.detail)
            case code if code in _NOT_ALLOWED:
                return NotAllowed(problem.detail)
            case code if code in _CONFLICT:
                return Conflict(problem.detail)
            case code if code in _REFUSED:
                return Rejected(problem.fields, problem.detail, reason=code)
        return None


DIALECT = DynamicsDialect()


def _fields(code: str, words: str) -> dict[str, tuple[str, str]]:
    if code in ENTITLEMENT:
        return {"entitlementid": (code, words)}
    if code not in _FIELD_CODES:
        return {}
    found = _ATTRIBUTE.search(words)
    return {found[1] or found[2]: (_FIELD_CODES[code], words)} if found else {}


def _text(value: object) -> str:
    return value[:_MOST_WORDS] if isinstance(value, str) else ""
