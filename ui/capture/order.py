"""What was ordered: which area, and after how long. Also as a text, for the command line and the way between pages."""

from dataclasses import dataclass

from desktop_app.domain.capture import DELAYS_S, Area

SCREENSHOT = "screenshot"
"""`Go.section` of the new-case page: take a picture for the draft at once, as `Go.words` orders it."""


@dataclass(frozen=True, slots=True)
class Order:
    """One picture. `area` None: the area chosen last."""

    area: Area | None = None
    delay_s: int = 0

    @property
    def text(self) -> str:
        """Written down."""
        return f"{self.area or 'last'} {self.delay_s}"


def order_of(text: str) -> Order:
    """What a text orders; what makes no sense in it is left out."""
    area, delay = None, 0
    for word in text.split():
        if word in set(Area):
            area = Area(word)
        elif word.isascii() and word.isdecimal():
            delay = min(int(word[:4]), DELAYS_S[-1])
    return Order(area, delay)
