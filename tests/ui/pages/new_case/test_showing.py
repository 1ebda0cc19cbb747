"""ui.pages.new_case.showing"""

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.kit import Kit
from tests.ui.looks import child
from tests.ui.pages.new_case.panels import Panel


def test_files_come_and_what_is_refused_is_said(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.choose_item("i-stop")
    show = panel.quick._body.show_
    file = tmp_path / "notes.txt"
    file.write_text("notes")
    show.chosen.emit([file, tmp_path / "gone.txt"])
    panel.wait(lambda: [one.name for one in panel.quick._writing.evidence.files] == ["notes.txt"])
    panel.wait(lambda: show.banner.isVisible())


def test_a_picture_comes_by_the_button(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.choose_item("i-stop")
    child(panel.quick, QAbstractButton, "new_case.screenshot").click()
    panel.wait(lambda: len(panel.quick._writing.evidence.files) == 1)
