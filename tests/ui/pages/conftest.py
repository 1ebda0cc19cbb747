"""What the window's tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from pytestqt.qtbot import QtBot

from tests.ui.kit import Kit
from tests.ui.opener import Opener


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    """A world in a folder of its own, without an account; `with_catalog()` signs in."""
    made = Kit(tmp_path)
    yield made
    made.close()


@pytest.fixture
def opener() -> Iterator[Opener]:
    """Takes what the window gives the system to open."""
    made = Opener()
    QDesktopServices.setUrlHandler("file", made, "take")  # type: ignore[arg-type] # it takes text, whatever its stub says
    yield made
    QDesktopServices.unsetUrlHandler("file")
