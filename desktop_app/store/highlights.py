"""What of a text matched a query, found by folding the original words (FTS5 cannot mark text it never saw)."""

from collections.abc import Collection

from desktop_app.store.folding import grams, placed_words

Spans = tuple[tuple[int, int], ...]

_EXCERPT = 180
_LOOKED_AT = 12_000
"""Characters of a text that are looked at for the best place; searching on would cost more than it shows."""


class Matcher:
    """Says which words of a text a query means: equal, begun, or sharing half of their 4-grams."""

    def __init__(self, query: Collection[str]) -> None:
        self._query = frozenset(query)
        self._grams = [(word, frozenset(grams(word))) for word in self._query if len(word) > 4]
        self._known: dict[str, bool] = {}

    def matches(self, word: str) -> bool:
        """Whether a folded word is meant."""
        known = self._known.get(word)
        if known is None:
            known = self._known[word] = word in self._query or self._resembles(word)
        return known

    def spans(self, text: str) -> Spans:
        """(start, end) of the words of a text that are meant, neighbours apart."""
        return tuple((start, end) for start, end, word in placed_words(text) if self.matches(word))

    def excerpt(self, text: str) -> tuple[str, Spans]:
        """The part of a text with the most different meant words, and their spans in it."""
        looked_at = text[:_LOOKED_AT]
        found = [(start, end, word) for start, end, word in placed_words(looked_at) if self.matches(word)]
        start = _best_start(found)
        # A little before the first match reads better; cut at words.
        begin = _word_start(text, start - 30) if start > 30 else 0
        end = _word_end(text, begin + _EXCERPT)
        part = text[begin:end]
        lead = "… " if begin else ""
        shift = begin - len(lead)
        spans = tuple((s - shift, e - shift) for s, e, _ in found if begin <= s and e <= end)
        shown = " ".join(part.split("\n"))
        return lead + shown + (" …" if end < len(text) else ""), spans

    def _resembles(self, word: str) -> bool:
        if len(word) < 3:
            return False
        if any(_same_start(word, query) for query in self._query):
            return True
        mine = frozenset(grams(word)) if len(word) > 4 else frozenset()
        return any(
            len(mine & theirs) >= max(2, (min(len(mine), len(theirs)) + 1) // 2) for _query, theirs in self._grams
        )


def _same_start(word: str, query: str) -> bool:
    if len(query) >= 3 and word.startswith(query):
        return True
    if len(word) >= 4 and query.startswith(word):
        return True
    return len(word) <= 6 and 3 <= len(query) <= 6 and word[:3] == query[:3] and abs(len(word) - len(query)) <= 2


def _best_start(found: list[tuple[int, int, str]]) -> int:
    """Where the window begins that holds the most different words; the first of several."""
    best, best_count, first = 0, 0, 0
    counts: dict[str, int] = {}
    for _start, end, word in found:
        counts[word] = counts.get(word, 0) + 1
        while end - found[first][0] > _EXCERPT - 30:
            leaving = found[first][2]
            counts[leaving] -= 1
            if not counts[leaving]:
                del counts[leaving]
            first += 1
        if len(counts) > best_count:
            best, best_count = found[first][0], len(counts)
    return best


def _word_start(text: str, at: int) -> int:
    space = text.find(" ", at, at + 25)
    return space + 1 if space >= 0 else at


def _word_end(text: str, at: int) -> int:
    if at >= len(text):
        return len(text)
    space = text.rfind(" ", at - 25, at)
    return space if space > 0 else at
