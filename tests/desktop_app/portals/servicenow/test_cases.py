"""Lists of cases with their marks, and one case as a whole."""

import json
from collections.abc import Iterator
from datetime import timedelta

import pytest

from desktop_app.domain.cases import CaseAction, CaseRow, Status
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.errors import Gone
from desktop_app.portals.servicenow.case_mapping import FIELDS, INCIDENT, ITEM, REQUEST, WHOLE
from desktop_app.ports.portal import Portal
from tests.contract.portal import everything
from tests.desktop_app.portals.servicenow.test_values import PAIRS
from tests.plugins.silence import ExpectedLog
from tests.vendors.servicenow.bench import CSM, ServiceNowBench, a_bench
from tests.vendors.servicenow.instance import ACCOUNT, CASE, DESK, ME, SAM
from tests.vendors.servicenow.paper import sample


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


def an_incident(bench: ServiceNowBench, **values: str) -> dict[str, str]:
    """One of mine."""
    return bench.server.instance.insert("incident", {"caller_id": ME, "hold_reason": "", "company": "", **values})


def cases_of(portal: Portal, since: Cursor | None = None) -> list[CaseRow]:
    """All rows."""
    return [row for row in everything(portal, Kind.CASES, since)[0] if isinstance(row, CaseRow)]


def test_incidents_and_requested_items_are_one_list(bench: ServiceNowBench) -> None:
    an_incident(bench, short_description="Mine")
    request = bench.server.instance.insert("sc_request", {"requested_for": ME})
    bench.server.instance.insert(
        "sc_req_item", {"request": request["sys_id"], "cat_item": "", "short_description": "iPad"}, by=DESK
    )
    assert sorted(row.title for row in cases_of(bench.signed_in())) == ["Mine", "iPad"]


def test_trap_4_2_a_dropped_condition_shows_nobody_elses_cases(
    bench: ServiceNowBench, expected_log: ExpectedLog
) -> None:
    expected_log("a record of somebody else was left out")
    an_incident(bench, short_description="Mine")
    an_incident(bench, short_description="Not mine", caller_id=SAM, opened_by=SAM)
    portal = bench.signed_in()
    bench.server.records.is_deaf = True
    assert [row.title for row in cases_of(portal)] == ["Mine"]


def test_trap_4_3_many_cases_come_in_pages_and_hidden_ones_end_nothing(bench: ServiceNowBench) -> None:
    made = [an_incident(bench, short_description=f"No {at}") for at in range(250)]
    by_id = sorted(made, key=lambda one: one["sys_id"])
    bench.server.records.hidden = {one["sys_id"] for one in by_id[50:210]}
    shown = {row.title for row in cases_of(bench.signed_in())}
    assert shown == {one["short_description"] for one in by_id[:50] + by_id[210:]}


def test_what_changed_in_the_overlap_comes_once_and_each_change_anew(bench: ServiceNowBench) -> None:
    first = an_incident(bench, short_description="A")
    portal = bench.signed_in()
    mark = everything(portal, Kind.CASES, None)[2]
    assert cases_of(portal, mark) == []
    bench.server.instance.comment(first, DESK, "Hello")
    changed = everything(portal, Kind.CASES, mark)
    assert len(changed[0]) == 1
    assert not changed[3]
    assert cases_of(portal, changed[2]) == []


def test_trap_12_after_a_day_everything_is_read_again_by_the_servers_clock(bench: ServiceNowBench) -> None:
    an_incident(bench, short_description="A")
    portal = bench.signed_in()
    mark = everything(portal, Kind.CASES, None)[2]
    bench.server.instance.shift = timedelta(hours=25)
    portal.who()
    rows, _, _, is_complete = everything(portal, Kind.CASES, mark)
    assert is_complete
    assert len(rows) == 1


@pytest.mark.parametrize("cursor", ["mnonsense", "m{}", 'm{"now":"x","whole":"y"}', "p[]", 'p{"x":1}', "zzz"])
def test_a_cursor_of_nobody_knows_where_begins_again(bench: ServiceNowBench, cursor: str) -> None:
    an_incident(bench, short_description="A")
    rows, _, _, is_complete = everything(bench.signed_in(), Kind.CASES, Cursor(cursor))
    assert is_complete
    assert len(rows) == 1


def test_a_record_nobody_understands_is_left_out_by_its_id(bench: ServiceNowBench, expected_log: ExpectedLog) -> None:
    expected_log("a record was left out")
    bad = an_incident(bench, short_description="A")
    bad["opened_at"] = bad["sys_created_on"] = ""
    page = bench.signed_in().pull(Kind.CASES, None)
    assert page.left_out == (f"incident:{bad['sys_id']}",)
    assert page.rows == ()


def test_the_marks_hold_what_they_need_and_no_more(bench: ServiceNowBench) -> None:
    mark = everything(bench.signed_in(), Kind.CASES, None)[2]
    assert set(json.loads(mark[1:])) == {"now", "whole", "seen"}


