"""The picture of the whole desktop: the panel's clock and the browser's address bar are in it, our window is not, and
the strip says the right address and time.
"""

import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from PySide6.QtGui import QColor, QGuiApplication, QImage

from desktop_app import system
from desktop_app.domain.attachments import AddressConfidence, Provenance
from desktop_app.domain.capture import Area, Rectangle
from tests.capture.addresses import Asking
from tests.capture.browsers import Browser, chromium, firefox
from tests.capture.our_window import PICTURE
from tests.capture.pages import PAGE_COLOUR, TITLES
from tests.capture.results import Row
from tests.capture.stage import HEIGHT, WIDTH, Stage, wait_for
from ui.capture.png import text_in
from ui.capture.strip import with_strip
from ui.capture.strip_words import strip_words

OUR_COLOUR = "#12e05a"
BROWSER = Rectangle(40, 30, 1000, 640)
_BAR_HEIGHT = 84
"""The part of a browser's window with its tabs and its address."""
_ALIKE = 0.97
"""A caret blinks, and a window that has lost the focus is a little paler."""


def all_pictures(asking: Asking) -> None:
    """Both browsers, each with the browser and with our own window in front."""
    application = QGuiApplication.instance() or QGuiApplication(["nordesk", "-platform", "xcb"])
    for make in (chromium, firefox):
        asking.stage.switch_accessibility(on=True)
        browser = make(asking.stage)
        browser.start(asking.url("/colours"), TITLES["/colours"])
        browser.place(*BROWSER)
        wait_for("the page's colour", lambda: count(desktop(), PAGE_COLOUR) > 100_000)
        wait_for("the address", lambda: asking.probe.ask().url)
        _pictures(asking, browser)
        asking.stage.clear()
    del application


def _pictures(asking: Asking, browser: Browser) -> None:
    there = desktop()
    with tempfile.TemporaryDirectory(prefix="nordesk-picture-") as name, our_window(Path(name)) as ours:
        for case in ("picture, our window in front", "picture, the browser in front"):
            if "browser" in case:
                browser.activate(TITLES["/colours"])
            wait_for("our colour", lambda: count(desktop(), OUR_COLOUR) > 10_000)
            pressed, began = datetime.now(UTC), time.monotonic()
            order(ours)
            word = answer(ours)
            ms = (time.monotonic() - began) * 1000
            problem = word if word != "taken" else _problem(asking, there, Path(name) / PICTURE, pressed)
            said = "clock and address in it, ours not, strip right"
            asking.results.add(Row(case, browser.name, "" if problem else said, ms, problem))


def _problem(asking: Asking, there: QImage, file: Path, pressed: datetime) -> str:
    data = file.read_bytes()
    picture = QImage.fromData(data).convertToFormat(QImage.Format.Format_RGB32)
    taken = picture.copy(0, 0, WIDTH, HEIGHT)
    if count(taken, OUR_COLOUR):
        return "our window is in the picture"
    if count(taken, PAGE_COLOUR) < count(there, PAGE_COLOUR):
        return "the page is not whole"
    bar = Rectangle(BROWSER.x, BROWSER.y, BROWSER.width, _BAR_HEIGHT)
    if likeness(cut(taken, bar), cut(there, bar)) < _ALIKE:
        return "the address bar is not in the picture"
    clock = panel(asking.stage)
    if ink(cut(taken, clock)) < 20 or cut(taken, clock) not in (cut(there, clock), cut(desktop(), clock)):
        return "the clock is not in the picture"
    return _strip_problem(asking.url("/colours"), picture, _proof(text_in(data)), pressed)


def _strip_problem(url: str, picture: QImage, proof: Provenance, pressed: datetime) -> str:
    if proof.page_url != url or proof.confidence is not AddressConfidence.EXACT:
        return f"the address is {proof.page_url or proof.why_not}"
    if not pressed - timedelta(seconds=1) <= proof.taken_at <= datetime.now(UTC):
        return f"the time is {proof.taken_at}"
    words = replace(strip_words(proof, ""), address=url)
    local = proof.taken_at.astimezone(timezone(timedelta(seconds=proof.utc_offset_s)))
    if f"{local:%H:%M:%S}" not in words.time or str(local.year) not in words.time:
        return f"the strip's time is {words.time}"
    base = picture.copy(0, 0, WIDTH, HEIGHT)
    if with_strip(base, words, proof.scale) != picture:
        return "the strip says something else"
    # What differs in one letter must look different, else the comparison proves nothing.
    others = (replace(words, address=url[:-1] + "z"), replace(words, time=words.time.replace(":", ".")))
    return "the strip cannot be told from another" if any(with_strip(base, one) == picture for one in others) else ""


def _proof(text: str) -> Provenance:
    facts = json.loads(text)
    facts["page_url"], facts["window_title"] = facts.pop("url"), facts.pop("title")
    facts["taken_at"] = datetime.fromisoformat(facts["taken_at"])
    facts["confidence"], facts["area"] = AddressConfidence(facts["confidence"]), Area(facts["area"])
    return Provenance(**facts)


@contextmanager
def our_window(folder: Path, **environ: str) -> Iterator[subprocess.Popen[str]]:
    """Our window on the screen, which takes a picture for each order; see `tests.capture.our_window`."""
    command = [sys.executable, "-m", "tests.capture.our_window", str(folder), OUR_COLOUR]
    process = subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env={**os.environ, **environ}
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.readline().strip() == "shown"
        yield process
    finally:
        process.stdin.close()
        process.wait(timeout=20)


def order(ours: subprocess.Popen[str], text: str = "last") -> None:
    """Order a picture."""
    assert ours.stdin is not None
    ours.stdin.write(f"{text}\n")
    ours.stdin.flush()


def answer(ours: subprocess.Popen[str]) -> str:
    """`taken`, or why there is no picture."""
    assert ours.stdout is not None
    return ours.stdout.readline().strip()


def desktop() -> QImage:
    """The screen now."""
    grab = system.system_capturer(lambda _file: (0, 0, b"")).grab()  # X11 hands over no files
    return QImage(grab.pixels, grab.width, grab.height, grab.width * 4, QImage.Format.Format_RGB32).copy()


def panel(stage: Stage) -> Rectangle:
    """Where the panel stands."""
    window = stage.ask("xdotool", "search", "--onlyvisible", "--class", "tint2").split()[0]
    shell = stage.ask("xdotool", "getwindowgeometry", "--shell", window)
    facts = dict(line.split("=") for line in shell.splitlines())
    return Rectangle(*(int(facts[key]) for key in ("X", "Y", "WIDTH", "HEIGHT")))


def cut(image: QImage, place: Rectangle) -> QImage:
    """A part of a picture."""
    return image.copy(*place)


def count(image: QImage, colour: str) -> int:
    """How many pixels have a colour."""
    wanted = QColor(colour)
    pixel = bytes((wanted.blue(), wanted.green(), wanted.red(), 255))
    return bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).count(pixel)


def ink(image: QImage) -> int:
    """How many pixels are nearly white: the panel's letters."""
    return sum(1 for pixel in zip(*_planes(image), strict=True) if min(pixel) > 200)


def likeness(one: QImage, other: QImage) -> float:
    """Which part of the pixels is the same."""
    pairs = zip(zip(*_planes(one), strict=True), zip(*_planes(other), strict=True), strict=True)
    return sum(1 for a, b in pairs if a == b) / (one.width() * one.height())


def _planes(image: QImage) -> tuple[bytes, bytes, bytes]:
    data = bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits())
    return data[0::4], data[1::4], data[2::4]
