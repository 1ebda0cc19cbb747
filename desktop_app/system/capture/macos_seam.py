"""Pictures of a Mac's screens: by ScreenCaptureKit from macOS 14 on, through mss before. macOS only.

ScreenCaptureKit leaves our own windows out while they stay on the screen. It answers from threads of its own.
"""

import platform
import sys
from collections.abc import Callable, Sequence
from importlib import import_module
from importlib.util import find_spec
from os import getpid
from queue import Empty, SimpleQueue
from typing import Any

from desktop_app.system.capture.screen import Pixels, ScreenFailed, ScreenRefused
from desktop_app.system.mac_screens import MacScreen

assert sys.platform == "darwin"  # noqa: S101 - so that mypy checks this file for macOS only

from desktop_app.system.mac_screens_seam import core_graphics, screens  # noqa: E402 - not there elsewhere

_FIRST_KIT = 14
_REFUSED = -3801
_LIMIT_S = 5.0
_BGRX = 6 | 2 << 12
"""kCGImageAlphaNoneSkipFirst and kCGBitmapByteOrder32Little."""


def has_kit() -> bool:
    """Whether pictures are taken by ScreenCaptureKit here."""
    is_new = int(platform.mac_ver()[0].split(".")[0] or 0) >= _FIRST_KIT
    return is_new and all(find_spec(name) is not None for name in ("ScreenCaptureKit", "Quartz"))


def pictures() -> "_MssPictures":
    """Who takes the pictures: a `macos.Pictures`."""
    return _KitPictures() if has_kit() else _MssPictures()


class _MssPictures:
    """The class of `macos.Pictures` before macOS 14. Without the user's leave it would show nothing but the desktop."""

    is_certain = False

    def is_allowed(self) -> bool:
        return bool(core_graphics().CGPreflightScreenCaptureAccess())

    def request(self) -> bool:
        return bool(core_graphics().CGRequestScreenCaptureAccess())

    def screens(self) -> Sequence[MacScreen]:
        return screens()

    def picture(self, screen: MacScreen, width: int, height: int) -> Pixels:
        del width, height
        import mss
        import mss.darwin
        from mss.exception import ScreenShotError

        # WORKAROUND https://github.com/BoboTiG/python-mss/issues/257 (since 10.1): else Retina is halved.
        mss.darwin.IMAGE_OPTIONS = 0
        left, top, across, down = (round(number) for number in screen.place)
        try:
            with mss.MSS() as grabber:
                shot = grabber.grab({"left": left, "top": top, "width": across, "height": down})
        except (ScreenShotError, OSError) as error:
            raise ScreenFailed(str(error)) from error
        return Pixels(shot.width, shot.height, bytes(shot.raw))


class _KitPictures(_MssPictures):
    """The class of `macos.Pictures` since macOS 14. Its refusal is certain; that of System Settings may be old."""

    is_certain = True

    def picture(self, screen: MacScreen, width: int, height: int) -> Pixels:
        import_module("Quartz")  # first: else pictures come as something that is of no known kind
        kit = import_module("ScreenCaptureKit")
        list_all = (
            kit.SCShareableContent.getShareableContentExcludingDesktopWindows_onScreenWindowsOnly_completionHandler_
        )
        content = _answer(lambda done: list_all(False, True, done))
        display = next((each for each in content.displays() if each.displayID() == screen.id), None)
        if display is None:
            raise ScreenFailed("the screen is gone")
        programs = [*content.applications(), *(window.owningApplication() for window in content.windows())]
        ours = [program for program in programs if program is not None and program.processID() == getpid()]
        chosen = kit.SCContentFilter.alloc().initWithDisplay_excludingApplications_exceptingWindows_(display, ours, [])
        wanted = kit.SCStreamConfiguration.alloc().init()
        wanted.setWidth_(width)
        wanted.setHeight_(height)
        wanted.setShowsCursor_(False)
        take = kit.SCScreenshotManager.captureImageWithFilter_configuration_completionHandler_
        return _pixels(_answer(lambda done: take(chosen, wanted, done)))


def _answer(ask: Callable[[Callable[[Any, Any], None]], None]) -> Any:
    """What is answered from another thread. Raises ScreenFailed, ScreenRefused."""
    answers: SimpleQueue[tuple[Any, Any]] = SimpleQueue()
    ask(lambda found, error: answers.put((found, error)))
    try:
        found, error = answers.get(timeout=_LIMIT_S)
    except Empty:
        raise ScreenFailed("no answer in time") from None
    if found is None:
        is_refusal = error is not None and error.code() == _REFUSED
        raise ScreenRefused(str(error)) if is_refusal else ScreenFailed(str(error))
    return found


def _pixels(image: Any) -> Pixels:
    """A CGImage, whatever its rows and colours are."""
    quartz = import_module("Quartz")
    width, height = quartz.CGImageGetWidth(image), quartz.CGImageGetHeight(image)
    data = bytearray(width * height * 4)
    colours = quartz.CGColorSpaceCreateWithName(quartz.kCGColorSpaceSRGB)
    context = quartz.CGBitmapContextCreate(data, width, height, 8, width * 4, colours, _BGRX)
    if context is None:
        raise ScreenFailed("no memory for the picture")
    quartz.CGContextDrawImage(context, ((0.0, 0.0), (float(width), float(height))), image)
    return Pixels(width, height, bytes(data))
