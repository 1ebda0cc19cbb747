"""Five shapes of refusal, and what they come to."""

from typing import Any

import pytest

from desktop_app.errors import (
    KEY_REUSED,
    BadReply,
    Busy,
    Conflict,
    Gone,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    Unsure,
)
from desktop_app.portals.zendesk.dialect import DIALECT


@pytest.mark.parametrize(
    ("data", "code", "detail"),
    [
        ({"error": "Couldn't authenticate you"}, "Couldn't authenticate you", "Couldn't authenticate you"),
        ({"error": "invalid_token", "error_description": "It is over"}, "invalid_token", "It is over"),
        ({"error": {"title": "Forbidden", "message": "No access"}}, "Forbidden", "No access"),
        ({"error": {"title": "Forbidden"}}, "Forbidden", "Forbidden"),
        ({"error": "RecordNotFound", "description": "Not found"}, "RecordNotFound", "Not found"),
        (
            {"errors": [{"code": "InvalidPaginationDepth", "title": "T", "detail": "Use cursors"}]},
            "InvalidPaginationDepth",
            "Use cursors",
        ),
        ({"errors": [{"code": "C", "title": "T"}]}, "C", "T"),
        ({"errors": []}, "", ""),
        ({"error": 7, "description": ["odd"]}, "", ""),
        ({"error": "IdempotentRequestError", "description": "Parameters differ"}, KEY_REUSED, "Parameters differ"),
        ("Too Many Requests", "", ""),
        ([], "", ""),
    ],
)
def test_trap_06_five_envelopes_of_errors(data: Any, code: str, detail: str) -> None:
    problem = DIALECT.problem(data)
    assert (problem.code, problem.detail) == (code, detail)


def test_the_fields_of_a_refused_record() -> None:
    details = {
        "subject": [{"description": "Subject: is too short", "error": "TooShort"}, {"description": "Subject: is odd"}],
        "base": [
            {"description": "Service: cannot be blank", "error": "BlankValue", "field_key": 34},
            {"description": "Exam: cannot be blank", "error": "BlankValue"},
            {"description": "Version: is invalid", "error": "InvalidValue", "ticket_field_id": "36"},
            {"description": "Count: is invalid", "error": "InvalidValue"},
        ],
        "custom_field_37": ["must be ticked"],
        "priority": "is odd",
    }
    fields = DIALECT.problem({"error": "RecordInvalid", "details": details}).fields
    assert fields == {
        "subject": ("TooShort", "Subject: is too short\nSubject: is odd"),
        "34": ("BlankValue", "Service: cannot be blank"),
        "base": ("BlankValue", "Exam: cannot be blank"),
        "36": ("InvalidValue", "Version: is invalid"),
        "base.3": ("InvalidValue", "Count: is invalid"),
        "37": ("", "must be ticked"),
        "priority": ("", "is odd"),
    }


def test_a_book_of_fields_is_cut() -> None:
    details = {f"f{number}": ["x" * 5000] for number in range(500)}
    fields = DIALECT.problem({"error": "RecordInvalid", "details": details}).fields
    assert len(fields) == 200
    assert max(len(words) for _, words in fields.values()) == 2000


@pytest.mark.parametrize(
    ("status", "data", "is_write", "kind"),
    [
        (400, {"error": "IdempotentRequestError"}, True, Rejected),
        (401, {"error": "invalid_token"}, False, NotSignedIn),
        (403, {"error": {"title": "Forbidden"}}, False, NotAllowed),
        (404, {"error": "InvalidEndpoint"}, False, Gone),
        (406, {"error": "Number of search words exceeds the limit"}, False, Rejected),
        (409, {}, True, Conflict),
        (413, {}, False, Rejected),
        (415, {}, False, Rejected),
        (422, {"details": {"status": [{"description": "closed prevents ticket update"}]}}, True, Conflict),
        (422, {"details": {"status": [{"description": "odd"}]}}, False, Rejected),
        (422, {"details": {"subject": ["x"]}}, True, Rejected),
        (418, {}, False, BadReply),
        (500, {}, True, Unsure),
        (503, {}, False, Busy),
    ],
)
def test_refusals(status: int, data: Any, is_write: bool, kind: type[PortalError]) -> None:
    error = DIALECT.refusal(status, {}, DIALECT.problem(data), is_write=is_write)
    assert type(error) is kind


def test_trap_08_a_429_is_counted_by_its_header_whatever_its_body_is() -> None:
    error = DIALECT.refusal(429, {"Retry-After": "93"}, DIALECT.problem("<html>"), is_write=True)
    assert isinstance(error, Busy)
    assert error.after_s == 93
    capped = DIALECT.refusal(429, {"Retry-After": "999999999"}, DIALECT.problem({}), is_write=True)
    assert isinstance(capped, Busy)
    assert capped.after_s == 24 * 3600


def test_the_request_id_goes_along() -> None:
    problem = DIALECT.problem({"details": {"status": ["closed"]}})
    for status, is_write in ((406, False), (422, True), (403, False)):
        assert DIALECT.refusal(status, {"X-Request-Id": "zd-1"}, problem, is_write=is_write).request_id == "zd-1"
    assert DIALECT.request_id.lower() == "x-request-id"
