"""Sessions: how one begins, dies and is renewed; and what never stands in an address."""

import io
import json
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop_app.domain.identity import TokenCredentials
from desktop_app.errors import BadReply, Gone, NotSignedIn, Rejected, VaultLocked, WrongPassword
from desktop_app.portals.body import DOWNLOAD
from desktop_app.portals.http import Http
from desktop_app.portals.link import Link
from desktop_app.portals.znuny.calls import Calls, Route, is_not_there
from desktop_app.portals.znuny.profile import Profile
from tests.loopback import answer, serving
from tests.vendors.znuny.client import calls_at
from tests.vendors.znuny.server import ZnunyServer, emulated
from tests.vendors.znuny.state import MAIJA, PASSWORD


def sessions(server: ZnunyServer) -> int:
    """How often somebody signed in, or tried to."""
    return sum(route == "/Session" for route, _ in server.asked)


def test_a_session_begins_and_goes_on_from_its_token() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        again = calls_at(server)
        again.resume(calls.token())
        assert again.ask(Route.CATALOG, {})["User"]["Login"] == MAIJA
        assert json.loads(calls.token().secret).keys() == {"login", "session"}
        assert PASSWORD not in calls.token().secret


@pytest.mark.parametrize("secret", ["", "{}", "[]", '{"login": "a", "session": "b\\r\\nCookie: x"}', "nonsense"])
def test_a_token_of_another_kind_is_none(secret: str) -> None:
    with emulated() as server, pytest.raises(NotSignedIn):
        calls_at(server).resume(TokenCredentials(secret))


def test_nothing_is_asked_without_a_session() -> None:
    with emulated() as server:
        calls = calls_at(server)
        with pytest.raises(NotSignedIn):
            calls.ask(Route.SEARCH, {})
        with pytest.raises(NotSignedIn):
            calls.page("Action=X")
        assert not calls.is_open
        assert server.heard == []


def test_trap_no_secret_stands_in_an_address() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        calls.ask(Route.SEARCH, {})
        calls.page("Action=CustomerTicketMessage;Subaction=AJAXUpdate")
        session = json.loads(calls.token().secret)["session"]
        assert not any(session in heard.target or PASSWORD in heard.target for heard in server.heard)
        assert all("authorization" not in heard.headers for heard in server.heard)


def test_trap_every_body_is_json_and_says_so() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        calls.ask(Route.SEARCH, {}, sent=lambda out, of: None)
        posts = [heard for heard in server.heard if heard.method == "POST"]
        assert {heard.headers["content-type"] for heard in posts} == {"application/json"}
        assert not any(heard.target.endswith("/") for heard in server.heard)


def test_trap_a_dead_session_is_renewed_once_and_silently() -> None:
    kept: list[str] = []
    with emulated() as server:
        calls = calls_at(server, MAIJA, kept.append)
        server.state.sessions.clear()
        assert calls.ask(Route.SEARCH, {})["TicketID"]
        assert sessions(server) == 2
        assert kept == [calls.token().secret]


def test_trap_a_session_that_only_a_token_brought_is_not_renewed() -> None:
    with emulated() as server:
        calls = calls_at(server)
        calls.resume(calls_at(server, MAIJA).token())
        server.state.sessions.clear()
        with pytest.raises(NotSignedIn):
            calls.ask(Route.SEARCH, {})
        assert sessions(server) == 1


def test_trap_a_refused_password_is_not_tried_again() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        server.state.sessions.clear()
        server.state.people[MAIJA].password = "changed-meanwhile"
        for _ in range(3):
            with pytest.raises(NotSignedIn):
                calls.ask(Route.SEARCH, {})
        assert sessions(server) == 2


def test_a_wrong_password_is_told_and_nothing_kept() -> None:
    with emulated() as server:
        calls = calls_at(server)
        with pytest.raises(WrongPassword):
            calls.open(MAIJA, "wrong")
        assert not calls.is_open


def test_a_locked_vault_does_not_stop_a_renewal() -> None:
    def locked(_secret: str) -> None:
        raise VaultLocked

    with emulated() as server:
        calls = calls_at(server, MAIJA, locked)
        server.state.sessions.clear()
        assert calls.ask(Route.SEARCH, {})["TicketID"]


def test_trap_leaving_needs_no_password_on_the_portals_own_page() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        calls.end("Action=Logout")
        assert server.state.sessions == {}
        calls.forget()
        assert not calls.is_open


def test_trap_the_session_is_the_portals_cookie_as_well() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        assert calls.page("Action=CustomerTicketMessage;Subaction=AJAXUpdate")["TypeID"]
        into = io.BytesIO()
        calls.file("Action=CustomerTicketAttachment;TicketID=34;ArticleID=51;FileID=2", into, lambda: None, DOWNLOAD)
        assert into.getvalue() == b"rad 1\n"
        with pytest.raises(Gone):
            calls.file("Action=CustomerTicketAttachment;TicketID=38;ArticleID=58;FileID=1", into, print, DOWNLOAD)


def test_how_far_a_body_is_out_is_told() -> None:
    out: list[tuple[int, int]] = []
    with emulated() as server:
        calls_at(server, MAIJA).ask(Route.SEARCH, {}, sent=lambda done, of: out.append((done, of)))
    assert out[-1][0] == out[-1][1] > 0


def test_which_refusals_mean_that_there_is_no_such_thing() -> None:
    assert is_not_there(Gone())
    assert is_not_there(Rejected())
    assert not is_not_there(NotSignedIn())


def test_a_strange_session_is_a_bad_reply() -> None:
    whole = answer(body=b'{"SessionID": "a b; c"}')
    with serving(lambda heard: whole) as server:
        calls = Calls(Link(Http(server.address, lambda: "sv"), lambda: "sv"), Profile())
        with pytest.raises(BadReply):
            calls.open(MAIJA, PASSWORD)
        assert not calls.is_open


def test_two_that_find_it_dead_at_once_renew_it_once() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        server.state.sessions.clear()
        with ThreadPoolExecutor(4) as pool:
            found = list(pool.map(lambda _: calls.ask(Route.SEARCH, {}), range(4)))
        assert all(one["TicketID"] for one in found)
        assert sessions(server) == 2
