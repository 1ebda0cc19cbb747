"""Two screens of different scale, one of 3840×2160: every pixel of a picture is the one that was meant.

Beneath everything lies a background whose pixels say where they are.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from subprocess import Popen

from PySide6.QtGui import QImage

from desktop_app.domain.capture import Rectangle
from tests.capture.our_window import PICTURE
from tests.capture.pattern import pattern
from tests.capture.picture import OUR_COLOUR, answer, count, cut, desktop, order, our_window
from tests.capture.results import Results, Row
from tests.capture.stage import PANEL_HEIGHT, Monitors, Stage, a_stage, end, wait_for

LEFT, RIGHT = Rectangle(0, 0, 3840, 2160), Rectangle(3840, 200, 1920, 1080)
WHOLE = Rectangle(0, 0, 5760, 2160)
MONITORS: Monitors = (("LEFT", LEFT), ("RIGHT", RIGHT))
SCALES = ((2, 1.25), (1.5, 1), (1.3, 1.75))
_OVERLAY = "Mark what the picture shows"
_REGIONS = (
    ("region on the large screen", Rectangle(1001, 703, 805, 411)),
    ("region on the small screen", Rectangle(4003, 401, 333, 277)),
    ("region from screen to screen", Rectangle(3607, 500, 707, 301)),
)


@dataclass
class _Desk:
    """What one pair of scales is tried with."""

    stage: Stage
    results: Results
    background: QImage
    ours: Popen[str]
    file: Path
    scales: str

    def take(
        self, case: str, text: str, judge: Callable[[QImage], str], hands: Callable[[], None] = lambda: None
    ) -> None:
        """Order a picture, do what a person does for it, and look at it."""
        began = time.monotonic()
        order(self.ours, text)
        hands()
        word = answer(self.ours)
        ms = (time.monotonic() - began) * 1000
        problem = word if word != "taken" else judge(QImage.fromData(self.file.read_bytes()))
        self.results.add(Row(case, self.scales, "" if problem else "every pixel is the one meant", ms, problem))

    def differs(self, place: Rectangle, taken: QImage) -> str:
        """What is wrong with a picture of a place of the background; what stands below it is the strip."""
        if taken.width() < place.width or taken.height() <= place.height:
            return f"{taken.width()}×{taken.height()} is too small"
        found = cut(taken, Rectangle(0, 0, place.width, place.height)).convertToFormat(QImage.Format.Format_RGB32)
        for part in _without_panels(place):
            inner = Rectangle(part.x - place.x, part.y - place.y, part.width, part.height)
            if cut(found, inner) != cut(self.background, part):
                return f"another place than {place}"
        # The background has each colour once, ours, too.
        return "our window is in it" if count(found, OUR_COLOUR) > 1 else ""


def all_screens(results: Results) -> None:
    """Each pair of scales, on a desktop of its own."""
    with a_stage(WHOLE.width, WHOLE.height, MONITORS) as stage, tempfile.TemporaryDirectory() as name:
        background = pattern(WHOLE.width, WHOLE.height)
        size = (str(WHOLE.width), str(WHOLE.height))
        os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
        shown = Popen([sys.executable, "-m", "tests.capture.pattern", *size], start_new_session=True)
        del os.environ["QT_ENABLE_HIGHDPI_SCALING"]
        try:
            for large, small in SCALES:
                environ = {"QT_SCREEN_SCALE_FACTORS": f"LEFT={large};RIGHT={small}"}
                folder = Path(name) / str(large)
                folder.mkdir()
                with our_window(folder, **environ) as ours:
                    wait_for("the background", lambda: _corner(background) == _corner(desktop()))
                    desk = _Desk(
                        *(stage, results, background, ours, folder / PICTURE),
                        scales=f"{large * 100:.0f}+{small * 100:.0f}",
                    )
                    _whole(desk, is_first=(large, small) == SCALES[0])
                    _one_screen(desk)
                    _regions(desk)
                    _window(desk)
        finally:
            end(shown)


def _whole(desk: _Desk, *, is_first: bool) -> None:
    """With our window on both screens, the first time also on either."""
    either = (("left", 600), ("right", RIGHT.x + 200)) if is_first else ()
    for case, x in (*either, ("both", LEFT.width - 300)):
        _move_ours(desk, x, 500)
        desk.take(f"desktop, our window on {case}", "desktop", partial(desk.differs, WHOLE))


def _one_screen(desk: _Desk) -> None:
    for case, screen in (("large", LEFT), ("small", RIGHT)):
        desk.stage.hands("mousemove", str(screen.x + screen.width - 20), str(screen.y + 700))
        desk.take(f"the {case} screen, by the pointer", "screen", partial(desk.differs, screen))


def _regions(desk: _Desk) -> None:
    for case, place in _REGIONS:
        desk.take(case, "region", partial(desk.differs, place), partial(_mark, desk, place))
    place = _REGIONS[0][1]
    moved = Rectangle(place.x + 1, place.y + 10, place.width + 1, place.height)

    def with_keys() -> None:
        _mark(desk, place, "Right", "shift+Down", "ctrl+Right")

    desk.take("region, then moved by keys", "region", partial(desk.differs, moved), with_keys)


def _window(desk: _Desk) -> None:
    """Another program's window in front on the small screen, with its frame."""
    other = Popen([sys.executable, "-m", "tests.capture.other_program", "Elsewhere"])
    try:
        window = wait_for("the window", lambda: desk.stage.ask("xdotool", "search", "--name", "^Elsewhere$"))
        desk.stage.hands("windowmove", "--sync", window, str(RIGHT.x + 411), str(RIGHT.y + 305))
        desk.stage.hands("windowactivate", "--sync", window)
        _move_ours(desk, 600, 500)
        desk.stage.hands("windowactivate", "--sync", window)
        place = wait_for("the window's frame", lambda: _strange(desk))
        there = desktop()

        def judge(taken: QImage) -> str:
            inner = Rectangle(0, 0, place.width, place.height)
            found = cut(taken, inner).convertToFormat(QImage.Format.Format_RGB32)
            return "" if found == cut(there, place) else f"not the window at {place}"

        desk.take("the window in front, on the small screen", "window", judge)
    finally:
        other.kill()
        other.wait()


