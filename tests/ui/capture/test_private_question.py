"""The question about private windows: once for each browser."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.rules import Rules
from tests.makers import a_provenance
from tests.ui.kit import Kit
from ui.capture.private_question import PrivateQuestion
from ui.widgets.confirm import Confirm

PRIVATE = replace(a_provenance(), page_url="", browser="Firefox", why_not="private")
UNSURE = replace(PRIVATE, browser="Microsoft Edge", why_not="maybe_private")


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def press(page: QWidget, name: str) -> None:
    question = page.findChild(Confirm)
    assert question is not None
    button = question.findChild(QPushButton, name)
    assert button is not None
    button.click()


@pytest.mark.parametrize(("name", "is_allowed"), [("confirm.yes", True), ("confirm.no", False)])
def test_the_answer_is_kept_for_that_browser(
    qtbot: QtBot, kit: Kit, page: QWidget, name: str, is_allowed: bool
) -> None:
    private = kit.services.capture.private_windows
    asking = PrivateQuestion(page, kit.services.capture, kit.bridge)
    assert asking.after(PRIVATE)
    press(page, name)
    qtbot.waitUntil(lambda: private.answer("Firefox") is is_allowed)
    assert not asking.after(PRIVATE)
    assert private.answer("Microsoft Edge") is None


def test_only_where_there_is_something_to_ask(qtbot: QtBot, kit: Kit, page: QWidget) -> None:
    asking = PrivateQuestion(page, kit.services.capture, kit.bridge)
    assert not asking.after(None)
    assert not asking.after(a_provenance())
    kit.policy.now = Rules("/etc/nordesk/policy.json", asks_private=False)
    assert not asking.after(PRIVATE)
    page.hide()
    assert not asking.after(UNSURE)
    page.show()
    assert asking.after(UNSURE)
    press(page, "confirm.no")
    qtbot.waitUntil(lambda: kit.services.capture.private_windows.answer("Microsoft Edge") is False)
