"""Keeping our own windows out of pictures, by platform; a Null where they have to be hidden."""

from importlib import import_module
from importlib.util import find_spec

from desktop_app.ports.system import OwnWindows

_MODULES = {"win32": "windows", "darwin": "macos"}


def own_windows_for(platform: str) -> OwnWindows:
    """What keeps our windows out of pictures on a `sys.platform`: `make()` of the module for it, where there is one."""
    from desktop_app.system.own_windows.null import NullOwnWindows

    name = f"{__name__}.{_MODULES[platform]}" if platform in _MODULES else ""
    if not name or find_spec(name) is None:
        return NullOwnWindows()
    made: OwnWindows = import_module(name).make()
    return made
