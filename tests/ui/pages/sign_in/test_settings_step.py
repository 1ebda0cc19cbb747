"""ui.pages.sign_in.settings_step"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from tests.ui.kit import named
from tests.ui.looks import assert_usable
from ui.pages.sign_in.settings_step import SettingsStep


def line(step: SettingsStep, name: str) -> QLineEdit:
    found = named(step, f"sign_in.setting.{name}")
    assert isinstance(found, QLineEdit)
    return found


def test_what_to_prepare_is_told_and_can_be_copied(qtbot: QtBot) -> None:
    step = SettingsStep()
    qtbot.addWidget(step)
    step.begin(("client_id",), {}, "zendesk", "https://desk.example")
    step.show()
    assert_usable(step)
    step.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert "https://desk.example" in copied
    assert "http://127.0.0.1:47813/cb" in copied
    assert step.copy.text().startswith("Copied")
    step.begin(("client_id",), {}, "demo", "https://desk.example")
    assert not step.copy.isVisible()


def test_every_name_is_asked_for(qtbot: QtBot) -> None:
    step = SettingsStep()
    qtbot.addWidget(step)
    step.begin(("client_id", "unheard_of"), {"client_id": "known"})
    step.show()
    step.take_focus()
    assert_usable(step)
    assert not step.next.isEnabled()
    assert line(step, "client_id").accessibleName() == "Client ID"
    qtbot.keyClicks(line(step, "unheard_of"), " x ")
    with qtbot.waitSignal(step.given) as blocker:
        qtbot.keyClick(line(step, "unheard_of"), Qt.Key.Key_Return)
    assert blocker.args == [{"client_id": "known", "unheard_of": "x"}]
    step.set_busy(True)
    assert not step.next.isEnabled()
    step.set_busy(False)
    step.begin((), {})
    step.take_focus()
    assert step.next.isEnabled()
    with qtbot.waitSignal(step.other_portal_asked):
        step.portal.other.click()
