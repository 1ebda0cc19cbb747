"""Which desktop asks what."""

import pytest

from desktop_app.domain.capture import Permission
from desktop_app.system.permissions import permissions_of


@pytest.mark.parametrize(
    ("platform", "environ", "asks"),
    [
        ("win32", {}, ()),
        ("linux", {"DISPLAY": ":0", "XDG_SESSION_TYPE": "x11"}, ()),
        ("linux", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, (Permission.SCREEN, Permission.HOTKEY)),
        ("darwin", {}, (Permission.SCREEN, Permission.ACCESSIBILITY, Permission.AUTOMATION)),
    ],
)
def test_who_asks_what(platform: str, environ: dict[str, str], asks: tuple[Permission, ...]) -> None:
    assert permissions_of(platform, environ) == asks
