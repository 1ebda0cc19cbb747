"""A row of the outbox as it is shown."""

from datetime import UTC, datetime

import pytest

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.commands import (
    AddComment,
    ArticleFeedback,
    Command,
    RateArticle,
    RateCase,
    ReopenCase,
    SolveCase,
    SubmitCase,
    WithdrawCase,
)
from desktop_app.domain.ids import AccountId, ArticleId, CaseId, Digest, ItemId, Key
from desktop_app.domain.outbox import OutboxRow, kind_of
from desktop_app.domain.receipts import WaitingFor

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
KEY, CASE, ARTICLE = Key("k"), CaseId("c"), ArticleId("a")


@pytest.mark.parametrize(
    ("command", "kind"),
    [
        (SubmitCase(KEY, ItemId("i"), None, None, "", "", {}), "submit_case"),
        (AddComment(KEY, CASE, ""), "add_comment"),
        (SolveCase(KEY, CASE), "solve_case"),
        (ReopenCase(KEY, CASE), "reopen_case"),
        (WithdrawCase(KEY, CASE), "withdraw_case"),
        (RateCase(KEY, CASE, 1), "rate_case"),
        (RateArticle(KEY, ARTICLE, True), "rate_article"),
        (ArticleFeedback(KEY, ARTICLE, ""), "article_feedback"),
    ],
)
def test_each_command_has_a_stable_code(command: Command, kind: str) -> None:
    assert kind_of(command) == kind


def test_a_row_is_shown_with_what_it_waits_for() -> None:
    file = DraftFile(Digest("0"), "a.txt", 1, "text/plain", NOON)
    row = OutboxRow(AddComment(KEY, CASE, "Hi", (file,)), 7, "Printer", NOON, waiting_for=WaitingFor.BUSY)
    item = row.item(AccountId("a-1"))
    assert (item.key, item.seq, item.case_id, item.files, item.waiting_for) == (KEY, 7, CASE, 1, WaitingFor.BUSY)
    assert item.progress is None
    assert row.item(AccountId("a-1"), waiting_for=WaitingFor.NOTHING, progress=0.5).waiting_for is WaitingFor.NOTHING
