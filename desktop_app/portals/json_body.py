"""JSON from a server one does not know: never an exception but BadReply, nothing the database could choke on."""

import json
import math
import re
from typing import Any

from desktop_app.errors import BadReply

MAX_DEPTH = 64
_BRACKETS = bytes.maketrans(b"{}", b"[]")
_NO_BRACKETS = bytes(set(range(256)) - set(b'[]{}"'))
_SUSPECT = re.compile(r"\\u(?:0000|[dD][89a-fA-F])")
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
    if _is_deeper(body, max_depth):
        raise BadReply("body: nested too deep")
    try:
        value = json.loads(text, parse_int=_int, parse_float=_float, parse_constant=lambda _: None)
    except (ValueError, RecursionError):
        raise BadReply("body: not JSON") from None
    # Nothing unfit stands in UTF-8 and valid JSON but as an escape.
    return _clean(value) if "\\u" in text and _SUSPECT.search(text) else value


def clean_text(text: str) -> str:
    """A text the database takes: NUL and lone surrogates replaced."""
    return _UNFIT.sub(_REPLACEMENT, text)


def looks_like_html(content_type: str, body: bytes) -> bool:
    """Whether an answer is a web page: of a sign-in, a maintenance notice, a proxy."""
    return "html" in content_type.lower() or body.lstrip(b"\xef\xbb\xbf \t\r\n")[:1] == b"<"


def _is_deeper(body: bytes, most: int) -> bool:
    """Whether brackets outside of strings are nested deeper; by steps over the whole, a loop over millions is slow."""
    unescaped = body.replace(b"\\\\", b"").replace(b'\\"', b"")
    # Two quotes in a row change nothing about what stands in a string; every other piece between the rest is one.
    quoted = unescaped.translate(_BRACKETS, _NO_BRACKETS).replace(b'""', b"")
    brackets = b"".join(quoted.split(b'"')[::2])
    for _ in range(most):
        inner = brackets.replace(b"[]", b"")
        if len(inner) == len(brackets):
            # Nothing left, or brackets without their partners: a parser gets no deeper than the open ones.
            return brackets.count(b"[") > most
        brackets = inner
    return bool(brackets)


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
