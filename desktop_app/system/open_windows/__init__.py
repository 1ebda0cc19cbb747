"""The windows of all programs, by platform; a Null where nobody tells."""

from collections.abc import Mapping
from importlib import import_module
from os import getpid

from desktop_app.ports.system import OpenWindows


def open_windows_for(platform: str, environ: Mapping[str, str]) -> OpenWindows:
    """What lists the windows on a `sys.platform` in an environment."""
    from desktop_app.system.open_windows.null import NullOpenWindows

    if platform == "win32":
        windows: OpenWindows = import_module(f"{__name__}.windows_seam").WindowsWindows()
        return windows
    if platform == "darwin":
        from desktop_app.system.open_windows.macos import MacWindows

        return MacWindows(lambda: import_module(f"{__name__}.macos_seam").CoreWindows(), getpid())
    is_wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
    if not platform.startswith("linux") or is_wayland or not environ.get("DISPLAY"):
        return NullOpenWindows()
    from desktop_app.system.open_windows.x11 import X11Windows

    return X11Windows(import_module(f"{__name__}.x11_seam").XcbServer)
