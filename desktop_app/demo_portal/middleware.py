"""What every request passes first: is it meant for us, its number, the portal's time on every answer."""

from __future__ import annotations

import secrets
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import problems
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.replies import encode
from desktop_app.demo_portal.texts import negotiate

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from desktop_app.demo_portal.portal import Portal

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    App = Callable[[Message, Receive, Send], Awaitable[None]]

MOST_JSON_BYTES = 4 * 1024 * 1024
PROBLEM_JSON = "application/problem+json"


class Gate:
    """Refuses foreign hosts and origins (a web page must not reach the portal by a DNS trick) and huge JSON."""

    def __init__(self, app: App, portal: Portal) -> None:
        self._app = app
        self._portal = portal

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """ASGI entry."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request_id = secrets.token_hex(8)
        scope.setdefault("state", {})["request_id"] = request_id
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}

        async def answer(message: Message) -> None:
            if message["type"] == "http.response.start":
                own = [(b"x-request-id", request_id.encode()), (b"date", date_header(self._portal).encode())]
                message = {**message, "headers": [*message.get("headers", []), *own]}
            await send(message)

        problem = _refusal(scope, headers)
        if problem is None:
            await self._app(scope, receive, answer)
        else:
            await send_problem(self._portal, scope, answer, problem)


async def send_problem(portal: Portal, scope: Message, send: Send, problem: Problem) -> None:
    """Answer with a problem, outside of any route."""
    accepted = dict(scope["headers"]).get(b"accept-language", b"").decode("latin-1")
    document = problems.document(problem, portal.texts, negotiate(accepted), scope["state"]["request_id"])
    body = encode(document)
    headers = {"Content-Type": PROBLEM_JSON, "Content-Length": str(len(body)), **problem.headers}
    raw = [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()]
    await send({"type": "http.response.start", "status": problem.status, "headers": raw})
    await send({"type": "http.response.body", "body": body})


def date_header(portal: Portal) -> str:
    """The virtual time as HTTP writes it."""
    return format_datetime(portal.clock.now(), usegmt=True)


def _refusal(scope: Message, headers: dict[str, str]) -> Problem | None:
    port = (scope.get("server") or ("", None))[1]
    own = (f"127.0.0.1:{port}", f"localhost:{port}")
    if headers.get("host", "").lower() not in own:
        return Problem("wrong_host")
    origin = headers.get("origin")
    if origin is not None and origin.lower() not in [f"http://{host}" for host in own]:
        return Problem("wrong_host")
    if scope["method"] == "PATCH" and scope["path"].startswith("/v1/uploads/"):
        return None
    if "transfer-encoding" in headers:  # of unknown length, and the whole of it would be kept in memory
        return Problem("bad_request", status=411)
    if int(headers.get("content-length") or 0) > MOST_JSON_BYTES:
        return Problem("bad_request", status=413)
    return None
