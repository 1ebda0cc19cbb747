"""The public FAQ."""

from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_app.domain.kinds import Cursor
from desktop_app.domain.knowledge import KnowledgeArticle, Topic
from desktop_app.errors import BadReply, Busy, Gone
from desktop_app.portals.znuny.calls import Route
from desktop_app.portals.znuny.knowledge import MARK, article, find, is_there, read_page, search
from desktop_app.portals.znuny.moments import zone_of
from tests.vendors.znuny.client import calls_at
from tests.vendors.znuny.server import emulated
from tests.vendors.znuny.state import EXTERNAL, FAQ


def test_a_whole_page() -> None:
    with emulated() as server:
        page = read_page(calls_at(server), None, None)
        assert [row.title.in_("sv") for row in page.rows if isinstance(row, Topic)] == ["Wilma", "Wilma › Wilma-appen"]
        assert [row.id for row in page.rows if isinstance(row, KnowledgeArticle)] == ["3", "2", "1"]
        assert (page.next, page.mark, page.complete) == (None, MARK, True)
        assert read_page(calls_at(server), MARK, None).rows == page.rows


def test_trap_the_desks_own_remarks_are_not_shown() -> None:
    made = article(FAQ[0], zone_of("Europe/Helsinki"))
    html = made.html.in_("sv")
    assert "Intern kommentar" not in html
    assert html.index("Appen frågar") < html.index("Adressen är") < html.index("Öppna appen")
    assert made.languages == ("sv",)
    assert made.topic_id == "3"
    assert made.tags == ("wilma", "app", "inloggning")


def test_trap_times_of_articles_stand_in_the_servers_zone_too() -> None:
    assert article(FAQ[0], zone_of("Europe/Helsinki")).updated_at == datetime(2026, 11, 21, 18, 10, 20, tzinfo=UTC)
    assert article({**FAQ[0], "Changed": "", "Created": "x"}, None).updated_at is None


def test_plain_text_is_made_safe_html() -> None:
    plain = {**FAQ[0], "ContentType": "text/plain", "Field1": "a < b\nc", "Field2": "", "Field3": None}
    assert article(plain, None).html.in_("sv") == "<p>a &lt; b<br>c</p>"
    assert article({**FAQ[0], "Language": "nb_NO"}, None).languages == ("nb",)
    assert article({**FAQ[0], "Language": ""}, None).languages == ()
    with pytest.raises(BadReply):
        article({"Title": "without an id"}, None)


def test_trap_one_hit_is_a_lone_number_and_none_an_error() -> None:
    with emulated() as server:
        calls = calls_at(server)
        assert search(calls, "inloggning") == ["1"]
        assert search(calls, "nothinglikethis") == []
        assert [hit.title for hit in find(calls, "salasana", None)] == ["Wilman salasanan vaihtaminen"]
        assert find(calls, "nothinglikethis", None) == []


def test_trap_an_empty_object_is_refused_so_an_order_is_asked_for() -> None:
    with emulated() as server:
        assert search(calls_at(server), " ") == ["3", "2", "1"]
        assert server.asked[-1][1]


def test_trap_ids_are_one_text_with_commas() -> None:
    with emulated() as server:
        read_page(calls_at(server), None, None)
        assert server.asked[-1] == ("/FAQ/Get", {"ItemID": "3,2,1", "GetAttachmentContents": 0})


def test_trap_what_is_for_customers_only_is_refused_and_the_rest_comes() -> None:
    with emulated() as server:
        page = read_page(calls_at(server), Cursor('p["3", "' + EXTERNAL + '", "2", "999"]'), None)
        assert [row.id for row in page.rows if isinstance(row, KnowledgeArticle)] == ["3", "2"]


def test_an_article_that_cannot_be_read_is_named_and_the_rest_comes() -> None:
    class Told:
        def free(self, route: Route, body: Any = None) -> Any:
            if route is Route.FAQ_CATEGORIES:
                raise Gone
            return {"ID": [1, 2]} if route is Route.FAQ_SEARCH else {"FAQItem": [{"ID": "1"}, {"Title": "x"}, "y"]}

    calls: Any = Told()
    page = read_page(calls, None, None)
    assert [row.id for row in page.rows] == ["1"]
    assert page.left_out == ("", "")


def test_pages_go_on_where_the_last_one_ended() -> None:
    with emulated() as server:
        many = ",".join(f'"{1 + number % 3}"' for number in range(25))
        first = read_page(calls_at(server), Cursor(f"p[{many}]"), None)
        assert len(first.rows) == 20
        assert first.next is not None
        assert first.mark is None
        last = read_page(calls_at(server), first.next, None)
        assert (len(last.rows), last.next, last.mark) == (5, None, MARK)
        assert read_page(calls_at(server), Cursor("pnonsense"), None).complete


def test_whether_there_is_a_faq() -> None:
    with emulated() as server:
        assert is_there(calls_at(server))
        server.state.has_faq = False
        assert not is_there(calls_at(server))
        server.has_service = False
        assert not is_there(calls_at(server))
        server.busy_next(30)
        with pytest.raises(Busy):
            is_there(calls_at(server))
