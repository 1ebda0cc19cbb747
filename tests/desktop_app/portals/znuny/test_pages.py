"""Pulls of cases: everything, and what changed since."""

from datetime import UTC, datetime, timedelta
from typing import Any

from desktop_app.domain.cases import CaseRow
from desktop_app.domain.kinds import Cursor, Page
from desktop_app.portals.znuny import pages
from tests.vendors.znuny.client import calls_at, reader_of
from tests.vendors.znuny.server import ZnunyServer, emulated
from tests.vendors.znuny.state import MAIJA

NOW = datetime(2026, 11, 22, 3, 0, tzinfo=UTC)


class Client:
    """Maija's cases. `now`: this computer's clock, the server's goes along unless it is told otherwise."""

    def __init__(self, server: ZnunyServer) -> None:
        self._server, self.now = server, NOW
        server.state.now = NOW
        self._calls = calls_at(server, MAIJA)
        self._reader = reader_of(self._calls)

    def wait(self, **span: float) -> None:
        """Time goes by."""
        self.now += timedelta(**span)
        self._server.state.now = self.now

    def pull(self, since: Cursor | None) -> tuple[list[str], Page[Any]]:
        """The ids of all pages, and the last page."""
        ids: list[str] = []
        while True:
            page = pages.read_page(self._calls, self._reader, since, self.now)
            ids += [row.id for row in page.rows if isinstance(row, CaseRow)]
            if page.next is None:
                return ids, page
            since = page.next


def test_everything_ones_own_and_the_companys() -> None:
    with emulated() as server:
        ids, page = Client(server).pull(None)
        assert set(ids) == {"34", "35", "36", "37"}
        assert page.complete
        assert [case.row.id for case in page.conversations] == ids
        assert [case.row.is_mine for case in page.conversations if case.row.id == "37"] == [False]
        assert not page.is_restart


def test_only_what_changed_since() -> None:
    with emulated() as server:
        client = Client(server)
        mark = client.pull(None)[1].mark
        client.wait(minutes=10)
        ids, page = client.pull(mark)
        assert (ids, page.complete) == ([], False)
        server.state.say(server.state.tickets[35], "agent", "Anna", "Re", "Try again.")
        ids, page = client.pull(page.mark)
        assert ids == ["35"]
        assert client.pull(page.mark)[0] == []


def test_trap_a_change_within_the_same_second_is_not_missed() -> None:
    with emulated() as server:
        client = Client(server)
        made = server.state.add(MAIJA, "New", "First.")
        ids, page = client.pull(None)
        assert str(made.id) in ids
        server.state.say(made, "agent", "Anna", "Re", "Second.")
        assert client.pull(page.mark)[0] == [str(made.id)]


def test_trap_only_minutes_are_asked_for_so_no_zone_is_needed() -> None:
    with emulated() as server:
        client = Client(server)
        mark = client.pull(None)[1].mark
        client.wait(minutes=7)
        client.pull(mark)
        searches = [body for route, body in server.asked if route == "/Ticket/Search"]
        assert searches[-1]["TicketLastChangeTimeNewerMinutes"] == 10
        assert not any(isinstance(value, str) and ":" in value for value in searches[-1].values())


def test_a_clock_that_differs_from_the_servers_does_no_harm() -> None:
    with emulated() as server:
        client = Client(server)
        client.now = NOW + timedelta(hours=5)
        mark = client.pull(None)[1].mark
        client.now += timedelta(minutes=2)
        server.state.now = NOW + timedelta(minutes=2)
        made = server.state.add(MAIJA, "New", "x")
        assert client.pull(mark)[0] == [str(made.id)]


def test_a_clock_that_was_set_back_begins_again() -> None:
    with emulated() as server:
        client = Client(server)
        mark = client.pull(None)[1].mark
        client.now -= timedelta(hours=1)
        ids, page = client.pull(mark)
        assert len(ids) == 4
        assert page.complete


def test_once_a_day_what_is_gone_is_found_out() -> None:
    with emulated() as server:
        client = Client(server)
        page = client.pull(None)[1]
        for _ in range(5):
            client.wait(hours=4)
            page = client.pull(page.mark)[1]
            assert not page.complete
        client.wait(hours=5)
        del server.state.tickets[36]
        ids, page = client.pull(page.mark)
        assert page.complete
        assert set(ids) == {"34", "35", "37"}
        assert not page.is_restart


def test_trap_more_than_500_are_found_and_read_page_by_page() -> None:
    with emulated() as server:
        for number in range(60):
            server.state.add(MAIJA, f"Case {number}", "x", at=NOW - timedelta(hours=3, minutes=number))
        client = Client(server)
        ids, page = client.pull(None)
        assert len(ids) == len(set(ids)) == 64
        assert page.complete
        assert {body["Limit"] for route, body in server.asked if route == "/Ticket/Search"} == {pages.MOST}
        assert client.pull(page.mark)[0] == []


def test_a_cursor_of_another_kind_begins_again() -> None:
    with emulated() as server:
        for cursor in ("mfrom-another-portal", "p[]", "m[1]", "x"):
            page = Client(server).pull(Cursor(cursor))[1]
            assert page.complete
            assert page.is_restart


def test_what_cannot_be_read_is_named_and_the_rest_comes() -> None:
    with emulated() as server:
        client = Client(server)
        server.state.tickets[35].title = "fine"
        found = [{"TicketID": 1, "TicketNumber": "1", "Created": "x", "Changed": "y"}]
        cases, left_out, _ = pages._read(found, client._reader, pages._Pull(0, 0, True, ()))
        assert (cases, left_out) == ([], ("1",))


def test_a_case_too_large_for_a_list_is_shown_without_its_conversation() -> None:
    with emulated() as server:
        client = Client(server)
        server.state.tickets[35].articles[0].body = "x" * 9_000_000
        ids, page = client.pull(None)
        assert set(ids) == {"34", "35", "36", "37"}
        assert {case.row.id for case in page.conversations} == {"34", "36", "37"}


def test_how_a_ticket_stands_does_not_change_by_itself() -> None:
    ticket = {"TicketID": 1, "Age": 5, "UntilTime": 9, "State": "open"}
    assert pages.fingerprint(ticket) == pages.fingerprint({**ticket, "Age": 6, "UntilTime": 8})
    assert pages.fingerprint(ticket) != pages.fingerprint({**ticket, "State": "new"})
