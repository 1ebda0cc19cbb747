"""The pixels themselves, through mss (X11, Windows). Not covered by tests without a screen."""

from collections.abc import Callable
from typing import Any

from desktop_app.domain.capture import Rectangle, ScreenPlace
from desktop_app.system.capture.screen import Desktop, Pixels, ScreenFailed


class MssScreen:
    """All screens of the session. `scale_at` tells how much a screen, by its place on the desktop, enlarges things."""

    def __init__(self, scale_at: Callable[[Rectangle], float] | None = None) -> None:
        self._scale_at = scale_at or (lambda _place: 1.0)

    def is_allowed(self) -> bool:
        """There is no such question here."""
        return True

    def desktop(self) -> Desktop:
        """The screens as the system lists them."""
        with self._mss() as grabber:
            whole, *each = grabber.monitors
            places = tuple(self._place(number, one, whole) for number, one in enumerate(each, start=1))
            return Desktop(whole["width"], whole["height"], places)

    def pixels(self) -> Pixels:
        """The picture of all screens."""
        from mss.exception import ScreenShotError

        with self._mss() as grabber:
            try:
                shot = grabber.grab(grabber.monitors[0])
            except (ScreenShotError, OSError) as error:
                raise ScreenFailed(str(error)) from error
            return Pixels(shot.width, shot.height, bytes(shot.raw))

    def _mss(self) -> Any:
        import mss
        from mss.exception import ScreenShotError

        try:
            return mss.MSS()
        except (ScreenShotError, OSError) as error:
            raise ScreenFailed(str(error)) from error

    def _place(self, number: int, one: Any, whole: Any) -> ScreenPlace:
        place = Rectangle(one["left"], one["top"], one["width"], one["height"])
        name, scale = str(one.get("output") or number), self._scale_at(place)
        return ScreenPlace(name, place.x - whole["left"], place.y - whole["top"], place.width, place.height, scale)
