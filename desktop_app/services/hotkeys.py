"""The combination of keys that takes a picture while another program is in front."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop_app.domain.capture import Permission
from desktop_app.domain.hotkeys import default_for
from desktop_app.services.preferences import NO_HOTKEY

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.preferences import Preferences
    from desktop_app.services.world import World


class Hotkeys:
    """Listens for the one that is set. Slow on some desktops: ask it in a lane."""

    def __init__(self, world: World, preferences: Preferences, platform: str = sys.platform) -> None:
        self._world, self._preferences, self._platform = world, preferences, platform
        self.why_not = ""
        """The code of why it is not heard; "" when it is, or when none is wanted."""

    def combination(self) -> str:
        """The one that is set, "" for none."""
        wanted = self._preferences.read().hotkey
        return "" if wanted == NO_HOTKEY else wanted or default_for(self._platform)

    def start(self, pressed: Callable[[], None]) -> str:
        """Listen for the one that is set, and no longer for the one before; "" or why not.

        A desktop that asks the user about it is asked only once the user has chosen a combination in the settings.
        """
        combination = self.combination()
        self._world.hotkey.stop()
        if not combination:
            self.why_not = ""
        elif Permission.HOTKEY in self._world.permissions and not self._preferences.read().hotkey:
            self.why_not = "not_set_up"
        else:
            self.why_not = self._world.hotkey.start(combination, pressed)
        return self.why_not

    def stop(self) -> None:
        """Listen no longer."""
        self._world.hotkey.stop()
