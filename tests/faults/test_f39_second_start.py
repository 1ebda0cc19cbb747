"""F39 Somebody else speaks into the socket by which a second start raises the window, or holds its name.

What is not a short line of ours is ignored and its sender sent away, and the program starts whatever lies under the
name. What a second start asks for is only shown: it never sends, and never signs in.
"""

import json
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from pytestqt.qtbot import QtBot

from tests.architecture.source import ROOT
from tests.plugins.silence import ExpectedLog
from ui.arguments import place_of
from ui.instance import MAX_BYTES, MAX_GUESTS, VERSION, Instance, decode, server_name

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has pipes, which these sockets are not")
HELLO = json.dumps({"version": VERSION, "arguments": ["--case", "c-1"]}).encode() + b"\n"


@pytest.fixture(autouse=True)
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The user's own folder for sockets; its path must be short."""
    with tempfile.TemporaryDirectory(prefix="nd-", dir="/tmp") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def first(qtbot: QtBot) -> Iterator[Instance]:
    """A window that runs."""
    made = Instance("profile")
    assert made.claim(())
    yield made
    made.close()


class Stranger:
    """Speaks into the socket, never waiting for anything."""

    def __init__(self) -> None:
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.setblocking(False)
        try:
            self._socket.connect(server_name("profile"))
        except OSError:  # the queue is full
            self._socket.close()
            raise
        self.sent = 0

    def say(self, data: bytes) -> bool:
        """Send what fits; False once nobody listens any more."""
        try:
            self.sent += self._socket.send(data)
        except BlockingIOError:
            return True
        except OSError:
            return False
        return True

    def is_sent_away(self) -> bool:
        """Whether the other end has closed."""
        try:
            return self._socket.recv(64) == b""
        except BlockingIOError:
            return False
        except OSError:
            return True

    def close(self) -> None:
        """Go."""
        self._socket.close()


def _starts(_qtbot: QtBot, profile: str = "profile") -> bool:
    made = Instance(profile)
    is_first = made.claim(())
    made.close()
    return is_first


def _a_second_start_is_served(qtbot: QtBot, first: Instance) -> bool:
    with qtbot.waitSignal(first.asked, timeout=20_000) as blocker:
        guest = Stranger()
        guest.say(HELLO)
    qtbot.waitUntil(guest.is_sent_away)
    guest.close()
    return bool(blocker.args == [("--case", "c-1")])


