"""JSON from a server one does not know: never an exception but BadReply, nothing the database could choke on."""

import json
import math
import re
from typing import Any

from desktop_app.errors import BadReply

MAX_DEPTH = 64
# Possessive, and content without the quote that ends it: else a body of nothing but `\\"` takes hours to look through.
_STRINGS = re.compile(r'"(?:[^"\\]++|\\.)*+"?', re.DOTALL)
_BRACKETS = re.compile(r"[\[\]{}]")
_SUSPECT = re.compile(r"\\u(?:0000|[dD][89a-fA-F])|[\x00\ud800-\udfff]")
_UNFIT = re.compile(r"[\x00\ud800-\udfff]")
_REPLACEMENT = "\ufffd"


def parse_json(body: bytes, max_depth: int = MAX_DEPTH) -> Any:
    """The value a body holds. NUL and lone surrogates become U+FFFD, NaN and the infinities None.

    Raises BadReply: not UTF-8, not JSON, nested deeper than `max_depth`.
    """
    try:
        text = body.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadReply("body: not UTF-8") from None
    if _depth(text) > max_depth:
        raise BadReply("body: nested too deep")
    try:
        value = json.loads(text, parse_int=_int, parse_float=_float, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        raise BadReply("body: not JSON") from None
    return _clean(value) if _SUSPECT.search(text) else value


def clean_text(text: str) -> str:
    """A text the database takes: NUL and lone surrogates replaced."""
    return _UNFIT.sub(_REPLACEMENT, text)


def looks_like_html(content_type: str, body: bytes) -> bool:
    """Whether an answer is a web page: of a sign-in, a maintenance notice, a proxy."""
    return "html" in content_type.lower() or body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def _depth(text: str) -> int:
    if text.count("[") + text.count("{") <= 1:
        return 1
    deepest = depth = 0
    for bracket in _BRACKETS.findall(_STRINGS.sub("", text)):
        depth += 1 if bracket in "[{" else -1
        deepest = max(deepest, depth)
    return deepest


def _int(digits: str) -> int | None:
    return int(digits) if len(digits) <= 18 else None


def _float(text: str) -> float | None:
    number = float(text)
    return number if math.isfinite(number) else None


def _clean(value: Any) -> Any:
    if isinstance(value, str):
        return clean_text(value)
    if isinstance(value, list):
        return [_clean(each) for each in value]
    if isinstance(value, dict):
        return {clean_text(key): _clean(each) for key, each in value.items()}
    return value
