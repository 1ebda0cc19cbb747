"""Grabbing the screen, by platform: mss on X11, Windows and macOS; a Null where it cannot be done."""

from collections.abc import Mapping

from desktop_app.ports.system import Capturer


def capturer_for(platform: str, environ: Mapping[str, str]) -> Capturer:
    """The capturer for a `sys.platform` and an environment."""
    from desktop_app.system.capture.null import NullCapturer

    if platform in {"win32", "darwin"}:
        return _screen_capturer(platform)
    # An X server may run beside Wayland, and shows black: the compositor hides everybody's windows from it.
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        return NullCapturer("wayland")
    if not environ.get("DISPLAY"):
        return NullCapturer("no_display")
    return _screen_capturer(platform)


def _screen_capturer(platform: str) -> Capturer:
    from desktop_app.system.capture.mss_seam import MssScreen
    from desktop_app.system.capture.screen import ScreenCapturer

    return ScreenCapturer(MssScreen(is_mac=platform == "darwin"))
