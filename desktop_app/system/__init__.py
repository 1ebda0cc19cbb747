"""The machine: clock, keyring, screen, browser. A Null object stands for what is not there.

Which part fits this platform is decided here and nowhere else; every import is made when the part is asked for.
"""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from desktop_app.domain.capture import Permission
    from desktop_app.ports.system import (
        AccessibilitySwitch,
        BrowserProbe,
        Capturer,
        Clock,
        Hotkey,
        Leaves,
        OpenWindows,
        OwnWindows,
        Policy,
        Vault,
    )


def system_clock() -> Clock:
    """The PC's clocks and zone."""
    from desktop_app.system.clock import SystemClock

    return SystemClock()


def system_vault(folder: Path, alone: AbstractContextManager[None] | None = None) -> Vault:
    """The vault: an encrypted file in `folder`, its key in the keyring; memory only where there is no keyring.

    `alone`: within, no other program changes it.
    """
    from desktop_app.system.keyring_key import KeyringKey
    from desktop_app.system.vault import FileVault

    return FileVault(folder, KeyringKey(folder), alone)


def system_capturer(decode: Callable[[bytes], tuple[int, int, bytes]]) -> Capturer:
    """What grabs the screen here. `decode` makes width, height and BGRA rows of an image file; raises ValueError."""
    from desktop_app.system.capture import capturer_for

    return capturer_for(sys.platform, os.environ, decode)


def system_proxy_script() -> str:
    """The address of the script (PAC) this network sets its proxies with, "" for none or where it cannot be told."""
    from desktop_app.system.proxy_script import script_for

    return script_for(sys.platform, os.environ)


def system_browser_probe() -> BrowserProbe:
    """What asks the browser here."""
    from desktop_app.system.browser import probe_for

    return probe_for(sys.platform, os.environ)


def system_policy() -> Policy:
    """What the organisation allows here."""
    from desktop_app.system.policy import policy_for

    return policy_for(sys.platform)


def system_open_windows() -> OpenWindows:
    """What lists the windows of all programs here."""
    from desktop_app.system.open_windows import open_windows_for

    return open_windows_for(sys.platform, os.environ)


def system_own_windows() -> OwnWindows:
    """What keeps our windows out of pictures here."""
    from desktop_app.system.own_windows import own_windows_for

    return own_windows_for(sys.platform)


def system_permissions() -> tuple[Permission, ...]:
    """What this desktop asks the user about pictures, in the order it comes up."""
    from desktop_app.system.permissions import permissions_of

    return permissions_of(sys.platform, os.environ)


def system_accessibility() -> AccessibilitySwitch:
    """The desktop's switch for what programs tell screen readers."""
    from desktop_app.system.accessibility import accessibility_for

    return accessibility_for(sys.platform, os.environ)


def system_leaves() -> Leaves:
    """How the user's answers to those questions stand."""
    from desktop_app.system.leaves import leaves_for

    return leaves_for(sys.platform, os.environ)


def system_hotkey() -> Hotkey:
    """What hears a combination of keys here."""
    from desktop_app.system.hotkey import hotkey_for

    return hotkey_for(sys.platform, os.environ)
