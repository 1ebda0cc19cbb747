"""What the finders share: one plain spelling, and findings that do not overlap."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.findings import Finding, Sensitive, merged, plain

SPANS = st.tuples(st.integers(0, 40), st.integers(1, 12), st.sampled_from(Sensitive), st.booleans())


def findings(spans: list[tuple[int, int, Sensitive, bool]]) -> list[Finding]:
    return [Finding(kind, start, start + length, is_sure) for start, length, kind, is_sure in spans]


@given(st.lists(SPANS))
def test_merging_covers_everything_once_in_order(spans: list[tuple[int, int, Sensitive, bool]]) -> None:
    found = findings(spans)
    one_of = merged(found)
    assert all(left.end <= right.start for left, right in pairwise(one_of))
    covered = {place for one in one_of for place in range(one.start, one.end)}
    assert covered == {place for one in found for place in range(one.start, one.end)}
    for one in found:
        (over,) = [other for other in one_of if other.start <= one.start and one.end <= other.end]
        assert one.kind in {over.kind, *over.others}
        assert over.is_sure or not one.is_sure


def test_the_sure_kind_wins_then_the_longer_then_the_first() -> None:
    unsure, sure = Finding(Sensitive.NORWAY, 0, 11, False), Finding(Sensitive.EMAIL, 4, 9, True)
    assert merged([unsure, sure]) == (Finding(Sensitive.EMAIL, 0, 11, True, frozenset({Sensitive.NORWAY})),)
    longer = Finding(Sensitive.CARD, 0, 16, False)
    assert merged([unsure, longer])[0].kind is Sensitive.CARD
    same = Finding(Sensitive.ICELAND, 0, 11, False)
    assert merged([same, unsure])[0].kind is Sensitive.ICELAND


def test_neighbours_stay_apart() -> None:
    two = [Finding(Sensitive.NORWAY, 0, 11, True), Finding(Sensitive.NORWAY, 11, 22, True)]
    assert merged(two) == tuple(two)


def test_one_plain_spelling() -> None:
    assert plain("a\u00a0b\u2009c\td").text == "a b c d"
    assert plain("1\u20112\u20133\u22124").text == "1-2-3-4"
    assert plain("0\u00ad1\u200b2\u200e3\ufeff").text == "0123"
    assert plain("١２𝟛").text == "123"
    assert plain("a\r\nb\u2028c").text == "a\nb\nc"


@given(st.text(max_size=60))
def test_a_place_in_the_plain_text_leads_back(text: str) -> None:
    spelled = plain(text)
    assert len(spelled.places) == len(spelled.text)
    for at in range(len(spelled.text)):
        back = spelled.original(Finding(Sensitive.EMAIL, at, at + 1, True))
        assert plain(text[back.start : back.end]).text == spelled.text[at]
