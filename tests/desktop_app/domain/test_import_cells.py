"""Cells: what can be read in two ways is read in neither, and no number becomes another."""

from datetime import UTC, date, datetime
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.import_cells import LONGEST, BadCell, day, decimal_of, number, order_of, text
from desktop_app.domain.imports import FORMULA, DayOrder, Flaw, Raw

DMY, MDY, YMD = DayOrder.DAY_MONTH_YEAR, DayOrder.MONTH_DAY_YEAR, DayOrder.YEAR_MONTH_DAY


def flaw_of(raw: Raw, decimal: str = ",") -> Flaw:
    with pytest.raises(BadCell) as found:
        number(raw, decimal)
    return found.value.flaw


@pytest.mark.parametrize(
    ("said", "decimal", "expected"),
    [
        ("1.234,50", ",", "1234.50"),
        ("1,234.50", ".", "1234.50"),
        ("1 234,5", ",", "1234.5"),
        ("1\u00a0234\u00a0567", ",", "1234567"),
        ("1'234.5", ".", "1234.5"),
        ("1.234", ",", "1234"),
        ("1.234", ".", "1.234"),
        ("12", ",", "12"),
        ("-3,5", ",", "-3.5"),
        ("\u22123,5", ",", "-3.5"),
        (" 30 Allowed ", ",", "30"),
    ],
)
def test_numbers_as_people_write_them(said: str, decimal: str, expected: str) -> None:
    assert number(said, decimal) == Decimal(expected)


@pytest.mark.parametrize(
    "said",
    ["1.5", "1,234.5", "1.2345", "1,2,3", "12.34.567", "1 234.567", "x", "1e5", "½", "\u0663", "--1", "5 h", ","],
)
def test_what_is_no_number_written_with_a_decimal_comma(said: str) -> None:
    assert flaw_of(said) is Flaw.NOT_A_NUMBER


def test_numbers_of_spreadsheets() -> None:
    assert number(0.1 + 0.2, ",") == Decimal("0.3")
    assert str(number(3.0, ",")) == "3"
    assert [number(7, ","), number(Decimal("1.005"), ","), number(None, ","), number(" ", ",")] == [
        7,
        Decimal("1.005"),
        None,
        None,
    ]
    assert flaw_of(float("nan")) is flaw_of(float("inf")) is flaw_of(True) is Flaw.NOT_A_NUMBER
    assert flaw_of(1e300) is flaw_of("9" * 13) is Flaw.TOO_LARGE
    assert flaw_of(date(2026, 1, 1)) is Flaw.NOT_A_NUMBER


@pytest.mark.parametrize("said", ["1E+9999999", "-1E+999999999", "1E+12"])
def test_numbers_beyond_what_can_be_counted_with(said: str) -> None:
    assert flaw_of(Decimal(said)) is Flaw.TOO_LARGE
    with pytest.raises(BadCell) as found:
        text(Decimal(said) * 10**12 if said == "1E+12" else Decimal(said))
    assert found.value.flaw is Flaw.TOO_LARGE


def test_places_nobody_counts() -> None:
    assert str(number("0,33333333333333333333", ",")) == "0.333333"
    assert number(Decimal("1e-999999"), ",") == 0
    assert flaw_of(Decimal("1e999999")) is flaw_of(10**400) is Flaw.TOO_LARGE
    for raw in (Decimal("1e999999"), 10**400, float("inf"), float("nan")):
        with pytest.raises(BadCell) as found:
            text(raw)
        assert found.value.flaw is Flaw.TOO_LARGE
    assert text(10**15) == "1000000000000000"


def test_formulas_are_computed_by_nobody() -> None:
    assert flaw_of(FORMULA) is flaw_of("=1+1") is Flaw.FORMULA
    for said in ("=HYPERLINK(1)", FORMULA):
        with pytest.raises(BadCell) as found:
            text(said)
        assert found.value.flaw is Flaw.FORMULA


def test_texts() -> None:
    assert text("  two\nlines\0 ") == "two lines"
    assert (text(4711.0), text(1.5), text(True), text(False), text(None)) == ("4711", "1.5", "yes", "no", "")
    assert (text(date(2026, 1, 2)), text(datetime(2026, 1, 2, 3, tzinfo=UTC))) == ("2026-01-02", "2026-01-02")
    assert (text("'=1+1"), text("'-x"), text("'s"), text("- a")) == ("=1+1", "-x", "'s", "- a")
    with pytest.raises(BadCell) as found:
        text("x" * (LONGEST + 1))
    assert (found.value.flaw, len(found.value.text)) == (Flaw.TOO_LONG, 80)


@pytest.mark.parametrize(
    ("said", "order", "expected"),
    [
        ("21.11.2026", DMY, date(2026, 11, 21)),
        ("1/2/2026", DMY, date(2026, 2, 1)),
        ("1/2/2026", MDY, date(2026, 1, 2)),
        ("2026-11-21", MDY, date(2026, 11, 21)),
        ("2026-11-21T10:00:00Z", DMY, date(2026, 11, 21)),
        ("21-11-2026 08.30", DMY, date(2026, 11, 21)),
        ("21. 11. 2026", DMY, None),
        ("", DMY, None),
    ],
)
def test_days(said: str, order: DayOrder, expected: date | None) -> None:
    if said and expected is None:
        with pytest.raises(BadCell):
            day(said, order)
    else:
        assert day(said, order) == expected


@pytest.mark.parametrize(
    ("said", "order"),
    [("21.11.26", DMY), ("31.02.2026", DMY), ("21/11/2026", MDY), ("1/2/2026", YMD), ("soon", DMY), (45000, DMY)],
)
def test_what_is_no_day(said: Raw, order: DayOrder) -> None:
    with pytest.raises(BadCell) as found:
        day(said, order)
    assert found.value.flaw is Flaw.NOT_A_DAY


def test_days_of_spreadsheets() -> None:
    assert day(date(2026, 1, 2), DMY) == day(datetime(2026, 1, 2, 23, 59, tzinfo=UTC), DMY) == date(2026, 1, 2)
    assert day(None, DMY) is None


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["1.234", "5"], None),
        (["1.234", "5,5"], ","),
        (["1.234,50"], ","),
        (["1,234,567"], "."),
        (["0.125"], "."),
        (["1,5", "1.5"], None),
        (["text", ""], None),
    ],
)
def test_how_a_file_writes_decimals(cells: list[str], expected: str | None) -> None:
    assert decimal_of(cells) == expected


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        (["01/02/2026"], None),
        (["01/02/2026", "21/02/2026"], DMY),
        (["02/21/2026"], MDY),
        (["2026-02-01"], YMD),
        (["2026-02-01", "21.2.2026"], DMY),
        (["21/02/2026", "02/21/2026"], None),
        (["x"], None),
    ],
)
def test_how_a_file_writes_days(cells: list[str], expected: DayOrder | None) -> None:
    assert order_of(cells) is expected


@given(st.decimals(-(10**9), 10**9, places=2), st.sampled_from([",", "."]), st.sampled_from(["", " ", "\u00a0", "x"]))
def test_what_is_written_is_what_is_read(value: Decimal, decimal: str, group: str) -> None:
    other = "." if decimal == "," else ","
    written = f"{value:,.2f}".replace(",", "\1").replace(".", decimal).replace("\1", other if group == "x" else group)
    assert number(written, decimal) == value
    told = decimal_of([written])
    assert told in {None, decimal}
