"""What an instance says when something is wrong, as our errors."""

import pytest

from desktop_app.errors import (
    BadReply,
    Busy,
    Conflict,
    Gone,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    Unreachable,
    Unsure,
)
from desktop_app.portals.servicenow.dialect import DIALECT, MFA, NO_SUCH_API
from tests.vendors.servicenow.paper import sample

DATE = {"Date": "Sun, 22 Nov 2026 06:00:00 GMT"}


def refused(
    status: int, message: str = "", detail: str | None = None, *, is_write: bool = False, **headers: str
) -> PortalError:
    """What a refusal is to us."""
    problem = DIALECT.problem({"error": {"message": message, "detail": detail}, "status": "failure"})
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return DIALECT.refusal(status, {**DATE, **named}, problem, is_write=is_write)


@pytest.mark.parametrize(
    ("status", "message", "kind"),
    [
        (400, "Invalid table x", Gone),
        (400, "Requested URI does not represent any resource", Gone),
        (404, "Requested URI does not represent any resource", Gone),
        (400, "Mandatory Variables are required", Rejected),
        (400, "Invalid Quantity value", Rejected),
        (400, "Security constraints prevent ordering of Item", NotAllowed),
        (401, "User Not Authenticated", NotSignedIn),
        (403, "Failed API level ACL Validation", NotAllowed),
        (403, "Operation Failed", NotAllowed),
        (404, "No Record found", Gone),
        (405, "Method not supported", BadReply),
        (406, "", BadReply),
        (409, "", Conflict),
        (413, "", Rejected),
        (415, "", Rejected),
        (429, "Rate limit exceeded", Busy),
        (502, "", Busy),
        (503, "", Busy),
        (504, "", Busy),
    ],
)
def test_trap_5_2_every_status_and_word_is_what_it_means(status: int, message: str, kind: type[PortalError]) -> None:
    assert type(refused(status, message)) is kind


@pytest.mark.parametrize("status", [500, 502, 503, 504])
def test_trap_5_2_after_an_error_of_the_server_the_record_may_have_been_made(status: int) -> None:
    assert type(refused(status, "Script error", is_write=True)) is Unsure


def test_trap_5_1_a_detail_may_be_missing_and_an_error_a_bare_word() -> None:
    assert refused(403, "No", None).detail == "No"
    problem = DIALECT.problem({"error": "invalid_grant", "error_description": "access_denied"})
    assert (problem.code, problem.detail) == ("invalid_grant", "access_denied")
    assert DIALECT.problem({"error": {"message": None, "detail": 7}}).detail == ""
    assert DIALECT.problem({"error": ["x"]}).detail == ""
    assert DIALECT.problem("text") == DIALECT.problem(None) == DIALECT.problem({})


def test_trap_5_1_of_a_business_rule_only_its_name_is_told() -> None:
    rule = f"Operation against file 'incident' was aborted by Business Rule 'No more^{'a' * 32}'. Business Rule Stack:x"
    assert refused(403, rule).detail == "Operation against file 'incident' was aborted by Business Rule 'No more'"


def test_trap_5_1_an_error_of_the_catalogue_hides_in_a_success() -> None:
    error = DIALECT.inside({"result": {"errMsg": "Item is not there", "errCode": "42202"}}, is_write=True)
    assert isinstance(error, Rejected)
    assert (error.reason, error.detail) == ("42202", "Item is not there")


@pytest.mark.parametrize(
    ("message", "kind"),
    [
        ("User Not Authenticated", NotSignedIn),
        ("No Record found", Gone),
        ("ACL Exception Update Failed due to security constraints", NotAllowed),
        ("Something else", Rejected),
    ],
)
def test_trap_5_1_any_error_may_hide_in_a_success(message: str, kind: type[PortalError]) -> None:
    told = {"result": [{"sys_id": "x"}], "error": {"message": message, "detail": None}, "status": "failure"}
    assert type(DIALECT.inside(told, is_write=False)) is kind


def test_trap_5_3_json_without_a_result_is_no_success() -> None:
    bad: tuple[object, ...] = ({}, [], "x", {"status": "ok"})
    for data in bad:
        assert type(DIALECT.inside(data, is_write=False)) is BadReply
        assert type(DIALECT.inside(data, is_write=True)) is Unsure
    assert DIALECT.inside({"result": []}, is_write=True) is None


def test_trap_5_2_a_rate_limit_says_when_it_ends_in_two_ways() -> None:
    problem = DIALECT.problem(sample("rate_limit")["response"])
    waits = DIALECT.refusal(429, {**DATE, "Retry-After": "7"}, problem, is_write=False)
    assert isinstance(waits, Busy)
    assert (waits.after_s, waits.detail) == (
        7.0,
        "Rate limit exceeded. Rate limit of 100 requests per hour for Table API exceeded",
    )
    until = refused(429, "Rate limit exceeded", X_RateLimit_Reset="1795327230")
    assert isinstance(until, Busy)
    assert until.after_s == 30.0
    untold = refused(429, "Rejected by semaphore", X_RateLimit_Reset="soon")
    assert isinstance(untold, Busy)
    assert untold.after_s is None


def test_trap_2_1_a_second_factor_is_told_apart_from_a_wrong_password() -> None:
    error = DIALECT.refusal(401, {"X-MFA_TOKEN": "invalid"}, DIALECT.problem({}), is_write=False)
    assert type(error) is NotAllowed
    assert error.detail == MFA


def test_trap_5_3_the_number_of_the_transaction_goes_into_the_report() -> None:
    assert DIALECT.request_id == "X-Transaction-ID"
    for status in (400, 401, 403, 404, 429, 500):
        assert refused(status, "x", X_Transaction_ID="abc").request_id == "abc"


def test_trap_5_3_a_page_in_the_place_of_a_file() -> None:
    page = {"Content-Type": "text/html;charset=UTF-8"}
    assert type(DIALECT.instead_of_file(page)) is Unreachable
    assert DIALECT.instead_of_file({**page, "x-attachment-metadata": "{}"}) is None
    assert DIALECT.instead_of_file({"Content-Type": "image/png"}) is None


def test_a_plugin_that_is_not_there_has_a_code() -> None:
    assert DIALECT.problem({"error": {"message": "Invalid table u_x", "detail": None}}).code == NO_SUCH_API


def test_trap_5_1_half_a_list_with_an_error_behind_it_is_no_list() -> None:
    told = {
        "result": [{"sys_id": "x"}],
        "error": {"message": "Transaction cancelled: maximum execution time exceeded", "detail": None},
        "status": "failure",
    }
    assert type(DIALECT.inside(told, is_write=False)) is Busy
    assert type(DIALECT.inside(told, is_write=True)) is Unsure
    assert type(DIALECT.inside({**told, "result": []}, is_write=True)) is Unsure
    refusal = {"error": {"message": "No", "detail": None}, "status": "failure"}
    assert type(DIALECT.inside(refusal, is_write=True)) is Rejected
    assert type(DIALECT.inside({**refusal, "result": {"sys_id": "x"}}, is_write=True)) is Unsure
