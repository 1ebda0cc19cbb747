"""desktop_app.domain.case_files"""

from dataclasses import replace
from datetime import UTC, datetime

from desktop_app.domain.case_files import Author, CaseFile, CaseFileState, WrittenAnswer
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import Answer
from desktop_app.domain.ids import AccountId, ArticleId, DraftId, FieldId, Key

NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
DRAFT = Draft(DraftId("d"), AccountId("a"), Key("k"), NOON, NOON, answers={FieldId("subject"): "Stands"})


def _file(answer: Answer = "Stands") -> CaseFile:
    line = WrittenAnswer(FieldId("subject"), "Subject", str(answer), answer)
    author = Author("demo", "https://desk.example", AccountId("a"), "kari")
    return CaseFile(Key("k"), author, CaseFileState.DRAFT, NOON, NOON, answers=(line,))


def test_the_same_text_is_the_same_whenever_it_was_written() -> None:
    assert _file().is_text_of(replace(DRAFT, changed_at=datetime.now(UTC), step=3))
    assert not _file("Fell").is_text_of(DRAFT)
    assert not _file().is_text_of(replace(DRAFT, article_ids=(ArticleId("a"),)))


def test_all_but_a_draft_may_be_sent_from_where_it_was() -> None:
    assert not _file().may_be_sent_elsewhere
    assert all(replace(_file(), state=state).may_be_sent_elsewhere for state in CaseFileState if state != "draft")


def test_its_labels_name_its_fields() -> None:
    assert _file().labels == {"subject": "Subject"}
