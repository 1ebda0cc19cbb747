"""ui.frame.case_file_drops"""

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ui.frame.case_file_drops import CaseFileDrops


def _drop(window: QWidget, *urls: QUrl) -> bool:
    mime = QMimeData()
    mime.setUrls(list(urls))
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(5, 5), copy, mime, left, none)
    QApplication.sendEvent(window, enter)
    QApplication.sendEvent(window, QDropEvent(QPoint(5, 5), copy, mime, left, none))
    return enter.isAccepted()


def test_one_case_file_is_taken_and_nothing_else(qtbot: QtBot, tmp_path: Path) -> None:
    window, heard = QWidget(), list[str]()
    qtbot.addWidget(window)
    drops = CaseFileDrops(window)
    drops.dropped.connect(heard.append)
    path = str(tmp_path / "a.NORDESK")
    assert _drop(window, QUrl.fromLocalFile(path))
    assert heard == [path]
    for urls in (
        (QUrl.fromLocalFile(str(tmp_path / "a.png")),),
        (QUrl("https://evil.example/a.nordesk"),),
        (QUrl.fromLocalFile(path), QUrl.fromLocalFile(path)),
        (),
    ):
        _drop(window, *urls)
    assert heard == [path]
