"""Drafts keep what was typed."""

from datetime import UTC, datetime

from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import AccountId, FieldId, ItemId, new_draft_id, new_key

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)


def test_answers_are_set_and_taken_away() -> None:
    draft = Draft(new_draft_id(), AccountId("a"), new_key(), NOW, NOW)
    assert draft.is_empty
    written = draft.with_answer(FieldId("subject"), "Printer")
    assert dict(written.answers) == {"subject": "Printer"}
    assert not written.is_empty
    assert written.with_answer(FieldId("subject"), None).is_empty
    assert not Draft(draft.id, draft.account_id, draft.key, NOW, NOW, item_id=ItemId("i")).is_empty
