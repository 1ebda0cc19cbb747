"""With whom a case is shared."""

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.ids import PersonId
from desktop_app.domain.standing import Agent, Circle, Group, Shared
from desktop_app.domain.text import LocalText
from tests.makers import a_case
from tests.ui.kit import nameless
from ui.pages.case.share_dialog import ShareDialog
from ui.widgets.buttons import Button

if TYPE_CHECKING:
    from desktop_app.domain.commands import DeskWork

CIRCLE = Circle(
    (Agent(PersonId("p-erik"), "Erik"), Agent(PersonId("p-aino"), "Aino")),
    (Group("g", LocalText.of("Approvers")), Group("g-2", LocalText.of("On call"))),
)
CASE = replace(a_case(), shares=(Shared("g", LocalText.of("Approvers"), "Liv", is_group=True),))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def dialog(window: QWidget) -> Iterator[ShareDialog]:
    dialog = ShareDialog(window)
    dialog.ask(CASE, CIRCLE, may_take=True)
    yield dialog
    dialog.close()


def rows(dialog: ShareDialog) -> QListWidget:
    found = dialog.findChild(QListWidget, "case.share.list")
    assert isinstance(found, QListWidget)
    return found


def shown(dialog: ShareDialog) -> list[str]:
    items = (rows(dialog).item(place) for place in range(rows(dialog).count()))
    return [item.text() for item in items if not item.isHidden()]


def done(dialog: ShareDialog) -> Button:
    found = dialog.findChild(Button, "case.share.done")
    assert isinstance(found, Button)
    return found


def test_those_who_have_it_stand_first(dialog: ShareDialog) -> None:
    assert nameless(dialog) == []
    assert shown(dialog) == ["Approvers – shared by Liv (group)", "On call (group)", "Erik", "Aino"]
    assert rows(dialog).item(0).checkState() is Qt.CheckState.Checked
    assert not done(dialog).isEnabled(), "nothing is asked for yet"


def test_each_tick_is_asked_for_by_itself(dialog: ShareDialog) -> None:
    asked: list[DeskWork] = []
    dialog.wanted.connect(asked.append)
    rows(dialog).item(0).setCheckState(Qt.CheckState.Unchecked)
    rows(dialog).item(2).setCheckState(Qt.CheckState.Checked)
    done(dialog).click()
    assert [(each.action, each.target, each.name) for each in asked] == [
        (CaseAction.UNSHARE, "g", "Approvers"),
        (CaseAction.SHARE, "p-erik", "Erik"),
    ]
    assert not dialog.isVisible()


def test_a_name_is_found_by_its_beginning(dialog: ShareDialog) -> None:
    dialog._search.setText("ain")
    assert shown(dialog) == ["Aino"]
    dialog._search.setText("")
    assert len(shown(dialog)) == 4


def test_what_may_not_be_taken_back_stays(dialog: ShareDialog) -> None:
    dialog.ask(CASE, CIRCLE, may_take=False)
    assert not rows(dialog).item(0).flags() & Qt.ItemFlag.ItemIsUserCheckable
    told = replace(CASE, shares=(Shared("p-x", LocalText.of("Xenia")),))
    dialog.ask(told, Circle(), may_take=True)
    assert shown(dialog) == ["Xenia"]
