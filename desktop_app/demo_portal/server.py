"""Serves the portal on the loopback: binds the socket, tells where it is, ends with its parent."""

from __future__ import annotations

import json
import logging
import os
import signal
import socket
import sys
import threading
from logging.handlers import RotatingFileHandler
from typing import TYPE_CHECKING, Any

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from desktop_app.demo_portal.app import build_app
from desktop_app.demo_portal.faults import ABORT

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable
    from pathlib import Path

    from desktop_app.demo_portal.settings import Settings

HOST = "127.0.0.1"
LOG_BYTES = 1_000_000
LOG_FILES = 3
_FORM = "%(asctime)s %(levelname)s %(name)s %(message)s"
_log = logging.getLogger(__name__)


class Connections:
    """The open connections by the address of their other end, so that a fault can cut one."""

    def __init__(self) -> None:
        self._open: dict[tuple[str, int], asyncio.Transport] = {}

    def abort(self, client: tuple[str, int]) -> None:
        """Cut the connection, unsent bytes and all."""
        self._open[tuple(client)].abort()  # type: ignore[index]

    def protocol(self) -> type[H11Protocol]:
        """An HTTP protocol that signs its connections in and out here."""
        connections = self._open

        class Signed(H11Protocol):
            def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
                super().connection_made(transport)
                connections[transport.get_extra_info("peername")] = transport

            def connection_lost(self, exc: Exception | None) -> None:
                connections.pop(self.transport.get_extra_info("peername"), None)
                super().connection_lost(exc)

        return Signed


def run(settings: Settings, *, parent: bool = False) -> int:
    """Serve until a signal comes or, with `parent`, standard input is closed. 1 if the port is taken."""
    settings.data.mkdir(mode=0o700, parents=True, exist_ok=True)
    handler = _log_to(settings.data / "portal.log")
    try:
        listening = _listen(settings.port)
        if listening is None:
            return 1
        with listening:
            server = make_server(settings)
            # From here on the system takes connections; they wait until the server runs.
            listening.listen(128)
            announce(settings.data, listening.getsockname()[1])
            if parent:
                watch_parent(lambda: setattr(server, "should_exit", True))
            end_quietly()
            server.run([listening])
        (settings.data / "portal.json").unlink(missing_ok=True)
    finally:
        logging.getLogger().removeHandler(handler)
        handler.close()
    return 0


def make_server(settings: Settings) -> uvicorn.Server:
    """The server with the portal in it, not yet running."""
    connections = Connections()
    app: Any = build_app(settings)

    async def with_abort(scope: Any, receive: Any, send: Any) -> None:
        scope.setdefault("state", {})[ABORT] = connections.abort
        await app(scope, receive, send)

    config = uvicorn.Config(
        with_abort,
        http=connections.protocol(),
        ws="none",
        lifespan="on",
        log_config=None,
        access_log=False,
        proxy_headers=False,
        server_header=False,
        date_header=False,
        timeout_graceful_shutdown=1,
        timeout_keep_alive=60,
    )
    return uvicorn.Server(config)


def announce(data: Path, port: int) -> None:
    """Write where the portal is: `portal.json`, whole or not at all, and a line on standard output if there is one."""
    line = json.dumps({"port": port, "url": f"http://{HOST}:{port}", "pid": os.getpid()})
    passing = data / f"portal.json.{os.getpid()}"
    passing.write_text(line + "\n", encoding="utf-8")
    passing.replace(data / "portal.json")
    _log.info("serving %s", line)
    if sys.stdout is not None:  # None in a program without a console
        sys.stdout.write(line + "\n")
        sys.stdout.flush()


def watch_parent(end: Callable[[], object], descriptor: int = 0) -> threading.Thread:
    """Call `end` when the pipe that the parent holds is closed, that is also when the parent is gone."""

    def wait() -> None:
        try:
            while os.read(descriptor, 1024):
                pass
        except OSError:
            _log.warning("standard input cannot be watched; ending")
        end()

    thread = threading.Thread(target=wait, name="parent", daemon=True)
    thread.start()
    return thread


def _listen(port: int) -> socket.socket | None:
    # Only where the protocol is named does asyncio turn Nagle off; else each answer waits 40 ms for an acknowledgement.
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if os.name == "posix":  # on Windows the option would let two programs share the port
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((HOST, port))
    except OSError as error:
        _log.error("port %s cannot be had: %s", port, error)
        listening.close()
        return None
    return listening


def end_quietly() -> None:
    """The server raises a signal again after it has ended; then it shall do nothing more."""
    if threading.current_thread() is threading.main_thread():
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, lambda *_: None)


def _log_to(file: Path) -> RotatingFileHandler:
    handler = RotatingFileHandler(file, maxBytes=LOG_BYTES, backupCount=LOG_FILES, encoding="utf-8")
    handler.setFormatter(logging.Formatter(_FORM))
    root = logging.getLogger()
    root.addHandler(handler)
    root.setLevel(logging.INFO)
    return handler
