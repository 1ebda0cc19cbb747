"""ui.pages.new_case.unsaved"""

from datetime import UTC, datetime

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.errors import StoreTrouble, StoreUnavailable
from tests.ui.kit import Kit
from ui.pages.new_case.autosave import Autosave
from ui.pages.new_case.unsaved import Unsaved


def test_it_shows_from_the_first_save_that_failed_until_one_works(qtbot: QtBot, kit: Kit) -> None:
    autosave = Autosave(kit.services.drafts, kit.bridge)
    unsaved = Unsaved(autosave)
    qtbot.addWidget(unsaved)
    assert unsaved.isHidden()
    autosave.failed.emit(StoreUnavailable(StoreTrouble.FULL))
    assert not unsaved.isHidden()
    assert any("disk is full" in label.text() for label in unsaved.findChildren(QLabel))
    autosave.saved.emit(datetime.now(UTC))
    assert unsaved.isHidden()
