"""The desk of the emulated organisation answers as the vendor's documents show, and is asked as they show."""

import json
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote

import pytest
import requests

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import NO, DeskWork
from desktop_app.domain.ids import CaseId, new_key
from desktop_app.ports.portal import Portal
from tests.makers import FakeSending
from tests.vendors.dynamics.bench import DynamicsBench, a_case
from tests.vendors.dynamics.desk import FIRST_LINE, SECOND_LINE, desk_tables
from tests.vendors.dynamics.documented import Message, documented, schema_columns
from tests.vendors.dynamics.server import API
from tests.vendors.dynamics.tables import DESK, ME

GRANT: dict[str, dict[str, Any]] = {
    "Target": {"accountid": "…", "@odata.type": "Microsoft.Dynamics.CRM.account"},
    "PrincipalAccess": {
        "AccessMask": "WriteAccess, DeleteAccess",
        "Principal": {"systemuserid": "…", "@odata.type": "Microsoft.Dynamics.CRM.systemuser"},
    },
}
"""As the vendor's page on sharing shows it; an example that is not among those at hand."""
ACCESS = {
    "@odata.context": "$metadata#Microsoft.Dynamics.CRM.RetrievePrincipalAccessResponse",
    "AccessRights": "ReadAccess, WriteAccess, AppendAccess, AppendToAccess, CreateAccess, DeleteAccess, ShareAccess, "
    "AssignAccess",
}
PRIVILEGE = {"Depth", "PrivilegeId", "BusinessUnitId", "PrivilegeName"}


@pytest.fixture
def bench() -> Iterator[DynamicsBench]:
    made = DynamicsBench()
    yield made
    made.close()


@pytest.fixture
def portal(bench: DynamicsBench) -> Portal:
    return bench.signed_in()


@pytest.fixture
def case(bench: DynamicsBench, portal: Portal) -> CaseId:
    id = portal.send(a_case(), FakeSending()).case_id
    assert id
    bench.emulator.asked.clear()
    return id


def sent(bench: DynamicsBench) -> tuple[str, dict[str, Any]]:
    (heard,) = [one for one in bench.emulator.asked if one.method != "GET"]
    return heard.target.removeprefix(API), json.loads(heard.body)


def work(case: CaseId, action: CaseAction, target: str = "", title: str = "") -> DeskWork:
    return DeskWork(new_key(), case, action, target, title)


def ask(bench: DynamicsBench, method: str, path: str, body: Any = None) -> requests.Response:
    bench.emulator.entra.access.add("token")
    headers = {"Authorization": "Bearer token", "OData-Version": "4.0"}
    headers |= {"Content-Type": "application/json; charset=utf-8"} if body else {}
    data = json.dumps(body) if body else None
    return requests.request(method, f"{bench.emulator.address}{API}{path}", headers=headers, data=data, timeout=10)


def request_of(name: str) -> Message:
    return documented(name)[0]


def test_a_case_is_added_to_a_queue_as_documented(bench: DynamicsBench, portal: Portal, case: CaseId) -> None:
    portal.send(work(case, CaseAction.QUEUE, FIRST_LINE), FakeSending())
    path, body = sent(bench)
    like = request_of("addtoqueue_200")
    shown = like.url.partition("/api/data/v9.0")[2]
    assert path.partition("(")[0] == shown.partition("(")[0]
    assert path.partition(")")[2] == shown.partition(")")[2]
    assert set(body) == set(like.body)
    assert set(body["Target"]) == {"incidentid", "@odata.type"}
    assert body["Target"]["@odata.type"].rpartition(".")[0] == like.body["Target"]["@odata.type"].rpartition(".")[0]
    answer = ask(bench, "POST", f"/queues({FIRST_LINE})/Microsoft.Dynamics.CRM.AddToQueue", body)
    told = documented("addtoqueue_200")[1]
    assert (answer.status_code, set(answer.json())) == (told.status, set(told.body))
    assert answer.json()["@odata.context"].rpartition("#")[2] == told.body["@odata.context"].rpartition("#")[2]


def test_cases_are_merged_as_documented(bench: DynamicsBench, portal: Portal, case: CaseId) -> None:
    other = portal.send(a_case(), FakeSending()).case_id
    assert other
    bench.emulator.asked.clear()
    portal.send(work(case, CaseAction.MERGE, other), FakeSending())
    path, body = sent(bench)
    like = request_of("merge_204")
    assert path == like.url.partition("/api/data/v9.0")[2]
    # What cases hold is never carried over by the caller.
    assert set(body) == set(like.body) - {"UpdateContent"}
    assert body["PerformParentingChecks"] is like.body["PerformParentingChecks"]
    assert (body["Target"]["incidentid"], body["Subordinate"]["incidentid"]) == (other, case)
    assert body["Target"]["@odata.type"] == body["Subordinate"]["@odata.type"] == "Microsoft.Dynamics.CRM.incident"


