"""Each command as the request that carries it."""

from dataclasses import replace

import pytest

from desktop_app.domain.case_details import Detail
from desktop_app.domain.cases import CaseAction, Priority
from desktop_app.domain.commands import (
    AddNote,
    ArticleFeedback,
    Command,
    DeskWork,
    EditCase,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    WithdrawCase,
)
from desktop_app.domain.ids import ArticleId, CaseId, DraftId, FieldId, Key
from desktop_app.domain.parts import PartOf
from desktop_app.portals.demo.commands import NEEDS, carried, is_text_of, reference
from tests.makers import a_comment, a_file, a_submit

KEY, CASE, ARTICLE = Key("k"), CaseId("case/1"), ArticleId("a-1")


def test_a_new_case() -> None:
    command = a_submit(
        priority=Priority.HIGH,
        answers={FieldId("subject"): "S", FieldId("who"): ("a", "b")},
        copy_to=("sam@x.example",),
        article_ids=(ARTICLE,),
        draft_id=DraftId("d-1"),
        language="nb",
    )
    request = carried(command, ["up-1"])
    assert (request.method, request.path, request.answers_case) == ("POST", "/v1/cases", True)
    assert request.body == {
        "item_id": "i-primus",
        "type_id": "incident",
        "priority": "high",
        "answers": {"subject": "S", "who": ["a", "b"]},
        "upload_ids": ["up-1"],
        "copy_to": ["sam@x.example"],
        "article_ids": ["a-1"],
        "client_reference": reference(command),
        "language": "nb",
    }


def test_a_part_names_the_whole() -> None:
    command = a_submit(part_of=PartOf(CaseId("case-9"), "DP-9", "A large matter"))
    assert carried(command, []).body["parent_id"] == "case-9"
    assert reference(command) != reference(replace(command, part_of=None))


def test_the_reference_names_the_draft_and_its_words() -> None:
    command = a_submit(draft_id=DraftId("d-1"))
    told = reference(command)
    assert told.startswith("d-1.")
    assert is_text_of(told, command)
    assert is_text_of(told, replace(command, draft_id=DraftId("d-2"), key=Key("other"))), "the same words"
    for other in (
        replace(command, type_id=None),
        replace(command, answers={FieldId("subject"): "Another"}),
        replace(command, files=(a_file(b"another"),)),
        replace(command, priority=Priority.CRITICAL),
    ):
        assert not is_text_of(told, other)


def test_what_tells_nothing_of_the_words_speaks_against_none() -> None:
    command = a_submit(draft_id=DraftId("d-1"))
    assert all(is_text_of(told, command) for told in (None, "", 7, "d-1"))
    assert not is_text_of("d-2", command)


def test_a_case_without_a_type_is_unclassified() -> None:
    assert carried(a_submit(type_id=None), []).body["type_id"] == "unclassified"


@pytest.mark.parametrize(
    ("command", "method", "path", "body", "answers_case"),
    [
        (a_comment("case/1"), "POST", "/v1/cases/case%2F1/comments", {"text": "Any news?", "upload_ids": ["u"]}, True),
        (AddNote(KEY, CASE, "t"), "POST", "/v1/cases/case%2F1/note", {"text": "t"}, True),
        (SolveCase(KEY, CASE, "t"), "POST", "/v1/cases/case%2F1/solve", {"text": "t"}, True),
        (ReopenCase(KEY, CASE, "t"), "POST", "/v1/cases/case%2F1/reopen", {"text": "t"}, True),
        (WithdrawCase(KEY, CASE, "t"), "POST", "/v1/cases/case%2F1/withdraw", {"text": "t"}, True),
        (
            DeskWork(KEY, CASE, CaseAction.QUEUE, "systems", "", "t", "Systems"),
            "POST",
            "/v1/cases/case%2F1/queue",
            {"target": "systems", "title": "", "text": "t"},
            True,
        ),
        (
            EditCase(KEY, CASE, {Detail.PRODUCT: "primus", Detail.SUBJECT: ""}, {Detail.PRODUCT: "wilma"}),
            "PATCH",
            "/v1/cases/case%2F1/details",
            {"becomes": {"product": "primus", "subject": ""}, "was": {"product": "wilma", "subject": ""}},
            True,
        ),
        (RateCase(KEY, CASE, 4, "t"), "POST", "/v1/cases/case%2F1/rating", {"score": 4, "text": "t"}, True),
        (RateArticle(KEY, ARTICLE, True), "PUT", "/v1/articles/a-1/rating", {"useful": True}, False),
        (ArticleFeedback(KEY, ARTICLE, "t"), "POST", "/v1/articles/a-1/feedback", {"text": "t"}, False),
    ],
)
def test_the_others(command: Command, method: str, path: str, body: dict[str, object], answers_case: bool) -> None:
    request = carried(command, ["u"])
    assert (request.method, request.path, request.body) == (method, path, body)
    assert request.answers_case is answers_case
    assert type(command) in NEEDS
