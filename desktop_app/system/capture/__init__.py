"""Grabbing the screen, by platform: mss on X11, Windows and macOS, the portal on Wayland; a Null where it cannot be."""

from collections.abc import Callable, Mapping
from importlib import import_module

from desktop_app.ports.system import Capturer

Decode = Callable[[bytes], tuple[int, int, bytes]]
"""Makes width, height and BGRA rows of an image file. Raises ValueError."""


def capturer_for(platform: str, environ: Mapping[str, str], decode: Decode) -> Capturer:
    """The capturer for a `sys.platform` and an environment; `decode` is for pictures that come as a file."""
    from desktop_app.system.capture.null import NullCapturer

    if platform in {"win32", "darwin"}:
        return _screen_capturer(platform)
    # An X server may run beside Wayland, and shows black: the compositor hides everybody's windows from it.
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        return _portal_capturer(platform, decode)
    if not environ.get("DISPLAY"):
        return NullCapturer("no_display")
    return _screen_capturer(platform)


def _screen_capturer(platform: str) -> Capturer:
    from desktop_app.system.capture.mss_seam import MssScreen
    from desktop_app.system.capture.screen import ScreenCapturer

    return ScreenCapturer(MssScreen(is_mac=platform == "darwin"))


def _portal_capturer(platform: str, decode: Decode) -> Capturer:
    from desktop_app.system.capture.null import NullCapturer
    from desktop_app.system.capture.wayland import WaylandCapturer

    if not platform.startswith("linux"):
        return NullCapturer("wayland")
    # By name: for mypy the seam exists on its own platform only.
    return WaylandCapturer(import_module("desktop_app.system.portal_seam").SessionBus, decode)
