"""After each test: no thread of its own still runs, no window still shows, no timer still ticks."""

import sys
import threading
from collections.abc import Iterator

import pytest

PATIENCE_S = 5.0


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    left = _threads(before) + _widgets()
    if left:
        pytest.fail("left running: " + ", ".join(left), pytrace=False)


def _threads(before: set[threading.Thread]) -> list[str]:
    new = [thread for thread in threading.enumerate() if thread not in before]
    for thread in new:
        # Qt's and other foreign threads have no end that Python could wait for.
        if not isinstance(thread, threading._DummyThread):
            thread.join(PATIENCE_S)
    return [f"thread {thread.name}" for thread in new if thread.is_alive() and "Dummy" not in thread.name]


def _widgets() -> list[str]:
    if "PySide6.QtWidgets" not in sys.modules:
        return []
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    if QApplication.instance() is None:
        return []
    shown = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    ticking = [timer for widget in shown for timer in widget.findChildren(QTimer) if timer.isActive()]
    named = [f"window {widget.objectName() or type(widget).__name__}" for widget in shown]
    return named + [f"timer {timer.objectName() or timer.interval()}" for timer in ticking]
