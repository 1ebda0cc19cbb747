"""ui.frame.rescue_notice"""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes, What
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable, child
from tests.ui.opener import Opener
from ui.frame.rescue_notice import RescueNotice
from ui.widgets.buttons import Button, IconButton


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.sign_in()
    kit.services.drafts.create(kit.account_id)
    kit.stores.close()
    (tmp_path / "data" / "accounts" / kit.account_id / "work.db").write_bytes(b"<html>" * 1000)
    again = kit.again()
    yield again
    again.close()


def test_it_says_what_was_rescued_until_it_is_dismissed(qtbot: QtBot, kit: Kit) -> None:
    notice = RescueNotice(kit.services, kit.bridge)
    qtbot.addWidget(notice)
    qtbot.waitUntil(notice.isVisible)
    assert_usable(notice)
    child(notice, IconButton).click()
    qtbot.waitUntil(lambda: kit.services.rescues.told() == ())
    kit.bridge.publish(Changes.of(What.DRAFTS))
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert notice.isHidden()


def test_the_old_file_is_shown_in_its_folder(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    opener = Opener()
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type] # it takes text
    notice = RescueNotice(kit.services, kit.bridge)
    qtbot.addWidget(notice)
    qtbot.waitUntil(notice.isVisible)
    with qtbot.waitSignal(opener.asked) as blocker:
        child(notice, Button, "banner.action").click()
    QDesktopServices.unsetUrlHandler("file")
    folder = Path(blocker.args[0].toLocalFile())
    assert list(folder.glob("work-damaged-*.db"))
