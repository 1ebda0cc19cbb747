"""What a page says on Windows and where, on elements as its browsers show them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.domain.capture import PageText, Rectangle, WordPlace
from desktop_app.system.browser.accessible import NoAnswer
from desktop_app.system.browser.windows_texts import MOST_ELEMENTS, Sheet

WINDOW = Rectangle(-1900, 20, 1200, 800)
ORIGIN = (-1920, 0)
PLACE = Rectangle(-1800, 100, 300, 20)


@dataclass
class Part:
    """An element as recorded; `inner` None: it is gone. `asked` counts the questions about what is within."""

    name: str = ""
    inner: "Sequence[Part] | None" = ()
    value: str | None = None
    is_text: bool = False
    is_field: bool = False
    is_offscreen: bool = False
    place: Rectangle = PLACE
    words: dict[str, Rectangle] | None = field(default_factory=dict)
    asked: int = 0

    def children(self) -> "Sequence[Part]":
        self.asked += 1
        if self.inner is None:
            raise NoAnswer("gone")
        return self.inner

    def word_places(self, words: Sequence[str]) -> Sequence[Rectangle | None]:
        if self.words is None:
            raise NoAnswer("gone")
        return [self.words.get(word) for word in words]


def text(letters: str, words: dict[str, Rectangle] | None = None, place: Rectangle = PLACE) -> Part:
    return Part(letters, is_text=True, words=words or {}, place=place)


def read(*inner: Part, seconds: Sequence[float] = ()) -> list[PageText]:
    """What a page holds. `seconds` are what is left each time that is asked, the last one goes on."""
    left = list(seconds) or [1.0]
    sheet = Sheet(WINDOW, ORIGIN, lambda: left.pop(0) if len(left) > 1 else left[0])
    sheet.read(Part("the page's title", inner))
    return sheet.found


def test_texts_as_one_reads_them_with_the_places_of_their_numbers() -> None:
    number = Rectangle(-1740, 100, 90, 20)
    found = read(Part("", [text("Name Kari"), text("Born 01.02.1993 x", {"01.02.1993": number})]), text("End"))
    assert [one.text for one in found] == ["Name Kari", "Born 01.02.1993 x", "End"]
    assert found[1] == PageText(
        "Born 01.02.1993 x", 120, 100, 300, 20, (WordPlace(5, 15, Rectangle(180, 100, 90, 20)),)
    )
    assert found[0].words == ()


def test_what_is_written_in_a_field_and_what_a_button_is_called() -> None:
    field_ = Part("Identity number", [text("inner")], "010293-12345", is_field=True)
    assert [one.text for one in read(field_, Part("Send 3"), Part("", []))] == ["010293-12345", "Send 3"]
    assert field_.asked == 0
    assert read(Part("Identity number", value=None, is_field=True)) == []


def test_what_is_scrolled_away_is_not_gone_into() -> None:
    away = Part("", [text("17")], is_offscreen=True)
    below = Part("", [text("18")], place=Rectangle(-1800, 4000, 300, 20))
    sizeless = Part("", [text("19")], place=Rectangle(0, 0, 0, 0))
    assert [one.text for one in read(away, below, sizeless)] == ["19"]
    assert (away.asked, below.asked) == (0, 0)


def test_what_goes_meanwhile_takes_nothing_else_with_it() -> None:
    assert [one.text for one in read(Part("", None), text("17"))] == ["17"]
    vanished = Part("a@b.example", is_text=True, words=None)
    assert read(vanished)[0].words == ()


def test_the_time_goes_to_the_texts_first_and_the_words_get_their_part() -> None:
    place = {"1": PLACE, "2": PLACE}
    found = read(text("1", place), text("2", place), seconds=[1.0, 0.9, 0.8, 0.7, 0.3, 0.0])
    assert [(one.text, len(one.words)) for one in found] == [("1", 1), ("2", 0)]
    found = read(text("1", place), text("2", place), seconds=[1.0, 0.9, 0.5, 0.3])
    assert [(one.text, len(one.words)) for one in found] == [("1", 1)]


def test_a_page_without_end_is_given_up() -> None:
    found = read(*[text(str(number)) for number in range(MOST_ELEMENTS + 100)])
    assert len(found) == MOST_ELEMENTS - 1
