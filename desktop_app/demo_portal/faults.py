"""The fault console: answers as a bad network or a bad server would give them, on demand."""

from __future__ import annotations

import asyncio
import re
import threading
from dataclasses import dataclass, field
from datetime import timedelta
from email.utils import format_datetime
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import cutting, spoiled
from desktop_app.demo_portal.middleware import send_problem
from desktop_app.demo_portal.problems import Problem

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping

    from desktop_app.demo_portal.portal import Portal

    Message = MutableMapping[str, Any]
    Receive = Callable[[], Awaitable[Message]]
    Send = Callable[[Message], Awaitable[None]]
    App = Callable[[Message, Receive, Send], Awaitable[None]]

CONSOLE = "/v1/demo/"
ABORT = "nordesk.abort"  # the server puts a function under this name into the scope's state: cut the connection
_FORM = re.compile(r"(?P<name>[a-z0-9-]+)(?:=(?P<value>.*)|;\s*(?P<key>[a-z]+)=(?P<option>.*))?")
_OPTIONS: dict[str, tuple[str, ...]] = {
    "drop-before": (),
    "drop-after-commit": (),
    "503": ("retry", "date"),
    "429": ("retry", "date"),
    "status": ("status",),
    "status-after-commit": ("status-after-commit",),
    "half": (),
    "slow": ("slow",),
    "hang": (),
    "cut": ("cut",),
    "deaf": (),
    "redirect": ("redirect",),
    "edit": ("edit",),
    "bomb": ("bomb",),
    "big": ("big",),
    **dict.fromkeys(spoiled.WAYS, ()),
}
_NUMBERS = frozenset({"cut", "retry", "date", "slow", "status", "status-after-commit", "bomb", "big"})
_DEAF_S = 60.0
_CODES = {401: "not_signed_in", 403: "not_allowed", 404: "not_found", 410: "cursor_expired", 422: "form_invalid"}


class Dropped(Exception):
    """The connection was cut without an answer, where there is no socket to cut (tests in process)."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One way to go wrong; `value` is the option, "" for none, `key` what it is called."""

    name: str
    value: str = ""
    key: str = field(default="", compare=False)

    @property
    def number(self) -> int:
        """The option as a number."""
        return int(self.value)


def parse(text: str) -> Fault:
    """`drop-before`, `503;retry=120`, `slow=1000`, `redirect=https://…`, `edit=[["items", 0, "title"], null]`.

    Raises Problem bad_request.
    """
    match = _FORM.fullmatch(text.strip())
    if match is None or match["name"] not in _OPTIONS:
        raise Problem("bad_request")
    name, options = match["name"], _OPTIONS[match["name"]]
    key = match["key"] or (name if match["value"] is not None else "")
    value = match["value"] or match["option"] or ""
    if (key and key not in options) or (name in options and not value):
        raise Problem("bad_request")
    if key in _NUMBERS and not (value.isascii() and value.isdigit() and int(value) > 0):
        raise Problem("bad_request")
    if key.startswith("status") and not 400 <= int(value) <= 599:
        raise Problem("bad_request")
    if key == "edit":
        spoiled.edits(value)
    return Fault(name, value, key)


@dataclass(slots=True)
class Rule:
    """A fault for requests of a method under a path: every one, or only the n-th."""

    fault: str
    method: str | None = None
    path_prefix: str = "/"
    nth: int | None = None
    seen: int = 0
    fired: int = 0


class FaultScript:
    """The rules in force. The first rule that applies wins; every rule counts the requests it matches."""

    def __init__(self) -> None:
        self._rules: list[Rule] = []
        self._guard = threading.Lock()

    def replace(self, rules: list[Rule]) -> None:
        """Put new rules in force. Raises Problem bad_request for a fault nobody knows."""
        for rule in rules:
            parse(rule.fault)
        with self._guard:
            self._rules = list(rules)

    def listed(self) -> list[dict[str, Any]]:
        """The rules with how often each matched and fired."""
        with self._guard:
            return [
                {
                    "match": {"method": rule.method, "path_prefix": rule.path_prefix},
                    "nth": rule.nth,
                    "fault": rule.fault,
                    "seen": rule.seen,
                    "fired": rule.fired,
                }
                for rule in self._rules
            ]

    def next_for(self, method: str, path: str) -> str | None:
        """Count the request and say what shall happen to it."""
        chosen: str | None = None
        with self._guard:
            for rule in self._rules:
                if rule.method not in (None, method) or not path.startswith(rule.path_prefix):
                    continue
                rule.seen += 1
                if chosen is None and rule.nth in (None, rule.seen):
                    rule.fired += 1
                    chosen = rule.fault
        return chosen


