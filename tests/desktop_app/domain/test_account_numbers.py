"""IBANs and card numbers: made by another implementation (tests/numbers.py), and wrong ones."""

from random import Random

import pytest

from desktop_app.domain.account_numbers import cards, ibans
from tests import numbers


def spans(text: str, finder: object = ibans) -> list[str]:
    found = ibans(text) if finder is ibans else cards(text)
    return [text[one.start : one.end] for one in found]


# The registry's own examples.
@pytest.mark.parametrize(
    "iban",
    [
        "NO93 8601 1117 947",
        "SE45 5000 0000 0583 9825 7466",
        "FI21 1234 5600 0007 85",
        "DK50 0040 0440 1162 43",
        "IS14 0159 2600 7654 5510 7303 39",
        "GB29 NWBK 6016 1331 9268 19",
        "FO62 6460 0001 6316 34",
        "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
    ],
)
def test_the_examples_of_the_registry(iban: str) -> None:
    for spelled in (iban, iban.replace(" ", ""), iban.lower(), iban.replace(" ", "\n", 2), iban.replace(" ", "-")):
        assert spans(spelled) == [spelled]
    assert spans(f"Betal til {iban} FAKTURA 1234") == [iban]
    assert spans(f"({iban.replace(' ', '')}),") == [iban.replace(" ", "")]


@pytest.mark.parametrize("country", numbers.IBAN_SHAPES)
def test_made_ibans_and_each_wrong_digit(country: str) -> None:
    random = Random(97)
    for _ in range(60):
        iban = numbers.iban(random, country)
        assert spans(iban) == [iban]
        assert spans(numbers.in_groups(iban)) == [numbers.in_groups(iban)]
        place = random.randrange(2, len(iban))
        wrong = iban[:place] + str((int(iban[place]) + 1) % 10) + iban[place + 1 :]
        assert spans(wrong) == []


def test_no_iban() -> None:
    iban = "NO9386011117947"
    for text in ("XX" + iban[2:], iban + "1", iban[:-1], "A" + iban, "NO93  8601  1117  947", ""):
        assert spans(text) == []


@pytest.mark.parametrize(
    ("begin", "length"),
    [("4", 13), ("4571", 16), ("4", 19), ("51", 16), ("2221", 16), ("2720", 16), ("5019", 16), ("37", 15), ("36", 14),
     ("3528", 16), ("6011", 16), ("6759", 18), ("62", 19)],
)  # fmt: skip
def test_cards(begin: str, length: int) -> None:
    random = Random(16)
    for _ in range(60):
        card = numbers.card(random, begin, length)
        wrong = card[:-1] + str((int(card[-1]) + 1) % 10)
        assert spans(card, cards) == [card]
        assert spans(wrong, cards) == []


# What the card companies give for tests.
@pytest.mark.parametrize(
    "card",
    ["4111 1111 1111 1111", "5555-5555-5555-4444", "3782 822463 10005", "3056 930902 5904", "4242\n4242\n4242\n4242"],
)
def test_cards_in_groups(card: str) -> None:
    assert spans(card, cards) == [card]
    assert spans(f"Kort 2026 {card} 12 123", cards) == [card]


@pytest.mark.parametrize(
    "text",
    ["0000 0000 0000 0000", "4444444444444444444", "1234567890123452", "5901234123457", "A4111111111111111",
     "41111111111111111111", "4 1 1 1 1 1 1 1 1 1 1 1 1 1 1 1", "41 11 11 11 11 11 11 11"],
)  # fmt: skip
def test_no_card(text: str) -> None:
    assert spans(text, cards) == []


def test_long_rows_of_numbers_take_no_long_time() -> None:
    assert spans("1 " * 50_000, cards) == []
    assert spans("1234 " * 20_000, cards) == []
