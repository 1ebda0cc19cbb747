"""Which desktop hears keys how."""

import sys

import pytest

from desktop_app.system.hotkey import hotkey_for
from desktop_app.system.hotkey.x11 import X11Hotkey


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the seam is Linux's")
def test_x11() -> None:
    assert isinstance(hotkey_for("linux", {"DISPLAY": ":0"}), X11Hotkey)


@pytest.mark.parametrize(("platform", "environ"), [("linux", {}), ("freebsd14", {"DISPLAY": ":0"})])
def test_nobody_hears(platform: str, environ: dict[str, str]) -> None:
    assert hotkey_for(platform, environ).start("Ctrl+F9", lambda: None) == "unsupported"
