"""Every test of the window begins dressed and in English."""

import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from desktop_app.services.preferences import Appearance
from tests.ui.pseudo import speak_pseudo
from ui import language
from ui.theme import prepare, theme

_dressed: list[bool] = []


def _nothing_in_front() -> None:
    """Qt makes a window that an earlier test closed as soon as it was shown the active one, until it is destroyed."""
    QCoreApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    if QApplication.activeWindow() is not None:
        QApplication.setActiveWindow(None)  # type: ignore[arg-type]  # as Qt documents it; the stub lacks None


@pytest.fixture(autouse=True)
def _window_world(qapp: QApplication) -> None:
    _nothing_in_front()
    if not _dressed:
        prepare()
        language.set_language(qapp, "en")  # English has its own plurals, which must be installed, too
        _dressed.append(True)
    if language.current() != "en":
        language.set_language(qapp, "en")
    if theme().scheme.is_dark or theme().scale != 1.0 or not qapp.styleSheet():
        theme().apply(Appearance.LIGHT, 100)


@pytest.fixture
def own_faults(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    """What reaches the last handler, which else would end the test."""
    caught: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: caught.append(error))
    return caught


@pytest.fixture
def pseudo_language(qapp: QApplication) -> Iterator[None]:
    """Everything shown in this test went through the translator."""
    translator = speak_pseudo(qapp)
    yield
    qapp.removeTranslator(translator)
