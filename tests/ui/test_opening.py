"""ui.opening"""

from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ui.opening import FileEvents


def test_a_file_the_system_wants_opened_is_told(qapp: QApplication, tmp_path: Path) -> None:
    heard: list[str] = []
    events = FileEvents(qapp)
    events.opened.connect(heard.append)
    path = str(tmp_path / "a.nordesk")
    QApplication.sendEvent(qapp, QFileOpenEvent(path))
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.User))
    assert heard == [path]
    events.close()
    QApplication.sendEvent(qapp, QFileOpenEvent(path))
    assert heard == [path]
