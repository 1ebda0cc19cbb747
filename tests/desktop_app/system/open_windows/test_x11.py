"""What an X server was seen to answer, and what is made of it."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from desktop_app.domain.capture import OpenWindow, Rectangle
from desktop_app.system.open_windows.x11 import X11Windows, XFailed, program_of_process

ROOT, BROWSER, NOTES, HIDDEN, DESKTOP, UNSEEN = 1, 10, 11, 12, 13, 14
ATOMS = {"_NET_WM_STATE_HIDDEN": 500, "_NET_WM_WINDOW_TYPE_DESKTOP": 501}


@dataclass
class Recorded:
    """A desktop of openbox: two windows one can see, one minimised, the desktop itself, one on another desktop."""

    stacking: Sequence[int] = (DESKTOP, NOTES, HIDDEN, UNSEEN, BROWSER)
    trouble: bool = False
    closed: int = 0
    viewable: set[int] = field(default_factory=lambda: {BROWSER, NOTES, HIDDEN, DESKTOP})

    def root(self) -> int:
        if self.trouble:
            raise XFailed("gone")
        return ROOT

    def numbers(self, window: int, name: str) -> Sequence[int]:
        return {
            (ROOT, "_NET_ACTIVE_WINDOW"): [BROWSER],
            (ROOT, "_NET_CLIENT_LIST_STACKING"): self.stacking,
            (HIDDEN, "_NET_WM_STATE"): [7, 500],
            (DESKTOP, "_NET_WM_WINDOW_TYPE"): [501],
            (BROWSER, "_NET_FRAME_EXTENTS"): [1, 1, 22, 5],
            (BROWSER, "_NET_WM_PID"): [4711],
        }.get((window, name), [])

    def text(self, window: int, name: str) -> str:
        return {
            (BROWSER, "_NET_WM_NAME"): "Inbox – Fakturaflyt",
            (BROWSER, "WM_CLASS"): "chromium\0Chromium\0",
            (NOTES, "WM_NAME"): "Notes",
        }.get((window, name), "")

    def atom(self, name: str) -> int:
        return ATOMS[name]

    def place(self, window: int) -> Rectangle | None:
        return {ROOT: Rectangle(0, 0, 1920, 1080), BROWSER: Rectangle(100, 60, 800, 600)}.get(
            window, Rectangle(-50, 900, 400, 300)
        )

    def is_viewable(self, window: int) -> bool:
        if self.trouble:
            raise XFailed("gone")
        return window in self.viewable

    def close(self) -> None:
        self.closed += 1


def test_the_windows_one_can_see_from_the_top() -> None:
    server = Recorded()
    assert X11Windows(lambda: server, {4711: "chrome"}.__getitem__).list() == (
        OpenWindow("Inbox – Fakturaflyt", Rectangle(99, 38, 802, 627), True, "chrome", "Chromium"),
        OpenWindow("Notes", Rectangle(0, 900, 350, 180)),
    )
    assert server.closed == 1


def test_without_a_window_manager_the_active_one_is_all() -> None:
    server = Recorded(stacking=())
    assert [window.title for window in X11Windows(lambda: server).list()] == ["Inbox – Fakturaflyt"]


def test_whether_ours_have_gone() -> None:
    server = Recorded()
    windows = X11Windows(lambda: server)
    assert windows.still_shown([BROWSER])
    server.viewable.clear()
    assert not windows.still_shown([BROWSER])
    assert server.closed == 2


def test_a_server_that_is_not_there_or_goes() -> None:
    def connect() -> Recorded:
        raise XFailed("no X server")

    assert X11Windows(connect).list() == ()
    assert not X11Windows(connect).still_shown([1])
    going = Recorded(trouble=True)
    assert X11Windows(lambda: going).list() == ()
    assert not X11Windows(lambda: going).still_shown([1])
    assert going.closed == 2


def test_the_program_of_a_process() -> None:
    if sys.platform.startswith("linux"):
        assert program_of_process(os.getpid()) == Path(sys.executable).resolve().name
    assert program_of_process(2**30) == ""
