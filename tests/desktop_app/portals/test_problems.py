"""Each status and RFC 9457 problem as an error of the tree, with its words, its code and its fields."""

from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

import pytest

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
from desktop_app.portals.problems import MOST_WAIT_S, Problem, error_for, parse_problem, redirected, retry_after

FULL = Problem("a_code", "In its own words.", "req-7", {"subject": ("required", "Please answer.")})


@pytest.mark.parametrize(
    ("status", "is_write", "kind"),
    [
        (400, False, Rejected),
        (401, False, NotSignedIn),
        (403, True, NotAllowed),
        (404, False, Gone),
        (405, False, BadReply),
        (409, True, Conflict),
        (410, False, Gone),
        (412, True, Conflict),
        (413, True, Rejected),
        (415, True, Rejected),
        (421, False, BadReply),
        (422, True, Rejected),
        (429, True, Busy),
        (500, False, Busy),
        (500, True, Unsure),
        (502, False, Busy),
        (502, True, Unsure),
        (503, False, Busy),
        (503, True, Unsure),
        (504, True, Unsure),
    ],
)
def test_status(status: int, is_write: bool, kind: type[PortalError]) -> None:
    error = error_for(status, {}, FULL, is_write=is_write)
    assert type(error) is kind
    assert error.request_id == "req-7"
    assert isinstance(error, BadReply) or error.detail == "In its own words."


def test_the_request_id_of_the_header_serves_too() -> None:
    assert error_for(404, {"X-Request-Id": "req-8"}, Problem(), is_write=False).request_id == "req-8"


def test_a_refusal_names_fields_and_reason() -> None:
    error = error_for(422, {}, FULL, is_write=True)
    assert isinstance(error, Rejected)
    assert error.problems == {"subject": ("required", "Please answer.")}
    assert error.reason == "a_code"
    bare = error_for(413, {}, Problem(), is_write=True)
    assert isinstance(bare, Rejected)
    assert bare.reason == "status_413"


def test_a_wrong_password_is_not_a_lost_session() -> None:
    assert type(error_for(401, {}, Problem("wrong_password"), is_write=False)) is WrongPassword


def test_a_503_with_a_time_is_a_decision() -> None:
    error = error_for(503, {"Retry-After": "90"}, FULL, is_write=True)
    assert isinstance(error, Busy)
    assert error.after_s == 90


def test_a_503_of_somebody_in_between_is_none() -> None:
    assert isinstance(error_for(503, {"Retry-After": "5"}, Problem(), is_write=True), Unsure)
    assert isinstance(error_for(503, {"Retry-After": "5"}, Problem(), is_write=False), Busy)


def test_see_other_may_mean_that_it_was_done() -> None:
    assert isinstance(error_for(303, {"Location": "/v1/cases/1"}, Problem(), is_write=True), Unsure)
    assert isinstance(error_for(303, {"Location": "/v1/cases/1"}, Problem(), is_write=False), Unreachable)


def test_the_first_request_still_running_is_no_conflict() -> None:
    error = error_for(409, {}, Problem("still_running"), is_write=True)
    assert isinstance(error, Busy)
    assert error.after_s == 1


@pytest.mark.parametrize(
    ("status", "diagnosis"),
    [
        (407, Diagnosis.PROXY_PASSWORD),
        (408, Diagnosis.TIMEOUT),
        (511, Diagnosis.CAPTIVE_PORTAL),
        (304, Diagnosis.REDIRECTED),
        (302, Diagnosis.REDIRECTED),
    ],
)
def test_what_never_got_through(status: int, diagnosis: Diagnosis) -> None:
    error = error_for(status, {}, Problem(), is_write=True)
    assert isinstance(error, Unreachable)
    assert error.diagnosis is diagnosis


@pytest.mark.parametrize(
    ("location", "host", "diagnosis"),
    [
        ("https://evil.example/x", "evil.example", Diagnosis.REDIRECTED),
        ("http://10.0.0.1/login?u=1", "10.0.0.1", Diagnosis.CAPTIVE_PORTAL),
        ("https://hotspot.hotel.example/", "hotspot.hotel.example", Diagnosis.CAPTIVE_PORTAL),
        ("/elsewhere", "", Diagnosis.REDIRECTED),
        ("file:///etc/passwd", "", Diagnosis.REDIRECTED),
        ("", "", Diagnosis.REDIRECTED),
    ],
)
def test_redirects_name_the_host(location: str, host: str, diagnosis: Diagnosis) -> None:
    error = redirected(location)
    assert (error.host, error.diagnosis) == (host, diagnosis)


def test_retry_after() -> None:
    now = datetime.now(UTC)
    server = now + timedelta(days=400)
    dates = {"Retry-After": format_datetime(server + timedelta(seconds=60)), "Date": format_datetime(server)}
    assert retry_after({}) is None
    assert retry_after({"Retry-After": "120"}) == 120
    assert retry_after({"Retry-After": "9" * 400}) == MOST_WAIT_S
    assert retry_after({"Retry-After": "soon"}) is None
    assert retry_after(dates) == 60
    assert retry_after({"Retry-After": format_datetime(now - timedelta(hours=1))}) == 0
    in_an_hour = retry_after({"Retry-After": format_datetime(now + timedelta(hours=1))})
    assert in_an_hour == pytest.approx(3600, abs=5)


def test_problems_are_read_whatever_they_hold() -> None:
    data = {
        "type": "urn:nordesk:problem:form_invalid",
        "title": "Not sent",
        "request_id": "r",
        "errors": {"subject": {"code": "required", "message": 7}, "bad": "text"},
    }
    assert parse_problem(data) == Problem("form_invalid", "Not sent", "r", {"subject": ("required", "")})
    assert parse_problem([1]) == Problem()
    assert parse_problem({"code": 5, "detail": None, "errors": [1]}) == Problem()


@pytest.mark.parametrize("location", ["http://[::1", "http://a]b/", "http://\u2100/"])
def test_a_redirect_to_nowhere_is_still_a_redirect(location: str) -> None:
    error = error_for(302, {"Location": location}, Problem(), is_write=True)
    assert isinstance(error, Unreachable)
    assert error.diagnosis is Diagnosis.REDIRECTED


@pytest.mark.parametrize("value", ["\u00b2", "\u0665", "1\u00b2"])
def test_a_wait_in_no_known_number_is_none(value: str) -> None:
    assert retry_after({"Retry-After": value}) is None


def test_a_status_that_is_no_verdict_leaves_a_write_unsure() -> None:
    assert type(error_for(101, {}, FULL, is_write=True)) is Unsure
    assert type(error_for(101, {}, FULL, is_write=False)) is BadReply


def test_a_book_of_a_problem_is_cut() -> None:
    book = "x" * 1_000_000
    errors = {f"{number}{book}": {"code": book, "message": book} for number in range(300)}
    problem = parse_problem({"detail": book, "code": book, "request_id": book, "errors": errors})
    assert len(problem.detail) == 2000
    assert len(problem.code) == len(problem.request_id) == 100
    assert len(problem.fields) == 200
    assert all(len(name) == 100 for name in problem.fields)
    assert len(error_for(404, {"X-Request-Id": book}, Problem(), is_write=False).request_id) == 100