def _mark(desk: _Desk, place: Rectangle, *keys: str) -> None:
    """Draw a region on the frozen picture with the mouse, and press Enter."""
    wait_for("the overlay on both screens", lambda: _is_covered(desk.stage))
    right, bottom = place.x + place.width - 1, place.y + place.height - 1
    for step in (
        *(("mousemove", str(place.x), str(place.y)), ("mousedown", "1")),
        *(("mousemove", str(place.x + 40), str(place.y + 40)), ("mousemove", str(right), str(bottom))),
        *(("mouseup", "1"), *(("key", key) for key in keys), ("key", "Return")),
    ):
        desk.stage.hands(*step)


def _is_covered(stage: Stage) -> bool:
    """Whether each screen has an overlay. 2160 pixels at 130 % are 1661.5 units: Qt may give it a pixel too many."""
    found = stage.ask("xdotool", "search", "--onlyvisible", "--name", f"^{_OVERLAY}").split()
    places = [_place(stage, window) for window in found]
    return all(
        any(
            each.within(screen) == screen and each.width * each.height < (screen.width + 2) * (screen.height + 2)
            for each in places
        )
        for screen in (LEFT, RIGHT)
    )


def _place(stage: Stage, window: str) -> Rectangle:
    shell = stage.ask("xdotool", "getwindowgeometry", "--shell", window)
    facts = dict(line.split("=") for line in shell.splitlines())
    return Rectangle(*(int(facts.get(key, 0)) for key in ("X", "Y", "WIDTH", "HEIGHT")))


def _move_ours(desk: _Desk, x: int, y: int) -> None:
    search = ("xdotool", "search", "--onlyvisible", "--name", "^Nordesk$")
    window = wait_for("our window", lambda: desk.stage.ask(*search)).split()[0]
    desk.stage.hands("windowmove", "--sync", window, str(x), str(y))
    desk.stage.hands("windowactivate", "--sync", window)
    wait_for("our colour", lambda: count(cut(desktop(), Rectangle(x, y, 600, 500)), OUR_COLOUR) > 1000)


def _strange(desk: _Desk) -> Rectangle | None:
    """What on the small screen is not the background: the frame of the one window there."""
    free = _without_panels(RIGHT)[0]
    now, meant = cut(desktop(), free), cut(desk.background, free)
    rows = [y for y in range(free.height) if now.copy(0, y, free.width, 1) != meant.copy(0, y, free.width, 1)]
    columns = [x for x in range(free.width) if now.copy(x, 0, 1, free.height) != meant.copy(x, 0, 1, free.height)]
    if not rows or not columns:
        return None
    return Rectangle(free.x + columns[0], free.y + rows[0], columns[-1] - columns[0] + 1, rows[-1] - rows[0] + 1)


def _without_panels(place: Rectangle) -> list[Rectangle]:
    """A place without what the panels cover: each screen's, at its lower end."""
    parts = (place.within(Rectangle(each.x, each.y, each.width, each.height - PANEL_HEIGHT)) for each in (LEFT, RIGHT))
    return [each for each in parts if each.width and each.height]


def _corner(image: QImage) -> QImage:
    return cut(image, Rectangle(0, 0, 500, 300)).convertToFormat(QImage.Format.Format_RGB32)
