"""Exactly once, without keys: what an instance keeps is looked at."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.ids import ItemId
from desktop_app.errors import AlreadySent, LookUpFailed, Unsure
from desktop_app.portals.servicenow import direct
from desktop_app.portals.servicenow.looking_up import Before, before_of
from desktop_app.ports.portal import Portal
from tests.desktop_app.portals.servicenow.test_submitting import an_order
from tests.makers import FakeSending, a_comment
from tests.vendors.servicenow import content
from tests.vendors.servicenow.bench import CSM, ITSM, ServiceNowBench, a_bench


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


def lost(bench: ServiceNowBench, portal: Portal, command: SubmitCase) -> FakeSending:
    """It is done, and nobody heard."""
    sending = FakeSending()
    bench.lose_next_answer()
    with pytest.raises(Unsure):
        portal.send(command, sending)
    return sending.again(may_have_arrived=True)


def restarted(bench: ServiceNowBench) -> Portal:
    """The program starts anew, and has learnt nothing yet."""
    return bench.signed_in()


@pytest.mark.parametrize("keeps_guid", [True, False])
def test_trap_12_a_lost_producer_is_found_by_its_id_or_among_my_own(bench: ServiceNowBench, keeps_guid: bool) -> None:
    bench.server.instance.keeps_guid = keeps_guid
    command = bench.submit()
    sending = lost(bench, bench.signed_in(), command)
    receipt = restarted(bench).send(command, sending)
    assert receipt.number == "INC0010001"
    assert bench.cases_made(command) == 1


@pytest.mark.parametrize("keeps", [True, False])
def test_trap_12_a_lost_plain_incident_is_found_by_its_correlation_or_among_my_own(keeps: bool) -> None:
    with a_bench(ITSM - {"catalog"}) as bench:
        bench.server.instance.keeps_correlation = keeps
        command = bench.submit(item_id=direct.INCIDENT)
        sending = lost(bench, bench.signed_in(), command)
        assert restarted(bench).send(command, sending).number == "INC0010001"
        assert bench.cases_made(command) == 1


def test_trap_12_a_lost_customers_case_is_found_among_my_own() -> None:
    with a_bench(CSM - {"catalog"}) as bench:
        bench.server.instance.is_external = True
        command = bench.submit(item_id=direct.CASE)
        sending = lost(bench, bench.signed_in(), command)
        assert restarted(bench).send(command, sending).number == "CS0010001"
        assert bench.cases_made(command) == 1


def test_trap_6_5_a_lost_order_is_found_by_what_was_ordered(bench: ServiceNowBench) -> None:
    command = an_order(bench)
    sending = lost(bench, bench.signed_in(), command)
    assert restarted(bench).send(command, sending).number == "RITM0010001"
    assert len(bench.server.instance.table("sc_req_item")) == 1


def test_trap_5_2_after_an_error_of_the_server_it_is_looked_for_first(bench: ServiceNowBench) -> None:
    portal, command, sending = bench.signed_in(), bench.submit(), FakeSending()
    bench.server.faults.status_of_write = 500
    with pytest.raises(Unsure):
        portal.send(command, sending)
    portal.send(command, sending.again(may_have_arrived=True))
    assert bench.cases_made(command) == 1


def test_trap_12_what_was_there_before_is_not_taken_for_it(bench: ServiceNowBench) -> None:
    bench.server.instance.keeps_guid = False
    portal = bench.signed_in()
    first = portal.send(bench.submit(), FakeSending())
    second = bench.submit()
    sending = lost(bench, portal, second)
    assert portal.send(second, sending).case_id not in {None, first.case_id}
    assert bench.cases_made(second) == 2


def test_trap_12_one_that_was_not_there_before_is_taken_for_it(bench: ServiceNowBench) -> None:
    bench.server.instance.keeps_guid = False
    portal = bench.signed_in()
    portal.send(bench.submit(), FakeSending())
    command, sending = bench.submit(), FakeSending()
    sending.save_step("before", Before(bench.server.instance.stamp(), (), "incident").text())
    assert portal.send(command, sending.again(may_have_arrived=True)).number == "INC0010001"
    assert bench.cases_made(command) == 1


def test_trap_12_a_request_that_got_lost_on_the_way_is_sent_again(bench: ServiceNowBench) -> None:
    bench.server.instance.keeps_guid = False
    portal, command, sending = bench.signed_in(), bench.submit(), FakeSending()
    sending.save_step("before", Before(bench.server.instance.stamp(), (), "incident").text())
    assert portal.send(command, sending.again(may_have_arrived=True)).number == "INC0010001"


def test_trap_12_of_several_the_user_decides(bench: ServiceNowBench) -> None:
    bench.server.instance.keeps_guid = False
    portal = bench.signed_in()
    for _ in range(2):
        portal.send(bench.submit(), FakeSending())
    sending = FakeSending()
    sending.save_step("before", Before(bench.server.instance.stamp(), (), "incident").text())
    with pytest.raises(LookUpFailed) as several:
        portal.send(bench.submit(), sending.again(may_have_arrived=True))
    assert several.value.is_final
    assert len(bench.server.instance.table("incident")) == 2


def test_without_a_memory_of_how_things_stood_the_user_decides(bench: ServiceNowBench) -> None:
    bench.server.instance.keeps_guid = False
    bench.signed_in().send(bench.submit(), FakeSending())
    portal, command = restarted(bench), bench.submit()
    with pytest.raises(LookUpFailed) as later:
        portal.look_up(command)
    assert not later.value.is_final
    with pytest.raises(LookUpFailed) as final:
        portal.send(command, FakeSending().again(may_have_arrived=True))
    assert final.value.is_final


def test_trap_6_3_what_goes_where_we_cannot_look_is_never_sent_twice_by_itself(bench: ServiceNowBench) -> None:
    command = bench.submit(item_id=ItemId(content.CUSTOM_PRODUCER))
    portal = bench.signed_in()
    bench.server.records.hidden = {command.key}
    sending = lost(bench, portal, command)
    with pytest.raises(LookUpFailed) as hidden:
        portal.send(command, sending)
    assert hidden.value.is_final
    assert bench.cases_made(command) == 1


def test_trap_12_the_time_it_began_is_the_servers_not_this_computers(bench: ServiceNowBench) -> None:
    bench.server.instance.shift = timedelta(days=-3)
    bench.server.instance.keeps_guid = False
    command = bench.submit()
    sending = lost(bench, bench.signed_in(), command)
    assert restarted(bench).send(command, sending).number == "INC0010001"


def test_trap_12_the_same_words_said_twice_are_counted(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    made = portal.send(bench.submit(), FakeSending())
    first, second = a_comment(str(made.case_id)), a_comment(str(made.case_id))
    portal.send(first, FakeSending())
    sending = FakeSending()
    bench.lose_next_answer()
    with pytest.raises(Unsure):
        portal.send(second, sending)
    portal.send(second, sending.again(may_have_arrived=True))
    lines = bench.server.instance.journals[str(made.case_id).partition(":")[2]]
    assert [one.text for one in lines] == [first.text, second.text]
    assert restarted(bench).look_up(a_comment(str(made.case_id), text="Never said")) is None
    with pytest.raises(LookUpFailed):
        restarted(bench).look_up(second)


def test_trap_12_a_comment_that_got_lost_on_the_way_is_sent_again(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    made = portal.send(bench.submit(), FakeSending())
    comment, sending = a_comment(str(made.case_id)), FakeSending()
    sending.save_step("before", Before(bench.server.instance.stamp()).text())
    portal.send(comment, sending.again(may_have_arrived=True))
    portal.send(comment, sending.again(may_have_arrived=True))
    lines = bench.server.instance.journals[str(made.case_id).partition(":")[2]]
    assert [one.text for one in lines] == [comment.text]


def test_a_step_of_another_version_is_no_memory() -> None:
    assert before_of("") == before_of("[]") == before_of("nonsense") == Before()
    kept = Before("2026-11-22 05:00:00", ("a",), "incident")
    assert before_of(kept.text()) == kept


def test_the_same_key_with_other_words_is_not_taken_for_these() -> None:
    with a_bench(ITSM - {"catalog"}) as bench:
        command = bench.submit(item_id=direct.INCIDENT)
        portal = bench.signed_in()
        made = portal.send(command, FakeSending())
        with pytest.raises(AlreadySent) as other:
            portal.look_up(replace(command, subject="Something else"))
        assert (other.value.number, other.value.case_id) == (made.number, made.case_id)


@pytest.mark.parametrize(
    ("changes", "is_touched", "is_ours"),
    [
        ({}, False, True),
        ({"description": "  The\r\nwhole  text. "}, False, True),
        ({"description": ""}, False, True),
        ({"description": "As it was first."}, False, False),
        ({"description": "As it was first."}, True, False),
        ({"short_description": "Better words"}, False, False),
        ({"short_description": "Better words"}, True, True),
        ({"short_description": "Better words", "description": ""}, True, False),
    ],
)
def test_what_stands_under_the_key_is_ours_by_its_text(
    changes: dict[str, str], is_touched: bool, is_ours: bool
) -> None:
    with a_bench(ITSM - {"catalog"}) as bench:
        command = bench.submit(item_id=direct.INCIDENT, description="The whole text.")
        portal, instance = bench.signed_in(), bench.server.instance
        portal.send(command, FakeSending())
        [record] = instance.table("incident").values()
        record |= changes
        if is_touched:
            instance.touch(record)
        if is_ours:
            assert portal.look_up(command) is not None
        else:
            with pytest.raises(AlreadySent):
                portal.look_up(command)


def test_a_text_that_the_column_cut_is_ours() -> None:
    with a_bench(ITSM - {"catalog"}) as bench:
        command = bench.submit(item_id=direct.INCIDENT, description="word " * 1000)
        portal = bench.signed_in()
        portal.send(command, FakeSending())
        [record] = bench.server.instance.table("incident").values()
        record["description"] = record["description"][:4000]
        assert portal.look_up(command) is not None
