"""A Mac's screens become one picture, each at its own pixels; and who is asked for leave when."""

from dataclasses import dataclass, field

import pytest

from desktop_app.domain.capture import Rectangle, cut
from desktop_app.errors import CaptureDenied, CaptureImpossible
from desktop_app.ports.system import Capturer
from desktop_app.system.capture.macos import MacDesktop, fitted
from desktop_app.system.capture.screen import Pixels, ScreenCapturer, ScreenFailed, ScreenRefused
from desktop_app.system.mac_screens import MacScreen, Points
from tests.contract.machine import CapturerContract

BOOK = MacScreen(1, Points(0, 0, 4, 3), 2.0)
DESK = MacScreen(2, Points(4, -1, 6, 4), 1.0)


def painted(id: int, width: int, height: int) -> Pixels:
    """Every pixel tells its screen, its row and its column."""
    return Pixels(width, height, bytes(n for y in range(height) for x in range(width) for n in (id, y, x, 0)))


@dataclass
class Screens:
    """As recorded: `allowed` by System Settings, `after` once the user was asked, `trouble` at the picture."""

    each: list[MacScreen] = field(default_factory=lambda: [BOOK, DESK])
    allowed: bool = True
    after: bool = False
    is_certain: bool = True
    trouble: Exception | None = None
    ratio: int = 1
    requests: int = 0

    def is_allowed(self) -> bool:
        return self.allowed

    def request(self) -> bool:
        self.requests += 1
        return self.after

    def screens(self) -> list[MacScreen]:
        return self.each

    def picture(self, screen: MacScreen, width: int, height: int) -> Pixels:
        if self.trouble is not None:
            raise self.trouble
        return painted(screen.id, width // self.ratio, height // self.ratio)


def capturer_of(screens: Screens) -> ScreenCapturer:
    return ScreenCapturer(MacDesktop(lambda: screens))


class TestMacCapturer(CapturerContract):
    """The suite."""

    @pytest.fixture
    def capturer(self) -> Capturer:
        """Of two screens."""
        return capturer_of(Screens())


def test_each_screen_at_its_own_pixels_in_one_picture() -> None:
    grab = capturer_of(Screens()).grab()
    assert (grab.width, grab.height, grab.screens) == (14, 8, "8×6, 6×4")
    assert [(each.place, each.scale) for each in grab.places] == [((0, 2, 8, 6), 2.0), ((8, 0, 6, 4), 1.0)]
    for number, each in enumerate(grab.places, start=1):
        assert cut(grab.width, grab.pixels, each.place) == painted(number, each.width, each.height).data
    assert cut(grab.width, grab.pixels, Rectangle(0, 0, 8, 2)) == b"\0\0\0\xff" * 16


def test_older_systems_choose_the_size_themselves() -> None:
    grab = capturer_of(Screens([BOOK], ratio=2)).grab()
    assert (grab.width, grab.height) == (8, 6)
    assert grab.pixels[: 4 * 8] == bytes(n for x in range(8) for n in (1, 0, x // 2, 0))
    assert grab.pixels[4 * 8 : 8 * 8] == grab.pixels[: 4 * 8]
    assert fitted(painted(1, 4, 4), 2, 2) == bytes((1, 0, 0, 0, 1, 0, 2, 0, 1, 2, 0, 0, 1, 2, 2, 0))
    assert fitted(painted(1, 3, 2), 1, 1) == bytes((1, 0, 0, 0))


def test_with_leave_nobody_is_asked() -> None:
    screens = Screens()
    capturer_of(screens).grab()
    assert screens.requests == 0


def test_at_the_first_picture_the_system_asks() -> None:
    screens = Screens(allowed=False, after=True, is_certain=False)
    assert capturer_of(screens).grab().width == 14
    assert screens.requests == 1


def test_older_systems_would_leave_out_the_others_windows_without_a_word() -> None:
    with pytest.raises(CaptureDenied):
        capturer_of(Screens(allowed=False, is_certain=False)).grab()


def test_what_system_settings_say_may_be_old_and_the_refusal_is_certain() -> None:
    assert capturer_of(Screens(allowed=False)).grab().width == 14
    with pytest.raises(CaptureDenied):
        capturer_of(Screens(trouble=ScreenRefused("-3801"))).grab()


@pytest.mark.parametrize(
    ("screens", "reason"),
    [
        (Screens([]), "no_display"),
        (Screens([MacScreen(1, Points(0, 0, 7680, 4320), 3.0)]), "too_big"),
        (Screens(trouble=ScreenFailed("no answer")), "failed"),
    ],
)
def test_no_picture_for_a_reason(screens: Screens, reason: str) -> None:
    with pytest.raises(CaptureImpossible) as none:
        capturer_of(screens).grab()
    assert none.value.reason == reason
