"""Records as cases: states, people, actions, conversations."""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from desktop_app.domain.cases import CaseAction, Priority, Status
from desktop_app.domain.identity import Identity, Person
from desktop_app.domain.ids import CaseId, PersonId
from desktop_app.errors import BadReply, Gone
from desktop_app.portals.servicenow import case_mapping, wire
from desktop_app.portals.servicenow.case_mapping import INCIDENT, ITEM, REQUEST
from desktop_app.portals.servicenow.me import Me
from desktop_app.portals.servicenow.tables import CASE
from desktop_app.portals.servicenow.values import Record
from tests.vendors.servicenow.instance import ACCOUNT, DESK, ME, SAM
from tests.vendors.servicenow.paper import sample

MINE = Me(ME, "kari", Identity(Person(PersonId(ME), "Kari Prøve", "kari@x.example"), "nb"), ACCOUNT)
ID = "0" * 32


def both(**fields: str | tuple[str, str]) -> Record:
    """A record with fields both ways; dots in names as two low lines."""
    made: dict[str, Any] = {"sys_id": ID, "number": "X1", "opened_at": "2026-11-22 05:00:00", "active": "true"}
    for name, value in fields.items():
        pair = value if isinstance(value, tuple) else (value, value)
        made[name.replace("__", ".")] = {"value": pair[0], "display_value": pair[1]}
    return Record(made)


@pytest.mark.parametrize(
    ("table", "state", "status"),
    [
        (INCIDENT, "1", Status.RECEIVED),
        (INCIDENT, "2", Status.BEING_WORKED_ON),
        (INCIDENT, "3", Status.ON_HOLD),
        (INCIDENT, "6", Status.SOLVED),
        (INCIDENT, "7", Status.CLOSED),
        (INCIDENT, "8", Status.WITHDRAWN),
        (ITEM, "-5", Status.ON_HOLD),
        (ITEM, "1", Status.RECEIVED),
        (ITEM, "2", Status.BEING_WORKED_ON),
        (ITEM, "3", Status.CLOSED),
        (ITEM, "4", Status.CLOSED),
        (ITEM, "7", Status.CLOSED),
        (CASE, "1", Status.RECEIVED),
        (CASE, "10", Status.BEING_WORKED_ON),
        (CASE, "18", Status.WAITING_FOR_YOU),
        (CASE, "6", Status.SOLVED),
        (CASE, "3", Status.CLOSED),
    ],
)
def test_every_state_of_the_tables_has_a_status(table: str, state: str, status: Status) -> None:
    assert case_mapping.status(table, both(state=(state, "Word"))) is status


@pytest.mark.parametrize(
    ("state", "status"), [("requested", Status.RECEIVED), ("closed_cancelled", Status.WITHDRAWN), ("", Status.UNKNOWN)]
)
def test_a_requests_state_has_a_field_of_its_own(state: str, status: Status) -> None:
    assert case_mapping.status(REQUEST, both(request_state=state, state="")) is status


def test_on_hold_until_i_answer_is_waiting_for_me() -> None:
    record = both(state=("3", "On Hold"), hold_reason=("1", "Awaiting Caller"))
    row = case_mapping.row(INCIDENT, record, MINE)
    assert row.status is Status.WAITING_FOR_YOU
    assert row.status_word.in_("nb") == "On Hold: Awaiting Caller"
    assert case_mapping.status(INCIDENT, both(state="3", hold_reason="5")) is Status.ON_HOLD


def test_trap_7_1_a_state_the_customer_made_is_shown_in_his_words_and_open_as_long_as_it_is_active() -> None:
    row = case_mapping.row(INCIDENT, both(state=("42", "Being pondered")), MINE)
    assert (row.status, row.status_word.in_("nb")) == (Status.UNKNOWN, "Being pondered")
    assert row.status.is_open
    assert case_mapping.status(INCIDENT, both(state="42", active="false")) is Status.CLOSED


def test_trap_4_2_what_is_mine_is_decided_by_the_record_itself() -> None:
    assert case_mapping.is_for_me(INCIDENT, both(caller_id=ME), MINE)
    assert case_mapping.is_for_me(INCIDENT, both(caller_id=SAM, opened_by=ME), MINE)
    assert case_mapping.is_for_me(INCIDENT, both(caller_id=SAM, watch_list=f"{SAM},{ME}"), MINE)
    assert case_mapping.is_for_me(INCIDENT, both(caller_id=SAM, watch_list="kari@X.example"), MINE)
    assert case_mapping.is_for_me(ITEM, both(request__requested_for=ME), MINE)
    assert case_mapping.is_for_me(CASE, both(contact=SAM, account=ACCOUNT), MINE)
    assert not case_mapping.is_for_me(INCIDENT, both(caller_id=SAM, account=ACCOUNT), MINE)
    assert not case_mapping.is_for_me(INCIDENT, both(caller_id=SAM, watch_list=SAM), MINE)
    assert not case_mapping.is_for_me(CASE, both(contact=SAM, account=""), replace(MINE, account=""))


