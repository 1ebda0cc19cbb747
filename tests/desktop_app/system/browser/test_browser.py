"""Which probe serves which desktop."""

import sys

import pytest

from desktop_app.system.browser import probe_for
from desktop_app.system.browser.null import NullBrowserProbe
from desktop_app.system.browser.x11 import X11BrowserProbe


@pytest.mark.parametrize(
    ("platform", "environ", "why_not"),
    [
        ("win32", {}, "unsupported"),
        ("darwin", {}, "unsupported"),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ("linux", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, "wayland"),
        ("linux", {}, "no_window"),
    ],
)
def test_nobody_to_ask(platform: str, environ: dict[str, str], why_not: str) -> None:
    probe = probe_for(platform, environ)
    assert isinstance(probe, NullBrowserProbe)
    assert probe.ask().why_not == why_not


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the seam exists on Linux only")
def test_x11() -> None:
    assert isinstance(probe_for("linux", {"DISPLAY": ":0"}), X11BrowserProbe)
