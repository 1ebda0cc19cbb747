"""ui.pages.new_case.part_line"""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import CaseId
from desktop_app.domain.parts import PartOf
from tests.ui.kit import Kit, named
from tests.ui.pages.new_case.desks import Desk, a_draft, at, kept


def test_the_page_says_it_and_lets_it_be_undone(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    kit.services.drafts.save(replace(draft, part_of=PartOf(CaseId("c"), "DP-1", "A large matter")))
    desk = Desk(qtbot, kit, at(draft))
    desk.wait(lambda: desk.says("DP-1 – A large matter"))
    next(one for one in named(desk.page, "new_case.part").findChildren(QPushButton) if one.isVisible()).click()
    assert not desk.says("DP-1 – A large matter")
    desk.page.leave()
    desk.wait(lambda: kept(kit, draft.id).part_of is None)
