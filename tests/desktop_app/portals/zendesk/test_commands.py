"""Commands as requests, and refusals at our fields."""

from typing import Any

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.commands import (
    ArticleFeedback,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    WithdrawCase,
)
from desktop_app.domain.ids import ArticleId, CaseId, FieldId, ItemId, new_key
from desktop_app.errors import Gone, Rejected, Unsupported
from desktop_app.portals.zendesk.commands import NEEDS, at_our_fields, carried, good_or_bad, number
from desktop_app.portals.zendesk.forms import DESCRIPTION, ONLY_FORM, PRIORITY, SUBJECT, TYPE
from desktop_app.portals.zendesk.traces import trace
from tests.makers import a_comment, a_field, a_submit, a_text

CASE = CaseId("7")


def test_trap_53_a_new_request_says_only_what_was_answered() -> None:
    answers: dict[FieldId, Any] = {
        SUBJECT: "It stopped",
        DESCRIPTION: "Since this morning.",
        PRIORITY: "high",
        TYPE: "question",
        FieldId("34"): "login",
        FieldId("35"): ("a", "b"),
        FieldId("36"): 5,
        FieldId("37"): False,
        FieldId("38"): "2026-11-22",
        FieldId("39"): 2.5,
        FieldId("copy_to"): ("a@b.example",),
        FieldId("of another portal"): "x",
    }
    command = a_submit(item_id=ItemId("48"), answers=answers, copy_to=("a@b.example",))
    what = carried(command, ["up1"], "")
    assert (what.method, what.path) == ("POST", "/api/v2/requests.json")
    assert what.body == {
        "request": {
            "subject": "It stopped",
            "comment": {"body": f"Since this morning.\n\n{trace(command).line()}", "uploads": ["up1"]},
            "ticket_form_id": 48,
            "priority": "high",
            "type": "question",
            "custom_fields": [
                {"id": 34, "value": "login"},
                {"id": 35, "value": ["a", "b"]},
                {"id": 36, "value": "5"},
                {"id": 37, "value": False},
                {"id": 38, "value": "2026-11-22"},
                {"id": 39, "value": "2.5"},
            ],
            "collaborators": ["a@b.example"],
        }
    }


def test_the_only_form_has_no_number() -> None:
    body = carried(a_submit(item_id=ONLY_FORM, answers={}, subject=" "), [], "").body
    assert body is not None
    assert set(body["request"]) == {"comment"}
    assert set(body["request"]["comment"]) == {"body"}


def test_what_is_done_with_a_request() -> None:
    comment, reopen = a_comment(CASE), ReopenCase(new_key(), CASE, "Not quite")
    for command in (comment, reopen):
        what = carried(command, [], "")
        assert (what.method, what.path) == ("PUT", "/api/v2/requests/7.json")
        assert what.body == {"request": {"comment": {"body": f"{command.text}\n\n{trace(command).line()}"}}}
    silent = carried(SolveCase(new_key(), CASE), [], "")
    assert silent.body == {"request": {"solved": True}}
    told = carried(SolveCase(new_key(), CASE, "Thanks"), [], "").body
    assert told is not None
    assert told["request"]["comment"]["body"].startswith("Thanks\n\n")


def test_trap_56_a_rating_is_good_or_bad() -> None:
    assert [good_or_bad(score) for score in range(1, 6)] == ["bad", "bad", "good", "good", "good"]
    what = carried(RateCase(new_key(), CASE, 4, "Quick"), [], "")
    assert what.path == "/api/v2/tickets/7/satisfaction_rating.json"
    assert what.body == {"satisfaction_rating": {"score": "good", "comment": "Quick"}}
    assert carried(RateCase(new_key(), CASE, 1), [], "").body == {"satisfaction_rating": {"score": "bad"}}


def test_articles() -> None:
    article = ArticleId("35467")
    up = carried(RateArticle(new_key(), article, is_useful=True), [], "")
    down = carried(RateArticle(new_key(), article, is_useful=False), [], "")
    assert (up.path, up.body) == ("/api/v2/help_center/articles/35467/up.json", None)
    assert down.path == "/api/v2/help_center/articles/35467/down.json"
    feedback = carried(ArticleFeedback(new_key(), article, "Old"), [], "en-us")
    assert feedback.path == "/api/v2/help_center/en-us/articles/35467/comments.json"
    assert feedback.body == {"comment": {"body": "Old", "locale": "en-us"}}


def test_nothing_is_withdrawn() -> None:
    with pytest.raises(Unsupported) as refused:
        carried(WithdrawCase(new_key(), CASE), [], "")
    assert refused.value.capability is Capability.WITHDRAW
    assert NEEDS[WithdrawCase] is Capability.WITHDRAW


@pytest.mark.parametrize("id", ["", "case-1", "1/../2", "-1", "٣", "9" * 19])
def test_an_id_is_a_number_or_nothing(id: str) -> None:
    with pytest.raises(Gone):
        number(id)
    assert number("6326107407") == "6326107407"


def test_trap_53_what_is_refused_is_told_at_its_field() -> None:
    asked = {
        FieldId("34"): a_field("34", label=a_text("Service")),
        FieldId("35"): a_field("35", label=a_text("Service level")),
        FieldId("36"): a_field("36", label=a_text("Exam", nb="Eksamen")),
    }
    told = Rejected(
        {
            "34": ("BlankValue", "Service: cannot be blank"),
            "base": ("BlankValue", "Service level: cannot be blank"),
            "base.1": ("BlankValue", "Eksamen: kan ikke være tom"),
            "base.2": ("Odd", "Something else"),
            "base.3": ("Odd", "And more"),
            "comment": ("BlankValue", "Description: cannot be blank"),
            "requester": ("Odd", "Suspended"),
        },
        "Record validation errors",
        reason="RecordInvalid",
        request_id="zd-1",
    )
    error = at_our_fields(told, a_submit(asked=asked))
    assert error.problems == {
        "34": ("BlankValue", "Service: cannot be blank"),
        "35": ("BlankValue", "Service level: cannot be blank"),
        "36": ("BlankValue", "Eksamen: kan ikke være tom"),
        "": ("Odd", "Something else\nAnd more\nSuspended"),
        "description": ("BlankValue", "Description: cannot be blank"),
    }
    assert (error.detail, error.reason, error.request_id) == ("Record validation errors", "RecordInvalid", "zd-1")
