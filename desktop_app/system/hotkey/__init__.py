"""Hearing one combination of keys while another program is in front, by platform."""

from collections.abc import Mapping
from importlib import import_module
from importlib.util import find_spec

from desktop_app.ports.system import Hotkey

_MODULES = {"win32": "windows", "darwin": "macos"}


def hotkey_for(platform: str, environ: Mapping[str, str]) -> Hotkey:
    """What hears the keys on a `sys.platform` in an environment: `make()` of the module for it, where there is one."""
    from desktop_app.system.hotkey.null import NullHotkey

    name = _MODULES.get(platform, "")
    if not name and platform.startswith("linux"):
        is_wayland = environ.get("WAYLAND_DISPLAY") or environ.get("XDG_SESSION_TYPE") == "wayland"
        name = "wayland" if is_wayland else "x11" if environ.get("DISPLAY") else ""
    if not name or find_spec(f"{__name__}.{name}") is None:
        return NullHotkey("unsupported")
    made: Hotkey = import_module(f"{__name__}.{name}").make()
    return made
