"""Which capturer serves which desktop."""

import sys

import pytest

from desktop_app.system.capture import capturer_for
from desktop_app.system.capture.null import NullCapturer
from desktop_app.system.capture.screen import ScreenCapturer
from desktop_app.system.capture.wayland import WaylandCapturer


def undecoded(_data: bytes) -> tuple[int, int, bytes]:
    raise ValueError


@pytest.mark.parametrize(
    ("platform", "environ"),
    [
        ("win32", {}),
        ("darwin", {}),
        ("linux", {"DISPLAY": ":0"}),
        ("linux", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}),
    ],
)
def test_screens_that_can_be_grabbed(platform: str, environ: dict[str, str]) -> None:
    capturer = capturer_for(platform, environ, undecoded)
    assert isinstance(capturer, ScreenCapturer)
    assert capturer.why_not == ""


@pytest.mark.parametrize(
    ("environ", "why_not"),
    [
        ({}, "no_display"),
    ],
)
def test_screens_that_cannot(environ: dict[str, str], why_not: str) -> None:
    capturer = capturer_for("linux", environ, undecoded)
    assert isinstance(capturer, NullCapturer)
    assert capturer.why_not == why_not


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the seam is Linux's")
@pytest.mark.parametrize("how", [{"WAYLAND_DISPLAY": "wayland-0"}, {"XDG_SESSION_TYPE": "wayland"}])
def test_on_wayland_the_portal_is_asked(how: dict[str, str]) -> None:
    assert isinstance(capturer_for("linux", {"DISPLAY": ":0", **how}, undecoded), WaylandCapturer)
