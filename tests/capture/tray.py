"""The icon in a real panel: a picture ordered from its menu, the window opened by a click, the program quit."""

import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from desktop_app.domain.capture import Rectangle
from desktop_app.paths import Paths
from desktop_app.services.preferences import Preferences, Settings
from desktop_app.store.plain_files import PreferencesFile
from tests.capture.addresses import Asking
from tests.capture.picture import cut, desktop, panel
from tests.capture.results import Row
from tests.capture.stage import PANEL_HEIGHT, NotThere, Stage, end, wait_for

_PNG = b"\x89PNG\r\n\x1a\n"
_OTHER = "Elsewhere"
_SOON_S = 10.0


def all_trays(asking: Asking) -> None:
    """The whole program, signed in to the demo portal, behind another program's window."""
    with tempfile.TemporaryDirectory(prefix="nordesk-tray-", ignore_cleanup_errors=True) as name:
        profile = Path(name)
        paths = Paths.beneath(profile)
        paths.create()
        # A balloon about news would come when it likes.
        Preferences(PreferencesFile(paths.preferences_file)).write(Settings(notices=False))
        command = (sys.executable, "-m", "desktop_app", "--profile", name, "--demo")
        other = subprocess.Popen([sys.executable, "-m", "tests.capture.other_program", _OTHER])
        ours: subprocess.Popen[bytes] | None = None
        try:
            wait_for("the other program", lambda: asking.stage.active_title() == _OTHER)
            there = wait_for("its window", _still)
            with (profile / "said.log").open("wb") as said:
                ours = subprocess.Popen([*command, "open"], stdout=said, stderr=said, start_new_session=True)
            icon = wait_for("the icon", lambda: _icon(asking.stage))
            _all(asking, ours, icon, there, profile)
        finally:
            other.kill()
            other.wait()
            if ours is not None:
                end(ours)


def _all(asking: Asking, ours: "subprocess.Popen[bytes]", icon: Rectangle, there: QImage, profile: Path) -> None:
    stage = asking.stage
    wait_for("our window", lambda: stage.active_title() == "Nordesk")
    wait_for("an end of its changes", _still)  # signed in, and everything read
    stage.hands("windowactivate", "--sync", stage.ask("xdotool", "search", "--name", f"^{_OTHER}$").split()[0])

    def picture() -> str:
        _choose(stage, icon, "Down", "Down", "Down")
        data = wait_for("the picture", lambda: _picture(profile), _SOON_S)
        taken = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB32)
        place = Rectangle(0, 0, there.width(), there.height())
        return "" if cut(taken, place) == there else "something of ours is in the picture"

    def opened() -> str:
        stage.hands("mousemove", str(icon.x + icon.width // 2), str(icon.y + icon.height // 2), "click", "1")
        wait_for("our window in front", lambda: stage.active_title() == "Nordesk", _SOON_S)
        return ""

    def ended() -> str:
        _choose(stage, icon, "Up")
        code = ours.wait(_SOON_S)
        return f"ended with {code}" if code else ""

    for case, said, ask in (
        ("tray: a picture from the menu", "the desktop without us, in the draft", picture),
        ("tray: a click on the icon", "the window is in front", opened),
        ("tray: quit from the menu", "ended", ended),
    ):
        _row(asking, case, said, ask)


def _row(asking: Asking, case: str, said: str, ask: Callable[[], str]) -> None:
    began = time.monotonic()
    try:
        problem = ask()
    except (NotThere, subprocess.TimeoutExpired) as error:
        problem = str(error)
    ms = (time.monotonic() - began) * 1000
    asking.results.add(Row(case, "tray", "" if problem else said, ms, problem))


def _choose(stage: Stage, icon: Rectangle, *keys: str) -> None:
    """Open the icon's menu and choose by keys."""
    closed = _windows(stage)
    stage.hands("mousemove", str(icon.x + icon.width // 2), str(icon.y + icon.height // 2), "click", "3")
    wait_for("the menu", lambda: len(_windows(stage)) > len(closed), _SOON_S)
    for key in (*keys, "Return"):
        stage.hands("key", key)


def _windows(stage: Stage) -> list[str]:
    return stage.ask("xdotool", "search", "--onlyvisible", "--class", "nordesk").split()


def _icon(stage: Stage) -> Rectangle | None:
    """Our window within the panel."""
    bar = panel(stage)
    for window in _windows(stage):
        shell = stage.ask("xdotool", "getwindowgeometry", "--shell", window)
        facts = dict(line.split("=") for line in shell.splitlines())
        place = Rectangle(*(int(facts.get(key, 0)) for key in ("X", "Y", "WIDTH", "HEIGHT")))
        if place.within(bar) == place and place.width > 1:
            return place
    return None


def _still() -> QImage | None:
    """The desktop above the panel's clock, once nothing changes there any more."""
    first = _above(desktop())
    for _ in range(8):
        threading.Event().wait(0.2)
        if _above(desktop()) != first:
            return None
    return first


def _above(image: QImage) -> QImage:
    return cut(image, Rectangle(0, 0, image.width(), image.height() - PANEL_HEIGHT))


def _picture(profile: Path) -> bytes | None:
    """The screenshot in the draft."""
    for file in profile.rglob("blobs/*"):
        data = file.read_bytes() if not file.name.startswith(".") else b""
        if data.startswith(_PNG):
            return data
    return None
