"""Each command once, whatever becomes of its answers."""

import pytest

from desktop_app.domain.cases import CaseAction, Status
from desktop_app.domain.commands import DeskWork, ReopenCase, SolveCase, WithdrawCase
from desktop_app.domain.ids import ArticleId, CaseId, new_key
from desktop_app.errors import AlreadySent, Busy, Conflict, LookUpFailed, NotAllowed, Unsure
from desktop_app.ports.portal import Portal
from tests.loopback import Answer, Heard
from tests.makers import FakeSending, a_comment, a_file
from tests.vendors.dynamics.bench import DynamicsBench, a_case, answers


@pytest.fixture
def portal(bench: DynamicsBench) -> Portal:
    return bench.signed_in()


@pytest.fixture
def case_id(portal: Portal) -> CaseId:
    receipt = portal.send(a_case(), FakeSending())
    assert receipt.case_id
    return receipt.case_id


def writes(bench: DynamicsBench) -> list[tuple[str, str, str]]:
    return [
        (heard.method, heard.headers.get("if-none-match", ""), heard.headers.get("if-match", ""))
        for heard in bench.emulator.asked
        if heard.method != "GET"
    ]


def test_a_case_is_made_under_an_id_of_our_own_and_only_if_it_is_not_there(
    bench: DynamicsBench, portal: Portal
) -> None:
    portal.send(a_case(), FakeSending())
    assert writes(bench) == [("PATCH", "*", "")]


def test_a_lost_answer_makes_no_second_case_even_if_nobody_looks_first(bench: DynamicsBench, portal: Portal) -> None:
    command = a_case()
    bench.lose_next_answer()
    with pytest.raises(Unsure):
        portal.send(command, FakeSending())
    receipt = portal.send(command, FakeSending().again())
    assert receipt.number
    assert bench.cases_made(command) == 1
    assert [one[1] for one in writes(bench)] == ["*", "*"]


def test_a_server_that_does_not_show_what_it_made_is_asked(bench: DynamicsBench, portal: Portal) -> None:
    plain = bench.emulator.server.respond

    def silent(heard: object) -> object:
        heard.headers.pop("prefer" if heard.method == "PATCH" else "", None)  # type: ignore[attr-defined]
        return plain(heard)  # type: ignore[arg-type]

    bench.emulator.server.respond = silent  # type: ignore[assignment]
    command = a_case(files=(a_file(b"one", "one.png"),))
    receipt = portal.send(command, FakeSending(b"one"))
    assert receipt.number.startswith("CAS-")
    assert receipt.case is not None
    assert len(receipt.case.attachments) == bench.cases_made(command) == 1


def test_a_case_of_other_words_under_our_key_is_not_ours(bench: DynamicsBench, portal: Portal) -> None:
    first = a_case()
    made = portal.send(first, FakeSending())
    other = a_case(key=first.key, answers=answers(title="Another", description="Something else"))
    with pytest.raises(AlreadySent) as refused:
        portal.send(other, FakeSending())
    assert (refused.value.number, refused.value.case_id) == (made.number, made.case_id)


def test_a_case_whose_title_the_desk_has_changed_is_ours_still(bench: DynamicsBench, portal: Portal) -> None:
    command = a_case()
    made = portal.send(command, FakeSending())
    assert made.case_id
    bench.emulator.organisation.put("incidents", made.case_id, {"title": "Better words"})
    found = portal.look_up(command)
    assert found is not None
    assert found.case_id == made.case_id


def test_lines_end_as_the_server_likes(bench: DynamicsBench, portal: Portal) -> None:
    command = a_case(answers=answers(title="It stopped ", description="One\ntwo \n"))
    made = portal.send(command, FakeSending())
    assert made.case_id
    bench.emulator.organisation.put("incidents", made.case_id, {"title": "It stopped", "description": "One\r\ntwo"})
    assert portal.look_up(command) is not None


def test_a_comment_under_the_key_of_another_case_is_not_ours(portal: Portal, case_id: CaseId) -> None:
    command = a_comment(case_id)
    portal.send(command, FakeSending())
    other = portal.send(a_case(), FakeSending()).case_id
    assert other
    with pytest.raises(AlreadySent):
        portal.look_up(a_comment(other, key=command.key))


