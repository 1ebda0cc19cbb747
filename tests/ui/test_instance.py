"""ui.instance"""

import os
import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QElapsedTimer
from PySide6.QtNetwork import QLocalSocket
from pytestqt.qtbot import QtBot

from tests.architecture.source import ROOT
from ui.instance import MAX_ARGUMENTS, MAX_BYTES, Instance, decode, encode, server_name


@pytest.fixture
def first(qtbot: QtBot, tmp_path: Path) -> Iterator[Instance]:
    made = Instance(str(tmp_path))
    assert made.claim(())
    yield made
    made.close()


_SECOND = """
import sys
from PySide6.QtCore import QCoreApplication
from ui.instance import Instance
app = QCoreApplication([])
sys.exit(10 if Instance(sys.argv[1]).claim(("open", "x")) else 20)
"""


def test_a_second_start_hands_over_and_ends(qtbot: QtBot, first: Instance, tmp_path: Path) -> None:
    with qtbot.waitSignal(first.asked, timeout=20_000) as blocker:
        second = subprocess.Popen([sys.executable, "-c", _SECOND, str(tmp_path)], cwd=ROOT)
    assert blocker.args == [("open", "x")]
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    assert second.returncode == 20


def test_another_profile_is_another_program(first: Instance, tmp_path: Path) -> None:
    other = Instance(str(tmp_path / "other"))
    assert other.claim(())
    other.close()


def test_the_socket_is_the_owners_alone(first: Instance) -> None:
    path = first._server.fullServerName()
    if os.name == "posix":
        assert stat.S_IMODE(Path(path).stat().st_mode) & 0o077 == 0


@pytest.mark.parametrize(
    "line",
    [
        b"nonsense\n",
        b'{"version": 99, "arguments": []}\n',
        b"[1]\n",
        b'{"version": 1, "arguments": [1]}\n',
        b"\xff\n",
        b"[" * 16_000 + b"\n",
    ],
)
def test_what_is_not_ours_is_ignored(qtbot: QtBot, first: Instance, tmp_path: Path, line: bytes) -> None:
    heard: list[object] = []
    first.asked.connect(heard.append)
    socket = QLocalSocket()
    socket.connectToServer(server_name(str(tmp_path)))
    socket.write(line)
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []


def test_a_flood_is_cut_off(qtbot: QtBot, first: Instance, tmp_path: Path) -> None:
    socket = QLocalSocket()
    socket.connectToServer(server_name(str(tmp_path)))
    socket.write(b"x" * (MAX_BYTES * 4))
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)


def test_who_says_nothing_is_sent_away(qtbot: QtBot, first: Instance, tmp_path: Path) -> None:
    socket = QLocalSocket()
    socket.connectToServer(server_name(str(tmp_path)))
    qtbot.waitUntil(lambda: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState, timeout=4000)


def test_a_line_survives_the_way() -> None:
    assert decode(encode(("a", "ä"))) == ("a", "ä")
    assert decode(encode(["x"] * (MAX_ARGUMENTS + 1))) is None


@pytest.mark.skipif(os.name != "posix", reason="Windows has pipes instead")
def test_the_name_lies_where_nobody_else_can_take_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tmp_path.chmod(0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(tmp_path))
    assert Path(server_name("p")).parent == tmp_path
    tmp_path.chmod(0o777)
    assert not Path(server_name("p")).is_absolute()
    tmp_path.chmod(0o700)
    for elsewhere in ("", "relative", str(tmp_path / "gone")):
        monkeypatch.setenv("XDG_RUNTIME_DIR", elsewhere)
        assert not Path(server_name("p")).is_absolute()


_TRICKLE = """
import sys
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtNetwork import QLocalServer
app = QCoreApplication([])
server = QLocalServer()
guests = []
def drip():
    for guest in guests:
        guest.write(b"{")
        guest.flush()
server.newConnection.connect(lambda: guests.append(server.nextPendingConnection()))
timer = QTimer()
timer.timeout.connect(drip)
timer.start(900)
print(server.listen(sys.argv[1]), flush=True)
QTimer.singleShot(30_000, app.quit)
app.exec()
"""


def test_who_holds_the_name_cannot_keep_the_start_waiting(qtbot: QtBot, tmp_path: Path) -> None:
    squatter = subprocess.Popen(
        [sys.executable, "-c", _TRICKLE, server_name(str(tmp_path))], cwd=ROOT, stdout=subprocess.PIPE, text=True
    )
    assert squatter.stdout is not None
    assert squatter.stdout.readline() == "True\n"
    clock = QElapsedTimer()
    clock.start()
    made = Instance(str(tmp_path))
    assert made.claim(())
    assert clock.elapsed() < 8_000
    made.close()
    squatter.kill()
    squatter.wait(10)
    squatter.stdout.close()
