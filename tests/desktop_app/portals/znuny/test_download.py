"""One file of a case."""

import io

import pytest

from desktop_app.domain.ids import AttachmentId
from desktop_app.errors import BadReply, Gone, NotSignedIn
from desktop_app.portals.znuny.download import fetch
from tests.vendors.znuny.client import calls_at
from tests.vendors.znuny.server import emulated
from tests.vendors.znuny.state import MAIJA, PICTURE

FILE = AttachmentId("34-51-1")


def test_a_file_comes_from_the_portals_own_page() -> None:
    with emulated() as server:
        into = io.BytesIO()
        fetch(calls_at(server, MAIJA), FILE, into, lambda: None)
        assert into.getvalue() == PICTURE
        assert server.pages == ["CustomerTicketAttachment"]
        assert server.asked[-1][1]["GetAttachmentContents"] == 0


def test_trap_where_the_portal_shows_its_sign_in_page_the_operation_gives_all_files() -> None:
    with emulated() as server:
        server.state.has_portal = False
        into, checks = io.BytesIO(), []
        fetch(calls_at(server, MAIJA), FILE, into, lambda: checks.append(1))
        assert into.getvalue() == PICTURE
        assert checks


def test_trap_a_dead_session_is_not_taken_for_a_file() -> None:
    with emulated() as server:
        calls = calls_at(server)
        calls.resume(calls_at(server, MAIJA).token())
        server.state.sessions.clear()
        into = io.BytesIO()
        with pytest.raises(NotSignedIn):
            fetch(calls, FILE, into, lambda: None)
        assert into.getvalue() == b""


@pytest.mark.parametrize("id", ["34-51-9", "34-99-1", "38-58-1", "9999-1-1", "att-unknown", "34-51-²", "34-51"])
def test_what_is_not_there_or_not_ours_is_gone(id: str) -> None:
    with emulated() as server, pytest.raises(Gone):
        fetch(calls_at(server, MAIJA), AttachmentId(id), io.BytesIO(), lambda: None)


def test_contents_that_are_no_base64_are_bad() -> None:
    with emulated() as server:
        server.state.has_portal = False
        server.state.tickets[34].articles[0].files[0]["Content"] = "no base64!"
        with pytest.raises(BadReply):
            fetch(calls_at(server, MAIJA), FILE, io.BytesIO(), lambda: None)


def test_giving_up_stops_it() -> None:
    def stop() -> None:
        raise KeyboardInterrupt

    with emulated() as server:
        server.state.has_portal = False
        with pytest.raises(KeyboardInterrupt):
            fetch(calls_at(server, MAIJA), FILE, io.BytesIO(), stop)
