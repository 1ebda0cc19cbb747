"""ui.pages.new_case.quick_draft"""

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.ids import CaseId
from tests.makers import a_case
from tests.ui.kit import Kit
from tests.ui.pages.new_case.panels import Panel
from ui.navigation import Go, PageName


def _case(kit: Kit, *actions: CaseAction) -> Go:
    case = a_case(number="DP-7", actions=frozenset(actions))
    kit.server.put_case(case)
    kit.sync()
    return Go(PageName.CASE, account_id=kit.account_id, case_id=case.row.id)


def test_items_are_found_in_any_language(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    search = panel.quick._body.about.search
    for words in ("faktura", "lasku"):
        search.wanted.emit("")
        search._field.setText(words)
        with qtbot.waitSignal(panel.quick._draft.found):
            search.wanted.emit(words)
        assert search._list.rows.rows, words


def test_beside_a_case_that_may_be_divided_it_can_become_a_part(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit, _case(kit, CaseAction.CHILD))
    panel.fill()
    box = panel.widget("quick.part")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    box.click()
    panel.press("quick.send")
    panel.wait(lambda: panel.times_left == 1)
    (row,) = kit.stores.open(kit.account_id).outbox.rows()
    assert isinstance(row.command, SubmitCase)
    assert row.command.part_of is not None
    assert row.command.part_of.number == "DP-7"


def test_beside_any_other_it_cannot(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit, _case(kit, CaseAction.COMMENT))
    with qtbot.waitSignal(panel.quick._draft.part_offered) as offered:
        panel.open(_case(kit, CaseAction.COMMENT))
    assert offered.args == [None]
    panel.open(Go(PageName.CASE, account_id=kit.account_id, case_id=CaseId("gone")))
    assert not any(box.isVisible() for box in panel.quick.findChildren(QCheckBox, "quick.part"))


def test_nothing_is_handed_over_without_a_draft(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.quick.release(panel.draft.id)
    panel.press("quick.full")
    assert panel.went == [Go(PageName.NEW_CASE)]
