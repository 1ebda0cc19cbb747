"""Two ways of paging that must not be mixed."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from desktop_app.errors import BadReply, Gone, NotAllowed, Rejected
from desktop_app.portals.http import Http
from desktop_app.portals.zendesk.dialect import DIALECT
from desktop_app.portals.zendesk.pages import by_cursor, by_number, every, every_if_any
from tests.loopback import Answer, LoopbackServer, answer
from tests.vendors.zendesk.wire import Told


@pytest.fixture
def asked() -> Iterator[Callable[..., tuple[Http, LoopbackServer]]]:
    """A client of a server that answers these, one after the other."""
    made: list[Any] = []

    def new(*told: Any) -> tuple[Http, LoopbackServer]:
        queue = [Told(200, one) if isinstance(one, dict) else one for one in told]

        def respond(heard: object) -> Answer:
            return queue.pop(0).bytes(1) if queue else answer("500 No")

        server = LoopbackServer(respond).start()
        http = Http(server.address, lambda: "en", dialect=DIALECT)
        made.extend((http, server))
        return http, server

    yield new
    for one in made:
        one.close()


def page(rows: int, *, more: bool, after: str | None = None) -> dict[str, Any]:
    return {"things": [{"id": n} for n in range(rows)], "meta": {"has_more": more, "after_cursor": after}}


Asked = Callable[..., tuple[Http, LoopbackServer]]


def test_trap_07_only_has_more_says_whether_there_is_more(asked: Asked) -> None:
    http, server = asked(page(2, more=True, after="a+/="), page(0, more=False, after="b"))
    assert [len(piece.rows) for piece in every(http, "/things.json", "things", {"x": "1"})] == [2, 0]
    assert [heard.target for heard in server.heard] == [
        "/things.json?x=1&page%5Bsize%5D=100",
        "/things.json?x=1&page%5Bsize%5D=100&page%5Bafter%5D=a%2B%2F%3D",
    ]


def test_trap_07_links_are_not_followed_but_made(asked: Asked) -> None:
    first = page(1, more=True, after="a") | {"links": {"next": "https://evil.example/things?page[after]=a"}}
    http, server = asked(first, page(1, more=False))
    assert len(list(every(http, "/things.json", "things", {}))) == 2
    assert len(server.heard) == 2


@pytest.mark.parametrize("after", ["", None, "same"])
def test_more_without_a_way_to_it_is_a_bad_reply(asked: Asked, after: str | None) -> None:
    http, _ = asked(page(1, more=True, after="same"), page(1, more=True, after=after))
    assert by_cursor(http, "/things.json", "things", {}).next == "same"
    with pytest.raises(BadReply):
        by_cursor(http, "/things.json", "things", {}, "same")


def test_a_list_that_does_not_page_comes_whole(asked: Asked) -> None:
    http, _ = asked({"things": [1, 2]})
    assert by_cursor(http, "/things.json", "things", {}).next == ""


def test_a_list_without_end_is_a_bad_reply(asked: Asked) -> None:
    http, _ = asked(*(page(1, more=True, after=str(number)) for number in range(101)))
    with pytest.raises(BadReply):
        list(every(http, "/things.json", "things", {}))


def test_trap_07_by_number_there_is_no_cursor(asked: Asked) -> None:
    told = {"things": [1], "count": 300, "next_page": "https://evil.example/x?page=3", "previous_page": None}
    http, server = asked(told, {**told, "next_page": None}, told)
    assert by_number(http, "/things.json", "things", {"sort_by": "updated_at"}, 2).next == "3"
    assert by_number(http, "/things.json", "things", {}).next == ""
    assert server.heard[0].target == "/things.json?sort_by=updated_at&page=2&per_page=100"
    assert by_number(http, "/things.json", "things", {}, 100).next == "101"
    with pytest.raises(Rejected):
        by_number(http, "/things.json", "things", {}, 101)
    assert len(server.heard) == 3, "it is not even asked for"


@pytest.mark.parametrize("status", [403, 404])
def test_what_an_account_has_not_is_nothing(asked: Asked, status: int) -> None:
    http, _ = asked(Told(status, {}), Told(status, {}))
    assert every_if_any(http, "/things.json", "things", {}) == []
    with pytest.raises((Gone, NotAllowed)):
        list(every(http, "/things.json", "things", {}))
