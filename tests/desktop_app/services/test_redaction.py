"""From a page's text to places in the picture: nothing found may be left uncovered."""

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.capture import PageText, Rectangle, WordPlace
from desktop_app.domain.findings import Sensitive
from desktop_app.services.redaction import Suggestion, line_suggestion, suggestions

FNR, IBAN = "15076500565", "NO93 8601 1117 947"
DESKTOP = Rectangle(0, 0, 3840, 2160)
# Widths of letters in thousandths of the font's size as a sans serif of the Helvetica family has them; and fixed ones.
SANS = dict.fromkeys("0123456789abdeghknopqu", 556) | dict.fromkeys("ijl", 222)
SANS |= dict.fromkeys(" .,:;/!tfI", 278) | dict.fromkeys("r()-", 333) | {"m": 833, "w": 722, "W": 944, "@": 1015}
FIXED: dict[str, int] = {}


def advance(letter: str, font: dict[str, int]) -> float:
    if not font:
        return 0.6
    return font.get(letter, 667 if letter.isupper() else 500) / 1000


def typeset(text: str, font: dict[str, int], size: float, x: int = 100, y: int = 200) -> tuple[PageText, list[float]]:
    """A line as a browser places it, and where each of its letters begins (and the last one ends)."""
    edges = [float(x)]
    for letter in text:
        edges.append(edges[-1] + advance(letter, font) * size)
    return PageText(text, x, y, round(edges[-1]) - x, round(size * 1.17)), edges


def covers(found: Sequence[Suggestion], left: float, right: float, y: int) -> bool:
    return any(one.place.x <= left and right <= one.place.x + one.place.width and one.place.holds(one.place.x, y)
               for one in found)  # fmt: skip


WORDS = st.text(st.sampled_from("ilt. :mwWMabekrnIO"), max_size=40)


