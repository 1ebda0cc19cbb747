"""What the window's tests share."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.kit import Kit


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    """A world in a folder of its own, without an account; `with_catalog()` signs in."""
    made = Kit(tmp_path)
    yield made
    made.close()
