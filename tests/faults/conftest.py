"""For faults that are met in the window: it is dressed and in English."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from desktop_app.services.preferences import Appearance
from tests.ui.kit import Kit
from ui import language
from ui.theme import prepare, theme


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[QApplication]:
    """The application as the program runs it."""
    prepare()
    language.set_language(qapp, "en")
    theme().apply(Appearance.LIGHT, 100)
    yield qapp
    language.set_language(qapp, "en")
    theme().apply(Appearance.LIGHT, 100)


@pytest.fixture
def new_kit(dressed: QApplication, tmp_path: Path) -> Iterator[Callable[[], Kit]]:
    """Call it for a program over this test's folder, without its window; all are closed."""
    made: list[Kit] = []

    def make() -> Kit:
        kit = Kit(tmp_path / "profile")
        made.append(kit)
        return kit

    yield make
    for kit in made:
        kit.close()
