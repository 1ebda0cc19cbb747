"""Words of six languages that mean the same, so that *sak* finds what was written about a *tukipyyntö*."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from desktop_app.paths import resources

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path


class Glossary:
    """Groups of folded words, read from `resources/search_terms.json` when first needed."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path or resources() / "search_terms.json"
        self._others: Mapping[str, frozenset[str]] | None = None

    @property
    def known(self) -> frozenset[str]:
        """Every word that stands in a group."""
        return frozenset(self._groups())

    def others(self, word: str) -> frozenset[str]:
        """The folded words that mean the same as a folded word; none for most words."""
        return self._groups().get(word, frozenset())

    def _groups(self) -> Mapping[str, frozenset[str]]:
        if self._others is None:
            self._others = self._read()
        return self._others

    def _read(self) -> Mapping[str, frozenset[str]]:
        groups = json.loads(self._path.read_text(encoding="utf-8"))["groups"]
        others: dict[str, frozenset[str]] = {}
        for group in groups:
            for word in group:
                others[word] = others.get(word, frozenset()) | frozenset(group) - {word}
        return others