def test_a_look_up_that_is_refused_leaves_it_unsure(bench: DynamicsBench, portal: Portal) -> None:
    portal.send(a_case(), FakeSending())
    bench.emulator.forbidden.add("incidents")
    with pytest.raises(LookUpFailed):
        portal.look_up(a_case())


def test_a_case_that_cannot_be_read_back_is_made_all_the_same(bench: DynamicsBench, portal: Portal) -> None:
    bench.emulator.forbidden.add("incidents")
    receipt = portal.send(a_case(), FakeSending())
    assert receipt.number
    assert receipt.case is None


def test_what_was_read_in_vain_is_linked_once(bench: DynamicsBench, portal: Portal) -> None:
    command = a_case(article_ids=(ArticleId("KA-01000"), ArticleId("KA-unknown")))
    receipt = portal.send(command, FakeSending())
    assert receipt.case is not None
    assert receipt.case.article_ids == ("KA-01000",)
    portal.send(command, FakeSending().again())
    rows = bench.emulator.organisation.tables["knowledgearticleincidents"].rows
    assert [row["knowledgeusage"] for row in rows.values()] == [1]


def test_where_nothing_links_them_nothing_is_linked() -> None:
    bench = DynamicsBench(without=frozenset({"knowledgearticleincident"}))
    try:
        receipt = bench.signed_in().send(a_case(article_ids=(ArticleId("KA-01000"),)), FakeSending())
        assert receipt.case is not None
        assert receipt.case.article_ids == ()
    finally:
        bench.close()


def test_trap_15_a_closed_case_is_neither_solved_nor_withdrawn_again(portal: Portal, case_id: CaseId) -> None:
    portal.send(SolveCase(new_key(), case_id, "Thanks"), FakeSending())
    for command in (SolveCase(new_key(), case_id), WithdrawCase(new_key(), case_id, "x")):
        with pytest.raises(Conflict):
            portal.send(command, FakeSending())


def test_a_lost_answer_to_a_solution_is_found_again(bench: DynamicsBench, portal: Portal, case_id: CaseId) -> None:
    command, sending = SolveCase(new_key(), case_id, "Thanks"), FakeSending()
    bench.lose_next_answer()
    with pytest.raises(Unsure):
        portal.send(command, sending)
    assert portal.send(command, sending.again(may_have_arrived=True)).case_id == case_id
    rows = bench.emulator.organisation.tables["incidentresolutions"].rows
    assert [row["description"] for row in rows.values()] == ["Thanks"]


def test_reopening_says_why_and_only_once(bench: DynamicsBench, portal: Portal, case_id: CaseId) -> None:
    portal.send(SolveCase(new_key(), case_id), FakeSending())
    command, sending = ReopenCase(new_key(), case_id, "Not quite"), FakeSending()
    bench.lose_next_answer()
    with pytest.raises(Unsure):
        portal.send(command, sending)
    # The state is changed, the words are not there: the rest is done.
    receipt = portal.send(command, sending.again(may_have_arrived=True))
    assert receipt.case is not None
    assert receipt.case.row.status is Status.BEING_WORKED_ON
    portal.send(command, sending.again(may_have_arrived=True))
    assert [entry.text for entry in portal.read_case(case_id).timeline].count("Not quite") == 1
    with pytest.raises(Conflict):
        portal.send(ReopenCase(new_key(), case_id), FakeSending())


def test_reopening_goes_on_where_a_busy_server_stopped_it(
    bench: DynamicsBench, portal: Portal, case_id: CaseId
) -> None:
    portal.send(SolveCase(new_key(), case_id), FakeSending())
    command, sending, plain = ReopenCase(new_key(), case_id, "Not quite"), FakeSending(), bench.emulator.server.respond

    def busy_with_comments(heard: object) -> object:
        if heard.target.endswith("/adx_portalcomments"):  # type: ignore[attr-defined]
            bench.emulator.server.respond = plain
            return b"HTTP/1.1 429 No\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n"
        return plain(heard)  # type: ignore[arg-type]

    bench.emulator.server.respond = busy_with_comments  # type: ignore[assignment]
    with pytest.raises(Busy):
        portal.send(command, sending)
    receipt = portal.send(command, sending.again())
    assert receipt.case is not None
    assert [entry.text for entry in receipt.case.timeline].count("Not quite") == 1


