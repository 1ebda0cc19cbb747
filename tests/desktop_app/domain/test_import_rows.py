"""Figures from a file: exact, one unit per sum, and unknown rather than wrong; against a second, naive computation."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from time import perf_counter

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop_app.domain.activity import enterprise_lines, package_lines
from desktop_app.domain.agreements import DrillDown, Entitlement, EntitlementClass, FileSource, Reason
from desktop_app.domain.drilldowns import drill
from desktop_app.domain.import_rows import imported
from desktop_app.domain.imports import Field, Flaw, Imported, Raw, Reading, Sheet
from desktop_app.domain.text import LocalText

FILE = FileSource("figures.csv", datetime(2026, 11, 20, 6, tzinfo=UTC))
TODAY = date(2026, 11, 22)


def read(headings: str, *rows: Sequence[Raw], decimal: str = ".") -> Imported:
    """Headings are names of fields; days are written with the year first."""
    names = tuple(headings.split())
    sheet = Sheet("Sheet", names, tuple(tuple(row) for row in rows))
    return imported(sheet, Reading({name: Field(name) for name in names}, decimal), FILE)


def lines(found: Imported) -> list[Entitlement]:
    return [one for agreement in found.agreements for package in agreement.packages for one in package.entitlements]


def flaws(found: Imported) -> list[tuple[int, Flaw, Field | None]]:
    return [(bad.row, bad.flaw, bad.field) for bad in found.bad]


def test_a_table_of_entitlements() -> None:
    found = read(
        "agreement agreement_start agreement_end plan package package_kind entitlement unit bought used class",
        ("U1", "2026-01-01", "2026-12-31", "Plus", "Base", "base", "Hours", "hours", "100", "41.5", ""),
        ("U1", "", "", "", "Base", "", "Escalation", "", "", "", "benefit"),
        ("U1", "", "", "", "Extra", "add-on", "Credits", "credits", "Included", "3", ""),
    )
    (agreement,) = found.agreements
    assert (agreement.number, agreement.start, agreement.end, agreement.source) == (
        "U1",
        date(2026, 1, 1),
        date(2026, 12, 31),
        FILE,
    )
    assert (agreement.plan, agreement.as_of) == (LocalText.of("Plus"), FILE.as_of)
    hours, escalation, bonus = lines(found)
    assert [hours.purchased, hours.used, hours.remaining()] == [100, Decimal("41.5"), Decimal("58.5")]
    assert (escalation.entitlement_class, escalation.used) == (EntitlementClass.BENEFIT, None)
    assert [bonus.is_unlimited, bonus.purchased, bonus.used] == [True, None, 3]
    assert [package.is_enterprise_wide for package in agreement.packages] == [True, False]
    assert (found.rows, found.bad, found.unsummed) == (3, (), frozenset())


def test_many_packages_take_no_long_time() -> None:
    rows = [("U1", f"Package {at}", "Hours", "1") for at in range(25_000)]
    begun = perf_counter()
    found = read("agreement package entitlement used", *rows)
    assert len(found.agreements[0].packages) == 25_000
    assert perf_counter() - begun < 15, "for each package all lines are gone through"


def test_a_table_of_uses_is_added_up() -> None:
    found = read(
        "agreement entitlement service unit bought day ref amount status workspace",
        ("U1", "Hours", "reactive", "hours", "10", "2026-02-01", "SR1", "1.25", "closed", "North"),
        ("U1", "Hours", "reactive", "", "10", "2026-02-02", "SR1", "2.25", "open", "South"),
        ("U1", "Hours", "reactive", "hours", "", "2026-02-03", "SR2", "4", "Planlagt", "North"),
    )
    (line,) = lines(found)
    # Without any dates no request counts against the agreement.
    assert [line.used, len(line.usage), line.drilldown] == [0, 3, DrillDown.REACTIVE]
    dated = read(
        "agreement agreement_start entitlement service unit day ref amount status",
        ("U1", "2026-01-01", "Hours", "reactive", "hours", "2026-02-01", "SR1", "1.25", "closed"),
        ("U1", "2026-01-01", "Hours", "reactive", "hours", "2025-12-31", "SR2", "8", "closed"),
        ("U1", "2026-01-01", "Hours", "reactive", "hours", "2026-02-02", "SR3", "2.5", "cancelled"),
    )
    (line,) = lines(dated)
    assert (line.used, line.purchased) == (Decimal("1.25"), None)
    additional = drill(dated.agreements, DrillDown.ADDITIONAL_CASES)
    assert [(use.usage.ref, use.reason) for use in additional.uses] == [("SR2", Reason.EXPIRED)]
    assert [one.id for one in found.agreements[0].workspaces] == ["North", "South"]


def test_a_row_that_is_not_taken_leaves_no_wrong_sum_behind() -> None:
    rows = [
        ("U1", "Hours", "hours", "2026-02-01", "A", "1.25"),
        ("U1", "Hours", "hours", "2026-02-01", "B", "many"),
        ("U1", "Cases", "cases", "2026-02-01", "C", "1"),
    ]
    found = read("agreement entitlement unit day ref amount", *rows)
    hours, cases = lines(found)
    assert [hours.used, cases.used, found.unsummed] == [None, 1, {hours.id}]
    assert flaws(found) == [(3, Flaw.NOT_A_NUMBER, Field.AMOUNT)]
    nobody_knows = read("agreement entitlement unit day ref amount", *rows, ("", "", "hours", "2026-02-01", "D", "1"))
    assert [one.used for one in lines(nobody_knows)] == [None, None]
    told = read("agreement entitlement unit used day ref amount", ("U", "H", "hours", "7", "2026-02-01", "A", "many"))
    assert [one.used for one in lines(told)] == [None]
    no_amount = read("agreement entitlement unit day ref amount", *rows[:1], ("U1", "Hours", "", "2026-02-02", "B", ""))
    assert [one.used for one in lines(no_amount)] == [None]


def test_statuses_nobody_knows_are_told() -> None:
    rows = [("U1", "H", "2026-02-01", "1", status) for status in ("Halted", "Lukket", "planned", "", "Halted")]
    found = read("agreement entitlement day amount status", *rows)
    assert [one.used for one in lines(found)] == [4]
    assert found.odd_statuses == ("Halted",)


def test_a_sum_at_the_foot_of_a_table_is_no_use() -> None:
    rows = [("U1", "Hours", "hours", "2026-02-01", "1.25"), ("U1", "Hours", "hours", "2026-02-02", "1.25")]
    found = read("agreement entitlement unit day amount", *rows, ("", "", "", "", "2.50"))
    assert ([one.used for one in lines(found)], len(found.bad)) == ([Decimal("2.5")], 3)
    named = read("agreement entitlement unit day amount", *rows, ("U1", "Hours", "hours", "", "2.50"))
    assert ([one.used for one in lines(named)], flaws(named)) == ([None], [(4, Flaw.EMPTY, Field.DAY)])


def test_rows_that_stand_there_twice_count_once() -> None:
    row = ("U1", "Hours", "hours", "2026-02-01", "SR1", "1.25")
    found = read("agreement entitlement unit day ref amount", row, row)
    assert ([one.used for one in lines(found)], flaws(found)) == ([Decimal("1.25")], [(3, Flaw.TWICE, Field.REF)])
    bare = read("agreement entitlement unit day amount", row[:4] + row[5:], row[:4] + row[5:])
    assert [one.used for one in lines(bare)] == [Decimal("2.5")]


def test_rows_that_contradict_each_other() -> None:
    found = read(
        "agreement entitlement unit bought used", ("U1", "H", "hours", "10", "2"), ("U1", "H", "hours", "11", "2")
    )
    assert flaws(found) == [(3, Flaw.CONFLICT, Field.BOUGHT)]
    assert [(one.purchased, one.used) for one in lines(found)] == [(None, None)]
    dates = read(
        "agreement agreement_end entitlement used", ("U1", "2026-12-31", "H", "1"), ("U1", "2027-01-01", "I", "1")
    )
    assert flaws(dates) == [(3, Flaw.CONFLICT, Field.AGREEMENT_END)]


def test_what_is_left_says_what_is_used() -> None:
    found = read(
        "agreement entitlement unit bought left", ("U1", "H", "hours", "10", "12"), ("U1", "I", "hours", "1", "-2")
    )
    assert [[one.used, one.remaining()] for one in lines(found)] == [[-2, 12], [3, -2]]
    other = read("agreement entitlement used left", ("U1", "H", "4", "6"))
    assert [one.purchased for one in lines(other)] == [10]
    apart = read("agreement entitlement bought used left", ("U1", "H", "10", "4", ""), ("U1", "H", "", "", "5"))
    assert [(one.purchased, one.used) for one in lines(apart)] == [(None, None)]


def test_the_same_in_another_unit_stands_beside_it() -> None:
    found = read(
        "agreement entitlement unit used", ("U1", "H", "timer", "4"), ("U1", "h", "Cases", "6"), ("u1", "H", "x", "1")
    )
    assert [[one.unit, one.used] for one in lines(found)] == [["hours", 4], ["cases", 6], ["x", 1]]
    assert len(found.agreements) == 1


def test_a_heading_may_name_the_unit() -> None:
    sheet = Sheet("Sheet", ("Agreement", "Service", "Used hours"), (("U1", "H", 4),))
    reading = Reading({"Agreement": Field.AGREEMENT, "Service": Field.ENTITLEMENT, "Used hours": Field.USED})
    assert [one.unit for one in lines(imported(sheet, reading, FILE))] == ["hours"]


def test_a_file_that_names_no_agreement_is_named_after_itself() -> None:
    found = read("day title amount", ("2026-01-01", "A course", "1"))
    assert [(one.number, one.source) for one in found.agreements] == [("figures.csv", FILE)]
    assert [one.name.in_("en") for one in lines(found)] == ["Sheet"]


def test_without_a_column_that_tells_anything() -> None:
    assert not read("agreement entitlement", ("U1", "H")).is_telling
    assert read("agreement used").agreements == ()


def test_ids_hold_no_sign_that_parts_them() -> None:
    found = read("agreement entitlement used", ("U,1", "a,b", "1"))
    assert all("," not in one.id for one in lines(found))


AMOUNTS = st.decimals(0, 500, places=2).map(str) | st.sampled_from(["", "bad", "-1"])
ROWS = st.lists(
    st.tuples(
        st.sampled_from(["A", "B", ""]),
        st.sampled_from(["one", "two"]),
        st.sampled_from(["hours", "cases"]),
        st.sampled_from(["2026-03-01", "2026-04-02", "bad"]),
        st.sampled_from(["closed", "scheduled", "odd"]),
        AMOUNTS,
    ),
    max_size=12,
)


@settings(max_examples=150, deadline=None)
@given(ROWS)
def test_sums_equal_a_naive_computation(rows: list[tuple[str, ...]]) -> None:
    found = read("agreement entitlement unit day status amount", *rows)
    cents: dict[tuple[str, str], int | None] = {}
    is_lost = False
    for agreement, name, unit, day, status, amount in rows:
        key = (name, unit)
        is_bad = day == "bad" or amount == "bad"
        if not agreement:
            is_lost = True
            continue
        if is_bad or (amount == "" and status != "scheduled"):
            cents[key] = None
        elif cents.get(key, 0) is not None:
            counted = 0 if status == "scheduled" or not amount else round(Decimal(amount) * 100)
            cents[key] = (cents.get(key) or 0) + counted
    expected = {key: None if is_lost else value for key, value in cents.items()}
    shown = {(line.name.in_("en"), line.unit): line.used for line in enterprise_lines(found.agreements, TODAY)}
    assert shown == {key: None if value is None else Decimal(value) / 100 for key, value in expected.items()}


@pytest.mark.parametrize("heading", ["used", "left"])
def test_a_formula_is_not_believed(heading: str) -> None:
    found = read(f"agreement entitlement bought {heading}", ("U1", "H", 10, "=B2-C2"), ("U1", "I", 10, 4))
    assert [one.remaining() is None for one in lines(found)] == [True, False]
    assert [bad.flaw for bad in found.bad] == [Flaw.FORMULA]


def test_lines_of_a_package_from_a_file() -> None:
    found = read("agreement package package_kind entitlement used", ("U1", "P", "add-on", "H", "1"))
    assert [line.used for line in package_lines(found.agreements[0].packages[0])] == [1]
