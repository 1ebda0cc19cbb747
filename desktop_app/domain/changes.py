"""Which kinds and ids an operation touched: a value that travels to whoever shows them."""

from dataclasses import dataclass
from enum import StrEnum


class What(StrEnum):
    """A kind of thing that can change on this computer."""

    ACCOUNTS = "accounts"
    CONNECTION = "connection"
    CATALOG = "catalog"
    ANNOUNCEMENTS = "announcements"
    CASES = "cases"
    ARTICLES = "articles"
    AGREEMENTS = "agreements"
    DRAFTS = "drafts"
    OUTBOX = "outbox"
    PREFERENCES = "preferences"
    VIEWS = "views"
    HOTKEY = "hotkey"
    """Whether the combination of keys is heard."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What changed. `ids` narrows it down where known; none named means any."""

    what: frozenset[What] = frozenset()
    ids: frozenset[str] = frozenset()

    @classmethod
    def of(cls, *what: What, ids: tuple[str, ...] = ()) -> "Changes":
        """Changes of these kinds."""
        return cls(frozenset(what), frozenset(ids))

    def __or__(self, other: "Changes") -> "Changes":
        ids = self.ids | other.ids if self.ids and other.ids else frozenset[str]()
        if not self.what:
            ids = other.ids
        elif not other.what:
            ids = self.ids
        return Changes(self.what | other.what, ids)

    def __bool__(self) -> bool:
        return bool(self.what)

    def concern(self, *what: What) -> bool:
        """Whether any of these kinds changed."""
        return bool(self.what.intersection(what))