@given(WORDS, WORDS, st.sampled_from([SANS, FIXED]), st.floats(9, 40), st.sampled_from([FNR, IBAN, "a.b@example.no"]))
def test_a_number_in_a_line_is_covered_whatever_the_font(
    before: str, behind: str, font: dict[str, int], size: float, number: str
) -> None:
    text, edges = typeset(f"{before} {number} {behind}", font, size)
    found = suggestions([text], DESKTOP)
    start = len(before) + 1
    assert covers(found, edges[start], edges[start + len(number)], text.y + text.height // 2)


def test_only_a_part_of_a_long_line_is_taken() -> None:
    text, edges = typeset(f"Vi har en sak om en kunde med {FNR} som ikke kommer inn i systemet lenger", SANS, 16)
    (one,) = suggestions([text], DESKTOP)
    assert one.place.width < 0.6 * text.width
    assert (one.place.y, one.place.height) == (text.y, text.height)
    assert one.place.x > edges[10], "what stands far before it stays readable"
    assert (one.kind, one.is_sure, one.must) == (Sensitive.NORWAY, True, False)


def test_of_several_lines_the_whole_place_is_taken() -> None:
    for text in (
        PageText(f"En lang tekst som går over to linjer {FNR} og litt mer", 100, 200, 240, 44),
        PageText(f"Linje\n{FNR}", 100, 200, 110, 20),
        PageText(FNR, 100, 200, 900, 20),
    ):
        (one,) = suggestions([text], DESKTOP)
        assert one.place == Rectangle(100, 200, text.width, text.height), "two lines, or a box with air beside its text"


def test_where_the_page_told_the_places_of_words_they_are_taken() -> None:
    place = Rectangle(340, 222, 95, 18)
    text = PageText(f"En lang tekst {FNR} og mer", 100, 200, 400, 60, (WordPlace(14, 25, place),))
    (one,) = suggestions([text], DESKTOP)
    assert one.place.within(place) == place
    assert one.place.width < 110


def test_words_that_do_not_cover_a_number_are_not_trusted() -> None:
    text = PageText(f"x {IBAN}", 100, 200, 150, 18, (WordPlace(7, 11, Rectangle(130, 200, 30, 18)),))
    (one,) = suggestions([text], DESKTOP)
    assert one.place.width > 100


def test_a_number_whose_words_stand_in_two_lines() -> None:
    words = (WordPlace(0, 6, Rectangle(500, 200, 50, 18)), WordPlace(7, 12, Rectangle(100, 222, 45, 18)))
    found = suggestions([PageText("150765 00565", 100, 200, 450, 40, words)], DESKTOP)
    assert [one.place.within(word.place) for one, word in zip(found, words, strict=True)] == [w.place for w in words]


@given(st.integers(1, 10), st.sampled_from([0, 1, 4, 8]), st.permutations([0, 1, 2]), st.sampled_from([SANS, FIXED]))
def test_a_number_in_neighbouring_boxes_of_a_line(
    cut: int, gap: int, order: Sequence[int], font: dict[str, int]
) -> None:
    left, _ = typeset(FNR[:cut] if gap < 4 else FNR[:6], font, 16)
    right, _ = typeset(FNR[cut:] if gap < 4 else FNR[6:], font, 16, x=left.x + left.width + gap, y=202)
    other, _ = typeset("Noe helt annet", font, 16, y=300)
    three = [left, right, other]
    found = suggestions([three[at] for at in order], DESKTOP)
    assert covers(found, left.x, right.x + right.width, 210)


def test_what_stands_far_apart_is_not_one_number() -> None:
    left, _ = typeset("150765", SANS, 16)
    right, _ = typeset("12345", SANS, 16, x=600)
    assert suggestions([left, right], DESKTOP) == ()


def test_a_number_goes_on_in_the_next_line() -> None:
    first, _ = typeset("Kunde 150765", SANS, 16)
    second, _ = typeset("00565 ringte", SANS, 16, y=224)
    found = suggestions([first, second], DESKTOP)
    assert [one.place.y for one in found] == [200, 224]
    assert all(one.is_sure for one in found)


def test_a_label_beside_a_number_makes_it_sure() -> None:
    label, _ = typeset("CPR-nummer", SANS, 16)
    number, _ = typeset("070761-4286", SANS, 16, x=400)
    assert [one.is_sure for one in suggestions([number], DESKTOP)] == [False]
    assert [one.is_sure for one in suggestions([label, number], DESKTOP)] == [True]


def test_places_are_those_of_the_picture_and_what_lies_beside_it_is_left_out() -> None:
    text, _ = typeset(FNR, SANS, 16)
    (one,) = suggestions([text], Rectangle(100, 190, 50, 400))
    assert one.place == Rectangle(0, 10, 50, text.height)
    assert suggestions([text], Rectangle(1000, 0, 500, 500)) == ()


def test_the_policy_counts_for_everything_it_may_be() -> None:
    text, _ = typeset("070761-4285", SANS, 16)
    (one,) = suggestions([text], DESKTOP, always={Sensitive.DENMARK})
    assert one.kind is not Sensitive.DENMARK
    assert one.must
    (other,) = suggestions([text], DESKTOP, always={Sensitive.EMAIL})
    assert not other.must


def test_one_place_one_suggestion() -> None:
    outer = PageText(f"kari@example.no\n{FNR}", 100, 200, 300, 60)
    inner, _ = typeset(FNR, SANS, 16, x=120, y=220)
    (one,) = suggestions([outer, inner], DESKTOP)
    assert one.place == Rectangle(100, 200, 300, 60)
    assert one.kinds >= {Sensitive.NORWAY, Sensitive.EMAIL}


RUNS = st.lists(
    st.builds(
        PageText,
        st.text(st.sampled_from("0123456789-+ @a.bNO\n"), max_size=24),
        st.integers(-50, 2000),
        st.integers(-50, 1200),
        st.integers(-5, 800),
        st.integers(0, 60),
    ),
    max_size=12,
)


@given(RUNS, st.builds(Rectangle, *[st.integers(0, 900)] * 4))
def test_any_page_gives_places_in_the_picture(runs: list[PageText], picture: Rectangle) -> None:
    for one in suggestions(runs, picture):
        inside = one.place.within(Rectangle(0, 0, picture.width, picture.height))
        assert inside == one.place
        assert one.place.width > 0
        assert one.place.height > 0


def test_a_full_page_takes_no_long_time() -> None:
    rows = [PageText(f"kari{n}@example.no", 10 + n % 5 * 300, 20 * (n // 5), 140, 18) for n in range(3000)]
    assert len(suggestions(rows, Rectangle(0, 0, 3000, 100_000))) == 3000


def test_a_line_of_ours_is_taken_whole() -> None:
    place = Rectangle(18, 1100, 1800, 20)
    assert line_suggestion("https://a.example/inbox", place) is None
    one = line_suggestion(f"https://a.example/123456-7890?fnr={FNR}", place, always={Sensitive.NORWAY})
    assert one is not None
    assert (one.place, one.kind, one.is_sure, one.must) == (place, Sensitive.NORWAY, True, True)
