"""The connection that is cut on the way in."""

import asyncio
from typing import Any

from desktop_app.demo_portal.cutting import cut_after


def heard(count: int, *pieces: bytes) -> tuple[list[Any], int]:
    """What the portal hears of a body in pieces, and how often the connection was cut."""
    waiting = [{"type": "http.request", "body": piece, "more_body": True} for piece in pieces]
    waiting.append({"type": "http.request", "body": b"", "more_body": False})
    waiting.append({"type": "http.disconnect"})
    cuts: list[int] = []

    async def receive() -> Any:
        return waiting.pop(0)

    async def listen() -> list[Any]:
        ask = cut_after(count, receive, lambda: cuts.append(1))
        found = []
        while (message := await ask())["type"] != "http.disconnect":
            found.append(message["body"])
        return found

    return asyncio.run(listen()), len(cuts)


def test_the_body_ends_where_it_is_cut() -> None:
    assert heard(4, b"abc", b"def") == ([b"abc", b"d"], 1)
    assert heard(3, b"abc") == ([b"abc"], 1)


def test_a_shorter_body_comes_through() -> None:
    assert heard(9, b"abc", b"def") == ([b"abc", b"def", b""], 0)
