"""The combination of keys that takes a picture while another program is in front."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from desktop_app.domain.capture import Permission
from desktop_app.domain.hotkeys import default_for
from desktop_app.services.preferences import NO_HOTKEY
from desktop_app.work import lock

if TYPE_CHECKING:
    from collections.abc import Callable

    from desktop_app.services.preferences import Preferences
    from desktop_app.services.world import World


def _still_wanted() -> None:
    """Raises nothing."""


class Hotkeys:
    """Listens for the one that is set. Slow on some desktops: ask it in a lane.

    Any thread may ask, and none waits for another, whose desktop perhaps asks the user: who is at it does in the end
    what was asked last.
    """

    def __init__(self, world: World, preferences: Preferences, platform: str = sys.platform) -> None:
        self._world, self._preferences, self._platform = world, preferences, platform
        self.why_not = ""
        """The code of why it is not heard; "" when it is, or when none is wanted."""
        self._lock, self._is_busy, self._asked = lock(), False, 0
        self._pressed: Callable[[], None] | None = None
        """Who is to hear of it; None: nobody."""

    def combination(self) -> str:
        """The one that is set, "" for none."""
        wanted = self._preferences.read().hotkey
        return "" if wanted == NO_HOTKEY else wanted or default_for(self._platform)

    def start(self, pressed: Callable[[], None], check: Callable[[], None] = _still_wanted) -> str:
        """Listen for the one that is set, and no longer for the one before; "" or why not, as far as it is known.

        A desktop that asks the user about it is asked only once the user has chosen a combination in the settings.
        `check` raises when this is wanted no longer: a stop may have overtaken what waited for its lane.
        """
        self._ask(pressed, check)
        return self.why_not

    def stop(self) -> None:
        """Listen no longer; while another thread begins to listen, as soon as it has begun."""
        self._ask(None, _still_wanted)

    def _ask(self, pressed: Callable[[], None] | None, check: Callable[[], None]) -> None:
        with self._lock:
            check()
            self._pressed, self._asked = pressed, self._asked + 1
            if self._is_busy:
                return
            self._is_busy = True
        try:
            while not self._is_done():
                pass
        except BaseException:
            self._is_busy = False
            raise

    def _is_done(self) -> bool:
        """Do what is asked; False when something else was asked meanwhile."""
        with self._lock:
            asked, pressed = self._asked, self._pressed
        self._world.hotkey.stop()
        if pressed is not None:
            self.why_not = self._listen(pressed)
        with self._lock:
            self._is_busy = asked != self._asked
            return not self._is_busy

    def _listen(self, pressed: Callable[[], None]) -> str:
        combination = self.combination()
        if not combination:
            return ""
        if Permission.HOTKEY in self._world.permissions and not self._preferences.read().hotkey:
            return "not_set_up"
        return self._world.hotkey.start(combination, pressed)