def test_a_part_begins_as_documented(bench: DynamicsBench, portal: Portal, case: CaseId) -> None:
    portal.send(work(case, CaseAction.CHILD, title="The cable"), FakeSending())
    (target,) = [one.target for one in bench.emulator.asked if "InitializeFrom" in one.target]
    like = request_of("initializefrom").url.partition("/api/data/v9.0")[2]
    as_shown = like.replace("accounts(c65127ed-2097-e711-80eb-00155db75426)", f"incidents({case})")
    assert unquote(target.removeprefix(API)) == as_shown.replace("account'", "incident'")
    answer = ask(bench, "GET", target.removeprefix(API)).json()
    shown = documented("initializefrom")[1].body
    assert {"@odata.context", "@odata.type"} <= set(answer) & set(shown)
    for data in (answer, shown):
        binds = [value for name, value in data.items() if name.endswith("@odata.bind")]
        assert binds
        assert not any(value.startswith("/") for value in binds), "as the vendor writes them"
    path, body = sent(bench)
    assert path.startswith("/incidents(")
    assert all(value.startswith("/") for name, value in body.items() if name.endswith("@odata.bind"))
    assert not any(name.startswith("@") for name in body)


def test_a_case_is_shared_as_documented(bench: DynamicsBench, portal: Portal, case: CaseId) -> None:
    portal.send(work(case, CaseAction.SHARE, DESK), FakeSending())
    path, body = sent(bench)
    assert (path, set(body), set(body["PrincipalAccess"])) == (
        "/GrantAccess",
        set(GRANT),
        set(GRANT["PrincipalAccess"]),
    )
    assert set(body["PrincipalAccess"]["Principal"]) == {"systemuserid", "@odata.type"}
    functions = [unquote(one.target) for one in bench.emulator.asked if "=@p1" in one.target]
    shown = {f"(Target=@p1)?@p1={{'@odata.id':'incidents({case})'}}"}
    assert {target.partition("(Target")[1] + target.partition("(Target")[2] for target in functions} == shown
    assert any(f"/systemusers({ME})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(" in one for one in functions)


def test_access_and_privileges_are_told_as_documented(bench: DynamicsBench, portal: Portal, case: CaseId) -> None:
    of = f"/systemusers({ME})/Microsoft.Dynamics.CRM"
    access = ask(bench, "GET", f"{of}.RetrievePrincipalAccess(Target=@p1)?@p1={{'@odata.id':'incidents({case})'}}")
    assert set(access.json()) == set(ACCESS)
    assert access.json()["AccessRights"] == ACCESS["AccessRights"]
    names = '?@p1=["prvShareIncident","prvUnknown"]'
    told = ask(bench, "GET", f"{of}.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p1){names}")
    (privilege,) = told.json()["RolePrivileges"]
    assert (set(privilege), privilege["PrivilegeName"]) == (PRIVILEGE, "prvShareIncident")


def test_changes_of_a_case_carry_its_version_and_nothing_else(
    bench: DynamicsBench, portal: Portal, case: CaseId
) -> None:
    for action, target, bodies in (
        (CaseAction.ASSIGN, DESK, {"ownerid@odata.bind": f"/systemusers({DESK})"}),
        (CaseAction.ASSIGN, SECOND_LINE, {"ownerid@odata.bind": f"/teams({SECOND_LINE})"}),
        (CaseAction.COUNT, NO, {"decremententitlementterm": False}),
    ):
        bench.emulator.asked.clear()
        portal.send(work(case, action, target), FakeSending())
        (heard,) = [one for one in bench.emulator.asked if one.method != "GET"]
        assert (heard.method, json.loads(heard.body)) == ("PATCH", bodies)
        assert heard.headers["if-match"].startswith('W/"')


CDM = {"queue": "Queue", "queueitem": "QueueItem"}


@pytest.mark.parametrize("logical", CDM)
def test_the_desks_tables_have_no_columns_the_vendor_does_not_know(logical: str) -> None:
    known = schema_columns(CDM[logical])
    if not known:
        pytest.skip("the vendor's schema is not at hand")
    table = next(one for one in desk_tables() if one.logical == logical)
    assert {*table.columns, *table.lookups} - known == set()
