"""ui.widgets.totals_bar"""

from decimal import Decimal

from pytestqt.qtbot import QtBot

from desktop_app.domain.tables import Column, ColumnKind, Table
from tests.ui.looks import has_colour, picture
from ui.colours import LIGHT
from ui.models.grid import TableModel
from ui.widgets.grid_view import GridView
from ui.widgets.totals_bar import with_totals


def test_sums_are_shown_and_told(qtbot: QtBot) -> None:
    model = TableModel()
    view = GridView(model)
    card, bar = with_totals(view)
    qtbot.addWidget(card)
    columns = (Column("title", "Title"), Column("h", "Hours", ColumnKind.HOURS, is_summed=True))
    model.show_table(Table(columns, (("a", Decimal("1.5")),)))
    card.resize(400, 200)
    card.show()
    bar.show_totals((None, Decimal("1.5")), "Total")
    assert bar.isVisible()
    assert view.accessibleDescription() == "Total, Hours: 1.50"
    assert has_colour(picture(bar), LIGHT.text)
    bar.show_totals((None, None), "Total")
    assert not bar.isVisible()
    assert view.accessibleDescription() == ""
