"""Finding drafts: there are few, so their words are looked through as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.knowledge import Hit, HitKind
from desktop_app.store.codec import understood
from desktop_app.store.drafts import draft_of
from desktop_app.store.folding import words
from desktop_app.store.highlights import Matcher

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from desktop_app.domain.drafts import Draft
    from desktop_app.domain.ids import AccountId
    from desktop_app.store.database import Database

_ENOUGH = 0.5


class DraftSearch:
    """The drafts of one account by what was typed into them."""

    def __init__(self, account_id: AccountId, work: Database) -> None:
        self._account_id, self._work = account_id, work

    def find(self, text: str) -> Iterator[Hit]:
        """Drafts in which at least half of the words occur or nearly occur; `score` is their share, 0 to 1."""
        asked = list(dict.fromkeys(words(text)))
        if not asked:
            return
        matchers = [Matcher([word]) for word in asked]
        kept = self._work.rows("SELECT id, subject, body FROM drafts")
        for row, written in understood(kept, lambda row: (row, _texts(draft_of(row["body"]), row["subject"]))):
            folded = set(words(" ".join([row["subject"], *written])))
            share = sum(any(matcher.matches(word) for word in folded) for matcher in matchers) / len(asked)
            if share >= _ENOUGH:
                yield self._hit(row["id"], row["subject"], written, asked, share)

    def _hit(self, id: str, subject: str, written: Sequence[str], asked: Sequence[str], score: float) -> Hit:
        matcher = Matcher(asked)
        excerpt, excerpt_spans = matcher.excerpt("\n".join(written))
        return Hit(
            account_id=self._account_id,
            kind=HitKind.DRAFT,
            id=id,
            title=subject,
            excerpt=excerpt,
            language="",
            score=score,
            spans=matcher.spans(subject),
            excerpt_spans=excerpt_spans,
        )


def _texts(draft: Draft, subject: str) -> list[str]:
    """The answers that are texts. (Ids of choices are among them; they find nothing that would not be there.)"""
    return [answer for answer in draft.answers.values() if isinstance(answer, str) and answer != subject]
