"""The title of the window in front on Wayland, where no program is told which one that is.

Only the programs themselves know, and say so on the accessibility bus. Chromium's word is not taken: its windows go on
calling themselves active when another one has become it. Addresses and places are not asked for: nothing but a
program's own word would tell that they are those of the window in front.
"""

import logging
import os
import time
from collections.abc import Callable, Sequence

from desktop_app.domain.attachments import AddressConfidence, PageAddress
from desktop_app.domain.capture import PageText
from desktop_app.system.browser.accessible import (
    Accessibility,
    NoAccessibility,
    NoAnswer,
    OpenAccessibility,
    browser_name,
)

log = logging.getLogger(__name__)

TOTAL_S = 0.4
_NOT_BELIEVED = "chromium"
"""The toolkit of all browsers and programs made of Chromium."""


class WaylandBrowserProbe:
    """Asks all programs, for 400 ms at most."""

    def __init__(self, open_accessibility: OpenAccessibility, clock: Callable[[], float] = time.monotonic) -> None:
        self._open, self._clock = open_accessibility, clock

    def ask(self) -> PageAddress:
        """A title and no address, or why there is not even that."""
        ends = self._clock() + TOTAL_S
        try:
            with self._open(lambda: max(ends - self._clock(), 0.0)) as bus:
                active = _active(bus)
        except NoAccessibility:
            return PageAddress(why_not="no_accessibility")
        except NoAnswer as error:
            log.info("the programs were not heard: %s", error)
            active = []
        if len(active) != 1:
            return PageAddress(why_not="timeout" if self._clock() >= ends else "wayland")
        program, title = active[0]
        return PageAddress("", title, browser_name(program.lower()), AddressConfidence.TITLE_ONLY, "wayland")

    def ask_again(self, earlier: PageAddress) -> PageAddress:
        """Nothing comes later: by then nobody knows which window it was."""
        return earlier

    def texts(self, limit_s: float) -> Sequence[PageText]:  # noqa: ARG002 - there is nothing to limit
        """None: programs do not know where on the screen they stand."""
        return []


def _active(bus: Accessibility) -> list[tuple[str, str]]:
    """The program and the title of each window that calls itself active and is to be believed; ours are none."""
    programs = [one for one in bus.applications() if bus.pid(one) != os.getpid()]
    windows = [
        (program, window) for program, its in zip(programs, bus.all_children(programs), strict=True) for window in its
    ]
    active = bus.active([window for _, window in windows])
    found = [one for one, is_active in zip(windows, active, strict=True) if is_active]
    return [
        (bus.name(program), bus.name(window))
        for program, window in found
        if bus.toolkit(program).lower() != _NOT_BELIEVED
    ]
