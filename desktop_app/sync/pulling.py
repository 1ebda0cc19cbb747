"""Reads what changed at the portal into the cache."""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import timedelta
from functools import partial
from typing import TYPE_CHECKING, Any

from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.cases import Case, CaseRow
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Cursor, Kind, Marks, Page
from desktop_app.errors import BadReply, Gone, PortalError
from desktop_app.sync.reconcile import Delta, as_kept, delta, ids_of, vanished
from desktop_app.work import meanwhile

if TYPE_CHECKING:
    from collections.abc import Generator, Mapping, Sequence

    from desktop_app.domain.identity import Person
    from desktop_app.ports.cached import CacheTable
    from desktop_app.ports.portal import Portal, PortalRow
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.sync.run import Run

log = logging.getLogger(__name__)

BATCH = 200
"""Rows written in one transaction, so that a draft's save never waits for long."""
_MOST_RESTARTS = 3
_CONVERSATIONS_PER_BATCH = 20
_CONVERSATIONS_PER_RUN = 200

_NEEDS = {
    Kind.CATALOG: Capability.CATALOG,
    Kind.ANNOUNCEMENTS: Capability.ANNOUNCEMENTS,
    Kind.ARTICLES: Capability.KNOWLEDGE,
    Kind.AGREEMENTS: Capability.AGREEMENTS,
    Kind.VIEWS: Capability.VIEWS,
}
_LONGEST_AGE = {
    Kind.CATALOG: timedelta(hours=1),
    Kind.ANNOUNCEMENTS: timedelta(minutes=5),
    Kind.CASES: timedelta(minutes=1),
    Kind.ARTICLES: timedelta(hours=1),
    Kind.AGREEMENTS: timedelta(hours=1),
    Kind.VIEWS: timedelta(minutes=10),
}


def kinds_of(capabilities: Capabilities) -> tuple[Kind, ...]:
    """The kinds a portal has, in the order they are read."""
    return tuple(kind for kind in Kind if kind not in _NEEDS or _NEEDS[kind] in capabilities)


class Reading:
    """How far one pull has come: where it goes on, and what it has shown."""

    def __init__(self, mark: Cursor | None) -> None:
        self.cursor = mark
        self.seen: set[str] = set()
        self.left_out = 0
        self.is_blind = False
        """A record without a readable id was among them."""
        self._asked: set[Cursor | None] = {mark}
        self._restarts = 0

    def took(self, page: Page[PortalRow]) -> None:
        """Another page is in. Raises BadReply when the portal leads in circles."""
        if page.is_restart:
            # What was shown before counts no more: it may have gone since, and nobody would say so again.
            self._restarts += 1
            self.seen, self._asked, self.left_out, self.is_blind = set(), set(), 0, False
        self.seen.update(ids_of(page.rows))
        self.seen.update(page.left_out)
        self.left_out += len(page.left_out)
        self.is_blind |= "" in page.left_out
        if page.next is None:
            return
        if page.next in self._asked or self._restarts > _MOST_RESTARTS:
            raise BadReply("next")
        self._asked.add(page.next)
        self.cursor = page.next


