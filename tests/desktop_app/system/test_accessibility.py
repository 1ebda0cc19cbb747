"""Where there is a switch; what it does is tried on a real session by `make test-capture`."""

import sys

import pytest

from desktop_app.system.accessibility import NullSwitch, accessibility_for

X11 = {"DISPLAY": ":0"}


@pytest.mark.parametrize(
    ("platform", "environ"),
    [
        ("win32", {}),
        ("darwin", {}),
        ("linux", {}),
        ("linux", {**X11, "WAYLAND_DISPLAY": "wayland-0"}),
        ("linux", {**X11, "XDG_SESSION_TYPE": "wayland"}),
    ],
)
def test_where_there_is_nothing_to_switch(platform: str, environ: dict[str, str]) -> None:
    switch = accessibility_for(platform, environ)
    assert isinstance(switch, NullSwitch)
    assert switch.is_on() is None
    assert not switch.switch(is_on=True)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the seam is Linux's")
def test_without_a_session_nobody_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    switch = accessibility_for("linux", X11)
    assert not isinstance(switch, NullSwitch)
    assert switch.is_on() is None
    assert not switch.switch(is_on=True)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus")
    assert switch.is_on() is None
