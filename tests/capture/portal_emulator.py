"""The desktop portal as a peer on a real bus: it answers as the test says, and remembers what it was asked.

Shapes as recorded of xdg-desktop-portal 1.18 to 1.21 (GNOME's and KDE's backends).
"""

import contextlib
import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from queue import Empty, SimpleQueue
from typing import Any

from jeepney import (
    DBusAddress,
    HeaderFields,
    Message,
    MessageType,
    message_bus,
    new_error,
    new_method_return,
    new_signal,
)
from jeepney.io.blocking import DBusConnection, open_dbus_connection

NAME = "org.freedesktop.portal.Desktop"
DESKTOP = "/org/freedesktop/portal/desktop"
_STORE = "org.freedesktop.impl.portal.PermissionStore"
_REQUEST = "org.freedesktop.portal.Request"
_SHORTCUTS = "org.freedesktop.portal.GlobalShortcuts"
_LOOK_S = 0.02
Response = tuple[int, Mapping[str, Any]]


@dataclass
class Emulator:
    """One answer per request, in order; None: it never answers. `refusal`: the D-Bus error of every call."""

    answers: Sequence[Response | None] = ()
    version: int = 2
    refusal: str = ""
    kept: Mapping[str, Sequence[str]] | None = None
    """The users' answers so far, by program; None: nobody was asked."""
    asked: list[tuple[str, tuple[Any, ...]]] = field(default_factory=list)
    """Method and arguments, in order."""
    _stopped: threading.Event = field(default_factory=threading.Event)
    _presses: "SimpleQueue[str]" = field(default_factory=SimpleQueue)

    def __enter__(self) -> "Emulator":
        """Be the portal of the session from now on."""
        self._left = list(self.answers)
        self._connection = open_dbus_connection("SESSION")
        for name in (NAME, _STORE):
            self._connection.send_and_get_reply(message_bus.RequestName(name))
        self._thread = threading.Thread(target=self._serve, args=(self._connection,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_error: object) -> None:
        """Leave the bus."""
        self._stopped.set()
        self._thread.join()
        self._connection.close()

    def press(self, shortcut: str) -> None:
        """The user presses a combination that was bound."""
        self._presses.put(shortcut)

    @property
    def methods(self) -> list[str]:
        """What was called."""
        return [method for method, _body in self.asked]

    def _serve(self, connection: DBusConnection) -> None:
        while not self._stopped.is_set():
            with contextlib.suppress(TimeoutError):
                self._answer(connection, connection.receive(timeout=_LOOK_S))
            try:
                facts: tuple[Any, ...] = (f"{DESKTOP}/session/1/s", self._presses.get_nowait(), 1, {})
            except Empty:
                continue
            where = DBusAddress(DESKTOP, interface=_SHORTCUTS)
            connection.send(new_signal(where, "Activated", "osta{sv}", facts))

    def _answer(self, connection: DBusConnection, message: Message) -> None:
        if message.header.message_type is not MessageType.method_call:
            return
        method = str(message.header.fields[HeaderFields.member])
        self.asked.append((method, message.body))
        if self.refusal:
            connection.send(new_error(message, self.refusal, "s", ("refused",)))
        elif method == "Get":
            connection.send(new_method_return(message, "v", (("u", self.version),)))
        elif method == "Lookup" and self.kept is None:
            connection.send(new_error(message, "org.freedesktop.portal.Error.NotFound", "s", ("No entry",)))
        elif method == "Lookup":
            connection.send(new_method_return(message, "a{sas}v", (self.kept, ("y", 0))))
        elif method in {"Register", "Close"}:
            connection.send(new_method_return(message))
        else:
            self._request(connection, message)

    def _request(self, connection: DBusConnection, message: Message) -> None:
        sender = str(message.header.fields[HeaderFields.sender]).lstrip(":").replace(".", "_")
        path = f"{DESKTOP}/request/{sender}/{message.body[-1]['handle_token'][1]}"
        connection.send(new_method_return(message, "o", (path,)))
        answer = self._left.pop(0) if self._left else None
        if answer is not None:
            connection.send(new_signal(DBusAddress(path, interface=_REQUEST), "Response", "ua{sv}", answer))
