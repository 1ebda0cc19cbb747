"""What of a page is in sight, without asking a browser for thousands of children."""

import pytest

from desktop_app.domain.capture import Rectangle
from desktop_app.system.browser.accessible import Told
from desktop_app.system.browser.in_sight import FEW, in_sight
from tests.desktop_app.system.browser.recorded import PLACE, Bus, Frame

DOCUMENT = (":1.7", "/0/document")


def page(count: int, first_y: int, step: int = 30) -> tuple[Bus, list[Told]]:
    """A page of lines, one below the other."""
    texts = [Told((":1.7", f"/0/{number}/{first_y + step * number}"), f"Line {number}") for number in range(count)]
    return Bus({7: [Frame(texts=texts)]}), texts


def seen(bus: Bus, window: Rectangle = PLACE) -> list[str]:
    return [node[1] for node in in_sight(bus, DOCUMENT, window, lambda: True)]


def test_in_the_order_of_the_page_and_without_what_is_hidden() -> None:
    bus, texts = page(4, 200)
    bus.hidden = {texts[1].node}
    assert seen(bus) == ["/0/document", *(text.node[1] for text in texts if text is not texts[1])]


@pytest.mark.parametrize("first_y", [100, -120_000, -239_000])
def test_of_thousands_those_in_the_window(first_y: int) -> None:
    bus, texts = page(8000, first_y)
    found = set(seen(bus))
    assert bus.most_at_once <= FEW
    assert all(text.node[1] in found for text in texts if PLACE.y <= int(text.node[1].rpartition("/")[2]) < 690)


def test_thousands_beside_each_other_are_not_all_asked() -> None:
    bus, _ = page(8000, 300, step=0)
    assert len(seen(bus)) == 1 + FEW
    assert bus.most_at_once <= FEW


def test_no_time_left() -> None:
    bus, _ = page(4, 200)
    assert in_sight(bus, DOCUMENT, PLACE, lambda: False) == [DOCUMENT]
