"""What stands at an address."""

from collections.abc import Callable

import pytest

from desktop_app.domain.capabilities import Capabilities
from desktop_app.errors import BadReply, Busy, Unreachable
from desktop_app.portals import make
from desktop_app.portals.znuny.probing import WEB_SERVICE, find, info
from tests.loopback import Answer, Heard, answer, serving
from tests.vendors.znuny.client import calls_at
from tests.vendors.znuny.server import ROOT, emulated


def test_our_web_service_is_known_without_a_password() -> None:
    with emulated() as server:
        assert find(calls_at(server)) == ()
        assert server.asked == [("/Session", {"CustomerUserLogin": "-"})]


def test_trap_a_web_service_that_is_missing_closes_the_connection() -> None:
    with emulated() as server:
        server.has_service = False
        calls = calls_at(server)
        assert find(calls) == (WEB_SERVICE,)
        assert find(calls_at(server, web_service="Another")) == (WEB_SERVICE,)
        server.has_page = False
        with pytest.raises(BadReply):
            find(calls)


def test_a_bare_host_is_searched_in_the_usual_places() -> None:
    with emulated() as server:
        portal = make("znuny", server.address.removesuffix(ROOT), lambda: "sv")
        assert portal.probe().kind == "znuny"
        portal.close()
        portal = make("znuny", server.address + "/customer.pl", lambda: "sv")
        assert portal.probe().advice == ()
        portal.close()


def respond_with(whole: Answer) -> Callable[[Heard], Answer]:
    """A server that says the same to everything."""
    return lambda heard: whole


@pytest.mark.parametrize(
    "whole",
    [
        answer("404 Not Found", b"<html>", "text/html"),
        answer("403 Forbidden"),
        answer("401 Unauthorized"),
        answer("405 Method Not Allowed"),
        answer("500 Broken"),
        answer(body=b'{"SessionID": "x"}'),
        answer(body=b'{"Error": {"ErrorCode": "Other.Thing"}}'),
    ],
)
def test_another_server_is_a_bad_reply(whole: bytes) -> None:
    with serving(respond_with(whole)) as server:
        portal = make("znuny", server.address, lambda: "sv")
        with pytest.raises(BadReply):
            portal.probe()
        portal.close()


def test_a_busy_server_is_asked_later_and_an_absent_one_told() -> None:
    with emulated() as server:
        server.busy_next(20)
        with pytest.raises(Busy):
            find(calls_at(server))
        gone = calls_at(server)
    with pytest.raises(Unreachable):
        find(gone)
    with serving(respond_with(answer("503 Later"))) as server:
        portal = make("znuny", server.address, lambda: "sv")
        with pytest.raises(Busy):
            portal.probe()
        portal.close()


def test_a_page_in_the_clear_may_be_a_captive_network() -> None:
    with serving(respond_with(answer(body=b"<html>", content_type="text/html"))) as server:
        portal = make("znuny", server.address, lambda: "sv")
        with pytest.raises(Unreachable):
            portal.probe()
        portal.close()


def test_what_a_znuny_tells_of_itself() -> None:
    told = info("desk.example", Capabilities(), (WEB_SERVICE,))
    assert told.name.in_("en") == "desk.example"
    assert told.advice == (WEB_SERVICE,)
