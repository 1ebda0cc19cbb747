"""Every scene can be played; what they look like is for a person to judge."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from tests.gallery.scenes import SCENES
from tests.gallery.stage import Stage


@pytest.mark.parametrize("name", SCENES)
def test_each_scene_leaves_its_pictures(qapp: QApplication, tmp_path: Path, name: str) -> None:
    out = tmp_path / "pictures"
    stage = Stage(qapp, out, tmp_path, "en")
    try:
        SCENES[name](stage)
    finally:
        stage.close()
    pictures = [QImage(str(file)) for file in out.iterdir()]
    assert pictures
    assert not any(picture.isNull() for picture in pictures)
