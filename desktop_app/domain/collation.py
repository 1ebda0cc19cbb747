"""Sorting names as people of a language expect it: Å after Ø in Oslo, after Z in Stockholm, with A in London.

Neither SQLite nor Python knows it alike on every system, and the window's way of sorting is not there without one.
"""

import unicodedata
from collections.abc import Mapping

_AFTER_Z: Mapping[str, tuple[str, ...]] = {
    "nb": ("æä", "øö", "å"),
    "da": ("æä", "øö", "å"),
    "sv": ("å", "äæ", "öø"),
    "fi": ("å", "äæ", "öø"),
    "is": ("þ", "æä", "öø", "å"),
}
"""The letters after Z, each with what stands for it in the neighbours' alphabets."""
_BESIDE: Mapping[str, Mapping[str, str]] = {
    "is": {"á": "a", "ð": "d", "é": "e", "í": "i", "ó": "o", "ú": "u", "ý": "y"},
}
"""Letters of their own that come right behind another."""
_LATIN: Mapping[str, str] = {"æ": "ae", "ø": "o", "þ": "th", "ð": "d", "đ": "d", "ß": "ss", "ł": "l", "œ": "oe"}
_SAME: Mapping[str, Mapping[str, str]] = {"fi": {"w": "v"}, "nb": {"aa": "å"}, "da": {"aa": "å"}}
"""What is sorted as if it were written so."""
_DIGIT, _LETTER, _LAST, _FOREIGN = 10, 100, 300, 1000

Key = tuple[tuple[int, ...], str]


def sort_key(text: str, language: str) -> Key:
    """What to sort a text by for a reader of one of our languages; any other is sorted as English.

    Signs come before digits, digits before letters, other scripts last. Capitals and accents decide between equals.
    """
    folded = unicodedata.normalize("NFC", text).casefold()
    for written, meant in _SAME.get(language, {}).items():
        folded = folded.replace(written, meant)
    weights: list[int] = []
    for letter in folded:
        weights.extend(_weights(letter, language))
    return tuple(weights), text


def _weights(letter: str, language: str) -> list[int]:
    if "a" <= letter <= "z":
        return [_LETTER + 2 * (ord(letter) - ord("a"))]
    after = next((at for at, same in enumerate(_AFTER_Z.get(language, ())) if letter in same), None)
    if after is not None:
        return [_LAST + after]
    beside = _BESIDE.get(language, {}).get(letter)
    if beside is not None:
        return [_LETTER + 2 * (ord(beside) - ord("a")) + 1]
    if letter.isdecimal():
        return [_DIGIT + unicodedata.decimal(letter)]
    base = _LATIN.get(letter) or "".join(
        each for each in unicodedata.normalize("NFD", letter) if not unicodedata.combining(each)
    )
    if base != letter:
        return [weight for each in base for weight in _weights(each, language)]
    return [_FOREIGN + ord(letter)] if letter.isalpha() else [0]