def test_trap_7_1_or_binds_to_the_condition_before_it() -> None:
    assert case_mapping.mine_query(INCIDENT, MINE) == f"caller_id={ME}^ORopened_by={ME}^ORwatch_listLIKE{ME}"
    assert case_mapping.mine_query(ITEM, MINE) == f"request.requested_for={ME}^ORopened_by={ME}"
    assert case_mapping.mine_query(CASE, MINE, is_whole=True) == f"contact={ME}^ORopened_by={ME}^ORaccount={ACCOUNT}"
    assert ACCOUNT not in case_mapping.mine_query(CASE, MINE)


def test_a_row_of_an_incident() -> None:
    record = both(
        short_description="Mail\n\t is down",
        state=("2", "In Progress"),
        priority=("3", "3 - Moderate"),
        caller_id=(ME, "Kari Prøve"),
        assigned_to=(DESK, "David Loo"),
        sys_updated_on=("2026-11-22 06:00:00", "2026-11-22 07:00:00"),
        resolved_at="",
    )
    row = case_mapping.row(INCIDENT, record, MINE)
    assert (row.id, row.title, row.priority) == (CaseId(f"incident:{ID}"), "Mail is down", Priority.NORMAL)
    assert row.updated_at == datetime(2026, 11, 22, 6, tzinfo=UTC)
    assert row.requester == Person(PersonId(ME), "Kari Prøve")
    assert row.owner == Person(PersonId(DESK), "David Loo")
    assert row.is_mine
    assert row.actions == {CaseAction.COMMENT}


def test_an_item_without_a_title_has_that_of_what_was_ordered() -> None:
    row = case_mapping.row(ITEM, both(cat_item=("a" * 32, "iPad"), priority="1"), MINE)
    assert (row.title, row.item_id, row.priority) == ("iPad", "a" * 32, None)


def test_a_record_without_times_is_a_bad_reply() -> None:
    with pytest.raises(BadReply):
        case_mapping.row(INCIDENT, Record({"sys_id": ID}), MINE)


@pytest.mark.parametrize(
    ("state", "resolver", "actions"),
    [
        ("10", "", {CaseAction.COMMENT, CaseAction.SOLVE}),
        ("6", DESK, {CaseAction.COMMENT, CaseAction.SOLVE, CaseAction.REOPEN}),
        ("6", ME, {CaseAction.COMMENT, CaseAction.REOPEN}),
        ("3", DESK, set()),
    ],
)
def test_trap_7_2_what_a_customer_may_do(state: str, resolver: str, actions: set[CaseAction]) -> None:
    assert case_mapping.actions(CASE, both(state=state, resolved_by=resolver), MINE) == actions


def test_trap_7_2_accepting_closes_rejecting_opens_and_saying_so_resolves() -> None:
    def state(now: str, *, is_end: bool, by: str = DESK) -> str:
        return case_mapping.next_state(both(state=now, resolved_by=by), MINE, is_end=is_end)

    assert state("6", is_end=True) == "3"
    assert state("6", is_end=False) == "10"
    assert state("18", is_end=True) == "6"
    assert state("6", is_end=True, by=ME) == ""
    assert state("10", is_end=False) == ""
    assert state("3", is_end=False) == ""


def test_an_incident_is_not_closed_by_its_caller() -> None:
    assert case_mapping.actions(INCIDENT, both(state="6"), MINE) == {CaseAction.COMMENT}
    assert case_mapping.actions(INCIDENT, both(state="7"), MINE) == set()


@pytest.mark.parametrize(
    "id", ["case-of-somebody", "incident:x", f"u_own:{ID}", "", f"incident:{ID.replace('0', 'G')}"]
)
def test_what_can_be_no_case_of_ours_is_gone(id: str) -> None:
    with pytest.raises(Gone):
        case_mapping.place_of(CaseId(id))
    assert case_mapping.place_of(case_mapping.case_id(INCIDENT, ID)) == (INCIDENT, ID)