class Faults:
    """Lets a request go wrong as its header `X-Demo-Fault` or the script says; the console itself never does."""

    def __init__(self, app: App, portal: Portal, script: FaultScript) -> None:
        self._app = app
        self._portal = portal
        self._script = script

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        """ASGI entry."""
        if scope["type"] != "http" or scope["path"].startswith(CONSOLE):
            await self._app(scope, receive, send)
            return
        asked = dict(scope["headers"]).get(b"x-demo-fault", b"").decode("latin-1")
        text = asked or self._script.next_for(scope["method"], scope["path"])
        if not text:
            await self._app(scope, receive, send)
            return
        try:
            fault = parse(text)
        except Problem as problem:
            await send_problem(self._portal, scope, send, problem)
            return
        await self._go_wrong(fault, scope, receive, send)

    async def _go_wrong(self, fault: Fault, scope: Message, receive: Receive, send: Send) -> None:
        match fault.name:
            case "drop-before":
                await _cut(scope, receive)
            case "drop-after-commit":
                await self._real_answer(scope, receive)
                await _cut(scope, receive)
            case "503" | "429":
                await send_problem(self._portal, scope, send, self._busy(fault))
            case "status":
                await send_problem(self._portal, scope, send, _refusal(fault.number))
            case "status-after-commit":
                await self._real_answer(scope, receive)
                await send_problem(self._portal, scope, send, _refusal(fault.number))
            case "redirect":
                location = (b"location", fault.value.encode("latin-1", "replace"))
                await _send(send, spoiled.Answer(b"", b"text/plain", status=302), location)
            case "hang":
                await _until_gone(receive)
            case "cut":
                await self._cut_short(fault.number, scope, receive, send)
            case "deaf":
                # What the client sends is not even read, so nobody hears that it went.
                await asyncio.sleep(_DEAF_S)
            case "half":
                await self._half(scope, receive, send)
            case "slow":
                await self._slow(fault.number, scope, receive, send)
            case "html" | "wrong-json" | "deep":
                # Something between the two answers; the portal never hears of it.
                await _send(send, spoiled.WAYS[fault.name](b""))
            case "bomb":
                await _send(send, spoiled.bomb(fault.number))
            case "big":
                await _big(fault.number, send)
            case _:
                await self._spoil(fault, scope, receive, send)

    def _busy(self, fault: Fault) -> Problem:
        value = fault.value
        if fault.key == "date":
            value = format_datetime(self._portal.clock.now() + timedelta(seconds=fault.number), usegmt=True)
        return Problem("busy", status=int(fault.name), headers={"Retry-After": value} if value else {})

    async def _spoil(self, fault: Fault, scope: Message, receive: Receive, send: Send) -> None:
        """The real answer, changed; one that is no success or has no body stays as it is."""
        start, body = await self._real_answer(scope, receive)
        if start["status"] >= 300 or not body:
            await send(start)
            await send({"type": "http.response.body", "body": body})
            return
        changed = spoiled.edited(body, fault.value) if fault.name == "edit" else spoiled.WAYS[fault.name](body)
        await _send(send, changed)

    async def _cut_short(self, count: int, scope: Message, receive: Receive, send: Send) -> None:
        """The portal gets only the first bytes of the body, and nobody gets its answer."""
        was_cut = False

        def note() -> None:
            nonlocal was_cut
            was_cut = True

        async def answer(message: Message) -> None:
            if not was_cut:
                await send(message)

        await self._app(scope, cutting.cut_after(count, receive, note), answer)
        if was_cut:
            await _cut(scope, receive)

    async def _real_answer(self, scope: Message, receive: Receive) -> tuple[Message, bytes]:
        """Let the portal do its work and keep what it says."""
        messages: list[Message] = []

        async def keep(message: Message) -> None:
            messages.append(message)

        await self._app(scope, receive, keep)
        return messages[0], b"".join(message.get("body", b"") for message in messages[1:])

    async def _half(self, scope: Message, receive: Receive, send: Send) -> None:
        start, body = await self._real_answer(scope, receive)
        await send(start)
        await send({"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True})
        await _cut(scope, receive)

    async def _slow(self, bytes_per_s: int, scope: Message, receive: Receive, send: Send) -> None:
        start, body = await self._real_answer(scope, receive)
        await send(start)
        step = max(1, bytes_per_s // 10)
        for at in range(0, len(body), step):
            await send({"type": "http.response.body", "body": body[at : at + step], "more_body": True})
            await asyncio.sleep(step / bytes_per_s)
        await send({"type": "http.response.body", "body": b""})


async def _cut(scope: Message, receive: Receive) -> None:
    """Cut the connection, and wait until the server has noticed, else it would answer 500 itself."""
    abort = scope["state"].get(ABORT)
    if abort is None:
        raise Dropped
    abort(scope["client"])
    await _until_gone(receive)


async def _until_gone(receive: Receive) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass


def _refusal(status: int) -> Problem:
    return Problem(_CODES.get(status, "internal_error" if status >= 500 else "bad_request"), status=status)


async def _big(size: int, send: Send) -> None:
    """JSON without an announced length, sent as long as somebody listens."""
    await send({"type": "http.response.start", "status": 200, "headers": [(b"content-type", b"application/json")]})
    piece = b" " * 65536
    for _ in range(size // len(piece)):
        await send({"type": "http.response.body", "body": piece, "more_body": True})
    await send({"type": "http.response.body", "body": b"{}"})


async def _send(send: Send, answer: spoiled.Answer, *more: tuple[bytes, bytes]) -> None:
    headers = [(b"content-type", answer.kind), (b"content-length", str(len(answer.body)).encode()), *more]
    if answer.encoding:
        headers.append((b"content-encoding", answer.encoding))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})
