"""A screen and a browser as the test paints them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.attachments import AddressConfidence, Grab, PageAddress

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop_app.domain.capture import PageText
    from desktop_app.errors import CaptureError


class FakeCapturer:
    """Grabs the picture it was given, or raises the trouble it was given."""

    def __init__(self, grab: Grab | None = None) -> None:
        self.picture = grab or plain_grab()
        self.trouble: CaptureError | None = None
        self.grabs = 0
        self.grabbed: Callable[[], object] = int
        """Called when the picture is made."""

    @property
    def why_not(self) -> str:
        """The code of the trouble it was given."""
        return str(self.trouble) if self.trouble is not None else ""

    def grab(self) -> Grab:
        """The picture."""
        self.grabs += 1
        if self.trouble is not None:
            raise self.trouble
        self.grabbed()
        return self.picture


class FakeBrowserProbe:
    """Answers with the address it was given."""

    def __init__(self, address: PageAddress | None = None) -> None:
        self.address = address or PageAddress(
            "https://fakturaflyt.example/inbox",
            "Inbox – Fakturaflyt",
            "Chromium",
            AddressConfidence.EXACT,
            is_private=False,
        )
        self.late: PageAddress | None = None
        self.page_texts: list[PageText] = []
        self.asked = 0

    def ask(self) -> PageAddress:
        """The address."""
        self.asked += 1
        return self.address

    def ask_again(self, earlier: PageAddress) -> PageAddress:
        """The late answer it was given, if any."""
        return self.late or earlier

    def texts(self, limit_s: float) -> Sequence[PageText]:
        """The texts it was given."""
        return self.page_texts


def plain_grab(width: int = 64, height: int = 48) -> Grab:
    """A small picture with a gradient: not one colour, every pixel known."""
    rows = (bytes((x % 256, y % 256, (x + y) % 256, 255)) for y in range(height) for x in range(width))
    return Grab(width, height, b"".join(rows), f"{width}×{height}")
