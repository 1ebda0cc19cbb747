"""Words about figures from a file."""

from collections.abc import Callable
from enum import StrEnum

import pytest

from desktop_app.domain.imports import BadRow, DayOrder, Field, Flaw, TableTrouble
from desktop_app.errors import TableRefused
from ui.messages import imports


@pytest.mark.parametrize(("kind", "word"), [(Field, imports.field), (Flaw, imports.flaw), (DayOrder, imports.order)])
def test_every_value_has_a_word(kind: type[StrEnum], word: Callable[..., str], pseudo_language: None) -> None:
    for value in kind:
        assert word(value).startswith("⟦")


def test_every_trouble_has_a_word(pseudo_language: None) -> None:
    for trouble in TableTrouble:
        assert imports.trouble(TableRefused(trouble)).startswith("⟦")


def test_limits_are_said() -> None:
    assert imports.trouble(TableRefused(TableTrouble.TOO_MANY_ROWS, 50_000)) == "It has more than 50,000 rows."
    assert "MB" in imports.trouble(TableRefused(TableTrouble.TOO_BIG, 20_000_000))


def test_rows_say_where_and_what() -> None:
    assert imports.bad_row(BadRow(7, Flaw.EMPTY, Field.AGREEMENT)) == "Row 7, Agreement: number: Nothing stands there"
    assert imports.bad_row(BadRow(7, Flaw.NEGATIVE, Field.USED, "-1 %3")).endswith("Less than nothing (“-1 %3”)")
    assert imports.bad_row(BadRow(7, Flaw.SUM)).startswith("Row 7")
