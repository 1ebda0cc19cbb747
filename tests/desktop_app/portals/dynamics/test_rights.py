"""What the person's roles include, and what he may do with one case."""

import json
from urllib.parse import unquote

import pytest

from desktop_app.domain.cases import DESK_WORK, CaseAction
from desktop_app.errors import (
    BadReply,
    Busy,
    Diagnosis,
    Gone,
    NotAllowed,
    NotSignedIn,
    Rejected,
    Unreachable,
)
from desktop_app.portals.dynamics.odata import Dataverse
from desktop_app.portals.dynamics.rights import allowed, read_access, read_rights, reference, rights_of, stands
from tests.loopback import Answer, Heard
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import FJORD, ME

CASE = "12121212-0000-4000-8000-000000000001"


def test_all_work_is_of_some_role(server: Dataverse) -> None:
    assert read_rights(server, ME) >= DESK_WORK


def test_work_whose_privileges_are_missing_is_not_offered(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.organisation.privileges -= {"prvControlDecrementTerm", "prvAppendToQueue"}
    assert DESK_WORK - read_rights(server, ME) == {CaseAction.COUNT, CaseAction.QUEUE, CaseAction.ROUTE}
    bench.emulator.organisation.privileges = frozenset()
    assert read_rights(server, ME) == frozenset()


def test_privileges_are_asked_for_by_their_names_in_one_request(bench: DynamicsBench, server: Dataverse) -> None:
    read_rights(server, ME)
    (asked,) = bench.emulator.asked
    path, _, names = unquote(asked.target).partition("?@p1=")
    assert path.endswith(
        f"/systemusers({ME})/Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p1)"
    )
    assert "prvAssignIncident" in json.loads(names)


def test_an_organisation_that_does_not_say_grants_nothing_that_is_known(
    bench: DynamicsBench, server: Dataverse
) -> None:
    for status in ("403 Forbidden", "404 Not Found", "400 Bad Request"):
        bench.emulator.fault("answer", (status, {"error": {"code": "", "message": "no"}}))
        assert read_rights(server, ME) == frozenset()


def test_the_access_to_one_case(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.organisation.put("incidents", CASE, {"_customerid_value": FJORD, "statecode": 0})
    assert "AssignAccess" in (read_access(server, ME, CASE) or set())
    bench.emulator.organisation.access[CASE] = "ReadAccess, AppendToAccess"
    assert read_access(server, ME, CASE) == frozenset({"ReadAccess", "AppendToAccess"})
    assert read_access(server, ME, FJORD) is None, "gone: then nobody can tell"


def test_what_the_access_allows() -> None:
    every = frozenset(CaseAction)
    assert allowed(every, None) == every
    reader = allowed(every, frozenset({"ReadAccess"}))
    assert reader.isdisjoint({CaseAction.ASSIGN, CaseAction.SOLVE, CaseAction.SHARE, CaseAction.COMMENT})
    assert {CaseAction.QUEUE, CaseAction.RATE} <= reader, "not the case, but the queue and the opinion are written"
    writer = allowed(every, frozenset({"ReadAccess", "WriteAccess"}))
    assert {CaseAction.SOLVE, CaseAction.MERGE, CaseAction.COUNT} <= writer


def test_a_no_that_stands_and_one_of_the_moment() -> None:
    for error in (NotAllowed(), Gone(), Rejected(), BadReply("x"), Busy(None)):
        assert stands(error)
    for passing in (Busy(3.0), Busy(None, is_maintenance=True), Unreachable(Diagnosis.TIMEOUT), NotSignedIn()):
        assert not stands(passing)


def test_a_server_that_is_busy_is_asked_again_later(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.fault("busy", 7)
    with pytest.raises(Busy):
        read_access(server, ME, CASE)


def test_words_of_the_vendor() -> None:
    assert rights_of("ReadAccess, WriteAccess") == rights_of("ReadAccess,WriteAccess,") == {"ReadAccess", "WriteAccess"}
    assert unquote(reference(CASE.upper())) == f"{{'@odata.id':'incidents({CASE})'}}"


def test_a_record_that_is_none_grants_nothing(bench: DynamicsBench, server: Dataverse) -> None:
    plain = bench.emulator.server.respond

    def odd(heard: Heard) -> Answer:
        bench.emulator.fault("answer", ("200 OK", {"RolePrivileges": [{"PrivilegeName": "prvShareIncident"}]}))
        return plain(heard)

    bench.emulator.server.respond = odd
    assert read_rights(server, ME) == {CaseAction.SHARE, CaseAction.UNSHARE}