@pytest.mark.parametrize("shows_journal", [False, True])
@pytest.mark.parametrize(
    ("zone", "day", "time"),
    [("Europe/Oslo", "%d.%m.%Y", "%H:%M:%S"), ("America/Los_Angeles", "%m-%d-%Y", "%I:%M:%S %p")],
)
def test_trap_8_a_conversation_is_the_same_whatever_the_zone_and_format(
    bench: ServiceNowBench, shows_journal: bool, zone: str, day: str, time: str
) -> None:
    instance = bench.server.instance
    instance.zone, instance.day, instance.time = zone, day, time
    if shows_journal:
        instance.open.add("sys_journal_field")
        instance.shows_journal = True
    made = an_incident(bench, short_description="A")
    at = instance.now() - timedelta(days=1)
    instance.comment(made, ME, "First\n\nwith a gap", at)
    instance.comment(made, DESK, "Second", at + timedelta(minutes=1))
    case = bench.signed_in().read_case(CaseId(f"incident:{made['sys_id']}"))
    assert [(one.at, one.text, one.is_agent) for one in case.timeline] == [
        (at, "First\n\nwith a gap", False),
        (at + timedelta(minutes=1), "Second", True),
    ]
    assert [one.author.name for one in case.timeline if one.author] == ["Kari Prøve", "David Loo"]


def test_trap_10_a_zone_that_is_the_systems_is_learnt_from_the_record(bench: ServiceNowBench) -> None:
    bench.server.instance.table("sys_user")[ME]["time_zone"] = ""
    made = an_incident(bench, short_description="A")
    at = bench.server.instance.now()
    bench.server.instance.comment(made, DESK, "Now", at)
    assert bench.signed_in().read_case(CaseId(f"incident:{made['sys_id']}")).timeline[0].at == at


def test_trap_3_the_desks_own_notes_are_never_read(bench: ServiceNowBench) -> None:
    made = an_incident(bench, short_description="A")
    bench.signed_in().read_case(CaseId(f"incident:{made['sys_id']}"))
    assert not any("work_notes" in heard.target for heard in bench.server.heard)


def test_a_request_is_read_as_the_parent_of_its_items(bench: ServiceNowBench) -> None:
    request = bench.server.instance.insert("sc_request", {"requested_for": ME, "request_state": "in_process"})
    case = bench.signed_in().read_case(CaseId(f"sc_request:{request['sys_id']}"))
    assert (case.row.status, case.row.is_mine) == (Status.BEING_WORKED_ON, True)


def test_customers_see_their_accounts_cases_and_which_are_theirs() -> None:
    with a_bench(CSM) as bench:
        for contact, title in ((ME, "Mine"), (SAM, "Sam's")):
            values = {"contact": contact, "account": ACCOUNT, "contract": "", "short_description": title}
            bench.server.instance.insert(CASE, values, by=contact)
        rows = cases_of(bench.signed_in())
        assert {(row.title, row.is_mine) for row in rows} == {("Mine", True), ("Sam's", False)}
        assert {row.organisation_id for row in rows} == {ACCOUNT}


def test_what_is_not_there_is_gone(bench: ServiceNowBench) -> None:
    with pytest.raises(Gone):
        bench.signed_in().read_case(CaseId("incident:" + "f" * 32))


def test_trap_8_a_journal_that_closes_meanwhile_falls_back_to_the_one_text(bench: ServiceNowBench) -> None:
    bench.server.instance.open.add("sys_journal_field")
    bench.server.instance.shows_journal = True
    made = an_incident(bench, short_description="A")
    bench.server.instance.comment(made, DESK, "Hello")
    portal = bench.signed_in()
    bench.server.instance.shows_journal = False
    assert [one.text for one in portal.read_case(CaseId(f"incident:{made['sys_id']}")).timeline] == ["Hello"]


def test_trap_4_2_a_field_that_is_misspelt_would_be_left_out_so_each_is_in_the_vendors_examples() -> None:
    known = {*sample("record")["response"]["result"], *sample("record_made")["response"]["result"], *PAIRS}
    own = {ITEM: {"stage", "cat_item", "request", "request.requested_for"}, REQUEST: {"request_state", "requested_for"}}
    for table in (INCIDENT, ITEM, REQUEST):
        assert {*FIELDS[table], *WHOLE} - known - own.get(table, {"hold_reason"}) == set()
    assert {*FIELDS[CASE], *WHOLE} <= set(sample("case")["response"]["result"])


def test_trap_7_2_where_no_comment_may_be_written_none_is_offered() -> None:
    with a_bench(CSM) as bench:
        values = {"contact": ME, "account": ACCOUNT, "contract": ""}
        id = CaseId(f"{CASE}:{bench.server.instance.insert(CASE, values)['sys_id']}")
        portal = bench.signed_in()
        assert CaseAction.COMMENT in portal.read_case(id).row.actions
        bench.server.records.may_comment = False
        assert portal.read_case(id).row.actions == {CaseAction.SOLVE}


def test_trap_4_1_the_first_version_of_an_api_says_404_for_an_empty_list() -> None:
    with a_bench(CSM) as bench:
        made = bench.server.instance.insert(CASE, {"contact": ME, "account": ACCOUNT, "contract": ""})
        assert bench.signed_in().read_case(CaseId(f"{CASE}:{made['sys_id']}")).attachments == ()
