"""A policy as the test sets it."""

from desktop_app.domain.presets import Presets
from desktop_app.domain.rules import Rules


class FakePolicy:
    """Says the rules it was given."""

    def __init__(self) -> None:
        self.now = Rules()
        self.portals = Presets()

    def rules(self) -> Rules:
        """Those."""
        return self.now

    def presets(self) -> Presets:
        """Those it was given."""
        return self.portals
