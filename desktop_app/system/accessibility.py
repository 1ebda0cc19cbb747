"""The desktop's own switch for what programs tell screen readers, where there is one: on X11."""

from collections.abc import Mapping
from importlib import import_module

from desktop_app.ports.system import AccessibilitySwitch


class NullSwitch:
    """There is nothing to switch: the system asks by itself (macOS), always tells (Windows), or never (Wayland)."""

    def is_on(self) -> bool | None:
        """Nobody knows."""
        return None

    def switch(self, *, is_on: bool) -> bool:  # noqa: ARG002 - the port's signature
        """Not done."""
        return False


def accessibility_for(platform: str, environ: Mapping[str, str]) -> AccessibilitySwitch:
    """The switch for a `sys.platform` and an environment. Not on Wayland: no address would come of it."""
    is_wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
    if not platform.startswith("linux") or is_wayland or not environ.get("DISPLAY"):
        return NullSwitch()
    # By name: for mypy the seam exists on its own platform only.
    made: AccessibilitySwitch = import_module("desktop_app.system.browser.atspi_seam").SessionSwitch()
    return made
