"""Lists of requests, and one with its conversation."""

import json
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.cases import CaseRow, Status
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.errors import NotAllowed, Rejected
from desktop_app.portals.zendesk import ZendeskPortal
from desktop_app.portals.zendesk.cases import OTHERS, OVERLAP
from tests.contract.portal import everything
from tests.desktop_app.portals.zendesk.conftest import Client
from tests.plugins.silence import ExpectedLog
from tests.vendors.zendesk import seed
from tests.vendors.zendesk.server import Zendesk
from tests.vendors.zendesk.wire import FORBIDDEN, Told


def ids(portal: ZendeskPortal, since: Cursor | None = None) -> list[str]:
    return [row.id for row in everything(portal, Kind.CASES, since)[0]]


def at(mark: Cursor, name: str = "mine") -> datetime:
    return datetime.fromisoformat(json.loads(mark[1:])[name])


def changed(mark: Cursor, **times: timedelta) -> Cursor:
    """A mark with some of its times moved back."""
    told = json.loads(mark[1:])
    told |= {name: (at(mark, name) - back).isoformat() for name, back in times.items()}
    return Cursor("m" + json.dumps(told))


def lists_asked(zendesk: Zendesk) -> list[str]:
    return [target for target in zendesk.targets if "/requests" in target]


@pytest.mark.parametrize("most", [1, 2, 3, 100])
def test_trap_51_mine_my_organisations_and_my_copies_each_once(zendesk: Zendesk, client: Client, most: int) -> None:
    portal = client()
    zendesk.set_most(most)
    assert ids(portal) == ["1", "2", "6", "3", "4"]


def test_whose_they_are(client: Client) -> None:
    rows = {row.id: row for row in everything(client(), Kind.CASES, None)[0] if isinstance(row, CaseRow)}
    assert [rows[CaseId(id)].is_mine for id in "12634"] == [True, True, True, False, False]
    of_sam = rows[CaseId("3")].requester
    assert of_sam is not None
    assert of_sam.name == "Sam Prøve"
    assert rows[CaseId("6")].status_word.in_("en") == "Asked the vendor"
    assert rows[CaseId("2")].title == "Nothing in the subject"
    assert rows[CaseId("1")].status is Status.WAITING_FOR_YOU


def test_an_organisation_that_is_not_shared_shows_only_copies(zendesk: Zendesk, client: Client) -> None:
    zendesk.desk.is_shared = False
    assert ids(client()) == ["1", "2", "6", "3", "4"], "of 3 there is a copy"


