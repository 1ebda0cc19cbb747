"""One search over articles, catalogue, cases and drafts of all accounts, offline, in six languages."""

from dataclasses import dataclass

from desktop_app.domain.ids import AccountId
from desktop_app.domain.knowledge import Hit, HitKind


@dataclass(frozen=True, slots=True)
class Query:
    """What to look for. `kinds` empty = everything; `account_id` None = all accounts; hits in `language` first."""

    words: str
    language: str
    kinds: frozenset[HitKind] = frozenset()
    account_id: AccountId | None = None
    limit: int = 30


class Search:
    """The index on this computer."""

    def find(self, query: Query) -> tuple[Hit, ...]:
        """What matches, best first. READ lane: a newer query of the same owner interrupts it."""
        raise NotImplementedError

    def suggest(self, account_id: AccountId, text: str, language: str) -> tuple[Hit, ...]:
        """Up to five articles and own cases that resemble what is being written. READ lane."""
        raise NotImplementedError
