"""The adapter keeps the contract against an instance in memory, with internal users and with customers."""

import logging
from collections.abc import Callable, Iterator

import pytest

from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Kind
from desktop_app.errors import BadReply, Busy, Diagnosis, NotSignedIn, Unreachable, Unsupported
from desktop_app.portals import make
from desktop_app.portals.oauth import read_grant
from desktop_app.ports.portal import Portal
from tests.contract.bench import Bench
from tests.contract.portal import PortalContract
from tests.loopback import answer, serving
from tests.makers import FakeSending, a_file
from tests.vendors.servicenow.bench import CSM, ServiceNowBench, a_bench


class TestInternalUser(PortalContract):
    """The suite with incidents and requests."""

    @pytest.fixture
    def bench(self) -> Iterator[Bench]:
        """An instance of ITSM."""
        with a_bench() as bench:
            yield bench


class TestCustomer(PortalContract):
    """The suite with customers' cases, and no Table API for them."""

    @pytest.fixture
    def bench(self) -> Iterator[Bench]:
        """An instance of CSM."""
        with a_bench(CSM) as bench:
            bench.server.instance.is_external = True
            yield bench


@pytest.fixture
def an_instance() -> Iterator[ServiceNowBench]:
    """One of ITSM."""
    with a_bench() as bench:
        yield bench


def test_an_instance_is_known_by_how_it_refuses(an_instance: ServiceNowBench) -> None:
    info = an_instance.portal().probe()
    assert (info.kind, info.name.in_("nb")) == ("servicenow", "127.0.0.1")
    assert len(an_instance.server.heard) == 1


@pytest.mark.parametrize(
    "said",
    [
        answer("401 Unauthorized", b'{"error":"Couldn\'t authenticate you"}'),
        answer("404 Not Found", b"{}"),
        answer("200 OK", b'{"product":"nordesk-demo-portal"}'),
        answer("400 Bad Request", b"{}"),
    ],
)
def test_another_product_is_no_instance(said: bytes) -> None:
    with serving(lambda heard: said) as server, pytest.raises(BadReply):
        make("servicenow", server.address, lambda: "nb").probe()


def test_trap_5_3_a_web_page_on_plain_http_may_be_a_captive_portal() -> None:
    page = answer(body=b"<html>", content_type="text/html")
    with serving(lambda heard: page) as server, pytest.raises(Unreachable) as found:
        make("servicenow", server.address, lambda: "nb").probe()
    assert found.value.diagnosis is Diagnosis.CAPTIVE_PORTAL


def test_trap_5_3_redirects_to_a_sign_in_page_are_not_followed() -> None:
    moved = answer("302 Found", b"", Location="https://idp.example/login.do")
    with serving(lambda heard: moved) as server, pytest.raises(Unreachable):
        make("servicenow", server.address, lambda: "nb").probe()
    assert len(server.heard) == 1


def test_trap_5_3_a_page_in_place_of_a_list_is_no_list(an_instance: ServiceNowBench) -> None:
    portal = an_instance.signed_in()
    an_instance.server.faults.page_for = "/incident"
    with pytest.raises(Unreachable):
        portal.pull(Kind.CASES, None)


def test_trap_5_2_the_end_of_a_rate_limit_is_told(an_instance: ServiceNowBench) -> None:
    portal = an_instance.signed_in()
    reset = int(an_instance.server.instance.now().timestamp()) + 90
    an_instance.server.faults.busy_headers = {"X-RateLimit-Reset": str(reset), "X-RateLimit-Limit": "100"}
    with pytest.raises(Busy) as busy:
        portal.pull(Kind.CASES, None)
    assert busy.value.after_s is not None
    assert 60 < busy.value.after_s <= 90


def test_an_expired_session_in_mid_queue_is_renewed_and_nothing_is_done_twice(an_instance: ServiceNowBench) -> None:
    portal = an_instance.signed_in()
    commands = [an_instance.submit(subject=f"No {at}") for at in range(3)]
    for command in commands:
        an_instance.server.tokens.expire()
        assert portal.send(command, FakeSending()).number
    assert len(an_instance.server.instance.table("incident")) == 3
    assert an_instance.server.tokens.renewed == 3


def test_who_was_asked_for_before_anything_was_learnt(an_instance: ServiceNowBench) -> None:
    portal = an_instance.signed_in()
    portal.sign_out()
    with pytest.raises(NotSignedIn):
        portal.read_case(CaseId("incident:" + "0" * 32))
    with pytest.raises(NotSignedIn):
        portal.who()


@pytest.mark.parametrize(
    "call",
    [
        lambda portal: portal.change_password("a", "b"),
        lambda portal: portal.ask_for_password("a"),
        lambda portal: portal.reset_password("a", "b", "c"),
        lambda portal: portal.set_language("fi"),
        lambda portal: portal.pull(Kind.ANNOUNCEMENTS, None),
    ],
)
def test_trap_10_what_only_the_portals_own_pages_can_do(
    an_instance: ServiceNowBench, call: Callable[[Portal], object]
) -> None:
    with pytest.raises(Unsupported):
        call(an_instance.signed_in())


def test_no_secret_is_written_anywhere(an_instance: ServiceNowBench, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    portal = an_instance.at(an_instance.server, client_secret="canary-of-the-client")
    token = portal.sign_in(an_instance.credentials).token
    portal.send(an_instance.submit(files=(a_file(b"x"),)), FakeSending(b"x"))
    portal.sign_out()
    with pytest.raises(NotSignedIn) as refused:
        portal.pull(Kind.CASES, None)
    grant = read_grant(token.secret)
    secrets = ("nordesk-demo", "canary-of-the-client", grant.access, grant.refresh)
    told = caplog.text + repr(refused.value) + repr(portal) + "".join(one.target for one in an_instance.server.heard)
    assert [one for one in secrets if one in told] == []
