"""Starts the real program over a profile, says what stands on the screen, and presses what it is told to.

`python -m tests.faults.start PROFILE [LIMIT]`: one line of JSON for each new sight; on its input `again` or `quit`.
LIMIT: no file may grow beyond so many bytes, as on a disk that is full.
"""

import json
import signal
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QSocketNotifier, QTimer
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from desktop_app.cli import main
from ui.blocked import Blocked
from ui.main_window import MainWindow
from ui.theme import STYLE_ARGUMENTS
from ui.widgets.plain_label import PlainLabel

_TICK_MS = 30


class Eyes(QObject):
    """Looks at the windows and has a finger."""

    def __init__(self) -> None:
        super().__init__()
        self._said = ""
        self._tick = QTimer(self)
        self._tick.timeout.connect(self.look)
        self._tick.start(_TICK_MS)
        self._input = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, self)
        self._input.activated.connect(self.press)

    def look(self) -> None:
        """Say what is new."""
        for window in QApplication.topLevelWidgets():
            if window.isVisible() and isinstance(window, (Blocked, MainWindow)):
                words = [label.text() for label in window.findChildren(PlainLabel) if label.isVisible()]
                line = json.dumps({"window": type(window).__name__, "words": words})
                if line != self._said:
                    self._said = line
                    print(line, flush=True)  # noqa: T201 - whoever started it reads this

    def press(self) -> None:
        """Do what the line says."""
        word = sys.stdin.readline().strip()
        self._said = ""
        windows = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
        for window in windows:
            if isinstance(window, Blocked):
                _button(window, f"blocked.{word}").click()
            elif isinstance(window, MainWindow) and word == "quit":
                window.quit_asked.emit()


def _button(window: QWidget, name: str) -> QPushButton:
    return next(each for each in window.findChildren(QPushButton) if each.objectName() == name)


def limit_files(most: int) -> None:
    """Let no file grow beyond so many bytes."""
    import resource  # not there on Windows

    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (most, most))


if __name__ == "__main__":
    app = QApplication([*sys.argv[:1], *STYLE_ARGUMENTS])
    eyes = Eyes()
    if len(sys.argv) > 2:
        limit_files(int(sys.argv[2]))
    sys.exit(main(["--profile", str(Path(sys.argv[1])), "open"]))
