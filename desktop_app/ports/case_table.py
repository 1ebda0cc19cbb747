"""Cases as they are kept, and their lists as projected with what waits in the outbox."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from desktop_app.domain.cases import Case, CaseFilter, CaseRow, CaseTime, Facet, Share
from desktop_app.ports.cached import CacheTable

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from desktop_app.domain.ids import CaseId
    from desktop_app.domain.timeline import Older


class CaseTable(CacheTable[CaseRow], Protocol):
    """Cases. Rows get the account's id. `is_unread` and `key` of what is put are not kept (`get`: False, None)."""

    def put_case(self, case: Case) -> None:
        """Keep one case with its conversation, and its row. Its text becomes searchable.

        What is kept of the time before its timeline stays, where the portal has more of it.
        """
        ...

    def put_cases(self, cases: Sequence[Case]) -> None:
        """The same for many."""

    def add_older(self, id: CaseId, before: str, page: Older) -> bool:
        """Put a page before a conversation that goes on at `before`; False when it does so no longer."""
        ...

    def case(self, id: CaseId) -> Case | None:
        """The case as last heard. Only its row when the conversation was never read."""
        ...

    def unread_conversations(self, limit: int) -> tuple[CaseId, ...]:
        """Cases whose conversation was never read, or is older than their row; open ones first, then the newest."""
        ...

    def rows(
        self, which: CaseFilter, ranking: Callable[[Sequence[Share]], Sequence[str]] | None = None
    ) -> tuple[CaseRow, ...]:
        """A list as projected: on the first page what waits in the outbox comes first, newest click first, then rows.

        A waiting new case has id `out-<key>`, its `key`, number "", status SENDING, the click's time; it is MINE and
        open. `is_unread`: mine, and `updated_at` later than seen. `limit` and `offset` count all of them together.
        `ranking`: for an order with a facet, puts its values (`key`) into order; without one they lie as they are kept.
        Words: each must occur in number, title, description or conversation (folded, also inside a word).
        """
        ...

    def count(self, which: CaseFilter) -> int:
        """How many `rows` there are without limit and offset."""
        ...

    def tally(self, which: CaseFilter, facet: Facet) -> tuple[Share, ...]:
        """How many `rows` there are of each value of a facet, the most first. Order, limit and offset are ignored."""
        ...

    def course(self, which: CaseFilter, time: CaseTime, bounds: Sequence[datetime]) -> tuple[int, ...]:
        """How many lie before the first bound, between each two, and after the last, by a moment all of them have.

        Bounds rise. Only what the portal knows is counted.
        """
        ...

    def seen_at(self, id: CaseId) -> datetime | None:
        """Until when the user has seen the case; None when never, or when there is none."""

    def mark_seen(self, id: CaseId, updated_at: datetime) -> bool:
        """The user has seen the case as of `updated_at`; False when he had already. In *work*."""
        ...

    def mark_all_seen(self) -> None:
        """All rows there are count as seen (after the first sync). In *work*."""
        ...

    def unread(self) -> int:
        """How many rows are unread."""
        ...
