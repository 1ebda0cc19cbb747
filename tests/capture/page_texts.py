"""The texts of the page in front: a number's place covers its drawn digits, and a long page is not read for ever."""

import time
from collections.abc import Sequence

from PySide6.QtGui import QImage

from desktop_app.domain.capture import PageText, Rectangle
from tests.capture.addresses import LIMIT_MS, MARGIN_MS, Asking
from tests.capture.browsers import Browser, chromium, firefox
from tests.capture.pages import FIELD_COLOUR, NUMBER, TITLES
from tests.capture.picture import desktop
from tests.capture.results import Row
from tests.capture.stage import wait_for

_YELLOW, _DARK = bytes.fromhex(FIELD_COLOUR[1:])[::-1] + b"\xff", 120
_SLACK_PX = 6
TRIES = 3
"""What two cores under load do not answer in time at first: less is told then, nothing wrong."""


def all_texts(asking: Asking) -> None:
    """Both browsers."""
    for make in (chromium, firefox):
        asking.stage.switch_accessibility(on=True)
        browser = make(asking.stage)
        browser.start(asking.url("/numbers"), TITLES["/numbers"])
        _number(asking, browser)
        browser.go_to(asking.url("/long"), TITLES["/long"])
        wait_for("the page", lambda: asking.probe.ask().url.endswith("/long"))
        _long_page(asking, browser)
        asking.stage.clear()


def _number(asking: Asking, browser: Browser) -> None:
    wait_for("the number", lambda: any(NUMBER in text.text for text in asking.probe.texts(2.0)))
    wait_for("the yellow field", lambda: yellow(desktop()).width)
    for _ in range(TRIES):
        texts, ms = _read(asking)
        problem = _problem(texts, ms, desktop())
        if not problem:
            break
    answer = f"{len(texts)} texts, {NUMBER} covered to the pixel"
    asking.results.add(Row("texts: a fødselsnummer", browser.name, "" if problem else answer, ms, problem))


def _long_page(asking: Asking, browser: Browser) -> None:
    wait_for("the lines", lambda: any(NUMBER in text.text for text in asking.probe.texts(2.0)))
    for _ in range(TRIES):
        texts, ms = _read(asking)
        lines = [text.text for text in texts if NUMBER in text.text]
        problem = "too slow" if ms > LIMIT_MS + MARGIN_MS else ("no line" if not lines else "")
        if not problem:
            break
    asking.results.add(Row("texts: a page of 8000 lines", browser.name, f"{len(texts)} texts in sight", ms, problem))


def _read(asking: Asking) -> tuple[Sequence[PageText], float]:
    began = time.monotonic()
    texts = asking.probe.texts(LIMIT_MS / 1000)
    return texts, (time.monotonic() - began) * 1000


def _problem(texts: Sequence[PageText], ms: float, screen: QImage) -> str:
    found = next((text for text in texts if NUMBER in text.text), None)
    if found is None:
        return "the number was not found"
    if any("02020250000" in text.text for text in texts):
        return "what is out of sight was told"
    if ms > LIMIT_MS + MARGIN_MS:
        return "too slow"
    if not any("kari@eksempelfjord.example" in text.text for text in texts):
        return "the e-mail address was not found"
    start = found.text.index(NUMBER)
    places = found.places(start, start + len(NUMBER))
    field = yellow(screen)
    if len(places) != 1:
        return f"{len(places)} places"
    left = [at for at in dark(screen, field) if not places[0].holds(*at)]
    if left:
        return f"{len(left)} pixels of digits stand beside {places[0]} in {field}"
    wide = places[0].x < field.x - _SLACK_PX or places[0].width > field.width + 2 * _SLACK_PX
    return f"{places[0]} is more than {field}" if wide else ""


def yellow(screen: QImage) -> Rectangle:
    """Where the field is that the page paints behind the number."""
    data, row = bytes(screen.convertToFormat(QImage.Format.Format_RGB32).constBits()), screen.bytesPerLine()
    rows = [data[start : start + row] for start in range(0, len(data), row)]
    lines = [(y, one.find(_YELLOW) // 4, one.rfind(_YELLOW) // 4) for y, one in enumerate(rows) if _YELLOW in one]
    if not lines:
        return Rectangle(0, 0, 0, 0)
    left, right = min(first for _, first, _ in lines), max(last for _, _, last in lines)
    return Rectangle(left, lines[0][0], right - left + 1, lines[-1][0] - lines[0][0] + 1)


def dark(screen: QImage, field: Rectangle) -> list[tuple[int, int]]:
    """The pixels of the digits in the field."""
    spots = [(x, y) for y in range(field.y, field.y + field.height) for x in range(field.x, field.x + field.width)]
    return [(x, y) for x, y in spots if (screen.pixel(x, y) >> 8) & 255 < _DARK]
