"""Searching and reading tickets."""

from typing import Any

import pytest

from desktop_app.errors import BadReply, Gone
from desktop_app.portals.body import TOO_LARGE
from desktop_app.portals.znuny import tickets
from desktop_app.portals.znuny.calls import Route
from tests.vendors.znuny.client import calls_at
from tests.vendors.znuny.server import emulated
from tests.vendors.znuny.state import MAIJA, OESTEN


def test_trap_nothing_found_has_no_key_at_all() -> None:
    with emulated() as server:
        assert tickets.search(calls_at(server, MAIJA), {"Fulltext": '"nothinglikethis"'}) == []


def test_trap_a_login_with_a_plus_finds_nothing_unless_it_is_quoted() -> None:
    plus = "plus+test@provstad.example"
    with emulated() as server:
        server.state.add(plus, "x", "y")
        calls = calls_at(server, plus)
        assert tickets.search(calls, {"CustomerUserLogin": plus}) == []
        assert len(tickets.search(calls, {"CustomerUserLogin": tickets.quoted(plus)})) == 1
    assert tickets.quoted(' a"b ') == '"a b"'


def test_trap_one_that_is_refused_refuses_them_all_so_they_are_read_by_halves() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        found, large = tickets.read_all(calls, ["34", "35", "38", "36", "9999"], tickets.WHOLE)
        assert [one["TicketID"] for one in found] == [34, 35, 36]
        assert large == []
        assert tickets.read_all(calls, [], tickets.WHOLE) == ([], [])


def test_trap_a_site_may_show_the_companys_cases_in_searches_and_refuse_to_open_them() -> None:
    with emulated() as server:
        server.state.keeps_company_private = True
        calls = calls_at(server, OESTEN)
        ids = tickets.search(calls, {})
        assert len(ids) == 4
        assert [one["TicketID"] for one in tickets.read_all(calls, ids, tickets.WHOLE)[0]] == [37]


def test_what_is_not_ours_or_no_number_is_gone() -> None:
    with emulated() as server:
        calls = calls_at(server, MAIJA)
        for id in ("38", "9999", "somebody's", "²"):
            with pytest.raises(Gone):
                tickets.read(calls, id, tickets.WHOLE)
        assert tickets.read(calls, "34", tickets.ROW)["TicketNumber"]


class Asked:
    """Calls that answer as told."""

    def __init__(self, *answers: Any) -> None:
        self._answers = list(answers)

    def ask(self, route: Route, body: Any, **options: Any) -> Any:
        """The next answer."""
        answer = self._answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return answer


def test_what_is_too_large_together_is_read_by_halves() -> None:
    whole = {"Ticket": [{"TicketID": 1}]}
    calls: Any = Asked(BadReply(TOO_LARGE), whole, BadReply(TOO_LARGE))
    assert tickets.read_all(calls, ["1", "2"], tickets.WHOLE) == ([{"TicketID": 1}], ["2"])
    with pytest.raises(BadReply):
        tickets.read_all(Asked(BadReply("body: not JSON")), ["1", "2"], tickets.WHOLE)  # type: ignore[arg-type]


@pytest.mark.parametrize("answer", [{"Ticket": ["x"]}, {"Ticket": []}, {"Ticket": [{"TicketID": 2}]}, {}, []])
def test_an_answer_about_something_else_is_bad(answer: Any) -> None:
    calls: Any = Asked(answer)
    with pytest.raises(BadReply):
        tickets.read(calls, "1", tickets.WHOLE)


def test_ids_that_are_none_are_bad() -> None:
    calls: Any = Asked({"TicketID": [{"0": 1}]})
    with pytest.raises(BadReply):
        tickets.search(calls, {})


def test_contents_come_with_all_files() -> None:
    with emulated() as server:
        data = tickets.read_contents(calls_at(server, MAIJA), "34")
        assert data["Article"][0]["Attachment"][0]["Content"]
