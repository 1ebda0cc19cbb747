"""Each drill-down as a table: its columns follow the data."""

from decimal import Decimal

import pytest

from desktop_app.domain.agreements import DrillDown, Reason, Usage, Why
from desktop_app.domain.drill_tables import table_of
from desktop_app.domain.drilldowns import Drill, drill
from desktop_app.domain.tables import ColumnKind, Table
from tests.desktop_app.domain.test_drilldowns import TODAY, a_use, an_agreement, an_entitlement


def shown(drilldown: DrillDown, *usage: Usage) -> Table:
    return table_of(drill([an_agreement(an_entitlement("e", drilldown, *usage))], drilldown))


def ids(table: Table) -> list[str]:
    return [column.id for column in table.columns]


def cells(table: Table, id: str) -> list[object]:
    return [row[ids(table).index(id)] for row in table.rows]


def test_columns_without_data_are_left_out() -> None:
    table = shown(DrillDown.REACTIVE, a_use("1", title="T"), a_use("2", product="P"))
    assert ids(table) == ["title", "product", "opened", "status", "workspace", "quantity"]
    assert cells(table, "title") == [None, "T"]


@pytest.mark.parametrize("drilldown", list(DrillDown))
def test_an_empty_table_has_all_its_columns(drilldown: DrillDown) -> None:
    assert len(table_of(Drill(drilldown)).columns) >= 5


def test_hours_are_summed_in_one_unit_only() -> None:
    one = shown(DrillDown.ADVISORY, a_use("1"), a_use("2", quantity="2.25"))
    assert one.columns[-1].kind is ColumnKind.HOURS
    assert one.totals()[-1] == Decimal("3.75")
    two = shown(DrillDown.ADVISORY, a_use("1"), a_use("2", unit="cases"))
    assert ids(two)[-2:] == ["quantity", "unit"]
    assert set(two.totals()) == {None}


def test_delivered_and_scheduled_stand_apart() -> None:
    table = shown(DrillDown.PROACTIVE, a_use("1", status="delivered"), a_use("2", quantity="8", status="scheduled"))
    at = ids(table).index("delivered")
    assert table.totals()[at : at + 2] == (Decimal("1.5"), Decimal(8))


def test_additional_cases_tell_reason_and_service() -> None:
    table = shown(DrillDown.ADDITIONAL_CASES, a_use("1", reason=Reason.X85, kind="advisory"))
    assert (cells(table, "reason"), cells(table, "service")) == ([Reason.X85], ["advisory"])


def test_why_is_told_where_it_is_not_plain() -> None:
    assert "why" not in ids(shown(DrillDown.REACTIVE, a_use("1", why=Why.ADMIN)))
    assert cells(shown(DrillDown.REACTIVE, a_use("1", why=Why.SHARED)), "why") == [Why.SHARED]


def test_several_agreements_are_told_apart() -> None:
    one = an_agreement(an_entitlement("e", DrillDown.CONTACTS, a_use("1", TODAY)))
    two = an_agreement(an_entitlement("f", DrillDown.CONTACTS, a_use("2", TODAY)), id="b", number="B")
    table = table_of(drill([one, two], DrillDown.CONTACTS))
    assert cells(table, "agreement") == ["B", "A"]
