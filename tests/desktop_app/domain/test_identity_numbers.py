"""Nordic identity numbers: old and new rules, made by another implementation (tests/numbers.py), and wrong ones."""

from random import Random

import pytest

from desktop_app.domain.findings import Finding, Sensitive, merged
from desktop_app.domain.identity_numbers import identity_numbers, luhn
from tests import numbers

MANY = 150


def kinds(finding: Finding) -> set[Sensitive]:
    return {finding.kind, *finding.others}


def find(text: str, kind: Sensitive) -> list[Finding]:
    return [one for one in identity_numbers(text) if one.kind is kind]


def is_sure(text: str, kind: Sensitive) -> bool:
    """Whether the whole text is one finding of a kind, and a sure one; fails where it is not found at all."""
    (one,) = find(text, kind)
    assert (one.start, one.end) == (0, len(text)), text
    return one.is_sure


# The authorities' and the handbooks' own examples; none of them is a person's.
@pytest.mark.parametrize(
    ("number", "kind"),
    [
        ("15076500565", Sensitive.NORWAY),
        ("31129956715", Sensitive.NORWAY),
        ("11111598403", Sensitive.NORWAY),
        ("811228-9874", Sensitive.SWEDEN),
        ("19811228-9874", Sensitive.SWEDEN),
        ("121212-1212", Sensitive.SWEDEN),
        ("121212+1212", Sensitive.SWEDEN),
        ("701063-2391", Sensitive.SWEDEN),
        ("20021090-5311", Sensitive.SWEDEN),
        ("131052-308T", Sensitive.FINLAND),
        ("010594Y9032", Sensitive.FINLAND),
        ("211062-5629", Sensitive.DENMARK),
        ("070761-4285", Sensitive.DENMARK),
        ("120160-3389", Sensitive.ICELAND),
        ("120174-3399", Sensitive.ICELAND),
    ],
)
def test_the_published_examples(number: str, kind: Sensitive) -> None:
    assert is_sure(number, kind)


@pytest.mark.parametrize(
    ("day", "month"),
    [(0, 0), (40, 0), (0, 40), (40, 40), (0, 65), (40, 65), (0, 80), (40, 80)],
    ids=["fnr", "D", "H or NAV's test", "D test", "NHN test", "NHN D test", "Tenor test", "Tenor D test"],
)
@pytest.mark.parametrize("from_2032", [False, True])
def test_norway(day: int, month: int, from_2032: bool) -> None:
    random = Random(47)
    for _ in range(MANY):
        number = numbers.norwegian(random, day, month, from_2032=from_2032)
        for spelled in (number, f"{number[:6]} {number[6:]}", f"{number[:6]}-{number[6:]}"):
            assert is_sure(spelled, Sensitive.NORWAY)


def test_norwegian_numbers_of_the_health_service_are_found_by_their_control_digits() -> None:
    random = Random(3)
    for _ in range(MANY):
        assert find(numbers.helping(random), Sensitive.NORWAY)


def test_wrong_control_digits_leave_a_doubt_only() -> None:
    random = Random(48)
    unsure = 0
    for _ in range(MANY):
        number = numbers.norwegian(random)
        unsure += not is_sure(number[:10] + str((int(number[10]) + 1) % 10), Sensitive.NORWAY)
    assert unsure == MANY, "k2 is one digit away and can never be right"


@pytest.mark.parametrize("number", ["00017012345", "32017012345", "72017012345", "01137012345", "01007012345",
                                    "30027012345", "01937012345"])  # fmt: skip
def test_no_date_no_norwegian_number(number: str) -> None:
    assert find(number, Sensitive.NORWAY) == []


@pytest.mark.parametrize("day", [0, 60], ids=["personnummer", "samordningsnummer"])
def test_sweden(day: int) -> None:
    random = Random(46)
    for _ in range(MANY):
        ten = numbers.swedish(random, day)
        for spelled in (
            f"{ten[:6]}-{ten[6:]}",
            f"{ten[:6]}+{ten[6:]}",
            f"19{ten[:6]}-{ten[6:]}",
            f"{ten[:6]}–{ten[6:]}",
        ):
            assert is_sure(spelled.replace("–", "-"), Sensitive.SWEDEN)
        wrong = str((int(ten[9]) + 1) % 10)
        assert not is_sure(f"{ten[:6]}-{ten[6:9]}{wrong}", Sensitive.SWEDEN), "shape and date find it, with a doubt"
        assert not is_sure(ten, Sensitive.SWEDEN), "bare, one control digit may be chance"
        assert find(ten[:9] + wrong, Sensitive.SWEDEN) == []
        assert is_sure("20" + ten[:6] + ten[6:], Sensitive.SWEDEN) is False
        assert find(f"personnummer {ten[:9]}{wrong}", Sensitive.SWEDEN)[0].is_sure


def test_samordningsnummer_of_somebody_whose_birthday_is_not_known() -> None:
    assert is_sure(f"{(ten := numbers.with_luhn('700060123'))[:6]}-{ten[6:]}", Sensitive.SWEDEN)


@pytest.mark.parametrize("number", ["556036-0793", "811328-9874", "811232-9874", "811295-9874"])
def test_organisation_numbers_and_impossible_dates_are_not_swedish_persons(number: str) -> None:
    assert find(number, Sensitive.SWEDEN) == []


