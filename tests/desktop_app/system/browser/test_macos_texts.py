"""What a page says on macOS and where, on elements as its browsers show them."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from desktop_app.domain.capture import PageText, Rectangle, WordPlace
from desktop_app.system.browser.accessible import NoAnswer
from desktop_app.system.browser.macos_texts import MOST_PARTS, Seen, page_texts
from desktop_app.system.mac_screens import MacScreen, Points

SCREENS = [MacScreen(1, Points(0, 0, 1440, 900), 1.0), MacScreen(2, Points(-1280, 0, 1280, 800), 2.0)]
WINDOW = Points(-1200, 20, 1000, 700)
PLACE = Points(-1100, 100, 300, 20)
NATIVE = Rectangle(360, 200, 600, 40)


@dataclass
class Part:
    """An element as recorded; `inner` None: it is gone. `letters`: where which part of its value stands."""

    role: str = "AXGroup"
    value: str = ""
    inner: "Sequence[Part] | None" = ()
    title: str = ""
    place: Points | None = PLACE
    letters: dict[tuple[int, int], Points] | None = field(default_factory=dict)
    looks: int = 0

    def look(self) -> Seen:
        self.looks += 1
        if self.inner is None:
            raise NoAnswer("gone")
        return Seen(self.role, self.value, self.title, self.place, self.inner)

    def bounds(self, start: int, length: int) -> Points | None:
        if self.letters is None:
            raise NoAnswer("gone")
        return self.letters.get((start, length))


def text(letters: str, known: dict[tuple[int, int], Points] | None = None) -> Part:
    return Part("AXStaticText", letters, letters=known or {})


def read(*inner: Part, seconds: Sequence[float] = ()) -> list[PageText]:
    """What a page holds. `seconds` are what is left each time that is asked, the last one goes on."""
    left = list(seconds) or [1.0]
    return page_texts(
        Part("AXWebArea", "", inner, "Travel claim", None),
        WINDOW,
        SCREENS,
        lambda: left.pop(0) if len(left) > 1 else left[0],
    )


def test_texts_as_one_reads_them_at_native_pixels() -> None:
    number = Points(-1060, 100, 90, 20)
    found = read(Part(inner=[text("Name Kari"), text("🎂 01.02.1993 x", {(3, 10): number})]), text("End"))
    assert [one.text for one in found] == ["Name Kari", "🎂 01.02.1993 x", "End"]
    assert found[0] == PageText("Name Kari", *NATIVE)
    assert found[1].words == (WordPlace(2, 12, Rectangle(440, 200, 180, 40)),)


def test_what_is_written_in_a_field_and_what_a_button_is_called() -> None:
    box = Part("AXTextField", "010293-12345", [text("010293-12345")], "Identity number")
    assert [one.text for one in read(box, Part("AXButton", title="Send 3"))] == ["010293-12345", "Send 3"]


def test_what_is_scrolled_away_is_not_gone_into() -> None:
    inner = text("17")
    below = Part(inner=[inner], place=Points(-1100, 4000, 300, 20))
    sizeless = Part(inner=[text("18")], place=Points(0, 0, 0, 0))
    unplaced = Part(inner=[text("19")], place=None)
    assert [one.text for one in read(below, sizeless, unplaced)] == ["18", "19"]
    assert inner.looks == 0
    assert read(Part("AXStaticText", "17", place=None)) == []


def test_a_place_no_screen_shows_is_none() -> None:
    assert page_texts(Part(inner=[text("17")]), WINDOW, SCREENS[:1], lambda: 1.0) == []
    assert read(text("17", {(0, 2): Points(9000, 0, 10, 10)}))[0].words == ()


def test_what_goes_meanwhile_takes_nothing_else_with_it() -> None:
    assert [one.text for one in read(Part(inner=None), text("17"))] == ["17"]
    assert read(Part("AXStaticText", "a@b.example", letters=None))[0].words == ()


def test_the_time_goes_to_the_texts_first_and_the_words_get_their_part() -> None:
    known = {(0, 1): PLACE}
    found = read(text("1", known), text("2", known), seconds=[1.0, 0.9, 0.8, 0.7, 0.3, 0.0])
    assert [(one.text, len(one.words)) for one in found] == [("1", 1), ("2", 0)]
    found = read(text("1", known), text("2", known), seconds=[1.0, 0.9, 0.5, 0.3])
    assert [(one.text, len(one.words)) for one in found] == [("1", 1)]


def test_a_page_without_end_is_given_up() -> None:
    found = read(*[text(str(number)) for number in range(MOST_PARTS + 100)])
    assert len(found) == MOST_PARTS - 1
