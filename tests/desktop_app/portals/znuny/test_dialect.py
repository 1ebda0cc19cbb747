"""Every error a real Znuny was seen to give, and those the reference tells of, becomes the right one of ours."""

from typing import Any

import pytest

from desktop_app.errors import (
    BadReply,
    Busy,
    Gone,
    NotAllowed,
    NotSignedIn,
    PortalError,
    Rejected,
    Unsure,
    WrongPassword,
)
from desktop_app.portals.znuny.dialect import DIALECT, NO_ROUTE, NOT_READ, UNKNOWN_FIELD


def inside(code: str, message: str = "", *, is_write: bool = False) -> PortalError:
    """The error of an answer."""
    found = DIALECT.inside({"Error": {"ErrorCode": code, "ErrorMessage": message}}, is_write=is_write)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("code", "kind"),
    [
        ("SessionCreate.AuthFail", WrongPassword),
        ("SessionRemove.AuthFail", NotSignedIn),
        ("SessionGet.SessionInvalid", NotSignedIn),
        ("TicketUpdate.AuthFail", NotSignedIn),
        ("TicketHistoryGet.AuthFail", NotAllowed),
        ("TicketGet.AccessDenied", Gone),
        ("TicketUpdate.AccessDenied", Gone),
        ("TicketCreate.AccessDenied", Rejected),
        ("TicketCreate.MissingParameter", Rejected),
        ("TicketUpdate.InvalidParameter", Rejected),
        ("PublicFAQSearch.NotFAQData", Gone),
        ("PublicFAQGet.NotValidFAQID", Gone),
        ("TicketGet.Whatever", BadReply),
        ("", BadReply),
    ],
)
def test_trap_business_errors_come_as_a_success(code: str, kind: type[PortalError]) -> None:
    assert type(inside(code)) is kind


def test_an_error_in_the_middle_of_a_write_leaves_it_unsure() -> None:
    assert type(inside("TicketCreate.Whatever", is_write=True)) is Unsure
    assert type(inside("TicketCreate.MissingParameter", is_write=True)) is Rejected


@pytest.mark.parametrize(
    ("message", "problems"),
    [
        ("TicketCreate: Ticket->Title parameter is missing!", {"subject": "required"}),
        ("TicketCreate: Article->Body parameter is missing!", {"description": "required"}),
        ("TicketCreate: Attachment->Content  parameter is missing!", {"files": "required"}),
        ("Can't set a ticket on a pending state without pendig time!", {}),
    ],
)
def test_a_missing_parameter_names_its_field(message: str, problems: dict[str, str]) -> None:
    error = inside("TicketCreate.MissingParameter", message)
    assert isinstance(error, Rejected)
    assert {field: code for field, (code, _) in error.problems.items()} == problems
    assert error.detail == message


def test_an_invalid_parameter_names_its_field() -> None:
    message = "TicketCreate: Ticket->ServiceID or Ticket->Service parameter is invalid!"
    error = inside("TicketCreate.InvalidParameter", message)
    assert isinstance(error, Rejected)
    assert error.problems == {"service": ("not_a_choice", message)}


def test_trap_an_unknown_dynamic_field_is_told_apart() -> None:
    error = inside("TicketCreate.InvalidParameter", "TicketCreate: DynamicField->Name parameter is invalid!")
    assert isinstance(error, Rejected)
    assert error.reason == UNKNOWN_FIELD


@pytest.mark.parametrize("data", [{"TicketID": "1"}, [], None, "text"])
def test_a_success_is_one(data: object) -> None:
    assert DIALECT.inside(data, is_write=True) is None


def refusal(status: int, body: Any, *, is_write: bool = True) -> PortalError:
    """The error of a status with a body."""
    return DIALECT.refusal(status, {}, DIALECT.problem(body), is_write=is_write)


def test_trap_the_transport_refuses_with_500_in_plain_text() -> None:
    no_route = "HTTP::REST Error while determine Operation for request URI '/Nope'."
    assert DIALECT.problem(no_route).code == NO_ROUTE
    assert type(refusal(500, no_route)) is NotAllowed
    unread = refusal(500, "Unsupported request content structure.")
    assert isinstance(unread, Rejected)
    assert unread.reason == NOT_READ


def test_trap_an_internal_failure_is_500_with_json_labelled_as_text() -> None:
    fault = {"faultcode": "Server", "faultstring": "It broke"}
    assert type(refusal(500, fault)) is Unsure
    assert refusal(500, fault).detail == "It broke"
    assert type(refusal(500, fault, is_write=False)) is Busy
    assert DIALECT.problem([]).code == ""


def test_trap_what_is_too_large_is_413() -> None:
    error = refusal(413, "Payload Too Large")
    assert isinstance(error, Rejected)
    assert "files" in error.problems


def test_trap_a_page_comes_in_a_files_place() -> None:
    assert type(DIALECT.instead_of_file({"X-OTRS-Login": "/otrs/customer.pl?"})) is NotSignedIn
    assert type(DIALECT.instead_of_file({"X-Powered-By": "Znuny 7.1"})) is NotSignedIn
    assert type(DIALECT.instead_of_file({"Content-Type": "text/html"})) is Gone
    assert DIALECT.instead_of_file({"Content-Disposition": "attachment"}) is None
