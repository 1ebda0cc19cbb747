"""Everything a desk need not see, in any text around it; and how often an ordinary number is taken for it."""

from itertools import pairwise
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.findings import Sensitive
from desktop_app.domain.sensitive import find_sensitive
from tests import numbers
from tests.bench.sensitive import false_positives
from tests.ordinary import EACH


def a_swede(random: Random) -> str:
    ten = numbers.swedish(random, random.choice((0, 60)))
    return f"{ten[:6]}{random.choice('-+')}{ten[6:]}"


def a_dane(random: Random) -> str:
    ten = numbers.danish(random, remainder=random.random() < 0.5)
    return f"{ten[:6]}-{ten[6:]}"


MAKE = {
    Sensitive.NORWAY: lambda random: numbers.norwegian(random, random.choice((0, 40)), from_2032=random.random() < 0.5),
    Sensitive.SWEDEN: a_swede,
    Sensitive.FINLAND: lambda random: numbers.finnish(random, random.choice(numbers.FINNISH_SIGNS)),
    Sensitive.DENMARK: a_dane,
    Sensitive.ICELAND: lambda random: numbers.icelandic(random, check=random.random() < 0.5, centuries="90"),
    Sensitive.EMAIL: lambda random: f"kari.{random.randrange(100)}@eksempelfjord.example",
    Sensitive.IBAN: lambda random: numbers.in_groups(numbers.iban(random, random.choice(list(numbers.IBAN_SHAPES)))),
    Sensitive.CARD: lambda random: numbers.in_groups(numbers.card(random, "4571", 16)),
}
# Words, marks, line ends and other scripts, but nothing that could be read as a part of the number.
AROUND = st.text(st.sampled_from("abæøåðþ ΩЖ漢\n\t()[]<>„“”,;:!?|=&\u00a0\u200e"), max_size=30)


@given(st.sampled_from(Sensitive), st.integers(0, 2**32), AROUND, AROUND)
def test_found_in_any_text(kind: Sensitive, seed: int, before: str, behind: str) -> None:
    number = MAKE[kind](Random(seed))
    text = f"{before} {number} {behind}"
    over = [one for one in find_sensitive(text) if one.start <= len(before) + 1]
    assert over, text
    assert over[-1].end >= len(before) + 1 + len(number)
    assert kind in {over[-1].kind, *over[-1].others}


@given(st.sampled_from(sorted(set(Sensitive) - {Sensitive.EMAIL})), st.integers(0, 2**32))
def test_found_with_invisible_and_odd_characters(kind: Sensitive, seed: int) -> None:
    """As web pages spell them: no-break spaces and hyphens, soft hyphens and joiners within."""
    number = MAKE[kind](Random(seed))
    odd = "\u00ad".join(number.replace(" ", "\u00a0").replace("-", "\u2011"))
    (one,) = find_sensitive(f"x: {odd}.")
    assert (one.start, one.end) == (3, 3 + len(odd))
    assert kind in {one.kind, *one.others}


@given(st.text(max_size=200))
def test_any_text_is_gone_through(text: str) -> None:
    found = find_sensitive(text)
    assert all(0 <= one.start < one.end <= len(text) for one in found)
    assert all(left.end <= right.start for left, right in pairwise(found))


@given(st.lists(st.integers(0, 2**32), min_size=1, max_size=6))
def test_each_of_several_is_covered(seeds: list[int]) -> None:
    made = [MAKE[list(Sensitive)[seed % len(Sensitive)]](Random(seed)) for seed in seeds]
    text, places = "", []
    for number in made:
        text += " og "
        places.append((len(text), len(text) + len(number)))
        text += number
    found = find_sensitive(text)
    assert all(any(one.start <= start and end <= one.end for one in found) for start, end in places)


@pytest.mark.parametrize(
    "email",
    ["kari@eksempelfjord.example", "ola.nordmann+test@mail.example.no", "åse_ø@bjørnøya.example", "x@a.b.co",
     "kari%40eksempelfjord.example", "o'neil@example.org", "jon@xn--bjrnya-90a.xn--p1ai"],
)  # fmt: skip
def test_emails(email: str) -> None:
    for text in (email, f"<{email}>", f"mailto:{email}?subject=x", f"Skriv til {email}.", f"q={email}&x=1"):
        (one,) = find_sensitive(text)
        assert text[one.start : one.end] == email
        assert (one.kind, one.is_sure) == (Sensitive.EMAIL, True)


@pytest.mark.parametrize("text", ["kari@", "@example.no", "kari@localhost", "a @ b.no", "50 % @ 3.5", "x@1.2.3.4", ""])
def test_no_email(text: str) -> None:
    assert find_sensitive(text) == ()


def test_what_lies_in_another_is_one_finding_that_tells_both() -> None:
    (one,) = find_sensitive("15076500565@example.no")
    assert (one.kind, one.start, one.end) == (Sensitive.EMAIL, 0, 22)
    assert Sensitive.NORWAY in one.others
    (one,) = find_sensitive("070761-4285")
    assert {Sensitive.DENMARK, Sensitive.SWEDEN} <= {one.kind, *one.others}, "the same digits, two countries"


def test_ordinary_numbers_are_rarely_taken_for_sensitive_ones() -> None:
    """`python -m tests.bench.sensitive` prints the whole table.

    Eleven bare digits are found whenever they may begin with a date, which three in ten of random ones do.
    """
    lines = {line.kind: line for line in false_positives()}
    assert sum(EACH for _ in lines) >= 10_000
    bare = lines.pop("order numbers, 11 digits")
    assert bare.found / EACH < 0.35
    assert bare.sure / EACH < 0.03
    assert all(line.found / EACH < 0.05 for line in lines.values())
    assert sum(line.sure for line in lines.values()) / (EACH * len(lines)) < 0.002
