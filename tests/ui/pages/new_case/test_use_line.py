"""ui.pages.new_case.use_line"""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.agreements import Agreement, CaseUse, Entitlement, EntitlementClass, Package, TakenOn
from desktop_app.domain.case_uses import ComingUse, UseKind
from desktop_app.domain.kinds import Kind
from desktop_app.domain.text import LocalText
from tests.ui.kit import Kit
from tests.ui.looks import child
from tests.ui.pages.new_case.desks import Desk, a_draft, at
from tests.ui.pages.new_case.panels import Panel
from ui.pages.new_case.use_line import UseLine

NAME, NONE = LocalText.of("Advice for you"), LocalText()
TWO = CaseUse(TakenOn.CREATION, Decimal(2))


def _with_agreement(kit: Kit, left: int, use: CaseUse = TWO) -> None:
    bought = Decimal(40)
    consumed = EntitlementClass.CONSUMPTION
    line = Entitlement("e", "ADVISORY", NAME, NONE, consumed, "hours", purchased=bought, used=bought - left)
    packages = (Package("p", NONE, True, None, None, (replace(line, case_use=use),)),)
    kit.server.put(Kind.AGREEMENTS, Agreement("a", "", NONE, None, None, packages))
    kit.with_catalog()


def test_it_says_how_it_stands_and_hides_where_nothing_is_known(qtbot: QtBot) -> None:
    line = UseLine()
    qtbot.addWidget(line)
    assert line.isHidden()
    line.show_use(ComingUse(UseKind.NOTHING))
    said = child(line, QLabel, "new_case.use")
    assert said.text() == "Nothing is counted against your agreement."
    spent = ComingUse(UseKind.COUNTED, use=TWO, left=Decimal(0), after=Decimal(-2))
    line.show_use(spent)
    assert said.property("tone") == "warning"
    line.show_use(replace(spent, use=replace(TWO, restricts=True)))
    assert said.property("tone") == "danger"
    line.show_use(None)
    assert line.isHidden()


def test_the_panel_says_it_before_send(qtbot: QtBot, kit: Kit) -> None:
    _with_agreement(kit, 7)
    panel = Panel(qtbot, kit)
    assert not panel.says("Advice for you")
    panel.choose_item("i-advice")
    panel.wait(lambda: panel.says("it takes 2.00 when it is sent – left now 7.00, then 5.00."))
    assert panel.says("Advice for you")
    panel.choose_item("i-support")
    panel.wait(lambda: panel.says("Nothing is counted against your agreement."))


def test_the_last_step_says_it_and_follows_the_portal(qtbot: QtBot, kit: Kit) -> None:
    _with_agreement(kit, 7)
    desk = Desk(qtbot, kit, at(a_draft(kit, "i-advice")))
    desk.press("new_case.step.3")
    desk.wait(lambda: desk.says("left now 7.00"))
    _with_agreement(kit, 4)
    desk.wait(lambda: desk.says("left now 4.00"))


def test_nothing_left_keeps_it_back_where_the_portal_restricts(qtbot: QtBot, kit: Kit) -> None:
    _with_agreement(kit, 0, replace(TWO, restricts=True))
    panel = Panel(qtbot, kit)
    panel.choose_item("i-advice")
    panel.wait(lambda: panel.says("The portal makes no such case then."))
    writing = panel.quick._writing
    choices = {"concept": "health_check", "place": "online"}
    for id in ("subject", "concept", "place", "goal", "description"):
        writing.answer(id, choices.get(id, "Clarity"))
    assert not writing.problems
    panel.press("quick.send")
    panel.wait(lambda: panel.says("Your draft is kept"))
    assert kit.services.outbox.items() == ()
    assert writing.loaded is not None
