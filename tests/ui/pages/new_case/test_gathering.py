"""What comes in from outside."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop_app.errors import CaptureDenied
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import a_draft, kept
from ui.pages.new_case.gathering import Gathering
from ui.pages.new_case.writing import Loaded, Writing


def parts(qtbot: QtBot, kit: Kit) -> tuple[Writing, Gathering, QWidget]:
    kit.with_catalog()
    page = QWidget()
    qtbot.addWidget(page)
    writing = Writing(kit.services, kit.bridge)
    return writing, Gathering(page, kit.services.capture, kit.bridge, writing), page


def load(kit: Kit, writing: Writing) -> Loaded:
    loaded = Loaded(a_draft(kit), kit.account, kit.services.catalog.catalog(kit.account_id))
    writing.load(loaded)
    return loaded


def test_a_screenshot_lands_in_the_draft(qtbot: QtBot, kit: Kit) -> None:
    writing, gathering, _page = parts(qtbot, kit)
    loaded = load(kit, writing)
    with qtbot.waitSignals([gathering.shot, writing.evidence.changed]):
        gathering.shoot()
    assert kept(kit, loaded.draft.id).files[0].provenance is not None


def test_no_picture(qtbot: QtBot, kit: Kit) -> None:
    writing, gathering, _page = parts(qtbot, kit)
    load(kit, writing)
    kit.capturer.trouble = CaptureDenied()
    with qtbot.waitSignals([gathering.shot, gathering.failed]):
        gathering.shoot()


def test_words_in_the_clipboard_are_nothing_to_attach(qtbot: QtBot, kit: Kit) -> None:
    writing, gathering, _page = parts(qtbot, kit)
    QGuiApplication.clipboard().setText("words")
    gathering.paste()
    load(kit, writing)
    with qtbot.waitSignal(gathering.nothing):
        gathering.paste()


def test_without_a_draft_nothing_is_taken(qtbot: QtBot, kit: Kit) -> None:
    _, gathering, _page = parts(qtbot, kit)
    gathering.shoot()
    assert kit.capturer.grabs == 0
