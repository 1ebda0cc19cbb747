"""Text that a portal holds in several languages, and the one order in which a language is looked for."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Self

LANGUAGES = ("nb", "sv", "fi", "da", "is", "en")

_FALL_BACK = {
    "nb": ("nb", "da", "sv", "en"),
    "da": ("da", "nb", "sv", "en"),
    "sv": ("sv", "nb", "da", "en"),
    "fi": ("fi", "en", "sv"),
    "is": ("is", "en", "da", "nb"),
    "en": ("en",),
}


def our_language(tag: str) -> str:
    """The one of our six languages that serves a BCP 47 tag or locale name; `en` when none does.

    Nynorsk and the Sámi locales of Norway are served in Bokmål (Qt finds nothing for them).
    """
    base = tag.replace("_", "-").split("-")[0].lower()
    return {"no": "nb", "nn": "nb", "se": "nb"}.get(base, base if base in LANGUAGES else "en")


@dataclass(frozen=True, slots=True)
class LocalText:
    """One text in one or more languages. `lang` says which language a text without a map is in ("" = unknown)."""

    texts: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, text: str, lang: str = "") -> Self:
        """A text that exists in one language only, as most vendors send it."""
        return cls({lang: text} if text else {})

    def best(self, language: str) -> tuple[str, str]:
        """(text, its language) for a reader of `language`; ("", "") when there is nothing at all."""
        for candidate in (*_FALL_BACK.get(language, ("en",)), *LANGUAGES):
            if self.texts.get(candidate):
                return self.texts[candidate], candidate
        return next(((text, lang) for lang, text in self.texts.items() if text), ("", ""))

    def in_(self, language: str) -> str:
        """The text for a reader of `language`."""
        return self.best(language)[0]

    def __bool__(self) -> bool:
        return any(self.texts.values())
