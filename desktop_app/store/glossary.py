"""Words of six languages that mean the same, so that *sak* finds what was written about a *tukipyyntö*."""

import json
from collections.abc import Mapping
from pathlib import Path

from desktop_app.paths import resources


class Glossary:
    """Groups of folded words, read from `resources/search_terms.json` when first needed."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or resources() / "search_terms.json"
        self._others: Mapping[str, frozenset[str]] | None = None

    def others(self, word: str) -> frozenset[str]:
        """The folded words that mean the same as a folded word; none for most words."""
        if self._others is None:
            self._others = self._read()
        return self._others.get(word, frozenset())

    def _read(self) -> Mapping[str, frozenset[str]]:
        groups = json.loads(self._path.read_text(encoding="utf-8"))["groups"]
        others: dict[str, frozenset[str]] = {}
        for group in groups:
            for word in group:
                others[word] = others.get(word, frozenset()) | frozenset(group) - {word}
        return others
