"""A fault of the way in: the connection is cut when so many bytes of a request's body have come."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]


def cut_after(count: int, receive: Receive, cut: Callable[[], object]) -> Receive:
    """What the portal hears: the first `count` bytes of the body, then that the client is gone.

    A body that is shorter comes through whole. `cut` ends the connection.
    """
    left = count

    async def heard() -> Message:
        nonlocal left
        if left == 0:
            cut()
            return {"type": "http.disconnect"}
        message = await receive()
        if message["type"] != "http.request":
            return message
        body = message.get("body", b"")
        if len(body) < left:
            left -= len(body)
            return message
        body, left = body[:left], 0
        return {"type": "http.request", "body": body, "more_body": True}

    return heard
