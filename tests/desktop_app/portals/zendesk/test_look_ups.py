"""What became of a command whose answer was lost."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.commands import ArticleFeedback, RateArticle, RateCase, ReopenCase, SolveCase
from desktop_app.domain.ids import ArticleId, CaseId, new_key
from desktop_app.errors import AlreadySent, Busy, LookUpFailed
from tests.desktop_app.portals.zendesk.conftest import Client
from tests.desktop_app.portals.zendesk.test_adapter import a_request
from tests.makers import FakeSending, a_comment
from tests.plugins.silence import ExpectedLog
from tests.vendors.zendesk import seed
from tests.vendors.zendesk.server import Zendesk
from tests.vendors.zendesk.wire import Told

CASE = CaseId("1")
ARTICLE = ArticleId(str(seed.ARTICLE))


def test_trap_09_the_list_is_asked_not_the_search(zendesk: Zendesk, client: Client) -> None:
    portal, command = client(), a_request()
    portal.send(command, FakeSending())
    zendesk.targets.clear()
    assert portal.look_up(command) is not None
    assert zendesk.targets[0].startswith("GET /api/v2/requests.json?sort_by=created_at&sort_order=desc")
    assert not any("search" in target for target in zendesk.targets)


def test_trap_09_the_same_words_twice_are_two_cases(zendesk: Zendesk, client: Client) -> None:
    portal, one, other = client(), a_request(), a_request()
    first = portal.send(one, FakeSending())
    assert portal.look_up(other) is None
    second = portal.send(other, FakeSending())
    assert first.case_id != second.case_id
    found = portal.look_up(one)
    assert found is not None
    assert found.case_id == first.case_id


def test_a_key_that_made_other_words_is_told(client: Client) -> None:
    portal, command = client(), a_request()
    receipt = portal.send(command, FakeSending())
    other = replace(command, description="Something else")
    with pytest.raises(AlreadySent) as told:
        portal.look_up(other)
    assert (told.value.case_id, told.value.number) == (receipt.case_id, receipt.number)


@pytest.mark.parametrize("most", [1, 100])
def test_every_page_is_looked_at(zendesk: Zendesk, client: Client, most: int) -> None:
    portal, command = client(), a_request()
    receipt = portal.send(command, FakeSending())
    zendesk.desk.requests[int(receipt.case_id or 0)]["created_at"] = "2020-01-01T00:00:00Z"
    zendesk.set_most(most)
    found = portal.look_up(command)
    assert found is not None
    assert found.case_id == receipt.case_id
    assert portal.look_up(a_request()) is None


def test_nothing_older_than_the_first_try_is_looked_at(zendesk: Zendesk, client: Client) -> None:
    portal, command = client(), a_request()
    portal.send(command, FakeSending())
    since = datetime.now(UTC) + timedelta(hours=1)
    assert portal._look_ups.found(command, since) is None
    comment = a_comment(CASE)
    portal.send(comment, FakeSending())
    assert portal._look_ups.found(comment, since) is None
    assert portal._look_ups.found(comment, datetime.now(UTC)) is not None


@pytest.mark.parametrize("most", [1, 100])
def test_a_comment_is_known_by_its_line_and_its_author(zendesk: Zendesk, client: Client, most: int) -> None:
    portal = client()
    one, other = a_comment(CASE), ReopenCase(new_key(), CASE, "Any news?")
    portal.send(one, FakeSending())
    zendesk.set_most(most)
    assert portal.look_up(one) is not None
    assert portal.look_up(other) is None
    zendesk.desk.desk_writes(1, zendesk.desk.comments[1][-1]["body"])
    zendesk.desk.comments[1][-2]["author_id"] = seed.SAM
    assert portal.look_up(one) is None, "quoted by others it is not ours"


def test_a_request_that_cannot_be_read_may_be_ours(zendesk: Zendesk, client: Client, expected_log: ExpectedLog) -> None:
    expected_log("record 0 was left out")
    portal = client()
    zendesk.planned.append(("GET /api/v2/requests", Told(200, {"requests": [{"id": "x"}]})))
    with pytest.raises(LookUpFailed) as failed:
        portal.look_up(a_request())
    assert not failed.value.is_final
    zendesk.wrong.clear()


@pytest.mark.parametrize("told", [Told(200, {"odd": 1}), Told(403, {}), Told(422, {}), Told(409, {}), Told(500, {})])
def test_a_look_up_that_does_not_answer_leaves_it_unsure(zendesk: Zendesk, client: Client, told: Told) -> None:
    portal, command = client(), a_request()
    zendesk.planned.append(("GET /api/v2/requests", told))
    with pytest.raises(LookUpFailed):
        portal.send(command, FakeSending().again(may_have_arrived=True))
    assert zendesk.desk.made == []


def test_a_look_up_that_is_to_wait_waits(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.busy_s = "30"
    with pytest.raises(Busy) as busy:
        portal.look_up(a_request())
    assert busy.value.after_s == 30


def test_what_was_said_in_a_case_that_is_gone_is_left_to_the_user(client: Client) -> None:
    """Found by an attack: it counted as refused though it may have been heard."""
    with pytest.raises(LookUpFailed) as gone:
        client().look_up(a_comment("999"))
    assert gone.value.is_final


def test_a_comment_that_cannot_be_read_may_be_ours(zendesk: Zendesk, client: Client, expected_log: ExpectedLog) -> None:
    expected_log("record 0 was left out")
    portal, command = client(), a_comment(CASE)
    odd = Told(200, {"comments": [{"id": "x"}]})
    zendesk.planned.append(("GET /api/v2/requests/1/comments", odd))
    with pytest.raises(LookUpFailed) as failed:
        portal.look_up(command)
    assert not failed.value.is_final
    portal.send(command, FakeSending())
    said = {**zendesk.desk.comments[1][-1]}
    zendesk.planned.append(("GET /api/v2/requests/1/comments", Told(200, {"comments": [{"id": "x"}, said]})))
    assert portal.look_up(command) is not None, "the others are read all the same"
    zendesk.wrong.clear()


def test_what_was_found_but_cannot_be_read_is_there_all_the_same(zendesk: Zendesk, client: Client) -> None:
    portal, command = client(), a_request()
    receipt = portal.send(command, FakeSending())
    zendesk.planned.append((f"GET /api/v2/requests/{receipt.case_id}", Told(500, {})))
    found = portal.look_up(command)
    assert found is not None
    assert (found.case_id, found.case) == (receipt.case_id, None)


def test_a_case_solved_without_a_word_is_known_by_its_state(zendesk: Zendesk, client: Client) -> None:
    portal, command = client(), SolveCase(new_key(), CASE)
    zendesk.desk.desk_writes(1, "Is it better?")
    assert portal.look_up(command) is None
    portal.send(command, FakeSending())
    found = portal.look_up(command)
    assert found is not None
    assert found.case_id == CASE


def test_trap_56_a_rating_cannot_be_read_back(client: Client) -> None:
    with pytest.raises(LookUpFailed) as never:
        client().look_up(RateCase(new_key(), CASE, 5))
    assert never.value.is_final


def test_votes_and_comments_on_articles(client: Client) -> None:
    portal = client(article_comments="yes")
    up, down = RateArticle(new_key(), ARTICLE, is_useful=True), RateArticle(new_key(), ARTICLE, is_useful=False)
    assert portal.look_up(up) is None
    portal.send(up, FakeSending())
    assert portal.look_up(up) is not None
    assert portal.look_up(down) is None
    feedback = ArticleFeedback(new_key(), ARTICLE, "The picture  is old.")
    assert portal.look_up(feedback) is None
    portal.send(feedback, FakeSending())
    assert portal.look_up(feedback) is not None
    assert portal.look_up(replace(feedback, text="Another")) is None
