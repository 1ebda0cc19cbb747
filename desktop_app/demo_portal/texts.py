"""The portal's texts in six languages, and the choice of the language of an answer."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

LANGUAGES = ("en", "nb", "sv", "fi", "da", "is")
_KIN = {"no": "nb", "nn": "nb", "se": "nb", "smj": "nb", "sma": "nb"}

LocalText = dict[str, str]


def language_of(tag: str) -> str | None:
    """Our language for a BCP 47 tag: `nn-NO` → nb; None if we have none for it."""
    primary = tag.strip().lower().replace("_", "-").split("-")[0]
    primary = _KIN.get(primary, primary)
    return primary if primary in LANGUAGES else None


def negotiate(header: str | None) -> str:
    """The best of our languages for an Accept-Language header; English if it names none of them."""
    wanted: list[tuple[float, int, str]] = []
    for place, part in enumerate((header or "").split(",")):
        tag, _, quality = part.partition(";")
        language = language_of(tag)
        if language is None:
            continue
        try:
            weight = float(quality.strip().removeprefix("q=")) if quality.strip() else 1.0
        except ValueError:
            weight = 0.0
        if weight > 0:
            wanted.append((-weight, place, language))
    return min(wanted)[2] if wanted else "en"


class Texts:
    """Flat maps of key → text, one per language."""

    def __init__(self, maps: Mapping[str, Mapping[str, str]]) -> None:
        self._maps = {language: dict(maps.get(language, {})) for language in LANGUAGES}

    @classmethod
    def load(cls, *folders: Path) -> Texts:
        """Read `<language>.json` in each folder; a later folder wins, a missing file counts as empty."""
        maps: dict[str, dict[str, str]] = {language: {} for language in LANGUAGES}
        for folder in folders:
            for language, known in maps.items():
                file = folder / f"{language}.json"
                if file.exists():
                    known.update(json.loads(file.read_text("utf-8")))
        return cls(maps)

    def all(self, *keys: str) -> LocalText | None:
        """The first of the keys that any language knows, in every language that has it."""
        for key in keys:
            found = {language: known[key] for language, known in self._maps.items() if known.get(key)}
            if found:
                return found
        return None

    def say(self, key: str, language: str, **values: object) -> str | None:
        """One text in one language (English if it is missing there) with its {placeholders} filled."""
        text = self._maps.get(language, {}).get(key) or self._maps["en"].get(key)
        if text is None:
            return None
        for name, value in values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def keys(self) -> frozenset[str]:
        """Every key that English has."""
        return frozenset(self._maps["en"])


def pick(text: LocalText | None, language: str) -> str:
    """The text in the wanted language, else in English, else in any; "" for None."""
    if not text:
        return ""
    return text.get(language) or text.get("en") or next(iter(text.values()))
