"""The pixels themselves, through mss (X11, Windows, macOS). Not covered by tests without a screen."""

import ctypes
import ctypes.util
from typing import Any

from desktop_app.domain.capture import ScreenPlace
from desktop_app.system.capture.screen import Desktop, Pixels, ScreenFailed


class MssScreen:
    """All screens of the session. On a Mac at native pixels, and only with the user's leave."""

    def __init__(self, *, is_mac: bool) -> None:
        self._is_mac = is_mac

    def is_allowed(self) -> bool:
        """On a Mac what System Settings say; elsewhere there is no such question."""
        if not self._is_mac:
            return True
        name = ctypes.util.find_library("CoreGraphics")
        if name is None:
            return True
        may = ctypes.CDLL(name).CGPreflightScreenCaptureAccess  # since macOS 10.15
        may.restype = ctypes.c_bool
        return bool(may())

    def desktop(self) -> Desktop:
        """The screens as the system lists them."""
        with self._mss() as grabber:
            whole, *each = grabber.monitors
            places = tuple(_place(number, one, whole) for number, one in enumerate(each, start=1))
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

        if self._is_mac:
            import mss.darwin

            # WORKAROUND https://github.com/BoboTiG/python-mss/issues/257 (since 10.1): else Retina is halved.
            mss.darwin.IMAGE_OPTIONS = 0
        try:
            return mss.MSS()
        except (ScreenShotError, OSError) as error:
            raise ScreenFailed(str(error)) from error


def _place(number: int, one: Any, whole: Any) -> ScreenPlace:
    name = str(one.get("output") or number)
    return ScreenPlace(name, one["left"] - whole["left"], one["top"] - whole["top"], one["width"], one["height"])
