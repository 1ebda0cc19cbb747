"""Who is signed in."""

from dataclasses import replace

import pytest

from desktop_app.domain.cases import DESK_WORK, CaseAction
from desktop_app.domain.identity import Role
from desktop_app.errors import BadReply
from desktop_app.portals.dynamics.odata import Dataverse
from desktop_app.portals.dynamics.people import find_people, read_me
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import FJORD, KARI, ME, OTHER, SAM


def test_a_user_is_the_contact_of_his_address(server: Dataverse) -> None:
    me = read_me(server, {"account": OTHER})
    assert (me.user, me.contact, me.account, me.person) == (ME, KARI, FJORD, KARI)
    assert (me.identity.language, me.identity.person.title, me.can_ask) == ("nb", "Teacher", True)


def test_a_contact_of_his_address_at_another_customer_makes_nobody_read_along(
    bench: DynamicsBench, server: Dataverse
) -> None:
    email = bench.emulator.organisation.row("contacts", KARI)["emailaddress1"]
    row = {"fullname": "Kari", "emailaddress1": email, "statecode": 0, "_parentcustomerid_value@type": "account"}
    twin = "22222222-0000-4000-8000-000000000777"
    bench.emulator.organisation.put("contacts", twin, {**row, "_parentcustomerid_value": OTHER})
    me = read_me(server, {})
    assert (me.contact, me.account, me.can_ask) == ("", "", False)
    assert read_me(server, {"account": FJORD}).contact == KARI
    assert read_me(server, {"account": OTHER.upper()}).contact == twin
    bench.emulator.organisation.row("contacts", twin).update({"_parentcustomerid_value": FJORD})
    assert read_me(server, {}).account == FJORD, "twins at one customer are no trouble"


def test_contacts_may_be_none_of_his_business(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.forbidden |= {"contacts", "usersettingscollection"}
    me = read_me(server, {})
    assert (me.person, me.contact, me.account, me.can_ask) == (ME, "", "", False)
    assert me.identity.language == "en"


def test_an_account_of_the_settings_is_looked_at(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.organisation.tables["contacts"].rows.clear()
    me = read_me(server, {"account": f" {OTHER.upper()} "})
    assert [(one.id, one.name) for one in me.identity.organisations] == [(OTHER, "Annen kommune")]
    for unknown in ("the school", "eeeeeeee-0000-4000-8000-000000000009"):
        assert read_me(server, {"account": unknown}).account == ""


def test_a_contact_of_a_contact_has_no_account(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.organisation.row("contacts", KARI).update(
        {"_parentcustomerid_value": SAM, "_parentcustomerid_value@type": "contact"}
    )
    me = read_me(server, {})
    assert (me.contact, me.account, me.can_ask) == (KARI, "", True)


def test_an_id_that_is_none_goes_into_no_address(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.fault("answer", ("200 OK", {"UserId": "../x"}))
    with pytest.raises(BadReply):
        read_me(server, {})


def test_an_agent_is_one_by_his_roles(bench: DynamicsBench, server: Dataverse) -> None:
    me = read_me(server, {})
    assert me.rights >= DESK_WORK
    assert me.works
    assert not replace(me, rights=frozenset({CaseAction.SHARE, CaseAction.UNSHARE, CaseAction.EDIT})).works
    assert me.identity.roles == {Role.USER, Role.AGENT}
    assert me.identity.desk is not None
    assert me.identity.circle is not None
    bench.emulator.organisation.privileges = frozenset({"prvShareIncident"})
    me = read_me(server, {})
    assert me.identity.roles == {Role.USER}
    assert (me.identity.desk, me.identity.circle is None) == (None, False)
    bench.emulator.organisation.privileges = frozenset()
    bench.emulator.asked.clear()
    me = read_me(server, {})
    assert (me.rights, me.teams, me.identity.desk, me.identity.circle) == (frozenset(), (), None, None)
    assert not any("/teams" in one.target or "teammembership" in one.target for one in bench.emulator.asked)


def test_colleagues_are_those_of_the_account(bench: DynamicsBench, server: Dataverse) -> None:
    me = read_me(server, {})
    assert [one.name for one in find_people(server, me, "PRØVE")] == ["Kari Prøve", "Sam Prøve"]
    assert [one.id for one in find_people(server, me, "sam@")] == [SAM]
    assert find_people(server, me, "x' or 1 eq 1 or '") == []
    for number in range(30):
        row = {"fullname": f"Many {number}", "_parentcustomerid_value": FJORD, "statecode": 0}
        bench.emulator.organisation.put("contacts", f"22222222-0000-4000-8000-0000000001{number:02}", row)
    assert len(find_people(server, me, "many")) == 20, "`$top` would be ignored beside a page size"
