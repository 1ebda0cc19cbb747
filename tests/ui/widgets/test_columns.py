"""ui.widgets.columns"""

from pytestqt.qtbot import QtBot

from ui.widgets.columns import SIDE_BY_SIDE_FROM, Columns
from ui.widgets.plain_label import PlainLabel


def test_side_by_side_where_there_is_room(qtbot: QtBot) -> None:
    columns = Columns()
    qtbot.addWidget(columns)
    main, side = PlainLabel(), PlainLabel()
    columns.main.addWidget(main)
    columns.side.addWidget(side)
    columns.resize(SIDE_BY_SIDE_FROM + 100, 300)
    columns.show()

    def tops() -> list[int]:
        return [label.mapTo(columns, label.rect().topLeft()).y() for label in (main, side)]

    qtbot.waitUntil(lambda: tops() == [0, 0])
    columns.resize(SIDE_BY_SIDE_FROM - 100, 300)
    qtbot.waitUntil(lambda: tops()[1] > 0)
    columns.show_side(False)
    assert not side.isVisible()
    assert columns.minimumSizeHint().width() == 240
