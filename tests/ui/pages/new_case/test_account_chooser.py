"""ui.pages.new_case.account_chooser"""

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from tests.ui.kit import Kit, nameless
from tests.ui.looks import child
from ui.pages.new_case.account_chooser import AccountChooser
from ui.widgets.list_view import RowList


def test_an_account_is_chosen_with_the_keyboard(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    chooser = AccountChooser()
    qtbot.addWidget(chooser)
    assert not chooser.isVisible()
    chooser.ask([kit.account])
    assert nameless(chooser) == []
    rows = child(chooser, RowList, "new_case.accounts")
    rows.choose(kit.account_id)
    with qtbot.waitSignal(chooser.chosen) as chosen:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert chosen.args == [kit.account_id]