@pytest.mark.parametrize("sign", numbers.FINNISH_SIGNS)
def test_finland(sign: str) -> None:
    random = Random(358)
    for _ in range(MANY // 3):
        number = numbers.finnish(random, sign)
        assert is_sure(number, Sensitive.FINLAND)
        assert is_sure(number.lower(), Sensitive.FINLAND)
        checks = "0123456789ABCDEFHJKLMNPRSTUVWXY"
        other = checks[(checks.index(number[-1]) + 1) % 31]
        assert not is_sure(number[:-1] + other, Sensitive.FINLAND)


@pytest.mark.parametrize("number", ["320152-308T", "131352-308T", "131052-308G", "131052G308T", "131052-30T"])
def test_not_finnish(number: str) -> None:
    assert find(number, Sensitive.FINLAND) == []


@pytest.mark.parametrize("day", [0, 60], ids=["CPR", "replacement"])
@pytest.mark.parametrize("remainder", [True, False], ids=["before 2007", "without remainder"])
def test_denmark(day: int, remainder: bool) -> None:
    random = Random(45)
    for _ in range(MANY):
        ten = numbers.danish(random, day, remainder=remainder)
        hyphened = f"{ten[:6]}-{ten[6:]}"
        assert is_sure(hyphened, Sensitive.DENMARK) is remainder
        assert [one.is_sure for one in find(ten, Sensitive.DENMARK)] == ([False] if remainder else [])
        for named in (f"CPR: {ten}", f"CPR-nr. {hyphened}", f"{ten} (cpr)", f"Personnummer\n{ten}"):
            assert [one.is_sure for one in find(named, Sensitive.DENMARK)] == [True], named


@pytest.mark.parametrize("number", ["000170-1234", "320170-1234", "600170-1234", "920170-1234", "011370-1234"])
def test_not_danish(number: str) -> None:
    assert find(number, Sensitive.DENMARK) == []


@pytest.mark.parametrize("day", [0, 40], ids=["person", "company"])
def test_iceland(day: int) -> None:
    random = Random(354)
    for _ in range(MANY):
        old, new = numbers.icelandic(random, day, check=True), numbers.icelandic(random, day, check=False)
        assert is_sure(f"{old[:6]}-{old[6:]}", Sensitive.ICELAND)
        assert find(old, Sensitive.ICELAND)
        assert not is_sure(f"{new[:6]}-{new[6:]}", Sensitive.ICELAND), "from 18 February 2026 on nothing is checked"
        assert [one.is_sure for one in find(new, Sensitive.ICELAND)] == ([] if new[9] == "8" else [False])
        assert find(f"Kt. {new}", Sensitive.ICELAND)[0].is_sure
        assert find(f"kennitala {new}", Sensitive.ICELAND)[0].is_sure


def test_icelandic_system_numbers_hold_no_date() -> None:
    assert not is_sure("871234-5670", Sensitive.ICELAND)
    assert find("kt. 9912345678", Sensitive.ICELAND)[0].is_sure
    assert find("9912345678", Sensitive.ICELAND) == []


@pytest.mark.parametrize("number", ["320174-3399", "720174-3399", "121374-3399", "120174-3391"])
def test_not_icelandic(number: str) -> None:
    assert find(number, Sensitive.ICELAND) == []


def test_text_and_marks_around() -> None:
    number = "15076500565"
    for text in (f"({number})", f"Fnr:{number}.", f"\n{number}\n", f"{number},31129956715", f"/2026/{number}?x",
                 f"“{number}”", f"fnr={number}&a=1", f"<b>{number}</b>", f"{number};", f"_{number}_"):  # fmt: skip
        (one, *_) = find(text, Sensitive.NORWAY)
        assert text[one.start : one.end] == number
        assert one.is_sure


def test_a_number_on_two_lines_is_found_by_its_control_digits_or_its_name() -> None:
    assert is_sure("150765\n00565", Sensitive.NORWAY)
    assert find("150765\n00566", Sensitive.NORWAY) == []
    assert find("fnr 150765\n00566", Sensitive.NORWAY)
    assert is_sure("811228-\n9874", Sensitive.SWEDEN)
    assert find("CPR 070761-\n4286", Sensitive.DENMARK)


def test_written_dates() -> None:
    assert is_sure("07.07.61-4285", Sensitive.DENMARK)
    assert is_sure("15.07.65 00565", Sensitive.NORWAY)
    assert find("15.07.65 12345", Sensitive.NORWAY) == [], "a date and an amount"


def test_a_part_of_something_longer_is_found_only_by_its_control_digits() -> None:
    assert find("15076512345", Sensitive.NORWAY)
    for text in ("A15076512345", "15076512345B", "7.15076512345", "15076512345-7", "+15076512345"):
        assert find(text, Sensitive.NORWAY) == [], text
    assert find("A15076500565", Sensitive.NORWAY)[0].is_sure
    for text in ("115076500565", "150765005651"):
        assert find(text, Sensitive.NORWAY) == [], text


def test_two_numbers_side_by_side_and_one_that_begins_in_a_wrong_one() -> None:
    assert len(find("15076500565 31129956715", Sensitive.NORWAY)) == 2
    found = merged(identity_numbers("Nr 123456-150765 00565"))
    assert any(one.start <= 10 and one.end == 22 and Sensitive.NORWAY in kinds(one) for one in found)


def test_luhn() -> None:
    assert luhn("8112289874")
    assert not luhn("8112289875")
