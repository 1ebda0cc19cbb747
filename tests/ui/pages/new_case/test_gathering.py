"""What comes in from outside."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.capture import Area, Permission, ScreenPlace
from desktop_app.errors import CaptureDenied
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import a_draft, kept
from ui.capture.follow_up import FollowUp
from ui.capture.order import Order
from ui.navigation import Go, PageName
from ui.pages.new_case.gathering import Gathering
from ui.pages.new_case.writing import Loaded, Writing


def parts(qtbot: QtBot, kit: Kit) -> tuple[Writing, Gathering, QWidget]:
    kit.with_catalog()
    page = QWidget()
    qtbot.addWidget(page)
    writing = Writing(kit.services, kit.bridge)
    return writing, Gathering(page, kit.services, kit.bridge, writing), page


def follow_up() -> FollowUp:
    """The small window after a picture ordered from another program, as here, where no window of ours is in front."""
    return next(each for each in QApplication.topLevelWidgets() if isinstance(each, FollowUp) and each.isVisible())


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
    follow_up().hide()


def test_no_picture(qtbot: QtBot, kit: Kit) -> None:
    writing, gathering, _page = parts(qtbot, kit)
    load(kit, writing)
    kit.capturer.trouble = CaptureDenied()
    with qtbot.waitSignals([gathering.shot, gathering.failed]):
        gathering.shoot()


def test_the_area_is_the_one_chosen_last(qtbot: QtBot, kit: Kit) -> None:
    writing, gathering, _page = parts(qtbot, kit)
    loaded = load(kit, writing)
    kit.capturer.picture = replace(kit.capturer.picture, places=(ScreenPlace("1", 0, 0, 64, 48),))
    with qtbot.waitSignals([gathering.area_chosen, gathering.shot, writing.evidence.changed]):
        gathering.shoot(Order(Area.SCREEN))
    assert kit.services.preferences.read().capture_area is Area.SCREEN
    with qtbot.waitSignals([gathering.shot, writing.evidence.changed]):
        gathering.shoot()
    areas = [file.provenance.area for file in kept(kit, loaded.draft.id).files if file.provenance is not None]
    assert set(areas) == {Area.SCREEN}
    follow_up().hide()


def test_from_another_program_one_more_may_follow(qtbot: QtBot, kit: Kit) -> None:
    writing, gathering, page = parts(qtbot, kit)
    load(kit, writing)
    assert QApplication.activeWindow() is None
    with qtbot.waitSignals([gathering.shot, writing.evidence.changed]):
        gathering.shoot()
    bar = follow_up()
    with qtbot.waitSignals([gathering.shot, writing.evidence.changed]):
        bar.more.emit()
    assert bar.isVisible()
    bar.open_asked.emit()
    qtbot.waitUntil(page.isVisible)
    bar.hide()


def test_a_failure_that_nobody_would_see_raises_the_window(qtbot: QtBot, kit: Kit) -> None:
    writing, gathering, page = parts(qtbot, kit)
    load(kit, writing)
    kit.capturer.trouble = CaptureDenied()
    with qtbot.waitSignal(gathering.failed):
        gathering.shoot()
    qtbot.waitUntil(page.isVisible)


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


def test_what_the_system_asks_is_explained_first(qtbot: QtBot, tmp_path: Path) -> None:
    kit = Kit(tmp_path, permissions=(Permission.SCREEN,))
    writing, gathering, page = parts(qtbot, kit)
    id = load(kit, writing).draft.id
    with qtbot.waitSignal(gathering.go) as blocker:
        gathering.shoot(Order(Area.REGION))
    assert blocker.args == [Go(PageName.SCREENSHOTS, words="region 0", draft_id=id)]
    assert kit.capturer.grabs == 0
    preferences = kit.services.preferences
    preferences.write(replace(preferences.read(), capture_explained=True))
    with qtbot.waitSignals([gathering.shot, writing.evidence.changed]):
        gathering.shoot(Order(Area.DESKTOP))
    qtbot.waitUntil(page.isVisible)
    gathering.leave()
    kit.close()


def test_a_picture_lands_in_the_draft_it_was_ordered_for(qtbot: QtBot, kit: Kit) -> None:
    writing, gathering, _page = parts(qtbot, kit)
    first = load(kit, writing)
    gathering.shoot()
    other = load(kit, writing)
    gathering.shoot()  # one at a time: this press does nothing
    with qtbot.assertNotEmitted(gathering.came), qtbot.waitSignals([gathering.shot, writing.evidence.settled]):
        pass
    assert len(kept(kit, first.draft.id).files) == 1
    assert kept(kit, other.draft.id).files == writing.evidence.files == ()
    assert not any(isinstance(each, FollowUp) and each.isVisible() for each in QApplication.topLevelWidgets())
    writing.load(Loaded(kept(kit, first.draft.id), kit.account, other.catalog))
    assert len(writing.evidence.files) == 1