class Pulling:
    """Reads one account's kinds and conversations."""

    def __init__(self, store: AccountStore, clock: Clock) -> None:
        self._store, self._clock = store, clock
        self._unreadable: set[CaseId] = set()
        self._left_out: dict[Kind, int] = {}
        self.has_more = False
        """Conversations were left for the next run."""

    @property
    def left_out(self) -> int:
        """Records that nobody could understand, since the program started."""
        return sum(self._left_out.values()) + len(self._unreadable)

    def stale(self, portal: Portal, run: Run, *, everything: bool) -> tuple[Kind, ...]:
        """The kinds to be read now: what the portal says changed, or what is too old; all when `everything`."""
        known = kinds_of(portal.capabilities)
        marks = {kind: mark for kind, mark in self._store.marks.all().items() if kind in known}
        changed = self._changed(portal, marks, run)
        if everything:
            return known
        if changed is None:
            return tuple(kind for kind in known if self._is_old(kind))
        return tuple(kind for kind in known if kind in changed or kind not in marks)

    def pull(self, portal: Portal, kinds: Sequence[Kind], run: Run) -> None:
        """Read these kinds to their end. A kind that cannot be understood is left as it is."""
        for kind in kinds:
            try:
                self._pull(portal, kind, run)
            except PortalError as error:
                log.info("pull of %s: %s", kind, error.code)
                run.passed_over(error)

    def read_conversations(self, portal: Portal, run: Run) -> None:
        """Read the cases that have something new, batch by batch; the rest is for the next run."""
        self.has_more = False
        for _ in range(_CONVERSATIONS_PER_RUN // _CONVERSATIONS_PER_BATCH):
            limit = _CONVERSATIONS_PER_BATCH + len(self._unreadable)
            ids = [id for id in self._store.cases.unread_conversations(limit) if id not in self._unreadable]
            if not ids:
                return
            self._read_cases(portal, ids[:_CONVERSATIONS_PER_BATCH], run)
        self.has_more = True

    def read_case(self, portal: Portal, id: CaseId, run: Run) -> None:
        """Read one case anew."""
        self._read_cases(portal, [id], run)

    def _changed(self, portal: Portal, marks: Mapping[Kind, Cursor | None], run: Run) -> frozenset[Kind] | None:
        if Capability.CHANGED not in portal.capabilities:
            return None
        try:
            return portal.changed(Marks({kind: mark for kind, mark in marks.items() if mark is not None}))
        except PortalError as error:
            run.passed_over(error)
            return None

    def _is_old(self, kind: Kind) -> bool:
        read_at, now = self._store.marks.read_at(kind), self._clock.now()
        # A time to come means that the clock was set back: nothing is known about the age then.
        return read_at is None or read_at > now or now - read_at >= _LONGEST_AGE[kind]

    def _pull(self, portal: Portal, kind: Kind, run: Run) -> None:
        is_first = self._store.marks.read_at(kind) is None
        reading = Reading(self._store.marks.mark(kind))
        with closing(_pages(portal, kind, reading, run)) as pages:
            for page in pages:
                if page.next is not None:
                    self._write(kind, self._delta(kind, page), page.conversations, run)
        self._finish(kind, page, reading, run)
        known = 0 if page.complete else self._left_out.get(kind, 0)
        self._left_out[kind] = known + reading.left_out
        if is_first and kind is Kind.CASES:
            self._store.cases.mark_all_seen()

    def _finish(self, kind: Kind, page: Page[PortalRow], reading: Reading, run: Run) -> None:
        """The last page: with it go what a complete pull did not show, and the mark."""
        last = self._delta(kind, page)
        # A record without a readable id may be any of those we keep, so that none of them can be called gone.
        if page.complete and not reading.is_blind:
            last = Delta(last.put, last.remove | vanished(self._table(kind).ids(), reading.seen))
        for start in range(0, len(last.put), BATCH):
            self._write(kind, Delta(last.put[start : start + BATCH]), page.conversations, run)
        with self._store.cache_transaction():
            self._table(kind).remove(last.remove)
            self._store.marks.put(kind, page.mark, self._clock.now())
        run.tell(Delta((), last.remove).changes(kind))

    def _delta(self, kind: Kind, page: Page[PortalRow]) -> Delta[PortalRow]:
        rows = [as_kept(row, self._store.account_id) for row in page.rows]
        return delta(rows, page.gone, self._table(kind).get({*ids_of(rows), *page.gone}))

    def _write(self, kind: Kind, part: Delta[PortalRow], conversations: Sequence[Case], run: Run) -> None:
        whole = {case.row.id: case for case in conversations}
        with self._store.cache_transaction():
            self._store.cases.put_cases([whole[CaseId(row.id)] for row in part.put if row.id in whole])
            self._table(kind).put([row for row in part.put if row.id not in whole])
            self._table(kind).remove(part.remove)
            self._store.people.put(_people_in(part.put))
        run.tell(part.changes(kind))

    def _read_cases(self, portal: Portal, ids: Sequence[CaseId], run: Run) -> None:
        cases: list[Case] = []
        gone: list[CaseId] = []
        try:
            for id in ids:
                run.check()
                try:
                    cases.append(portal.read_case(id))
                except Gone:
                    gone.append(id)
                except PortalError as error:
                    run.passed_over(error)
                    self._unreadable.add(id)
        finally:
            # What was read is kept, also when the network goes in the middle of it.
            with self._store.cache_transaction():
                self._store.cases.put_cases(cases)
                self._store.cases.remove(gone)
            touched = (*(case.row.id for case in cases), *gone)
            run.tell(Changes.of(What.CASES, ids=touched) if touched else Changes())

    def _table(self, kind: Kind) -> CacheTable[Any]:
        tables: dict[Kind, CacheTable[Any]] = {
            Kind.CATALOG: self._store.catalog,
            Kind.ANNOUNCEMENTS: self._store.announcements,
            Kind.CASES: self._store.cases,
            Kind.ARTICLES: self._store.articles,
            Kind.AGREEMENTS: self._store.agreements,
            Kind.VIEWS: self._store.portal_views,
        }
        return tables[kind]


def _pages(portal: Portal, kind: Kind, reading: Reading, run: Run) -> Generator[Page[PortalRow], None, None]:
    """Page after page; each is read while the one before it is written."""
    run.check()
    page = portal.pull(kind, reading.cursor)
    reading.took(page)
    while page.next is not None:
        run.check()
        with meanwhile(partial(portal.pull, kind, reading.cursor)) as following:
            yield page
        page = following()
        reading.took(page)
    yield page


def _people_in(rows: Sequence[PortalRow]) -> tuple[Person, ...]:
    people = (person for row in rows if isinstance(row, CaseRow) for person in (row.requester, row.owner))
    return tuple({person.id: person for person in people if person is not None}.values())
