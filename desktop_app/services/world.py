"""What the services stand on, as the composition root hands it to them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.capture import Permission
    from desktop_app.paths import Paths
    from desktop_app.ports.plain_files import AccountsFile, PreferencesFile
    from desktop_app.ports.portal import PortalFactory
    from desktop_app.ports.store import Stores
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
    from desktop_app.work import Work


@dataclass(frozen=True, slots=True)
class World:
    """Ports and nothing else. `work` None: nothing runs in the background (the command line)."""

    paths: Paths
    stores: Stores
    accounts_file: AccountsFile
    preferences_file: PreferencesFile
    vault: Vault
    clock: Clock
    make_portal: PortalFactory
    portal_kinds: tuple[str, ...]
    capturer: Capturer
    browser: BrowserProbe
    open_windows: OpenWindows
    own_windows: OwnWindows
    hotkey: Hotkey
    policy: Policy
    start_demo: Callable[[], str]
    """Starts the demo portal or finds it running; its address."""
    permissions: tuple[Permission, ...] = ()
    """What this platform asks the user about pictures."""
    accessibility: AccessibilitySwitch | None = None
    """None: there is nothing to switch."""
    leaves: Leaves | None = None
    """None: how its answers stand cannot be told."""
    likely_kinds: Callable[[str, Sequence[str]], Sequence[str]] = lambda _address, kinds: kinds
    """The kinds of portal in the order in which they are tried at an address."""
    work: Work | None = None
    version: str = ""
