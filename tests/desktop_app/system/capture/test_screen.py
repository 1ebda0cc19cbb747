"""F44: a black, refused or impossible picture is said; a real one is handed over as it is."""

from dataclasses import dataclass, field

import pytest

from desktop_app.domain.attachments import NO_TIME, Provenance, Shot
from desktop_app.domain.capture import Area, Rectangle, ScreenPlace
from desktop_app.errors import CaptureDenied, CaptureImpossible
from desktop_app.ports.system import Capturer
from desktop_app.services.areas import part
from desktop_app.system.capture.screen import Desktop, Pixels, ScreenCapturer, ScreenFailed, is_one_colour
from tests.contract.machine import CapturerContract
from tests.fakes.screen import plain_grab

LEFT, RIGHT = ScreenPlace("L", 0, 0, 40, 48), ScreenPlace("R", 40, 0, 24, 48)


@dataclass
class PaintedScreen:
    """A desktop as the test paints it."""

    size: Desktop = field(default_factory=lambda: Desktop(64, 48, (LEFT, RIGHT)))
    data: bytes = field(default_factory=lambda: plain_grab().pixels)
    allowed: bool = True
    trouble: Exception | None = None

    def is_allowed(self) -> bool:
        return self.allowed

    def desktop(self) -> Desktop:
        return self.size

    def pixels(self) -> Pixels:
        if self.trouble is not None:
            raise self.trouble
        return Pixels(64, 48, self.data)


class TestScreenCapturer(CapturerContract):
    """The suite."""

    @pytest.fixture
    def capturer(self) -> Capturer:
        """Of a painted desktop."""
        return ScreenCapturer(PaintedScreen())


def test_the_picture_and_its_screens() -> None:
    grab = ScreenCapturer(PaintedScreen()).grab()
    assert (grab.width, grab.height, grab.screens) == (64, 48, "40×48, 24×48")
    assert grab.pixels == plain_grab().pixels
    assert grab.places == (LEFT, RIGHT)
    assert grab.dark == ()


def test_screens_of_different_scales_keep_their_own() -> None:
    # As Windows tells it: native places, and how much each screen enlarges what it shows.
    sharp = ScreenPlace("R", 40, 0, 24, 48, 1.5)
    grab = ScreenCapturer(PaintedScreen(Desktop(64, 48, (LEFT, sharp)))).grab()
    assert grab.places == (LEFT, sharp)
    proof = Provenance(taken_at=NO_TIME, utc_offset_s=0, zone="", scale=1.5)
    shot = Shot(grab.width, grab.height, grab.pixels, proof, grab.places)
    assert part(shot, LEFT.place, Area.SCREEN).provenance.scale == 1.0
    assert part(shot, sharp.place, Area.SCREEN).provenance.scale == 1.5
    assert part(shot, Rectangle(30, 0, 20, 20), Area.REGION).provenance.scale == 1.5


def test_a_system_that_counts_in_points() -> None:
    grab = ScreenCapturer(
        PaintedScreen(Desktop(32, 24, (ScreenPlace("L", 0, 0, 20, 24), ScreenPlace("R", 20, 0, 12, 24))))
    ).grab()
    assert [each.place for each in grab.places] == [LEFT.place, RIGHT.place]
    assert [each.scale for each in grab.places] == [2.0, 2.0]
    assert grab.screens == "40×48, 24×48"


def test_a_screen_beside_the_picture_is_left_out() -> None:
    grab = ScreenCapturer(PaintedScreen(Desktop(64, 48, (LEFT, ScreenPlace("gone", 64, 0, 10, 10))))).grab()
    assert [each.place for each in grab.places] == [Rectangle(0, 0, 40, 48)]


def test_one_dark_screen_of_two_is_named() -> None:
    rows = plain_grab().pixels
    half = b"".join(rows[at : at + 40 * 4] + b"\1\2\3\0" * 24 for at in range(0, len(rows), 64 * 4))
    assert ScreenCapturer(PaintedScreen(data=half)).grab().dark == ("R",)


def test_without_leave_there_is_none() -> None:
    with pytest.raises(CaptureDenied):
        ScreenCapturer(PaintedScreen(allowed=False)).grab()


@pytest.mark.parametrize(
    ("screen", "reason"),
    [
        (PaintedScreen(Desktop(0, 0, ())), "no_display"),
        (PaintedScreen(Desktop(7680 * 2, 4320 * 2, ())), "too_big"),
        (PaintedScreen(trouble=ScreenFailed("X")), "failed"),
        (PaintedScreen(trouble=MemoryError()), "too_big"),
        (PaintedScreen(data=b"\0\0\0\xff" * 64 * 48), "black"),
        (PaintedScreen(data=b"\x10\x20\x30\0" * 64 * 48), "black"),
    ],
)
def test_no_picture_for_a_reason(screen: PaintedScreen, reason: str) -> None:
    with pytest.raises(CaptureImpossible) as none:
        ScreenCapturer(screen).grab()
    assert none.value.reason == reason


def test_one_colour() -> None:
    assert is_one_colour(b"\1\2\3\0\1\2\3\xff")
    assert not is_one_colour(b"\1\2\3\0\1\2\4\0")
    assert not is_one_colour(b"\1\2\3\0\2\2\3\0")


def test_a_single_pixel_no_first_look_meets_is_found() -> None:
    plain = bytearray(b"\1\2\3\0" * 5_000)
    assert is_one_colour(bytes(plain))
    plain[4 * 1_001] = 9
    assert not is_one_colour(bytes(plain))
