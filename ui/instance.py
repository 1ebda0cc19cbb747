"""One window per user and profile: a second start raises the first and hands over its arguments.

The socket is the owner's alone. What comes in is one short line of JSON with a version; anything else is ignored.
"""

import hashlib
import json
import logging
import os
import stat
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, QTimer, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

log = logging.getLogger(__name__)

VERSION = 1
MAX_BYTES = 16_384
MAX_ARGUMENTS = 20
MAX_GUESTS = 8
_PATIENCE_MS = 2_000
_ANSWER = b'{"nordesk":1}\n'


def server_name(profile: str) -> str:
    """The socket's name for a profile folder; a path where there is a folder that only this user can write in.

    In the folder for everybody's temporary files another user could be there first, hear what is handed over and keep
    the program from starting.
    """
    name = "nordesk-" + hashlib.sha256(profile.encode()).hexdigest()[:20]
    folder = Path(os.environ.get("XDG_RUNTIME_DIR", ""))
    return str(folder / name) if os.name == "posix" and folder.is_absolute() and _is_ours_alone(folder) else name


def _is_ours_alone(folder: Path) -> bool:
    if sys.platform == "win32":
        return False  # pipes there have no folder; the name alone serves
    try:
        facts = folder.stat()
    except OSError:
        return False
    return stat.S_ISDIR(facts.st_mode) and facts.st_uid == os.geteuid() and not facts.st_mode & 0o077


def encode(arguments: Sequence[str]) -> bytes:
    """The line a second start sends."""
    return json.dumps({"version": VERSION, "arguments": list(arguments)}).encode() + b"\n"


def decode(line: bytes) -> tuple[str, ...] | None:
    """The arguments in a line, None when it is not one of ours."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError):
        return None
    if not isinstance(message, dict) or message.get("version") != VERSION:
        return None
    arguments = message.get("arguments")
    if not isinstance(arguments, list) or len(arguments) > MAX_ARGUMENTS:
        return None
    return tuple(arguments) if all(isinstance(each, str) for each in arguments) else None


class Instance(QObject):
    """Either the first of its kind, or the messenger to the first."""

    asked = Signal(object)
    """Another start handed over its arguments (a tuple of str)."""

    def __init__(self, profile: str) -> None:
        super().__init__()
        self._name = server_name(profile)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.setMaxPendingConnections(MAX_GUESTS)
        self._server.newConnection.connect(self._on_guest)
        self._guests: dict[QLocalSocket, bytearray] = {}

    def claim(self, arguments: Sequence[str]) -> bool:
        """True when this is the first; False when the first has taken the arguments and this one may end.

        Whoever holds the name but does not answer as we do is ignored: the program starts anyway.
        """
        if hand_over_to(self._name, arguments):
            return False
        if not self._server.listen(self._name):
            if hand_over_to(self._name, arguments):
                return False  # another start was faster by a moment
            QLocalServer.removeServer(self._name)  # left behind by a crash
            if not self._server.listen(self._name):
                log.warning("no single-instance socket: %s", self._server.errorString())
        return True

    def close(self) -> None:
        """Give the name back."""
        for guest in tuple(self._guests):
            guest.abort()
        self._server.close()

    def _on_guest(self) -> None:
        while (guest := self._server.nextPendingConnection()) is not None:
            if len(self._guests) >= MAX_GUESTS:
                guest.abort()
                guest.deleteLater()
                continue
            self._guests[guest] = bytearray()
            guest.readyRead.connect(lambda guest=guest: self._on_read(guest))
            guest.disconnected.connect(lambda guest=guest: self._on_gone(guest))
            QTimer.singleShot(_PATIENCE_MS, guest, guest.abort)
            self._on_read(guest)

    def _on_read(self, guest: QLocalSocket) -> None:
        said = self._guests.get(guest)
        if said is None:
            return
        said += guest.read(MAX_BYTES + 1 - len(said)).data()
        if b"\n" not in said:
            if len(said) > MAX_BYTES:
                guest.abort()
            return
        arguments = decode(bytes(said[: said.index(b"\n")]))
        if arguments is None:
            guest.abort()
            return
        guest.write(_ANSWER)
        guest.flush()
        guest.disconnectFromServer()
        self.asked.emit(arguments)

    def _on_gone(self, guest: QLocalSocket) -> None:
        if self._guests.pop(guest, None) is not None:
            guest.deleteLater()


def hand_over(profile: str, arguments: Sequence[str]) -> bool:
    """Ask the window that has a profile folder for something; False when there is none, or it does not answer."""
    return hand_over_to(server_name(profile), arguments)


def hand_over_to(name: str, arguments: Sequence[str]) -> bool:
    """The same by the socket's name."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    socket.write(encode(arguments))
    socket.flush()
    answer, patience = b"", QDeadlineTimer(_PATIENCE_MS)
    while len(answer) < len(_ANSWER) and socket.waitForReadyRead(max(patience.remainingTime(), 0)):
        answer += bytes(socket.read(len(_ANSWER)).data())
    socket.abort()
    return answer == _ANSWER
