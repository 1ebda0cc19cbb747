"""How words of five Nordic languages are made comparable: folded, with short prefixes and 4-grams. Pure functions.

Measured against stemmers, lemmas and trigrams: see README, Search. The same functions serve texts and queries; what
they give is written in the index, so a change here needs a new `RECIPE`.
"""

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

RECIPE = 1
"""The version of these rules. An index made by another version is built again."""

GRAM = 4
_SHORT = range(3, 7)

_LETTERS = str.maketrans(
    {"å": "a", "ä": "a", "æ": "a", "ö": "o", "ø": "o", "œ": "o", "þ": "th", "ð": "d", "đ": "d", "ł": "l", "ß": "ss"}
)
_A, _O = re.compile("a[aeo]"), re.compile("o[eo]")
# A word goes on over combining marks and soft hyphens, so that texts typed on a Mac or cut from a web page match too.
WORD = re.compile(r"[^\W_](?:[^\W_]|[\u0300-\u036f\u00ad])*")


@lru_cache(maxsize=65_536)
def fold(word: str) -> str:
    """A word without case, marks and Nordic letters, so that *losenord*, *lösenord* and *loesenord* are one."""
    plain = word.lower().replace("\u00ad", "").translate(_LETTERS)
    if not plain.isascii():
        plain = "".join(c for c in unicodedata.normalize("NFD", plain) if not unicodedata.combining(c))
    return _O.sub("o", _A.sub("a", plain))


def words(text: str) -> list[str]:
    """The folded words of a text, in order."""
    return [fold(word) for word in WORD.findall(text)]


def prefix_token(word: str) -> str | None:
    """The token that lets short inflected words meet (*sag*, *sager*); None for words that need none."""
    return "p" + word[:3] if len(word) in _SHORT else None


@lru_cache(maxsize=65_536)
def grams(word: str) -> tuple[str, ...]:
    """The 4-grams of a folded word; a short one is its own."""
    return tuple([word[i : i + GRAM] for i in range(max(1, len(word) - GRAM + 1))])


@lru_cache(maxsize=65_536)
def _gram_tokens(word: str) -> str:
    return " ".join("g" + gram for gram in grams(word))


@lru_cache(maxsize=65_536)
def _word_tokens(word: str) -> str:
    prefix = prefix_token(word)
    return f"{word} {prefix}" if prefix else word


def index_texts(folded: Sequence[str]) -> tuple[str, str]:
    """(words column, grams column) of the index for the folded words of a text."""
    return " ".join(map(_word_tokens, folded)), " ".join(map(_gram_tokens, folded))


def query_tokens(word: str) -> list[str]:
    """Every token of the index that a folded query word asks for."""
    return [*_word_tokens(word).split(), *_gram_tokens(word).split()]