def test_trap_03_a_second_address_that_is_not_verified_is_refused(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append(("GET /api/v2/requests", FORBIDDEN))
    with pytest.raises(NotAllowed) as refused:
        portal.pull(Kind.CASES, None)
    assert refused.value.detail == "You do not have access to this page."


def test_trap_07_all_by_cursor_and_what_changed_by_number_never_mixed(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    mark = everything(portal, Kind.CASES, None)[2]
    whole = lists_asked(zendesk)
    assert all("page%5Bsize%5D=100" in one and "sort_by" not in one for one in whole)
    zendesk.targets.clear()
    assert ids(portal, mark) == []
    since = lists_asked(zendesk)
    assert all("sort_by=updated_at&sort_order=desc&page=1&per_page=100" in one for one in since)
    assert not any("page%5B" in one for one in since)


def test_what_changed_is_read_as_far_as_the_mark_and_no_further(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.set_most(1)
    mark = everything(portal, Kind.CASES, None)[2]
    zendesk.desk.desk_writes(1, "New")
    zendesk.desk.desk_writes(3, "New")
    zendesk.targets.clear()
    assert ids(portal, changed(mark, others=OTHERS)) == ["1", "3"]
    assert sum(target.startswith("GET /api/v2/requests.json") for target in zendesk.targets) == 2


def test_trap_08_the_limit_is_shared_so_that_others_requests_are_asked_for_seldom(
    zendesk: Zendesk, client: Client
) -> None:
    portal = client()
    mark = everything(portal, Kind.CASES, None)[2]
    zendesk.desk.desk_writes(3, "New")
    zendesk.targets.clear()
    assert ids(portal, mark) == []
    assert len(zendesk.targets) == 1
    newer = everything(portal, Kind.CASES, mark)[2]
    assert at(newer, "others") == at(mark, "others")
    late = changed(newer, others=OTHERS)
    assert ids(portal, late) == ["3"]
    assert at(everything(portal, Kind.CASES, late)[2], "others") > at(late, "others")


def test_what_is_fresh_is_shown_again(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    mark = everything(portal, Kind.CASES, None)[2]
    zendesk.desk.desk_writes(1, "New")
    newer = everything(portal, Kind.CASES, mark)[2]
    # The same second may see another change, which carries the same time.
    assert ids(portal, newer) == ["1"]
    assert at(newer) <= datetime.now(UTC) - OVERLAP + timedelta(seconds=2)


def test_a_mark_never_goes_back(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.desk.requests[1]["updated_at"] = "2030-01-01T00:00:00Z"
    mark = everything(portal, Kind.CASES, None)[2]
    assert at(mark) < datetime.now(UTC)
    ahead = changed(mark, mine=timedelta(days=-400))
    assert at(everything(portal, Kind.CASES, ahead)[2]) == at(ahead)


def test_without_any_request_the_mark_is_now(zendesk: Zendesk, client: Client) -> None:
    zendesk.desk.requests.clear()
    rows, _, mark, complete = everything(client(), Kind.CASES, None)
    assert (rows, complete) == ([], True)
    assert abs(at(mark) - (datetime.now(UTC) - OVERLAP)) < timedelta(seconds=5)


@pytest.mark.parametrize("hours", [-2, 25])
def test_once_a_day_everything_is_read(zendesk: Zendesk, client: Client, hours: int) -> None:
    portal = client()
    mark = everything(portal, Kind.CASES, None)[2]
    del zendesk.desk.requests[6]
    assert everything(portal, Kind.CASES, mark)[3] is False
    rows, _, newer, complete = everything(portal, Kind.CASES, changed(mark, whole=timedelta(hours=hours)))
    assert complete
    assert [row.id for row in rows if isinstance(row, CaseRow)] == ["1", "2", "3", "4"]
    assert everything(portal, Kind.CASES, newer)[3] is False


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "m2026-01-01T00:00:00Z",
        'm{"mine":"","others":"","whole":""}',
        "x",
        "m",
        "myesterday",
        "p",
        "pnot-json",
        "p{}",
    ],
)
def test_a_strange_cursor_means_everything(client: Client, cursor: str) -> None:
    assert everything(client(), Kind.CASES, Cursor(cursor))[3]


def test_a_list_too_long_to_turn_over_is_read_anew_by_cursor(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    mark = everything(portal, Kind.CASES, None)[2]
    too_deep = Told(400, {"errors": [{"code": "InvalidPaginationDepth", "title": "Too deep"}]})
    zendesk.planned.append(("GET /api/v2/requests", too_deep))
    page = portal.pull(Kind.CASES, mark)
    assert page.is_restart
    zendesk.planned.append(("GET /api/v2/requests", too_deep))
    with pytest.raises(Rejected):
        portal.pull(Kind.CASES, None)
    assert page.complete


def test_a_request_that_cannot_be_shown_is_left_out(
    zendesk: Zendesk, client: Client, expected_log: ExpectedLog
) -> None:
    expected_log("a request was left out")
    zendesk.desk.requests[1].update(created_at=None, updated_at=None)
    zendesk.desk.requests[1]["created_at"] = zendesk.desk.requests[1]["updated_at"] = "0"
    page = client().pull(Kind.CASES, None)
    assert page.left_out == ("1",)
    assert [row.id for row in page.rows if isinstance(row, CaseRow)] == ["2", "6"]
    zendesk.wrong.clear()


@pytest.mark.parametrize("most", [1, 2, 100])
def test_trap_55_a_conversation_with_the_names_that_come_along(zendesk: Zendesk, client: Client, most: int) -> None:
    portal = client()
    zendesk.desk.desk_writes(1, "And again?")
    zendesk.set_most(most)
    zendesk.targets.clear()
    case = portal.read_case(CaseId("1"))
    assert [entry.text for entry in case.timeline] == ["Have you tried to sign out?", "And again?"]
    authors = [entry.author.name for entry in case.timeline if entry.author]
    assert authors == ["Liv Skranke"] * 2
    assert not any("/users/" in target for target in zendesk.targets)


def test_answers_are_named_by_the_portals_fields(zendesk: Zendesk, client: Client) -> None:
    zendesk.desk.requests[1]["custom_fields"] = [{"id": seed.SERVICE, "value": "login"}]
    case = client().read_case(CaseId("1"))
    assert [(one.label.in_("en"), one.text) for one in case.answers] == [
        ("Which service does it concern?", "Signing in")
    ]
