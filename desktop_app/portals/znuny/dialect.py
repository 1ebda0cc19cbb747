"""How Znuny says that something is wrong: mostly inside HTTP 200, by `Error.ErrorCode` = `<Operation>.<Kind>`."""

import re
from collections.abc import Mapping

from desktop_app.errors import BadReply, Gone, NotAllowed, NotSignedIn, PortalError, Rejected, Unsure, WrongPassword
from desktop_app.portals.dialect import Dialect
from desktop_app.portals.problems import Problem

NO_ROUTE = "no_route"
"""The web service is there and has no such operation: the administrator imported another one."""
NOT_READ = "not_read"
"""The transport did not understand the request; nothing was done."""
UNKNOWN_FIELD = "unknown_dynamic_field"
"""The site lacks the dynamic field our key goes into; nothing was made."""
SIGN_IN_PAGE = "sign_in_page"
"""What stands in the error when the portal showed its own page to sign in on."""
_WORD_CHARS, _CODE_CHARS = 2000, 100
_SIGN_IN = re.compile(r"x-(?:otrs|znuny|otobo)-login")
"""A header that only the portal's sign-in page has."""
_MAKERS = re.compile("znuny|otrs|otobo", re.IGNORECASE)
_FOR_AGENTS = frozenset({"TicketHistoryGet", "TicketTimeAccountingGet"})
_PARAMETER = re.compile(r"\b(Ticket|Article|DynamicField|Attachment)->(\w+)")
_FIELDS: Mapping[tuple[str, str], str] = {
    ("Ticket", "Title"): "subject",
    ("Article", "Subject"): "subject",
    ("Article", "Body"): "description",
    ("Ticket", "QueueID"): "item_id",
    ("Ticket", "Queue"): "item_id",
    ("Ticket", "TypeID"): "type_id",
    ("Ticket", "Type"): "type_id",
    ("Ticket", "ServiceID"): "service",
    ("Ticket", "Service"): "service",
    ("Ticket", "PriorityID"): "priority",
    ("Ticket", "Priority"): "priority",
    ("Ticket", "StateID"): "state",
    ("Ticket", "State"): "state",
    ("Attachment", "Content"): "files",
}
_TRANSPORT = (
    ("Error while determine Operation", NO_ROUTE),
    ("Unsupported request content structure", NOT_READ),
    ("Error while decoding request content", NOT_READ),
    ("Could not read input data", NOT_READ),
)


class ZnunyDialect(Dialect):
    """Business errors come as successes, those of the transport as 500 in plain text."""

    def problem(self, data: object) -> Problem:
        """A fault of the server's (JSON), or the transport's plain sentence."""
        if isinstance(data, dict):
            said = data.get("faultstring")
            return Problem(detail=said[:_WORD_CHARS] if isinstance(said, str) else "")
        if not isinstance(data, str):
            return Problem()
        code = next((code for words, code in _TRANSPORT if words in data), "")
        return Problem(code, data[:_WORD_CHARS] if code else "")

    def refusal(self, status: int, headers: Mapping[str, str], problem: Problem, *, is_write: bool) -> PortalError:
        """What the transport refuses it has not begun; any other failure may have come in the middle."""
        if status == 500 and problem.code == NO_ROUTE:
            return NotAllowed(problem.detail)
        if status == 500 and problem.code == NOT_READ:
            return Rejected({}, problem.detail, reason=NOT_READ)
        if status == 413:
            return Rejected({"files": ("too_big", problem.detail)}, problem.detail, reason="status_413")
        return super().refusal(status, headers, problem, is_write=is_write)

    def inside(self, data: object, *, is_write: bool) -> PortalError | None:
        """The error of an answer that says 200."""
        if not isinstance(data, dict) or "Error" not in data:
            return None
        told = data["Error"] if isinstance(data["Error"], dict) else {}
        code, message = _text(told.get("ErrorCode"), _CODE_CHARS), _text(told.get("ErrorMessage"), _WORD_CHARS)
        return _error(code, message, is_write=is_write)

    def instead_of_file(self, headers: Mapping[str, str]) -> PortalError | None:
        """The portal answers with a page where it has no file to give: that of the sign-in, or one that says no."""
        told = {name.lower(): value for name, value in headers.items()}
        if "content-disposition" in told:
            return None
        is_theirs = any(_SIGN_IN.fullmatch(name) for name in told) or _MAKERS.search(told.get("x-powered-by", ""))
        return NotSignedIn(SIGN_IN_PAGE) if is_theirs else Gone()


def _error(code: str, message: str, *, is_write: bool) -> PortalError:
    operation, _, kind = code.partition(".")
    match kind:
        case "AuthFail" if operation == "SessionCreate":
            return WrongPassword(message)
        case "AuthFail" if operation in _FOR_AGENTS:
            return NotAllowed(message)
        case "AuthFail" | "SessionInvalid":
            return NotSignedIn(message)
        case "AccessDenied" if operation == "TicketCreate":
            return Rejected({"item_id": ("access_denied", message)}, message, reason=code)
        case "AccessDenied" | "NotValidFAQID" | "NotFAQData":
            return Gone(message)
        case "MissingParameter" | "InvalidParameter":
            return _rejected(code, kind, message)
    # It began, and something went wrong on the way: a ticket may be there without its article.
    return Unsure(message) if is_write else BadReply(f"Error {code}")


def _rejected(code: str, kind: str, message: str) -> Rejected:
    found = _PARAMETER.search(message)
    if found and found[1] == "DynamicField" and kind == "InvalidParameter":
        return Rejected({}, message, reason=UNKNOWN_FIELD)
    field = _FIELDS.get((found[1], found[2])) if found else None
    why = "required" if kind == "MissingParameter" else "not_a_choice"
    return Rejected({field: (why, message)} if field else {}, message, reason=code)


def _text(value: object, most: int) -> str:
    return value[:most] if isinstance(value, str) else ""


DIALECT = ZnunyDialect()
