"""Which desktop tells."""

import sys

import pytest

from desktop_app.system.open_windows import open_windows_for
from desktop_app.system.open_windows.macos import MacWindows
from desktop_app.system.open_windows.null import NullOpenWindows
from desktop_app.system.open_windows.x11 import X11Windows


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the seam is Linux's")
def test_x11() -> None:
    assert isinstance(open_windows_for("linux", {"DISPLAY": ":0"}), X11Windows)


def test_macos() -> None:
    assert isinstance(open_windows_for("darwin", {}), MacWindows)


@pytest.mark.parametrize(
    ("platform", "environ"),
    [("linux", {}), ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"})],
)
def test_nobody_tells(platform: str, environ: dict[str, str]) -> None:
    assert isinstance(open_windows_for(platform, environ), NullOpenWindows)
