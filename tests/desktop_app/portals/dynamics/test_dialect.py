"""Refusals by their codes, as the vendor's own table names them."""

import pytest

from desktop_app.errors import Busy, Conflict, Gone, NotAllowed, NotSignedIn, PortalError, Rejected, Unsure
from desktop_app.portals.dynamics import dialect
from desktop_app.portals.dynamics.dialect import DIALECT
from tests.vendors.dynamics.documented import documented, error_codes, responses

KNOWN = {
    "ThrottlingBurstRequestLimitExceededError": Busy,
    "ThrottlingTimeExceededError": Busy,
    "ThrottlingConcurrencyLimitExceededError": Busy,
    "AzureSqlDatabaseResourceLimitExceededError": Busy,
    "CaseAlreadyResolved": Conflict,
    "DuplicateRecordEntityKey": Rejected,
    "ObjectDoesNotExist": Gone,
    "PrivilegeDenied": NotAllowed,
    "AccessDenied": NotAllowed,
    "CannotSetEntitlementTermsDecrementBehavior": NotAllowed,
    "ConcurrencyVersionMismatch": Conflict,
    "DuplicateRecord": Conflict,
    "IncidentIsAlreadyClosedOrCancelled": Conflict,
    "IncidentCannotCancel": Conflict,
    "CloseActiveChildCaseFirst": Conflict,
    "CancelActiveChildCaseFirst": Conflict,
    "NoIncidentMergeHavingSameParent": Conflict,
    "CannotMergeCase": Conflict,
    "InvalidEntitlementAssociationToCase": Rejected,
    "EntitlementNotActiveInAssociationToCase": Rejected,
    "InvalidEntitlementStateAssociateToCase": Rejected,
    "InvalidEntitlementForSelectedCustomerOrProduct": Rejected,
    "StringLengthTooLong": Rejected,
    "RequiredFieldMissing": Rejected,
    "unManagedidsattachmentinvalidfilesize": Rejected,
    "AttachmentBlocked": Rejected,
    "AttachmentInvalidFileName": Rejected,
    "DuplicateRecordsFound": Rejected,
    "InvalidArgument": Rejected,
    "IsvAborted": Rejected,
    "MaxChildCasesLimitExceeded": Rejected,
    "ParentCaseNotAllowedAsAChildCase": Rejected,
    "MultilevelParentChildRelationshipNotAllowed": Rejected,
    "MergeSecurityError": NotAllowed,
    "MergeEntityNotActiveError": Conflict,
    "MergeCyclicalParentingError": Rejected,
    "MergeEntitiesIdenticalError": Rejected,
    "CannotAddQueueItemsToInactiveQueue": NotAllowed,
    "CannotCreateQueueItemInactiveObject": Conflict,
    "CannotAddSingleQueueEnabledEntityToQueue": Conflict,
    "ActiveQueueItemAlreadyExists": Conflict,
    "CouldNotFindQueueItemInQueue": Conflict,
    "NoPrivilegeToWorker": Rejected,
    "CannotShareWithOwner": Rejected,
    "InvalidSharee": Rejected,
    "ErrorNoActiveRoutingRuleExists": Rejected,
}


def refused(status: int, code: str, message: str = "", headers: dict[str, str] | None = None) -> PortalError:
    problem = DIALECT.problem({"error": {"code": code, "message": message}})
    return DIALECT.refusal(status, headers or {}, problem, is_write=True)


@pytest.mark.parametrize("name", KNOWN)
def test_codes_mean_what_the_vendors_table_says(name: str) -> None:
    entry = next(one for one in error_codes() if one["name"] == name)
    for status in (400, 412, 500):
        error = refused(status, entry["hex"], entry["message"])
        assert type(error) is KNOWN[name]
        assert error.detail == entry["message"]


def test_every_code_we_know_is_in_the_vendors_table() -> None:
    table = {one["hex"].lower() for one in error_codes()}
    groups = (dialect._BUSY, dialect._GONE, dialect._NOT_ALLOWED, dialect._CONFLICT, dialect._REFUSED)
    assert sum(len(group) for group in groups) == len(frozenset().union(*groups)) == len(KNOWN)
    assert frozenset().union(*groups) <= table


@pytest.mark.parametrize("code", ["0x80072322", "0x80072321", "0x80072326"])
def test_each_of_the_three_limits_says_how_long_to_wait(code: str) -> None:
    error = refused(429, code, "Number of requests exceeded", {"Retry-After": "17"})
    assert isinstance(error, Busy)
    assert error.after_s == 17


def test_trap_11_a_duplicate_is_known_by_its_code_whatever_the_status() -> None:
    told = responses("duplicate_detected_500")[0]
    error = DIALECT.refusal(told.status, {}, DIALECT.problem(told.body), is_write=True)
    assert isinstance(error, Rejected), "not Unsure: a duplicate was certainly not made"
    assert error.reason == "0x80040333"


def test_an_empty_code_leaves_it_to_the_status() -> None:
    for name in ("patch_etag_mismatch_412", "patch_ifnonematch_star_412", "patch_ifmatch_star_404"):
        told = responses(name)[0]
        error = DIALECT.refusal(told.status, {}, DIALECT.problem(told.body), is_write=True)
        assert isinstance(error, Gone if told.status == 404 else Conflict)
    assert isinstance(refused(500, ""), Unsure)


def test_power_pages_keeps_the_code_apart() -> None:
    body = {"error": {"code": "90040107", "message": "No.", "cdscode": "0x80040220", "innererror": {}}}
    assert isinstance(DIALECT.refusal(403, {}, DIALECT.problem(body), is_write=True), NotAllowed)
    assert DIALECT.problem(body).code == "0x80040220"
    assert documented("merge_204"), "the examples are read at all"


def test_fields_are_named_where_the_words_name_them() -> None:
    words = "The length of the 'title' attribute of the 'incident' entity exceeded the maximum allowed length of '200'."
    error = refused(400, "0x80044331", words)
    assert isinstance(error, Rejected)
    assert error.problems == {"title": ("too_long", words)}
    missing = refused(400, "0x80040200", "Required field missing. Attribute: customerid")
    assert isinstance(missing, Rejected)
    assert set(missing.problems) == {"customerid"}
    nameless = refused(400, "0x80044331", "Too long.")
    assert isinstance(nameless, Rejected)
    assert nameless.problems == {}


def test_the_challenge_stands_for_words_that_are_missing() -> None:
    headers = {
        "WWW-Authenticate": "Bearer authorization_uri=https://login.example/t/",
        "x-ms-service-request-id": "r-1",
    }
    error = DIALECT.refusal(401, headers, DIALECT.problem(None), is_write=False)
    assert isinstance(error, NotSignedIn)
    assert (error.detail, error.request_id) == (headers["WWW-Authenticate"], "r-1")


def test_an_error_in_the_middle_of_an_answer_is_one() -> None:
    broken = DIALECT.inside({"@odata.context": "x", "error": {"code": "0x80040217", "message": "x"}}, is_write=False)
    assert isinstance(broken, Gone)
    fine_ones: list[object] = [{"value": [], "error": {}}, {"error": "text"}, [], None]
    for fine in fine_ones:
        assert DIALECT.inside(fine, is_write=False) is None
