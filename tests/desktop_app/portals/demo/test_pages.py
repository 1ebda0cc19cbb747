"""Pages of cases: with their conversations where that can be had, and without where it cannot."""

from typing import Any

import pytest

from desktop_app.domain.ids import PersonId
from desktop_app.domain.kinds import Kind
from desktop_app.errors import BadReply
from desktop_app.portals.body import MIB
from desktop_app.portals.demo.pages import read_cases, read_page
from desktop_app.portals.http import Http
from tests.desktop_app.portals.demo.test_adapter import CASE, a_json, a_server
from tests.loopback import serving
from tests.plugins.silence import ExpectedLog

ME = PersonId("p-kari")
ENTRY = {"id": "e-1", "at": "2026-11-21T12:00:00Z", "kind": "message", "text": "Hello"}
WHOLE: dict[str, Any] = {**CASE, "timeline": [ENTRY], "description": "It stopped."}


def test_cases_come_with_their_conversations() -> None:
    with serving(a_server(cases=a_json({"items": [WHOLE], "token": "t", "complete": True}))) as server:
        page = read_cases(Http(server.address, lambda: "nb"), None, ME, is_full=True)
    assert [case.timeline[0].text for case in page.conversations] == ["Hello"]
    assert page.rows == (page.conversations[0].row,)
    assert (page.mark, page.next, page.complete) == ("mt", None, True)


def test_a_row_without_a_conversation_is_still_to_be_read() -> None:
    with serving(a_server(cases=a_json({"items": [CASE, WHOLE], "token": "t"}))) as server:
        page = read_cases(Http(server.address, lambda: "nb"), None, ME, is_full=True)
    assert (len(page.rows), len(page.conversations)) == (2, 1)


def test_a_conversation_nobody_understands_leaves_the_row(expected_log: ExpectedLog) -> None:
    expected_log("a conversation was left out")
    with serving(a_server(cases=a_json({"items": [{**WHOLE, "timeline": "none"}], "token": "t"}))) as server:
        page = read_cases(Http(server.address, lambda: "nb"), None, ME, is_full=True)
    assert [row.id for row in page.rows] == ["case-9"]
    assert page.conversations == ()


def test_conversations_too_large_for_one_answer_are_left_for_later() -> None:
    huge = a_json({"items": [{**WHOLE, "description": "x" * 9 * MIB}]})
    small = a_json({"items": [CASE], "token": "t"})
    with serving(a_server(cases=[huge, small])) as server:
        page = read_cases(Http(server.address, lambda: "nb"), None, ME, is_full=True)
    assert [row.id for row in page.rows] == ["case-9"]
    assert [heard.target for heard in server.heard] == ["/v1/cases?full=true", "/v1/cases"]


def test_an_answer_nobody_understands_is_not_asked_for_again() -> None:
    with serving(a_server(cases=a_json([]))) as server, pytest.raises(BadReply):
        read_cases(Http(server.address, lambda: "nb"), None, ME, is_full=True)
    assert len(server.heard) == 1


def test_other_kinds_are_rows_alone() -> None:
    with serving(a_server(agreements=a_json({"items": [{"id": "a-1"}], "deleted": ["a-2"], "next": "2"}))) as server:
        page = read_page(Http(server.address, lambda: "nb"), Kind.AGREEMENTS, None)
    assert ([row.id for row in page.rows], page.gone, page.next) == (["a-1"], ("a-2",), 'p["", "2"]')
