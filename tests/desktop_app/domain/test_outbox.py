"""A row of the outbox as it is shown."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import (
    AddComment,
    AddNote,
    ArticleFeedback,
    Command,
    DeskWork,
    EditCase,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.ids import AccountId, ArticleId, CaseId, Digest, ItemId, Key
from desktop_app.domain.outbox import (
    FAILED_LOOK_UPS,
    MADE,
    NOT_ARRIVED,
    SENT_BEFORE,
    WENT_OUT,
    OutboxRow,
    key_of_waiting,
    kind_of,
    waiting_case_id,
)
from desktop_app.domain.receipts import OutboxState, WaitingFor

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
KEY, CASE, ARTICLE = Key("k"), CaseId("c"), ArticleId("a")


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        (SubmitCase(KEY, ItemId("i"), None, None, "", "", {}), "submit_case"),
        (AddComment(KEY, CASE, ""), "add_comment"),
        (AddNote(KEY, CASE, ""), "add_note"),
        (SolveCase(KEY, CASE), "solve_case"),
        (ReopenCase(KEY, CASE), "reopen_case"),
        (WithdrawCase(KEY, CASE), "withdraw_case"),
        (RateCase(KEY, CASE, 1), "rate_case"),
        (DeskWork(KEY, CASE, CaseAction.CHILD, title="A part"), "desk_child"),
        (DeskWork(KEY, CASE, CaseAction.COUNT, "no"), "desk_count_no"),
        (EditCase(KEY, CASE, {}), "edit_case"),
        (RateArticle(KEY, ARTICLE, True), "rate_article"),
        (ArticleFeedback(KEY, ARTICLE, ""), "article_feedback"),
    ],
)
def test_each_command_has_a_stable_code(command: Command, kind: str) -> None:
    assert kind_of(command) == kind


def test_work_on_a_case_says_with_whom_or_where() -> None:
    for command, about in (
        (DeskWork(KEY, CASE, CaseAction.ASSIGN, "p-desk", name="Liv"), "Liv"),
        (DeskWork(KEY, CASE, CaseAction.CHILD, title="A part"), "A part"),
        (SolveCase(KEY, CASE), ""),
    ):
        assert OutboxRow(command, 1, "Printer", NOON).item(AccountId("a-1")).about == about


def test_a_row_is_shown_with_what_it_waits_for() -> None:
    file = DraftFile(Digest("0"), "a.txt", 1, "text/plain", NOON)
    row = OutboxRow(AddComment(KEY, CASE, "Hi", (file,)), 7, "Printer", NOON, waiting_for=WaitingFor.BUSY)
    item = row.item(AccountId("a-1"))
    assert (item.key, item.seq, item.case_id, item.files, item.waiting_for) == (KEY, 7, CASE, 1, WaitingFor.BUSY)
    assert item.progress is None
    assert row.item(AccountId("a-1"), waiting_for=WaitingFor.NOTHING, progress=0.5).waiting_for is WaitingFor.NOTHING


def test_what_the_portal_has_already_is_named() -> None:
    row = OutboxRow(SubmitCase(KEY, ItemId("i"), None, None, "", "", {}), 1, "T", NOON)
    assert row.there is None
    assert (row.item(AccountId("a")).number, row.item(AccountId("a")).case_id) == ("", None)
    for step in (SENT_BEFORE, MADE):
        there = replace(row, steps={step: '{"case_id": "c-9", "number": "DP-9"}'})
        assert there.there == ("c-9", "DP-9")
        assert (there.item(AccountId("a")).number, there.item(AccountId("a")).case_id) == ("DP-9", "c-9")
    nameless = replace(row, steps={SENT_BEFORE: '{"case_id": "", "number": ""}'})
    assert nameless.item(AccountId("a")).case_id is None


@pytest.mark.parametrize(("failed", "asks"), [("", False), ("1", False), ("2", True), ("7", True)])
def test_after_two_failed_look_ups_the_user_is_asked(failed: str, asks: bool) -> None:
    row = OutboxRow(AddComment(KEY, CASE, "Hi"), 1, "T", NOON, OutboxState.UNSURE, steps={FAILED_LOOK_UPS: failed})
    assert row.asks is row.item(AccountId("a")).asks is asks
    assert not replace(row, state=OutboxState.WAITING).asks


def test_the_id_of_a_waiting_case_leads_back_to_its_key() -> None:
    assert key_of_waiting(waiting_case_id(KEY)) == KEY
    assert key_of_waiting(CASE) is None


@pytest.mark.parametrize(("step", "expected"), [(WENT_OUT, True), (NOT_ARRIVED, True), (FAILED_LOOK_UPS, False)])
def test_what_may_come_late(step: str, expected: bool) -> None:
    row = OutboxRow(AddComment(KEY, CASE, "Hi"), 1, "T", NOON, steps={step: "1"})
    assert row.may_come_late is expected
