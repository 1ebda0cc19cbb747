"""Whether the address of a private window may be taken: only after the user said so, once for each browser.

A browser that does not tell whether a window is private is treated like one whose windows may be.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.attachments import AddressConfidence, PageAddress

if TYPE_CHECKING:
    from desktop_app.services.preferences import Preferences

PRIVATE, MAYBE_PRIVATE = "private", "maybe_private"
"""Why an address was not taken."""


class PrivateWindows:
    """The user's answers."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def discreet(self, address: PageAddress, *, may_be_allowed: bool) -> PageAddress:
        """The address without what must not be kept of a private window. `may_be_allowed`: by the organisation."""
        if address.is_private is False or not address.browser:
            return address
        is_allowed = bool(self.answer(address.browser))
        if address.is_private:
            if is_allowed and may_be_allowed:
                return address
            return replace(address, url="", title="", confidence=AddressConfidence.NONE, why_not=PRIVATE)
        if is_allowed or not address.url:
            return address
        return replace(address, url="", confidence=AddressConfidence.TITLE_ONLY, why_not=MAYBE_PRIVATE)

    def answer(self, browser: str) -> bool | None:
        """What the user said about a browser; None: nothing yet."""
        settings = self._preferences.read()
        if browser in settings.private_allowed.split(","):
            return True
        return False if browser in settings.private_refused.split(",") else None

    def answers(self) -> dict[str, bool]:
        """What the user said about each browser asked about, by name."""
        settings = self._preferences.read()
        said = ((settings.private_allowed, True), (settings.private_refused, False))
        found = {name: is_allowed for names, is_allowed in said for name in names.split(",") if name}
        return dict(sorted(found.items()))

    def keep(self, browser: str, *, is_allowed: bool | None) -> None:
        """Keep what the user said; None: it is asked anew. STORE lane. Raises StoreUnavailable."""
        settings = self._preferences.read()
        allowed, refused = (
            [name for name in names.split(",") if name and name != browser]
            for names in (settings.private_allowed, settings.private_refused)
        )
        if is_allowed is not None:
            (allowed if is_allowed else refused).append(browser)
        self._preferences.write(replace(settings, private_allowed=",".join(allowed), private_refused=",".join(refused)))
