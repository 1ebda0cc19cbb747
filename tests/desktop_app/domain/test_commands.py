"""What a command is about and what goes with it."""

from datetime import UTC, datetime

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.commands import AddComment, RateArticle, SolveCase, case_of, files_of
from desktop_app.domain.ids import ArticleId, CaseId, Digest, new_draft_id, new_key

FILE = DraftFile(Digest("0" * 64), "a.png", 3, "image/png", datetime(2026, 11, 21, tzinfo=UTC))


def test_the_case_and_the_files_of_a_command() -> None:
    comment = AddComment(new_key(), CaseId("c"), "hello", (FILE,))
    assert case_of(comment) == "c"
    assert files_of(comment) == (FILE,)
    assert files_of(SolveCase(new_key(), CaseId("c"))) == ()
    assert case_of(RateArticle(new_key(), ArticleId("a"), True)) is None


def test_keys_and_draft_ids_are_never_the_same() -> None:
    assert len({new_key() for _ in range(1000)} | {new_draft_id() for _ in range(1000)}) == 2000
