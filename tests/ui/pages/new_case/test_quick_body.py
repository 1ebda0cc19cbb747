"""ui.pages.new_case.quick_body"""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import FieldProblem
from desktop_app.domain.ids import FieldId
from tests.ui.kit import Kit, named
from tests.ui.pages.new_case.makers import ACCOUNT, CATALOG, SUBJECT, a_draft
from ui.pages.new_case.helping import Helping
from ui.pages.new_case.quick_body import QuickBody
from ui.pages.new_case.writing import Loaded, Writing


def _parts(qtbot: QtBot, kit: Kit) -> tuple[Writing, QuickBody]:
    kit.sign_in()
    writing = Writing(kit.services, kit.bridge)
    body = QuickBody(writing, Helping(kit.services, kit.bridge))
    qtbot.addWidget(body)
    body.show()
    writing.load(Loaded(a_draft(None), ACCOUNT, CATALOG))
    return writing, body


def test_the_questions_come_with_the_item(qtbot: QtBot, kit: Kit) -> None:
    writing, body = _parts(qtbot, kit)
    assert not body.describe.isVisible()
    with qtbot.waitSignal(body.field_shown):
        body.about.item_chosen.emit("open")
    assert writing.item is not None
    assert body.describe.isVisible()
    assert body.show_.isVisible()
    assert [field.id for field in body.describe.form._form.fields] == ["subject", "story"]
    writing.close()


def test_the_guard_offers_an_incident(qtbot: QtBot, kit: Kit) -> None:
    writing, body = _parts(qtbot, kit)
    writing.choose_item("plain")
    body.describe.answered.emit("subject", "Everything has stopped")
    guard = named(body, "quick.guard")
    assert guard.isVisible()
    next(one for one in guard.findChildren(QPushButton) if one.isVisible()).click()
    assert writing.item is not None
    assert writing.item.id == "stop"
    assert not guard.isVisible()
    writing.close()


def test_only_what_is_asked_here_can_be_named(qtbot: QtBot, kit: Kit) -> None:
    writing, body = _parts(qtbot, kit)
    writing.choose_item("plain")
    assert body.be_strict({SUBJECT.id: FieldProblem.REQUIRED})
    assert not body.be_strict({FieldId("copies"): FieldProblem.NOT_AN_EMAIL})
    writing.close()