def test_withdrawing_says_why_in_a_note_that_keeps_nothing_open(portal: Portal, case_id: CaseId) -> None:
    receipt = portal.send(WithdrawCase(new_key(), case_id, "A mistake of mine"), FakeSending())
    assert receipt.case is not None
    assert receipt.case.row.status is Status.WITHDRAWN
    assert [entry.text for entry in receipt.case.timeline] == ["A mistake of mine"]


def test_open_activities_of_the_desk_keep_a_case_from_being_withdrawn(
    bench: DynamicsBench, portal: Portal, case_id: CaseId
) -> None:
    about = {"_regardingobjectid_value": case_id, "_regardingobjectid_value@type": "incident", "statecode": 0}
    bench.emulator.organisation.put("tasks", case_id[:-1] + "f", about)
    with pytest.raises(Conflict) as refused:
        portal.send(WithdrawCase(new_key(), case_id), FakeSending())
    assert "open activities" in refused.value.detail


def test_open_parts_keep_a_case_from_being_closed(bench: DynamicsBench, portal: Portal, case_id: CaseId) -> None:
    part = portal.send(a_case(), FakeSending()).case_id
    assert part
    portal.send(DeskWork(new_key(), case_id, CaseAction.ADD_CHILD, part), FakeSending())
    for command, words in (
        (SolveCase(new_key(), case_id, "Done"), "Close active child case"),
        (WithdrawCase(new_key(), case_id), "Cancel active child case"),
    ):
        with pytest.raises(Conflict) as refused:
            portal.send(command, FakeSending())
        assert words in refused.value.detail
    portal.send(SolveCase(new_key(), part, "Done"), FakeSending())
    portal.send(SolveCase(new_key(), case_id, "Done"), FakeSending())


def test_whoever_was_faster_wins(bench: DynamicsBench, portal: Portal, case_id: CaseId) -> None:
    plain = bench.emulator.server.respond

    def interfering(heard: object) -> object:
        if heard.method == "PATCH":  # type: ignore[attr-defined]
            bench.emulator.organisation.put("incidents", case_id, {"title": "Changed meanwhile"})
        return plain(heard)  # type: ignore[arg-type]

    bench.emulator.server.respond = interfering  # type: ignore[assignment]
    with pytest.raises(Conflict):
        portal.send(WithdrawCase(new_key(), case_id), FakeSending())


def test_a_privilege_that_is_missing_is_told(bench: DynamicsBench, portal: Portal) -> None:
    words = "Principal user is missing prvCreateIncident privilege"
    portal.look_up(a_case())
    bench.emulator.fault("answer", ("403 Forbidden", {"error": {"code": "0x80040220", "message": words}}))
    with pytest.raises(NotAllowed) as refused:
        portal.send(a_case(), FakeSending())
    assert refused.value.detail == words


def test_what_is_refused_because_the_case_was_closed_meanwhile_is_not_taken_for_sent(
    bench: DynamicsBench, portal: Portal, case_id: CaseId
) -> None:
    plain = bench.emulator.server.respond

    def closed(heard: Heard) -> Answer:
        if heard.method == "PATCH" and "annotations(" in heard.target:
            return bench.emulator._no("400 Bad Request", "0x80044411", "Already Closed or Canceled")
        if heard.method == "POST" and "portalcomment" in heard.target:
            return bench.emulator._no("400 Bad Request", "0x80044411", "Already Closed or Canceled")
        return plain(heard)

    bench.emulator.server.respond = closed
    for command in (a_comment(case_id=case_id), a_comment(case_id=case_id, files=(a_file(b"one", "one.png"),))):
        with pytest.raises(Conflict):
            portal.send(command, FakeSending(b"one"))
        assert portal.look_up(command) is None
