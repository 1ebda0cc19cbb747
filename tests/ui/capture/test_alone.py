"""Stamped as from the window."""

from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Shot
from tests.fakes.screen import plain_grab
from tests.makers import a_provenance
from ui.capture.alone import stamped_png
from ui.capture.png import METADATA_KEY


def test_the_strip_is_below(qtbot: QtBot) -> None:
    data = stamped_png(Shot(64, 48, plain_grab().pixels, a_provenance()), "en")
    image = QImage.fromData(data)
    assert image.height() > 48
    assert image.text(METADATA_KEY)
