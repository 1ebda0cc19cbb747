"""Commands about cases that are there, and what the portal drops without a word."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.cases import Status
from desktop_app.domain.commands import RateArticle, ReopenCase, SolveCase, WithdrawCase
from desktop_app.domain.ids import ArticleId, CaseId, new_key
from desktop_app.errors import Busy, Conflict, LookUpFailed, NotAllowed, Unreachable, Unsupported, Unsure
from desktop_app.portals.servicenow.commands import STATE_UNCHANGED
from desktop_app.ports.portal import Portal
from tests.makers import FakeSending, a_comment, a_file
from tests.vendors.servicenow.bench import CSM, ITSM, ServiceNowBench, a_bench
from tests.vendors.servicenow.instance import ACCOUNT, CASE, DESK, ME


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench(CSM) as bench:
        bench.server.instance.is_external = True
        yield bench


def a_case(bench: ServiceNowBench, **values: str) -> CaseId:
    """One of mine."""
    made = bench.server.instance.insert(CASE, {"contact": ME, "account": ACCOUNT, "contract": "", **values})
    return CaseId(f"{CASE}:{made['sys_id']}")


def status(portal: Portal, id: CaseId) -> Status:
    """As the portal has it."""
    return portal.read_case(id).row.status


def test_trap_7_2_a_solution_is_accepted_or_rejected(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    accepted, rejected = a_case(bench, state="6", resolved_by=DESK), a_case(bench, state="6", resolved_by=DESK)
    portal.send(SolveCase(new_key(), accepted, "Thanks"), FakeSending())
    portal.send(ReopenCase(new_key(), rejected, "It is back"), FakeSending())
    assert (status(portal, accepted), status(portal, rejected)) == (Status.CLOSED, Status.BEING_WORKED_ON)
    assert [one.text for one in portal.read_case(rejected).timeline] == ["It is back"]
    with pytest.raises(Conflict):
        portal.send(ReopenCase(new_key(), accepted), FakeSending())


def test_trap_7_2_a_state_that_may_not_be_set_is_dropped_without_a_word(bench: ServiceNowBench) -> None:
    bench.server.records.drops_state = True
    with pytest.raises(NotAllowed) as dropped:
        bench.signed_in().send(SolveCase(new_key(), a_case(bench, state="10")), FakeSending())
    assert dropped.value.detail == STATE_UNCHANGED


def test_a_lost_answer_to_an_acceptance_accepts_it_once(bench: ServiceNowBench) -> None:
    portal, id = bench.signed_in(), a_case(bench, state="6", resolved_by=DESK)
    command, sending = SolveCase(new_key(), id, "Thanks"), FakeSending()
    assert portal.look_up(command) is None
    bench.lose_next_answer()
    with pytest.raises(Unsure):
        portal.send(command, sending)
    portal.send(command, sending.again(may_have_arrived=True))
    assert status(portal, id) is Status.CLOSED
    assert [one.text for one in portal.read_case(id).timeline] == ["Thanks"]


def test_a_lost_request_to_reopen_is_sent_again(bench: ServiceNowBench) -> None:
    portal, id = bench.signed_in(), a_case(bench, state="6", resolved_by=DESK)
    command = ReopenCase(new_key(), id, "Not yet")
    portal.send(command, FakeSending().again(may_have_arrived=True))
    assert status(portal, id) is Status.BEING_WORKED_ON
    assert portal.look_up(command) is not None


def test_trap_7_1_incidents_are_not_closed_from_here() -> None:
    with a_bench(ITSM | CSM) as bench:
        made = bench.server.instance.insert("incident", {"caller_id": ME, "hold_reason": "", "company": ""})
        with pytest.raises(NotAllowed):
            bench.signed_in().send(SolveCase(new_key(), CaseId(f"incident:{made['sys_id']}")), FakeSending())


def test_nothing_is_withdrawn_over_the_api(bench: ServiceNowBench) -> None:
    with pytest.raises(Unsupported):
        bench.signed_in().send(WithdrawCase(new_key(), a_case(bench)), FakeSending())


def test_trap_8_what_would_become_html_is_escaped_and_comes_back_as_it_was(bench: ServiceNowBench) -> None:
    portal, id = bench.signed_in(), a_case(bench)
    text = "Try [code]<b>this</b>[/code]"
    comment = a_comment(id, text=text)
    portal.send(comment, FakeSending())
    assert "[code]" not in bench.server.instance.journals[id.partition(":")[2]][0].text
    entry = portal.read_case(id).timeline[0]
    assert (entry.text, entry.html) == (text, "")
    assert portal.look_up(comment) is not None


def test_trap_5_1_a_business_rule_that_says_no_is_told_in_its_words() -> None:
    with a_bench() as bench:
        values = {"caller_id": ME, "hold_reason": "", "company": "", "state": "7", "active": "false"}
        made = bench.server.instance.insert("incident", values)
        with pytest.raises(NotAllowed) as rule:
            bench.signed_in().send(a_comment(f"incident:{made['sys_id']}"), FakeSending())
        assert rule.value.detail.endswith("aborted by Business Rule 'Closed'")


def test_files_come_before_the_comment_about_them(bench: ServiceNowBench) -> None:
    portal, id = bench.signed_in(), a_case(bench)
    portal.send(a_comment(id, files=(a_file(b"x"),)), FakeSending(b"x"))
    order = [
        heard.method for heard in bench.server.heard if heard.method in {"POST", "PUT"} and "/api/" in heard.target
    ]
    assert order == ["POST", "PUT"]


def test_a_look_up_that_is_refused_leaves_it_unsure(bench: ServiceNowBench) -> None:
    portal, id = bench.signed_in(), a_case(bench)
    bench.busy_next(9)
    with pytest.raises(Busy):
        portal.look_up(a_comment(id))


def test_what_was_made_and_cannot_be_read_just_now_is_made(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    command, sending = bench.submit(), FakeSending()
    bench.server.records.hidden = {command.key}
    receipt = portal.send(command, sending)
    assert (receipt.case, receipt.number) == (None, "CS0010001")
    assert receipt.case_id == f"{CASE}:{command.key}"


def test_a_look_up_nobody_understands_is_no_answer() -> None:
    with a_bench() as bench:
        portal = bench.signed_in()
        bench.server.faults.garble_next_list = True
        with pytest.raises(LookUpFailed):
            portal.look_up(bench.submit())


@pytest.mark.parametrize("part", ["sn_customerservice/case", "/activities"])
def test_a_page_for_a_look_up_is_no_answer_to_it(bench: ServiceNowBench, part: str) -> None:
    portal, id = bench.signed_in(), a_case(bench)
    bench.server.faults.page_for = part
    with pytest.raises(Unreachable):
        portal.look_up(a_comment(id))


def test_what_was_said_in_a_case_that_is_gone_is_left_to_the_user(bench: ServiceNowBench) -> None:
    """Found by an attack: it counted as refused though it may have been heard."""
    with pytest.raises(LookUpFailed) as gone:
        bench.signed_in().look_up(a_comment(f"{CASE}:{'f' * 32}"))
    assert gone.value.is_final


def test_an_article_that_is_none_was_not_rated(bench: ServiceNowBench) -> None:
    assert bench.signed_in().look_up(RateArticle(new_key(), ArticleId("x"), True)) is None


def test_an_error_of_the_server_in_a_look_up_is_no_answer_to_it(bench: ServiceNowBench) -> None:
    portal, id = bench.signed_in(), a_case(bench)
    bench.server.faults.status_of_read = 500
    with pytest.raises(LookUpFailed) as unsaid:
        portal.look_up(a_comment(id))
    assert not unsaid.value.is_final


def test_what_cannot_be_seen_after_a_yes_was_done_all_the_same(bench: ServiceNowBench) -> None:
    portal, id = bench.signed_in(), a_case(bench, state="6", resolved_by=DESK)
    bench.server.faults.hides_after_write = id.partition(":")[2]
    receipt = portal.send(SolveCase(new_key(), id), FakeSending())
    assert receipt.case is None
    bench.server.records.hidden.clear()
    assert status(portal, id) is Status.CLOSED


def test_a_case_is_told_before_anybody_asks_for_its_files(bench: ServiceNowBench) -> None:
    portal, command, sending = bench.signed_in(), bench.submit(files=(a_file(b"x"),)), FakeSending(b"x")
    bench.server.faults.page_for, bench.server.faults.pages = "/attachment_csm", 2
    with pytest.raises(Unreachable):
        portal.send(command, sending)
    assert sending.receipts[0].missing == (0,)
    assert portal.send(command, sending.again()).missing == ()
    assert bench.cases_made(command) == 1
