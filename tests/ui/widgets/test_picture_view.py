"""A picture in the room there is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from ui.widgets.picture_view import PictureView


def test_it_shrinks_and_never_grows(qtbot: QtBot) -> None:
    view = PictureView()
    qtbot.addWidget(view)
    assert view.heightForWidth(100) == 0
    image = QImage(400, 200, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.green)
    view.show_picture(image)
    assert view.heightForWidth(200) == 100
    assert view.heightForWidth(4000) == 200
    view.resize(200, 100)
    assert view.grab().toImage().pixelColor(100, 50) == Qt.GlobalColor.green
