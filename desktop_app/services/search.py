"""One search over articles, catalogue, cases and drafts of all accounts, offline, in six languages."""

from __future__ import annotations

from contextlib import nullcontext
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.ids import AccountId
from desktop_app.domain.knowledge import Hit, HitKind

if TYPE_CHECKING:
    from desktop_app.services.accounts import Accounts
    from desktop_app.work import Task

_SUGGESTIONS = 5
_LONGEST_TEXT = 1000


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

    def __init__(self, accounts: Accounts) -> None:
        self._accounts = accounts

    def find(self, query: Query, task: Task | None = None) -> tuple[Hit, ...]:
        """What matches, best first. READ lane: with its `task`, a newer query of the same owner interrupts it."""
        if not query.words.strip():
            return ()
        hits: list[Hit] = []
        for account, store in self._accounts.stores():
            if query.account_id not in {None, account.id}:
                continue
            if task is not None:
                task.check()
            with store.interruptible(task.on_cancel) if task is not None else nullcontext():
                hits.extend(store.search.find(query.words, query.language, query.kinds, query.limit))
        # Each account's hits come sorted; sorting is stable, so that theirs stay in their order.
        return tuple(sorted(hits, key=lambda hit: -hit.score)[: query.limit])

    def suggest(self, account_id: AccountId, text: str, language: str, task: Task | None = None) -> tuple[Hit, ...]:
        """Up to five articles and own cases that resemble what is being written. READ lane."""
        kinds = frozenset({HitKind.ARTICLE, HitKind.CASE})
        return self.find(Query(text[:_LONGEST_TEXT], language, kinds, account_id, _SUGGESTIONS), task)
