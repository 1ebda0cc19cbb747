"""Asking the active window for its web address, by platform; a Null where nobody can be asked."""

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec

from desktop_app.ports.system import BrowserProbe


def probe_for(platform: str, environ: Mapping[str, str]) -> BrowserProbe:
    """The probe for a `sys.platform` and an environment."""
    from desktop_app.system.browser.null import NullBrowserProbe

    if platform == "win32" and find_spec("comtypes") is not None:
        return _windows()
    if platform == "darwin":
        from desktop_app.system.browser.macos import MacBrowserProbe

        return MacBrowserProbe(import_module("desktop_app.system.browser.macos_seam").MacDesktop())
    if not platform.startswith("linux"):
        return NullBrowserProbe("unsupported")
    is_wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
    if not is_wayland and not environ.get("DISPLAY"):
        return NullBrowserProbe("no_window")
    # By name: for mypy the seams exist on their own platform only.
    at_spi = import_module("desktop_app.system.browser.atspi_seam").AtSpi
    if is_wayland:
        from desktop_app.system.browser.wayland import WaylandBrowserProbe

        return WaylandBrowserProbe(at_spi)
    from desktop_app.system.browser.x11 import X11BrowserProbe

    return X11BrowserProbe(import_module("desktop_app.system.browser.x11_seam").XWindows(), at_spi)


def _windows() -> BrowserProbe:
    from desktop_app.system.browser.windows import WindowsBrowserProbe

    seam = import_module("desktop_app.system.browser.windows_seam")
    return WindowsBrowserProbe(seam.UserWindows(), seam.UiAutomation)