COMMENTS = (
    "2026-11-22 08:00:00 - David Loo (Additional comments)\nTry again.\n\n"
    "2026-11-22 07:30:00 - Kari Prøve (Additional comments)\nIt stopped\n\nagain.\n\n"
)


def with_comments(text: str = COMMENTS, **more: str | tuple[str, str]) -> Record:
    """An incident as somebody in Oslo is shown it."""
    times = ("2026-11-22 07:00:00", "2026-11-22 08:00:00")
    return both(comments=("", text), sys_updated_on=times, caller_id=(ME, "Kari Prøve"), **more)


def test_trap_8_comments_get_their_times_in_utc_and_their_sides() -> None:
    found = case_mapping.from_comments(with_comments(), MINE)
    assert [(one.at, one.text, one.is_agent) for one in found] == [
        (datetime(2026, 11, 22, 6, 30, tzinfo=UTC), "It stopped\n\nagain.", False),
        (datetime(2026, 11, 22, 7, 0, tzinfo=UTC), "Try again.", True),
    ]
    assert len({one.id for one in found}) == 2
    assert [one.id for one in case_mapping.from_comments(with_comments(), MINE)] == [one.id for one in found]


def test_somebody_who_watches_is_no_agent() -> None:
    watched = with_comments(watch_list=(SAM, "David Loo, Sam - Sample"))
    assert [one.is_agent for one in case_mapping.from_comments(watched, MINE)] == [False, False]


def test_trap_8_times_in_a_format_nobody_knows_stand_in_order_all_the_same() -> None:
    odd = COMMENTS.replace("2026-11-22", "99-99-99")
    found = case_mapping.from_comments(with_comments(odd), MINE)
    assert [one.text for one in found] == ["It stopped\n\nagain.", "Try again."]
    assert found[0].at < found[1].at == datetime(2026, 11, 22, 7, tzinfo=UTC)


def test_trap_8_the_journals_own_table_has_utc_and_the_one_text_the_names() -> None:
    lines = [
        both(value="It stopped\n\nagain.", sys_created_on="2026-11-22 06:30:01", sys_created_by="kari"),
        both(value="Try again.", sys_created_on="2026-11-22 07:00:01", sys_created_by="david.loo"),
        both(value="Late", sys_created_on="2026-11-22 07:00:02", sys_created_by="kari"),
        both(value="No time", sys_created_on="", sys_created_by="kari"),
    ]
    found = case_mapping.from_journal(lines, with_comments(), MINE)
    assert [(one.author.name if one.author else "", one.is_agent, one.at.second) for one in found] == [
        ("Kari Prøve", False, 1),
        ("David Loo", True, 1),
        ("Kari Prøve", False, 2),
    ]


def test_trap_7_2_the_activities_of_the_vendors_example() -> None:
    activities = wire.read(sample("activities")["response"]["result"], wire.Activities)
    entries = list(wire.read_each(activities.entries, wire.Entry))
    found = case_mapping.from_activities(entries, both(contact=ME), MINE)
    assert [(one.at, one.is_agent) for one in found] == [(datetime(2020, 5, 4, 21, 15, 44, tzinfo=UTC), True)]
    entries[0].element = "work_notes"
    assert case_mapping.from_activities(entries, both(), MINE) == []


def test_a_whole_case() -> None:
    timeline = case_mapping.from_comments(with_comments(), MINE)
    record = both(request=("b" * 32, "REQ1"), description="Words", watch_list=f"{SAM},a@x.example")
    case = case_mapping.whole(ITEM, record, MINE, timeline, ())
    assert [(one.kind, one.case_id, one.number) for one in case.relations] == [
        ("parent", f"sc_request:{'b' * 32}", "REQ1")
    ]
    assert (case.description, case.copy_to, case.row.messages) == ("Words", ("a@x.example",), 2)
    assert case.row.excerpt == "Try again."


def test_trap_9_a_file_as_the_examples_have_it() -> None:
    for name in ("files", "files_csm"):
        one = case_mapping.attachment(wire.read(sample(name)["response"]["result"][0], wire.File))
        assert (one.name, one.size, one.digest) == ("blocks.swf", 462, "")
    odd = wire.File("x", size_bytes="1,024", hash="ab", sys_created_on="")
    assert (case_mapping.attachment(odd).size, case_mapping.attachment(odd).digest) == (1024, "ab")
    assert case_mapping.attachment(wire.File("x", size_bytes="many")).size == 0
