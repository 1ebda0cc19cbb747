"""A desktop of its own: Xvfb, openbox, a D-Bus session with accessibility, and tint2 as the panel with the clock.

Started as root, everything on it runs as the user `nobody` with a home that is thrown away: browsers refuse root, and
what they show is not to be trusted with it.
"""

import contextlib
import os
import pwd
import shutil
import subprocess
import tempfile
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeVar

from desktop_app.domain.capture import Rectangle
from tests.capture.monitors import split

WIDTH, HEIGHT = 1440, 900
PANEL_HEIGHT = 40
PATIENCE_S = 25.0
_SESSION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <include>/usr/share/dbus-1/session.conf</include>
  <policy context="default"><allow user="root"/></policy>
</busconfig>
"""
_PANEL = f"""
panel_items = SC
panel_size = 100% {PANEL_HEIGHT}
panel_position = bottom center horizontal
panel_layer = top
strut_policy = follow_size
time1_format = %H:%M
clock_font_color = #ffffff 100
clock_background_id = 1
systray_padding = 4 4 4
rounded = 0
border_width = 0
background_color = #20252b 100
border_color = #000000 0
"""


Found = TypeVar("Found")
Monitors = Sequence[tuple[str, Rectangle]]
"""By name, with their places on the screen."""


class NotThere(Exception):
    """Something did not appear in time."""


def wait_for(what: str, look: Callable[[], Found | None], patience_s: float = PATIENCE_S) -> Found:
    """What a look finds, as soon as it finds something."""
    ends = time.monotonic() + patience_s
    while time.monotonic() < ends:
        found = look()
        if found:
            return found
        threading.Event().wait(0.05)
    raise NotThere(f"{what} did not appear within {patience_s:.0f} s")


@dataclass
class Stage:
    """A running desktop. `user` None: everything runs as whoever runs the tests."""

    folder: Path
    environ: Mapping[str, str]
    user: str | None
    processes: list[subprocess.Popen[bytes]] = field(default_factory=list)

    def start(self, *command: str | Path, log: str = "") -> subprocess.Popen[bytes]:
        """Start a program on this desktop, in a group of its own; what it says goes into a file in the folder."""
        with (self.folder / f"{log or Path(command[0]).name}.log").open("ab") as said:
            process = subprocess.Popen(
                [str(part) for part in command],
                env=dict(self.environ),
                cwd=self.folder,
                stdout=said,
                stderr=said,
                start_new_session=True,
                **_as(self.user),
            )
        self.processes.append(process)
        return process

    def home(self, name: str) -> Path:
        """A new folder that belongs to the user of this desktop."""
        made = Path(tempfile.mkdtemp(prefix=f"{name}-", dir=self.folder))
        if self.user is not None:
            shutil.chown(made, self.user)
        return made

    def ask(self, *command: str) -> str:
        """What a program answers; "" when it fails."""
        done = subprocess.run(
            command, env=dict(self.environ), capture_output=True, text=True, check=False, timeout=20, **_as(self.user)
        )
        return done.stdout.strip() if done.returncode == 0 else ""

    def hands(self, *steps: str) -> None:
        """Use keyboard and windows (xdotool)."""
        self.ask("xdotool", *steps)

    def active_title(self) -> str:
        """The title of the window in front."""
        return self.ask("xdotool", "getactivewindow", "getwindowname")

    def switch_accessibility(self, on: bool) -> None:
        """Tell programs to put themselves on the accessibility bus, or not to."""
        where = ("--dest=org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties.Set")
        value = f"variant:boolean:{'true' if on else 'false'}"
        self.ask("dbus-send", "--session", "--print-reply", *where, "string:org.a11y.Status", "string:IsEnabled", value)

    def clear(self) -> None:
        """Take every window away but the panel's."""
        for process in self.processes[_LASTING:]:
            end(process)
        del self.processes[_LASTING:]


_LASTING = 3
"""The bus, the window manager and the panel stay until the end."""


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program and all that it started."""
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, 9)
    process.wait()


def _as(user: str | None) -> dict[str, Any]:
    if user is None:
        return {}
    return {"user": user, "group": pwd.getpwnam(user).pw_gid, "extra_groups": ()}


@contextlib.contextmanager
def a_stage(width: int = WIDTH, height: int = HEIGHT, monitors: Monitors = ()) -> Iterator[Stage]:
    """A desktop for one run; its one screen is split into monitors where they are given.

    The environment of this process becomes the one of that desktop.
    """
    user = "nobody" if os.geteuid() == 0 else None
    named = tempfile.TemporaryDirectory(prefix="nordesk-stage-", ignore_cleanup_errors=True)
    with named as name, _screen(width, height) as display:
        if monitors:
            split(display, monitors)
        folder = Path(name)
        folder.chmod(0o777)
        environ = {
            "DISPLAY": display,
            "HOME": name,
            "XDG_RUNTIME_DIR": name,
            "PATH": os.environ["PATH"],
            "LANG": "C.UTF-8",
            "TZ": os.environ.get("TZ", "UTC"),
        }
        stage = Stage(folder, environ, user)
        try:
            _furnish(stage)
            yield stage
        finally:
            for process in reversed(stage.processes):
                end(process)


def _furnish(stage: Stage) -> None:
    config = stage.folder / "session.conf"
    config.write_text(_SESSION, "utf-8")
    (stage.folder / "tint2rc").write_text(_PANEL, "utf-8")
    address = stage.folder / "bus"
    socket = f"--address=unix:path={address}"
    stage.start("dbus-daemon", f"--config-file={config}", "--nofork", "--nopidfile", socket)
    wait_for("the session's bus", address.exists)
    stage.environ = {**stage.environ, "DBUS_SESSION_BUS_ADDRESS": f"unix:path={address}"}
    stage.start("openbox")
    wait_for("the window manager", lambda: stage.ask("xdotool", "get_desktop"))
    stage.start("tint2", "-c", stage.folder / "tint2rc")
    wait_for("the panel", lambda: stage.ask("xdotool", "search", "--onlyvisible", "--class", "tint2"))
    for key in ("DISPLAY", "DBUS_SESSION_BUS_ADDRESS"):
        os.environ[key] = stage.environ[key]
    for key in ("WAYLAND_DISPLAY", "XDG_SESSION_TYPE"):
        os.environ.pop(key, None)


@contextlib.contextmanager
def _screen(width: int, height: int) -> Iterator[str]:
    read, write = os.pipe()
    # Without a reset the monitors outlive whoever has set them.
    options = ("-screen", "0", f"{width}x{height}x24", "-noreset", "-nolisten", "tcp")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *options], pass_fds=(write,), stderr=subprocess.DEVNULL
    )
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            raise NotThere("the virtual screen (Xvfb) did not start")
        yield f":{number}"
    finally:
        server.terminate()
        server.wait()
