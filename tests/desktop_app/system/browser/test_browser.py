"""Which probe serves which desktop."""

import sys

import pytest

from desktop_app.system.browser import probe_for
from desktop_app.system.browser.null import NullBrowserProbe
from desktop_app.system.browser.wayland import WaylandBrowserProbe
from desktop_app.system.browser.x11 import X11BrowserProbe


@pytest.mark.parametrize(
    ("platform", "environ", "why_not"),
    [
        pytest.param(
            "win32", {}, "unsupported", marks=pytest.mark.skipif(sys.platform == "win32", reason="has comtypes")
        ),
        ("freebsd14", {"DISPLAY": ":0"}, "unsupported"),
        ("linux", {}, "no_window"),
    ],
)
def test_nobody_to_ask(platform: str, environ: dict[str, str], why_not: str) -> None:
    probe = probe_for(platform, environ)
    assert isinstance(probe, NullBrowserProbe)
    assert probe.ask().why_not == why_not


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the seams exist on Linux only")
@pytest.mark.parametrize(
    ("environ", "kind"),
    [
        ({"DISPLAY": ":0"}, X11BrowserProbe),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, WaylandBrowserProbe),
        ({"XDG_SESSION_TYPE": "wayland"}, WaylandBrowserProbe),
    ],
)
def test_linux(environ: dict[str, str], kind: type) -> None:
    assert isinstance(probe_for("linux", environ), kind)
