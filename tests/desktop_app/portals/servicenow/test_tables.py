"""Lists that are neither cut short nor endless, and writes that are not believed without a word."""

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from urllib.parse import parse_qs, urlsplit

import pytest

from desktop_app.errors import BadReply, Gone, Unsure
from desktop_app.portals.http import Http, Reply
from desktop_app.portals.servicenow.dialect import DIALECT
from desktop_app.portals.servicenow.tables import CASE, Place, done, one, page, path_of, some, write
from tests.loopback import Answer, Heard, LoopbackServer, answer, serving

IDS = [f"{at:032x}" for at in range(1, 6)]


@contextmanager
def asking(respond: Callable[[Heard], Answer]) -> Iterator[tuple[Http, LoopbackServer]]:
    """A server that answers as a test likes, and a way to it."""
    with serving(respond) as server:
        http = Http(server.address, lambda: "nb", dialect=DIALECT)
        yield http, server
        http.close()


def listed(ids: list[str], **headers: str) -> bytes:
    """A page of records."""
    rows = [{"sys_id": {"value": id, "display_value": id}} for id in ids]
    return answer(body=json.dumps({"result": rows}).encode(), **headers)


def asked(heard: Heard) -> dict[str, str]:
    """The parameters."""
    return {name: values[0] for name, values in parse_qs(urlsplit(heard.target).query).items()}


def test_trap_4_3_pages_go_on_behind_the_last_record_and_links_are_never_followed() -> None:
    link = '<https://elsewhere.example/x?sysparm_offset=-1>;rel="prev",<https://elsewhere.example/y>;rel="next"'
    with asking(lambda heard: listed(IDS[:2], X_Total_Count="5", Link=link)) as (http, server):
        found = page(http, "incident", "active=true", ("sys_id",), Place(), 2)
        assert found.next == Place(IDS[1])
        with pytest.raises(BadReply):
            # The same records again: it does not sort, and this would never end.
            page(http, "incident", "active=true", ("sys_id",), found.next, 2)
    assert [asked(heard)["sysparm_query"] for heard in server.heard] == [
        "active=true^ORDERBYsys_id",
        f"active=true^sys_id>{IDS[1]}^ORDERBYsys_id",
    ]
    assert all("sysparm_offset" not in heard.target for heard in server.heard)


def test_trap_4_3_the_limit_counts_before_rights_do_so_an_empty_page_is_not_the_last() -> None:
    with asking(lambda heard: listed([], X_Total_Count="5")) as (http, server):
        found = page(http, "incident", "", ("sys_id",), Place(), 2)
        assert found.next == Place("", 2)
        after = page(http, "incident", "", ("sys_id",), found.next, 2)
        assert after.next == Place("", 4)
        assert page(http, "incident", "", ("sys_id",), after.next, 2).next is None
    assert [asked(heard).get("sysparm_offset") for heard in server.heard] == [None, "2", "4"]
    assert asked(server.heard[0])["sysparm_query"] == "ORDERBYsys_id"


def test_trap_4_3_without_a_count_the_link_says_whether_there_is_more() -> None:
    answers = [listed(IDS[:1], Link='<x>;rel="next"'), listed(IDS[:1]), listed(IDS[:2])]
    with asking(lambda heard: answers.pop(0)) as (http, _):
        nexts = [page(http, "incident", "", ("sys_id",), Place(), 2).next for _ in range(3)]
    assert nexts == [Place(IDS[0]), None, Place(IDS[1])]


def test_trap_4_4_both_ways_of_every_field_are_asked_for() -> None:
    with asking(lambda heard: listed(IDS[:1])) as (http, server):
        some(http, "incident", "a=b", ("sys_id", "state"), 3)
        some(http, CASE, "a=b", ("sys_id",), 3)
    table, case = map(asked, server.heard)
    assert table["sysparm_display_value"] == case["sysparm_display_value"] == "all"
    assert (table["sysparm_fields"], table["sysparm_limit"]) == ("sys_id,state", "3")
    assert "sysparm_exclude_reference_link" not in case


def test_customers_cases_have_an_api_of_their_own() -> None:
    assert path_of(CASE) == "/api/sn_customerservice/case"
    assert path_of("a/b") == "/api/now/table/a%2Fb"


def test_trap_5_2_not_there_and_not_ours_are_the_same() -> None:
    body = b'{"error":{"message":"No Record found","detail":null},"status":"failure"}'
    with asking(lambda heard: answer("404 Not Found", body)) as (http, _), pytest.raises(Gone):
        one(http, "incident", IDS[0], ("sys_id",))


def test_trap_4_5_a_change_names_only_what_changes_and_how_differs_by_api() -> None:
    made = answer(body=b'{"result":{"sys_id":"x","number":"N"}}')
    with asking(lambda heard: made) as (http, server):
        write(http, "incident", {"a": "b"})
        write(http, "incident", {"a": "b"}, IDS[0])
        write(http, CASE, {"a": "b"})
        record, _ = write(http, CASE, {"a": "b"}, IDS[0])
    assert record.value("number") == "N"
    assert [heard.method for heard in server.heard] == ["POST", "PATCH", "POST", "PUT"]
    assert {heard.body for heard in server.heard} == {b'{"a": "b"}'}


def test_trap_5_3_a_write_answered_with_nothing_is_unsure() -> None:
    with asking(lambda heard: answer(body=b"")) as (http, _), pytest.raises(Unsure):
        write(http, "incident", {"comments": "x"}, IDS[0])
    with pytest.raises(Unsure):
        done(Reply(200, {}, None))


def test_trap_5_3_a_page_for_a_write_is_unsure_and_for_a_list_it_is_no_list() -> None:
    page_only = answer(body=b"<html>hibernating</html>", content_type="text/html")
    with asking(lambda heard: page_only) as (http, _), pytest.raises(Unsure):
        write(http, "incident", {"a": "b"})
    with asking(lambda heard: answer(body=b'{"result":{}}')) as (http, _), pytest.raises(BadReply):
        some(http, "incident", "", (), 1)
