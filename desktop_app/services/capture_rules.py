"""What the organisation's policy means for the picture that is about to be taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.capture import Rectangle
from desktop_app.errors import CaptureForbidden
from desktop_app.services.redaction import Suggestion, line_suggestion, suggestions

if TYPE_CHECKING:
    from collections.abc import Sequence

    from desktop_app.domain.attachments import PageAddress, Shot
    from desktop_app.domain.capture import PageText
    from desktop_app.domain.rules import Rules
    from desktop_app.services.world import World


class CaptureRules:
    """Asks the policy anew each time: a change holds at once."""

    def __init__(self, world: World) -> None:
        self._world = world

    def now(self) -> Rules:
        """What holds now."""
        return self._world.policy.rules()

    def check(self, address: PageAddress | None = None) -> None:
        """Raises CaptureForbidden when a window may not be in a picture that is open, wherever it stands.

        Also one that is covered: what covers it may be ours, and is not in the picture. Where the system does not tell
        which windows there are, only the active one's title and browser are known, from `address`.
        """
        rules = self.now()
        if not rules.can_capture:
            raise CaptureForbidden(rules.source)
        if not rules.never_capture:
            return
        windows = [(one.program, one.window_class, one.title) for one in self._world.open_windows.list()]
        if address is not None:
            windows.append((address.browser, "", address.title))
        for program, window_class, title in windows:
            if any(rule.fits(program, window_class, title) for rule in rules.never_capture):
                raise CaptureForbidden(rules.source, title or program or window_class)

    def suggest(self, texts: Sequence[PageText], picture: Rectangle) -> tuple[Suggestion, ...]:
        """What to redact in a picture of a part of the desktop, in its pixels; `must` where the policy wants it."""
        return suggestions(texts, picture, self.now().always_redact)

    def suggest_line(self, text: str, place: Rectangle) -> Suggestion | None:
        """The whole place of a line of the strip, if its text holds anything to redact."""
        return line_suggestion(text, place, self.now().always_redact)

    def check_unseen(self, shot: Shot, texts: Sequence[PageText]) -> None:
        """Raises CaptureForbidden when something must be redacted in a picture of the desktop that nobody edits."""
        rules, whole = self.now(), Rectangle(0, 0, shot.width, shot.height)
        lines = (shot.provenance.page_url, shot.provenance.window_title)
        found = [*self.suggest(texts, whole), *(self.suggest_line(text, whole) for text in lines)]
        if any(one is not None and one.must for one in found):
            raise CaptureForbidden(rules.source)
