"""What is said of a file."""

from desktop_app.domain.imports import DAYS, NUMBERS, TELLING, USE_FIELDS, BadRow, Field, Flaw, bad_cells


def test_what_is_said_of_a_use_and_what_of_its_entitlement() -> None:
    assert {Field.DAY, Field.AMOUNT, Field.REASON} <= set(USE_FIELDS)
    assert not {Field.AGREEMENT, Field.UNIT, Field.LEFT} & set(USE_FIELDS)
    assert not NUMBERS & DAYS
    assert set(USE_FIELDS) < TELLING


def test_rows_are_counted_once_and_those_that_stand_there_twice_are_none() -> None:
    rows = [BadRow(3, Flaw.EMPTY), BadRow(3, Flaw.NOT_A_DAY), BadRow(4, Flaw.TWICE), BadRow(9, Flaw.SUM)]
    assert bad_cells(rows) == 2
