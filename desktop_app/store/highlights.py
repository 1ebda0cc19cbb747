"""What of a text matched a query, found by folding the original words (FTS5 cannot mark text it never saw)."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.store.folding import GRAM, WORD, fold, grams

if TYPE_CHECKING:
    from collections.abc import Collection

Spans = tuple[tuple[int, int], ...]

_EXCERPT = 180
_START = 3
_LOOKED_AT = 5_000
"""Characters of a text that are looked at for the best place; searching on would cost more than it shows."""


class Matcher:
    """Says which words of a text a query means: equal, begun, or sharing half of their 4-grams.

    Every word of every hit is asked about, so what most words lack (a common start, two common grams) is asked first.
    """

    def __init__(self, query: Collection[str]) -> None:
        self._query = frozenset(query)
        self._by_start: dict[str, list[str]] = {}
        for word in self._query:
            if len(word) >= _START:
                self._by_start.setdefault(word[:_START], []).append(word)
        self._grams = [frozenset(grams(word)) for word in self._query if len(word) > GRAM]
        self._any_gram = frozenset(gram for each in self._grams for gram in each)
        self._known: dict[str, str] = {}

    def matches(self, word: str) -> bool:
        """Whether a folded word is meant."""
        return word in self._query or self._begins_alike(word) or self._shares_grams(word)

    def spans(self, text: str) -> Spans:
        """(start, end) of the words of a text that are meant, neighbours apart."""
        return tuple((start, end) for start, end, _ in self._found(text))

    def excerpt(self, text: str) -> tuple[str, Spans]:
        """The part of a text with the most different meant words, and their spans in it."""
        found = self._found(text[:_LOOKED_AT])
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

    def _found(self, text: str) -> list[tuple[int, int, str]]:
        """(start, end, folded word) of the words that are meant."""
        found = []
        known = self._known
        for match in WORD.finditer(text):
            written = match.group()
            folded = known.get(written)
            if folded is None:
                folded = fold(written)
                known[written] = folded = folded if self.matches(folded) else ""
            if folded:
                found.append((match.start(), match.end(), folded))
        return found

    def _begins_alike(self, word: str) -> bool:
        candidates = self._by_start.get(word[:_START])
        return candidates is not None and any(_same_start(word, query) for query in candidates)

    def _shares_grams(self, word: str) -> bool:
        if len(word) <= GRAM:
            return False
        mine = self._any_gram.intersection(grams(word))
        if len(mine) < 2:
            return False
        count = len(word) - GRAM + 1
        return any(len(mine & theirs) >= max(2, (min(count, len(theirs)) + 1) // 2) for theirs in self._grams)


def _same_start(word: str, query: str) -> bool:
    """Whether one begins with the other, or two short ones (alike in their first letters already) end differently."""
    if word.startswith(query) or (len(word) > _START and query.startswith(word)):
        return True
    return len(word) <= 6 and len(query) <= 6 and abs(len(word) - len(query)) <= 2


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
