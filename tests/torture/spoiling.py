"""What can happen to a request and its answer, by name. A deed returns whether the connection serves on."""

import contextlib
import gzip
import json
import threading
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime

from tests.torture.exchange import HOST, PIECE, REFUSALS, Exchange, Gone, ended, pause

PATIENCE_S = 2.0
"""How long a silent server keeps a small request; the client's own deadline is shorter in the storm."""
_BOMB = gzip.compress(bytes(48 * 1024 * 1024), 9)
_HTML = b"<!doctype html><html><body><h1>Welcome to the hotel</h1><p>Accept the terms.</p></body></html>"


def _pass(it: Exchange) -> bool:
    it.client.sendall(it.carried(it.body()))
    return True


def _delay(it: Exchange) -> bool:
    pause(it.chance.uniform(0.005, 0.06))
    return _pass(it)


def _reset(it: Exchange) -> bool:
    return False


def _reset_in_request(it: Exchange) -> bool:
    it.begun(it.body(int(it.chance.random() * it.length)))
    return False


def _late(it: Exchange) -> bool:
    """The client hears a reset at once; the portal gets the request when the client has given it up long ago."""
    body, wait_s = it.body(), it.chance.uniform(0.02, 0.5)
    it.mood.count(pending=1)

    def deliver() -> None:
        try:
            pause(wait_s)
            with contextlib.suppress(OSError, Gone):
                it.carried(body)
        finally:
            it.mood.count(pending=-1)

    threading.Thread(target=deliver, daemon=True).start()
    return False


def _drop_answer(it: Exchange) -> bool:
    it.carried(it.body())
    return False


def _cut_answer(it: Exchange) -> bool:
    answer = it.carried(it.body())
    it.client.sendall(answer[: int(it.chance.random() * len(answer))])
    return ended(it.client) if it.chance.random() < 0.5 else False


def _twice(it: Exchange) -> bool:
    body = it.body()
    first = it.carried(body)
    second = it.carried(body)
    it.client.sendall(it.chance.choice((first, second)))
    return True


def _twice_at_once(it: Exchange) -> bool:
    body, answers = it.body(), list[bytes]()

    def carry() -> None:
        with contextlib.suppress(OSError, Gone):
            answers.append(it.carried(body))

    threads = [threading.Thread(target=carry, daemon=True) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if not answers:
        return False
    it.client.sendall(it.chance.choice(answers))
    return True


def _server_error(status: str) -> Callable[[Exchange], bool]:
    def fault(it: Exchange) -> bool:
        body = it.body()
        if it.chance.random() < 0.5:
            it.carried(body)  # it was done all the same, and somebody on the way said this
        it.answer(status, b'{"type":"about:blank","title":"Trouble"}')
        return True

    return fault


def _busy(status: str, how: str) -> Callable[[Exchange], bool]:
    def fault(it: Exchange) -> bool:
        """Whoever names a time has decided not to do it; without one it may have been done."""
        body = it.body()
        seconds = it.chance.randint(1, 90)
        if not how and status.startswith("503") and it.chance.random() < 0.5:
            it.carried(body)
        now = datetime.now(UTC)
        date, until = (format_datetime(at, usegmt=True) for at in (now, now + timedelta(seconds=seconds)))
        headers = {"": [], "seconds": [f"Retry-After: {seconds}"], "date": [f"Date: {date}", f"Retry-After: {until}"]}
        it.answer(status, b"{}", *headers[how])
        return True

    return fault


def _captive(it: Exchange) -> bool:
    it.body()
    it.answer("200 OK", _HTML, kind="text/html; charset=utf-8")
    return True


def _garbage(it: Exchange) -> bool:
    body = it.body()
    if it.chance.random() < 0.5:
        it.carried(body)
    junk = it.chance.choice(
        (b"\x00\xff\xfe junk", b"[[[[", b'{"unexpected": [1, 2], "items": "none"}', b"null", b'"x"')
    )
    it.answer("200 OK", junk, kind="application/json")
    return True


def _half_json(it: Exchange) -> bool:
    _, _, body = it.carried(it.body()).partition(b"\r\n\r\n")
    it.answer("200 OK", body[: len(body) // 2], kind="application/json")
    return True


def _bomb(it: Exchange) -> bool:
    it.body()
    it.answer("200 OK", _BOMB, "Content-Encoding: gzip", kind="application/json")
    return True


def _silence(it: Exchange) -> bool:
    it.body()
    it.client.settimeout(PATIENCE_S if it.length < PIECE else 0.3)
    with contextlib.suppress(OSError):
        it.client.recv(1)  # until the client has had enough
    return False


def _trickle(it: Exchange) -> bool:
    answer = it.carried(it.body())
    for at in range(min(len(answer), 12)):
        it.client.sendall(answer[at : at + 1])
        pause(0.03)
    if it.chance.random() < 0.5:
        return False
    it.client.sendall(answer[12:])
    return True


def _unknown_token(it: Exchange) -> bool:
    it.body()
    it.answer("401 Unauthorized", b'{"code":"not_signed_in","status":401}', "WWW-Authenticate: Bearer")
    return True


def _refusal(it: Exchange) -> bool:
    status = it.mood.refusal(it.key, it.chance)
    if status is None:
        return _pass(it)
    it.body()
    problem = {"code": REFUSALS[status], "status": status, "title": "No", "detail": "We do not want that."}
    it.answer(f"{status} No", json.dumps(problem).encode())
    return True


def _redirect(it: Exchange) -> bool:
    it.body()
    status = it.chance.choice(
        ("301 Moved Permanently", "302 Found", "307 Temporary Redirect", "308 Permanent Redirect")
    )
    it.answer(status, b"", f"Location: http://{HOST}:{it.mood.trap_port}{it.path}")
    return True


def _wrong_length(more: int) -> Callable[[Exchange], bool]:
    def fault(it: Exchange) -> bool:
        head, _, body = it.carried(it.body()).partition(b"\r\n\r\n")
        lines = [line for line in head.split(b"\r\n") if not line.lower().startswith(b"content-length:")]
        told = max(len(body) + more * it.chance.randint(1, 40), 0)
        it.client.sendall(b"\r\n".join([*lines, f"Content-Length: {told}".encode(), b"", b""]) + body)
        return ended(it.client)

    return fault


DEEDS: dict[str, Callable[[Exchange], bool]] = {
    "pass": _pass,
    "delay": _delay,
    "reset": _reset,
    "reset_in_request": _reset_in_request,
    "late": _late,
    "drop_answer": _drop_answer,
    "cut_answer": _cut_answer,
    "twice": _twice,
    "twice_at_once": _twice_at_once,
    "500": _server_error("500 Internal Server Error"),
    "502": _server_error("502 Bad Gateway"),
    "504": _server_error("504 Gateway Timeout"),
    "503": _busy("503 Service Unavailable", ""),
    "503_seconds": _busy("503 Service Unavailable", "seconds"),
    "503_date": _busy("503 Service Unavailable", "date"),
    "429": _busy("429 Too Many Requests", ""),
    "429_seconds": _busy("429 Too Many Requests", "seconds"),
    "captive": _captive,
    "garbage": _garbage,
    "half_json": _half_json,
    "bomb": _bomb,
    "silence": _silence,
    "trickle": _trickle,
    "401": _unknown_token,
    "redirect": _redirect,
    "refusal": _refusal,
    "too_long": _wrong_length(1),
    "too_short": _wrong_length(-1),
}
