"""A row's cells, and the use it tells of."""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal

import pytest

from desktop_app.domain.agreements import DrillDown, EntitlementClass, Reason
from desktop_app.domain.import_uses import cells_of, is_sum, told_of, usage_of
from desktop_app.domain.imports import Field, Flaw, Raw, Reading, Sheet


def the_row(cells: Mapping[Field, Raw]) -> tuple[dict[Field, object], list[tuple[Flaw, Field | None]]]:
    headings = tuple(field.value for field in cells)
    reading = Reading({field.value: field for field in cells})
    ((found, flaws),) = cells_of(Sheet("s", headings, (tuple(cells.values()),)), reading)
    return found, [(flaw.flaw, flaw.field) for flaw in flaws]


def test_what_cells_say() -> None:
    found, flaws = the_row(
        {
            Field.AGREEMENT: "U1",
            Field.ENTITLEMENT: "Hours",
            Field.PACKAGE_KIND: "Add-on",
            Field.CLASS: "consumption",
            Field.SERVICE: "Reactive support",
            Field.UNIT: "Timer",
            Field.WORKSPACES: "North; South;North",
            Field.BOUGHT: "Included",
            Field.STATUS: "Lukket",
            Field.REASON: "su",
            Field.DAY: "21.11.2026",
            Field.AMOUNT: "1,5",
            Field.TITLE: "",
        }
    )
    assert flaws == []
    assert found == {
        Field.AGREEMENT: "U1",
        Field.ENTITLEMENT: "Hours",
        Field.PACKAGE_KIND: False,
        Field.CLASS: EntitlementClass.CONSUMPTION,
        Field.SERVICE: DrillDown.REACTIVE,
        Field.UNIT: "hours",
        Field.WORKSPACES: ("North", "South"),
        Field.INCLUDED: True,
        Field.STATUS: "closed",
        Field.REASON: Reason.SU,
        Field.DAY: date(2026, 11, 21),
        Field.AMOUNT: Decimal("1.5"),
    }


@pytest.mark.parametrize(
    ("cells", "expected"),
    [
        ({Field.AGREEMENT: "", Field.USED: "1"}, (Flaw.EMPTY, Field.AGREEMENT)),
        ({Field.USED: "-1"}, (Flaw.NEGATIVE, Field.USED)),
        ({Field.USED: "many"}, (Flaw.NOT_A_NUMBER, Field.USED)),
        ({Field.DAY: "soon"}, (Flaw.NOT_A_DAY, Field.DAY)),
        ({Field.CLASS: "golden"}, (Flaw.UNKNOWN_WORD, Field.CLASS)),
        ({Field.TITLE: "=1"}, (Flaw.FORMULA, Field.TITLE)),
        ({Field.AMOUNT: "5", Field.STATUS: "closed"}, (Flaw.EMPTY, Field.DAY)),
        ({Field.BOUGHT: "10", Field.USED: "4", Field.LEFT: "5"}, (Flaw.SUM, Field.LEFT)),
        (
            {Field.PACKAGE_START: "2.1.2026", Field.PACKAGE_END: "1.1.2026"},
            (Flaw.ENDS_BEFORE_START, Field.PACKAGE_END),
        ),
    ],
)
def test_flaws(cells: Mapping[Field, Raw], expected: tuple[Flaw, Field]) -> None:
    assert the_row(cells)[1] == [expected]


def test_what_is_left_may_be_negative_and_a_correction_may_be() -> None:
    assert the_row({Field.BOUGHT: "10", Field.USED: "14", Field.LEFT: "-4"})[1] == []
    assert the_row({Field.AMOUNT: "-1", Field.REF: "SR1"})[1] == []


def test_short_rows_and_empty_ones() -> None:
    sheet = Sheet("s", ("agreement", "used"), ((), (None, ""), ("U1",)))
    reading = Reading({"agreement": Field.AGREEMENT, "used": Field.USED})
    assert list(cells_of(sheet, reading)) == [({}, []), ({}, []), ({Field.AGREEMENT: "U1"}, [])]


def test_columns_nobody_named_say_nothing() -> None:
    sheet = Sheet("s", ("used", "secret"), ((1, "=x"),))
    assert list(cells_of(sheet, Reading({"used": Field.USED}))) == [({Field.USED: Decimal(1)}, [])]


def test_uses() -> None:
    cells = {Field.DAY: date(2026, 1, 2), Field.AMOUNT: Decimal("1.5"), Field.PROGRESS: Decimal(40), Field.REF: "SR1"}
    use = usage_of(cells, "hours", "7")
    assert use is not None
    assert (use.id, use.day, use.quantity, use.unit, use.progress, use.ref) == (
        "7",
        date(2026, 1, 2),
        Decimal("1.5"),
        "hours",
        40,
        "SR1",
    )
    assert usage_of({Field.BOUGHT: Decimal(1)}, "hours", "7") is None
    assert told_of(cells, (Field.DAY, Field.LEFT)) == {Field.DAY: date(2026, 1, 2)}
    assert is_sum({Field.AMOUNT: Decimal(1)})
    assert not is_sum(cells)
