"""Right answers made wrong: packed into bombs, cut, mislabelled, nested, or changed record by record."""

from __future__ import annotations

import gzip
import json
import zlib
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

HTML = (
    b"<!doctype html><html><head><title>Sign in to the network</title></head>"
    b"<body><h1>Welcome</h1><p>Accept the terms to go on.</p></body></html>"
)
_DEEP = 200_000
_PIECE = b" " * (1024 * 1024)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes out instead: a body, and what its head says of it."""

    body: bytes
    kind: bytes = b"application/json"
    encoding: bytes = b""
    status: int = 200


def edits(text: str) -> list[tuple[list[str | int], tuple[Any, ...]]]:
    """`[[path], value]` or `[[path]]` (take it away), or a list of such. Raises Problem bad_request."""
    try:
        told = json.loads(text)
        one_only = not told[0] or not isinstance(told[0][0], list)
        found = [(list(one[0]), tuple(one[1:2])) for one in ([told] if one_only else told)]
    except (ValueError, TypeError, IndexError, KeyError, RecursionError) as error:
        raise Problem("bad_request") from error
    if not all(isinstance(one[0], list) for one in ([told] if one_only else told)):
        raise Problem("bad_request")
    if not all(path and all(type(part) in (str, int) for part in path) for path, _ in found):
        raise Problem("bad_request")
    return found


def edited(body: bytes, text: str) -> Answer:
    """The answer with parts of it replaced or taken away; `*` in a path is every part. What is not there stays away."""
    value = json.loads(body) if body else None
    for path, new in edits(text):
        _edit(value, path, new)
    return Answer(json.dumps(value).encode())


def bomb(size: int) -> Answer:
    """A small packed answer that is `size` bytes when unpacked."""
    packer = zlib.compressobj(6, zlib.DEFLATED, 31)
    parts = [packer.compress(b'{"items": [')]
    parts += [packer.compress(_PIECE) for _ in range(size // len(_PIECE))]
    return Answer(b"".join([*parts, packer.compress(b"]}"), packer.flush()]), encoding=b"gzip")


def _cut_packed(body: bytes) -> Answer:
    packed = gzip.compress(body, mtime=0)
    return Answer(packed[: len(packed) - 10], encoding=b"gzip")


def _damaged(body: bytes) -> Answer:
    packed = bytearray(gzip.compress(body, mtime=0))
    packed[len(packed) // 2] ^= 0xFF
    return Answer(bytes(packed), encoding=b"gzip")


WAYS: Mapping[str, Callable[[bytes], Answer]] = {
    "html": lambda _body: Answer(HTML, b"text/html; charset=utf-8"),
    "wrong-json": lambda _body: Answer(b'{"unexpected": [1, 2, 3], "items": "none", "token": 7}'),
    "empty": lambda _body: Answer(b""),
    "not-json": lambda body: Answer(body[: len(body) // 2]),
    "deep": lambda _body: Answer(b"[" * _DEEP + b"]" * _DEEP),
    "charset": lambda body: Answer(body.decode().encode("latin-1", "replace"), b"application/json; charset=iso-8859-1"),
    "utf-16": lambda body: Answer(body.decode().encode("utf-16")),
    "cut-gzip": _cut_packed,
    "bad-gzip": _damaged,
    "unknown-packing": lambda body: Answer(body, encoding=b"br"),
}
"""What needs no option: the real body → what is sent."""


def _edit(value: Any, path: list[str | int], new: tuple[Any, ...]) -> None:
    first, rest = path[0], path[1:]
    if first == "*":
        for key in list(value) if isinstance(value, dict) else range(len(value) if isinstance(value, list) else 0):
            _edit(value, [key, *rest], new)
        return
    if rest:
        if _has(value, first):
            _edit(value[first], rest, new)
    elif new and isinstance(value, dict):
        value[str(first)] = new[0]
    elif new and _has(value, first):
        value[first] = new[0]
    elif not new and _has(value, first):
        del value[first]


def _has(value: Any, key: str | int) -> bool:
    if isinstance(value, dict):
        return key in value
    return isinstance(value, list) and isinstance(key, int) and -len(value) <= key < len(value)
