"""Which capturer serves which desktop."""

import pytest

from desktop_app.system.capture import capturer_for
from desktop_app.system.capture.null import NullCapturer
from desktop_app.system.capture.screen import ScreenCapturer


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
    capturer = capturer_for(platform, environ)
    assert isinstance(capturer, ScreenCapturer)
    assert capturer.why_not == ""


@pytest.mark.parametrize(
    ("environ", "why_not"),
    [
        ({}, "no_display"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, "wayland"),
        ({"DISPLAY": ":0", "XDG_SESSION_TYPE": "wayland"}, "wayland"),
    ],
)
def test_screens_that_cannot(environ: dict[str, str], why_not: str) -> None:
    capturer = capturer_for("linux", environ)
    assert isinstance(capturer, NullCapturer)
    assert capturer.why_not == why_not
