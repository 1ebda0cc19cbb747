"""Grabbing the screen, by platform: mss on X11 and Windows, each screen by itself on macOS, the portal on Wayland.

A Null where it cannot be.
"""

from collections.abc import Callable, Mapping
from importlib import import_module

from desktop_app.domain.capture import Rectangle
from desktop_app.ports.system import Capturer

Decode = Callable[[bytes], tuple[int, int, bytes]]
"""Makes width, height and BGRA rows of an image file. Raises ValueError."""


def capturer_for(platform: str, environ: Mapping[str, str], decode: Decode) -> Capturer:
    """The capturer for a `sys.platform` and an environment; `decode` is for pictures that come as a file."""
    from desktop_app.system.capture.null import NullCapturer

    if platform == "darwin":
        return _mac_capturer()
    if platform == "win32":
        return _screen_capturer(_windows_scale)
    # An X server may run beside Wayland, and shows black: the compositor hides everybody's windows from it.
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        return _portal_capturer(platform, decode)
    if not environ.get("DISPLAY"):
        return NullCapturer("no_display")
    return _screen_capturer()


def _screen_capturer(scale_at: Callable[[Rectangle], float] | None = None) -> Capturer:
    from desktop_app.system.capture.mss_seam import MssScreen
    from desktop_app.system.capture.screen import ScreenCapturer

    return ScreenCapturer(MssScreen(scale_at))


def _windows_scale(place: Rectangle) -> float:
    # By name, and not before there is a picture to take: for mypy the seams exist on their own platform only.
    return float(import_module(f"{__name__}.windows_seam").scale_at(place))


def _mac_capturer() -> Capturer:
    from desktop_app.system.capture.macos import MacDesktop
    from desktop_app.system.capture.screen import ScreenCapturer

    return ScreenCapturer(MacDesktop(lambda: import_module(f"{__name__}.macos_seam").pictures()))


def _portal_capturer(platform: str, decode: Decode) -> Capturer:
    from desktop_app.system.capture.null import NullCapturer
    from desktop_app.system.capture.wayland import WaylandCapturer

    if not platform.startswith("linux"):
        return NullCapturer("wayland")
    # By name: for mypy the seam exists on its own platform only.
    return WaylandCapturer(import_module("desktop_app.system.portal_seam").SessionBus, decode)
