"""The kinds of thing a portal is asked for, and how far each has been read."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, NewType, TypeVar

from desktop_app.domain.cases import Case

Row = TypeVar("Row", covariant=True)

Cursor = NewType("Cursor", str)
"""Where a pull of one kind goes on. Opaque: a change token, a page link or a time, as the adapter likes it."""


class Kind(StrEnum):
    """What is pulled and cached, each by itself."""

    CATALOG = "catalog"
    ANNOUNCEMENTS = "announcements"
    CASES = "cases"
    ARTICLES = "articles"
    AGREEMENTS = "agreements"
    VIEWS = "views"
    """After the cases they hold."""


@dataclass(frozen=True, slots=True)
class Marks:
    """How far each kind has been read, in the portal's own opaque words."""

    cursors: Mapping[Kind, Cursor] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Page(Generic[Row]):
    """One page of a pull.

    `next`: where the next page of this pull begins, None on the last. `mark`: on the last page, from where the next
    pull begins. `complete`: the pull shows everything there is, so what it does not show is gone. `conversations`: of
    those cases among the rows whose portal brings them along (Capability.CONVERSATIONS); the others are to be read.
    `left_out`: the ids of records nobody could understand, "" for one without a readable id. `is_restart`: where the
    pull stood is no longer known, this is its first page anew.
    """

    rows: tuple[Row, ...]
    gone: tuple[str, ...] = ()
    next: Cursor | None = None
    mark: Cursor | None = None
    complete: bool = False
    conversations: tuple[Case, ...] = ()
    left_out: tuple[str, ...] = ()
    is_restart: bool = False
