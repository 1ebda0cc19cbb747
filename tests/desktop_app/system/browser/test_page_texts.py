"""Texts with places, from recorded answers."""

from desktop_app.domain.capture import PageText, Rectangle, WordPlace
from desktop_app.system.browser.accessible import Told
from desktop_app.system.browser.matching import Page
from desktop_app.system.browser.page_texts import page_texts
from tests.desktop_app.system.browser.recorded import PLACE, URL, Bus, Frame, letters

DOCUMENT = (":1.7", "/0/document")
LINE = (":1.7", "/0/200")
INNER = (":1.7", "/0/240")
NUMBER = "Født 010101 12345 i dag"


def read(*texts: Told, unheard: bool = False, scale: float = 1.0) -> tuple[list[PageText], Bus]:
    bus = Bus({7: [Frame(texts=texts)]})
    if unheard:
        bus.unheard = {(LINE, 0, len(NUMBER))}
    return page_texts(bus, Page(DOCUMENT, URL, False, scale), PLACE, lambda: 0.4), bus


def test_words_that_may_be_numbers_have_exact_places() -> None:
    (text,), _ = read(Told(LINE, NUMBER))
    assert (text.text, text.x, text.y, text.width, text.height) == (NUMBER, 110, 200, 230, 20)
    assert text.words == (WordPlace(5, 11, letters(LINE, 5, 11)), WordPlace(12, 17, letters(LINE, 12, 17)))


def test_words_are_asked_first() -> None:
    _, bus = read(Told(LINE, NUMBER), Told(INNER, "kari@eksempelfjord.example"))
    assert [span[1:] for span in bus.spans_asked[:3]] == [(5, 11), (12, 17), (0, 26)]
    (text,), _ = read(Told(LINE, NUMBER), unheard=True)
    assert (text.x, text.width) == (160, 120)


def test_an_object_within_a_text_tells_its_own() -> None:
    found, _ = read(Told((":1.7", "/0/180"), "\ufffc"), Told(LINE, "Se \ufffc for 1 svar"), Told(INNER, "her"))
    assert [text.text for text in found] == ["Se ", " for 1 svar", "her"]
    assert found[1].words == (WordPlace(5, 6, letters(LINE, 9, 10)),)


def test_letters_of_a_text_are_not_told_twice() -> None:
    found, _ = read(Told(LINE, NUMBER), Told(INNER, "010101", is_letters=True), Told(INNER, "Lagre", is_letters=True))
    assert [text.text for text in found] == [NUMBER, "Lagre"]


def test_off_the_window_is_left_out() -> None:
    found, _ = read(Told((":1.7", "/0/900"), NUMBER), Told(LINE, "Hei"))
    assert [text.text for text in found] == ["Hei"]


def test_a_scaled_browser() -> None:
    (text,), _ = read(Told((":1.7", "/0/100"), "Hei"), scale=2.0)
    assert Rectangle(text.x, text.y, text.width, text.height) == (220, 200, 60, 40)