def test_f39_the_socket_and_its_folder_are_the_owners(first: Instance, runtime: Path) -> None:
    path = Path(server_name("profile"))
    assert path.parent == runtime
    assert stat.S_IMODE(path.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(runtime.stat().st_mode) & 0o077 == 0


def test_f39_in_a_folder_of_others_it_is_not_looked_for(runtime: Path) -> None:
    runtime.chmod(0o755)
    assert not Path(server_name("profile")).is_absolute()
    runtime.chmod(0o700)


@pytest.mark.parametrize(
    "data",
    [
        b"\n",
        b"\x00\xff\xfe\n",
        b"GET / HTTP/1.1\r\n\r\n",
        b'{"version": 0, "arguments": []}\n',
        b'{"version": 2, "arguments": []}\n',
        b'{"version": "1", "arguments": []}\n',
        b'{"arguments": []}\n',
        b'{"version": 1, "arguments": "--case"}\n',
        b'{"version": 1, "arguments": [["--case"]]}\n',
        b'{"version": 1, "arguments": {"--case": 1}}\n',
        b"[" * 10_000 + b"\n",
        b'"' + b"a" * 10_000 + b'"\n',
    ],
)
def test_f39_invalid_data_and_wrong_versions_are_ignored(qtbot: QtBot, first: Instance, data: bytes) -> None:
    heard: list[object] = []
    first.asked.connect(heard.append)
    guest = Stranger()
    guest.say(data)
    qtbot.waitUntil(guest.is_sent_away)
    guest.close()
    assert heard == []


def test_f39_half_a_line_is_nothing(qtbot: QtBot, first: Instance) -> None:
    heard: list[object] = []
    first.asked.connect(heard.append)
    guest = Stranger()
    guest.say(HELLO[:-5])
    guest.close()
    slow = Stranger()
    slow.say(HELLO[:10])
    qtbot.waitUntil(slow.is_sent_away, timeout=10_000)
    slow.close()
    assert heard == []
    first.asked.disconnect(heard.append)
    assert _a_second_start_is_served(qtbot, first)


def test_f39_a_line_without_end_is_cut_off_early(qtbot: QtBot, first: Instance) -> None:
    """Of a gigabyte no more is taken than the socket's own buffer holds."""
    guest, piece = Stranger(), b"x" * 65_536

    def is_over() -> bool:
        while guest.sent < 1024**3 and guest.say(piece):
            before = guest.sent
            guest.say(piece)
            if guest.sent == before:
                return False
        return True

    qtbot.waitUntil(is_over, timeout=10_000)
    guest.close()
    assert guest.sent < 64 * MAX_BYTES
    assert _a_second_start_is_served(qtbot, first)


def test_f39_a_flood_is_survived(qtbot: QtBot, first: Instance) -> None:
    guests: list[Stranger] = []
    for _ in range(MAX_GUESTS * 25):
        try:
            guests.append(Stranger())
        except OSError:  # no more fit into the queue
            break
        guests[-1].say(b'{"version": 1')
    qtbot.waitUntil(lambda: all(guest.is_sent_away() for guest in guests), timeout=30_000)
    for guest in guests:
        guest.close()
    assert _a_second_start_is_served(qtbot, first)


def test_f39_a_stale_socket_of_a_killed_program_is_replaced(qtbot: QtBot) -> None:
    left = socket.socket(socket.AF_UNIX)
    left.bind(server_name("profile"))
    left.close()
    made = Instance("profile")
    assert made.claim(())
    assert _a_second_start_is_served(qtbot, made)
    made.close()


def test_f39_a_file_under_the_name_is_replaced(qtbot: QtBot) -> None:
    Path(server_name("profile")).write_text("something")
    assert _starts(qtbot)


def test_f39_where_no_socket_can_be_the_program_starts(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, runtime: Path, expected_log: ExpectedLog
) -> None:
    """A folder under its name; a user whose folder has a longer path than a socket may have."""
    expected_log("no single-instance socket")
    Path(server_name("profile")).mkdir()
    assert _starts(qtbot)
    deep = runtime / ("user-with-a-long-name" * 6)
    deep.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(deep))
    assert _starts(qtbot, "another profile")


def test_f39_a_socket_that_vanished_lets_the_next_start_be_the_first(qtbot: QtBot, first: Instance) -> None:
    Path(server_name("profile")).unlink()
    second = Instance("profile")
    assert second.claim(())
    assert _a_second_start_is_served(qtbot, second)
    second.close()


_SQUATTER = """
import socket, sys
listener = socket.socket(socket.AF_UNIX)
listener.bind(sys.argv[1])
listener.listen(20)
print("ready", flush=True)
while True:
    guest, _ = listener.accept()
    guest.sendall(sys.argv[2].encode() * 10)
    kept = guest if sys.argv[2] else guest.close()
"""


@pytest.mark.parametrize("says", ["", "220 mail.example ESMTP\r\n", '{"nordesk":2}\n'])
def test_f39_who_has_the_name_and_is_not_us_is_passed_by(qtbot: QtBot, says: str) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _SQUATTER, server_name("profile"), says], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as squatter:
        assert squatter.stdout is not None
        assert squatter.stdout.readline() == "ready\n"
        clock = QElapsedTimer()
        clock.start()
        assert _starts(qtbot)
        assert clock.elapsed() < 10_000
        squatter.kill()


_ASKS: list[Callable[[], tuple[str, ...]]] = [
    lambda: ("--send", "--sign-in", "https://evil.example"),
    lambda: ("--case", "../../etc/passwd"),
    lambda: ("--file", "/etc/passwd"),
    lambda: ("--demo", "--language", "xx", "tour"),
]


@pytest.mark.parametrize("ask", _ASKS)
def test_f39_what_nobody_may_ask_for_leads_nowhere(ask: Callable[[], tuple[str, ...]]) -> None:
    line = json.dumps({"version": VERSION, "arguments": ask()}).encode()
    arguments = decode(line)
    assert arguments is not None
    assert place_of(arguments) is None
