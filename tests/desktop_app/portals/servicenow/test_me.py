"""Who is signed in, and what is open: each part by itself."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.identity import PasswordCredentials
from desktop_app.domain.kinds import Kind
from desktop_app.errors import BadReply, Busy, NotSignedIn
from desktop_app.portals.servicenow.me import EVERY
from tests.contract.bench import OF_KIND
from tests.contract.portal import everything
from tests.vendors.servicenow.bench import CSM, ITSM, ServiceNowBench, a_bench
from tests.vendors.servicenow.instance import ACCOUNT, ME


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


def test_the_person_is_known_with_profile_and_account(bench: ServiceNowBench) -> None:
    identity = bench.signed_in().who()
    assert (identity.person.id, identity.person.name, identity.person.email) == (
        ME,
        "Kari Prøve",
        "kari@eksempelfjord.example",
    )
    assert identity.language == "nb"
    assert bench.signed_in().probe().advice == ()
    assert [(one.id, one.name) for one in identity.organisations] == [(ACCOUNT, "Eksempelfjord")]


def test_trap_2_3_without_the_call_of_the_pages_the_login_finds_the_person(bench: ServiceNowBench) -> None:
    bench.server.instance.open.discard("current_user")
    portal = bench.portal()
    signed = portal.sign_in(bench.credentials)
    assert signed.identity.person.id == ME
    assert bench.portal().sign_in(signed.token).identity.person.id == ME
    bench.server.records.runs_scripts = False
    with pytest.raises(BadReply):
        bench.portal().sign_in(signed.token)


def test_trap_2_3_two_people_of_one_login_are_nobody(bench: ServiceNowBench) -> None:
    bench.server.instance.open.discard("current_user")
    bench.server.records.is_deaf = True
    with pytest.raises(BadReply):
        bench.portal().sign_in(bench.credentials)


def test_a_profile_that_may_not_be_read_leaves_name_and_id(bench: ServiceNowBench) -> None:
    bench.server.instance.open.discard("sys_user")
    identity = bench.signed_in().who()
    assert (identity.person.name, identity.person.email, identity.organisations) == ("Kari Prøve", "", ())


def test_trap_2_4_a_guest_is_not_signed_in(bench: ServiceNowBench) -> None:
    bench.server.login = "guest"
    with pytest.raises(NotSignedIn):
        bench.signed_in()


def test_trap_2_4_a_200_that_says_not_logged_in_is_none(bench: ServiceNowBench) -> None:
    bench.server.says_logged_out = True
    with pytest.raises(NotSignedIn):
        bench.signed_in()


@pytest.mark.parametrize("part", sorted(ITSM - {"current_user"}))
def test_trap_3_each_part_fails_alone(bench: ServiceNowBench, part: str) -> None:
    bench.server.instance.open.discard(part)
    portal = bench.signed_in()
    open_kinds = [kind for kind in Kind if kind is Kind.CASES or OF_KIND[kind] in portal.capabilities]
    assert len(open_kinds) >= 3
    for kind in open_kinds:
        assert everything(portal, kind, None)[3]


def test_trap_0_an_external_customer_has_no_table_api_and_all_the_rest() -> None:
    with a_bench(CSM) as bench:
        portal = bench.signed_in()
        have = portal.capabilities.have
        wanted = {Capability.CATALOG, Capability.KNOWLEDGE, Capability.REPLY, Capability.SOLVE, Capability.REOPEN}
        assert wanted | {Capability.UPLOADS, Capability.ORGANISATION_CASES} <= have
        assert Capability.AGREEMENTS not in have


def test_trap_3_what_is_refused_is_no_error_to_the_user(bench: ServiceNowBench) -> None:
    bench.server.instance.open = {"current_user"}
    portal = bench.signed_in()
    assert portal.capabilities.have == frozenset()
    assert portal.probe().advice == ("web_service",)
    assert everything(portal, Kind.CASES, None)[0] == []


def test_a_page_for_one_part_closes_that_part_alone(bench: ServiceNowBench) -> None:
    bench.server.faults.page_for = "/knowledge/articles"
    have = bench.signed_in().capabilities
    assert Capability.KNOWLEDGE not in have
    assert Capability.CATALOG in have


def test_a_busy_instance_is_busy_and_nothing_is_concluded(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    before = portal.capabilities
    bench.busy_next(5)
    with pytest.raises(Busy):
        portal.sign_in(PasswordCredentials("kari", "nordesk-demo"))
    assert portal.capabilities == before


def test_before_the_sign_in_it_can_what_the_product_can(bench: ServiceNowBench) -> None:
    assert bench.portal().capabilities == EVERY


def test_trap_2_3_the_names_of_the_parts_are_those_of_the_papers(bench: ServiceNowBench) -> None:
    bench.signed_in()
    asked = [heard.target for heard in bench.server.heard if "/api/" in heard.target]
    assert any("sysparm_limit=1" in target and "incident" in target for target in asked)
    assert not any("work_notes" in target or "sys_audit" in target for target in asked)
