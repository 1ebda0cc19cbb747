"""desktop_app.domain.tables"""

from decimal import Decimal

from desktop_app.domain.tables import Column, ColumnKind, Table, total

TABLE = Table(
    (Column("a", "A"), Column("h", "Hours", ColumnKind.HOURS, is_summed=True), Column("n", "N", ColumnKind.NUMBER)),
    (("x", Decimal("0.10"), 1), ("y", None, 2), ("z", Decimal("0.20"), None)),
)


def test_columns_are_chosen_and_put_in_order() -> None:
    chosen = TABLE.only(["n", "a", "nobody", "n"])
    assert [column.id for column in chosen.columns] == ["n", "a"]
    assert chosen.rows == ((1, "x"), (2, "y"), (None, "z"))


def test_totals_stand_only_where_they_mean_something() -> None:
    assert TABLE.totals() == (None, Decimal("0.30"), None)


def test_a_total_is_exact_and_skips_what_is_not_known() -> None:
    assert total([Decimal("0.1")] * 10 + [None, "7"]) == Decimal("1.0")


def test_numbers_are_told_apart() -> None:
    assert [kind for kind in ColumnKind if kind.is_number] == [ColumnKind.NUMBER, ColumnKind.HOURS]
