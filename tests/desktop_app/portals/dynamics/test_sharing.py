"""Cases that are shared, and no longer."""

import json
from datetime import timedelta
from typing import Any

import pytest

from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from desktop_app.portals.dynamics.sharing import (
    TEAM,
    USER,
    is_shared,
    kind_of,
    read_shared_with,
    read_shares,
    share,
    target,
    unshare,
)
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.desk import SECOND_LINE
from tests.vendors.dynamics.server import API
from tests.vendors.dynamics.tables import DESK, FJORD, ME

CASE = "12121212-0000-4000-8000-000000000001"


@pytest.fixture(autouse=True)
def case(bench: DynamicsBench) -> None:
    row = {"title": "It stopped", "statecode": 0, "statuscode": 1, "_customerid_value": FJORD}
    bench.emulator.organisation.put("incidents", CASE, row)


def acts(bench: DynamicsBench) -> list[tuple[str, Any]]:
    heard = [one for one in bench.emulator.asked if one.method == "POST"]
    return [(one.target.removeprefix(f"{API}/"), json.loads(one.body)) for one in heard]


def test_somebody_sees_it_and_may_write_in_it(bench: DynamicsBench, server: Dataverse) -> None:
    assert not is_shared(server, CASE, DESK)
    share(server, ME, CASE, DESK)
    share(server, ME, CASE, SECOND_LINE)
    shares = {one.id: (one.kind, one.rights) for one in read_shares(server, CASE)}
    given = frozenset({"ReadAccess", "AppendToAccess"})
    assert shares == {DESK: (USER, given), SECOND_LINE: (TEAM, given)}
    assert is_shared(server, CASE, DESK.upper())
    name, body = acts(bench)[0]
    assert (name, set(body)) == ("GrantAccess", {"Target", "PrincipalAccess"})
    assert body["Target"] == target(CASE)
    assert body["PrincipalAccess"]["AccessMask"] == "AppendToAccess, ReadAccess"


def test_what_somebody_has_besides_he_keeps(bench: DynamicsBench, server: Dataverse) -> None:
    share(server, ME, CASE, DESK)
    (row,) = bench.emulator.organisation.tables["principalobjectaccessset"].rows.values()
    row["accessrightsmask"] = 2
    assert not is_shared(server, CASE, DESK), "who may write and not read sees nothing"
    share(server, ME, CASE, DESK)
    (one,) = read_shares(server, CASE)
    assert one.rights == {"ReadAccess", "WriteAccess", "AppendToAccess"}
    assert acts(bench)[-1][0] == "ModifyAccess"


def test_nobody_gives_what_he_has_not(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.organisation.access[CASE] = "ReadAccess, ShareAccess"
    share(server, ME, CASE, DESK)
    assert [one.rights for one in read_shares(server, CASE)] == [{"ReadAccess"}]
    bench.emulator.organisation.access[CASE] = "ReadAccess"
    with pytest.raises(NotAllowed):
        share(server, ME, CASE, SECOND_LINE)


def test_it_is_taken_back_once(bench: DynamicsBench, server: Dataverse) -> None:
    share(server, ME, CASE, SECOND_LINE)
    unshare(server, CASE, SECOND_LINE)
    unshare(server, CASE, SECOND_LINE)
    assert read_shares(server, CASE) == ()
    revoked = [body for name, body in acts(bench) if name == "RevokeAccess"]
    principal = {"teamid": SECOND_LINE, "@odata.type": "Microsoft.Dynamics.CRM.team"}
    assert revoked == [{"Target": target(CASE), "Revokee": principal}]


def test_what_is_shared_with_somebody_is_found(bench: DynamicsBench, server: Dataverse) -> None:
    share(server, ME, CASE, SECOND_LINE)
    assert read_shared_with(server, [DESK]) == ()
    assert read_shared_with(server, [DESK, SECOND_LINE]) == (CASE,)
    now = bench.emulator.organisation.now
    assert read_shared_with(server, [SECOND_LINE], now.strftime("%Y-%m-%dT%H:%M:%SZ")) == (CASE,)
    later = now + timedelta(seconds=1)
    assert read_shared_with(server, [SECOND_LINE], later.strftime("%Y-%m-%dT%H:%M:%SZ")) == ()
    bench.emulator.forbidden.add("principalobjectaccessset")
    assert read_shared_with(server, [SECOND_LINE]) == ()


def test_whose_it_is_already_sees_it(server: Dataverse) -> None:
    with pytest.raises(Rejected) as refused:
        share(server, ME, CASE, ME)
    assert refused.value.reason == "0x80040214"


def test_users_teams_and_nobody(server: Dataverse) -> None:
    assert (kind_of(server, DESK), kind_of(server, SECOND_LINE)) == (USER, TEAM)
    with pytest.raises(Gone):
        kind_of(server, row_id("x"))  # type: ignore[arg-type]
