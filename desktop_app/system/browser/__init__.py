"""Asking the active window for its web address, by platform; a Null where nobody can be asked."""

from collections.abc import Mapping
from importlib import import_module

from desktop_app.ports.system import BrowserProbe


def probe_for(platform: str, environ: Mapping[str, str]) -> BrowserProbe:
    """The probe for a `sys.platform` and an environment."""
    from desktop_app.system.browser.null import NullBrowserProbe

    if not platform.startswith("linux"):
        return NullBrowserProbe("unsupported")
    if environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland":
        return NullBrowserProbe("wayland")
    if not environ.get("DISPLAY"):
        return NullBrowserProbe("no_window")
    from desktop_app.system.browser.x11 import X11BrowserProbe

    # By name: for mypy the seams exist on their own platform only.
    windows = import_module("desktop_app.system.browser.x11_seam").XWindows()
    return X11BrowserProbe(windows, import_module("desktop_app.system.browser.atspi_seam").AtSpi)
