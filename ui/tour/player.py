"""Plays the script in the running application: one step after the other, a picture of each, an end in time."""

import logging

from PySide6.QtCore import QElapsedTimer, QObject, QProcess, QTimer
from PySide6.QtWidgets import QApplication

from ui.application import Application
from ui.tour import TourPlan
from ui.tour.hand import CannotPlay, Hand
from ui.tour.script import Step, case_number, steps

log = logging.getLogger(__name__)

_TICK_MS = 40
_SETTLE_MS = 350
"""A picture is taken so long after what it shows came true: painting and fading end first."""


class Player(QObject):
    """Leaves `NN-name.png` per step and the case's number in `case.txt`; ends the application with an exit code."""

    def __init__(self, application: Application, plan: TourPlan) -> None:
        super().__init__()
        self._application, self._out, self._patience_ms = application, plan.out, plan.patience_ms
        self._hand = Hand(application.window)
        self._steps = steps(self._hand, plan.portal)
        self._step: Step | None = None
        self._pictures = 0
        self.exit_code = 1
        self._since = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._tick.timeout.connect(self._on_tick)
        self._scene = QProcess(self)
        if plan.scene:
            self._scene.start(plan.scene[0], list(plan.scene[1:]))

    def start(self) -> None:
        """Begin once the window stands."""
        self._application.window.showMaximized()
        self._next()

    def _next(self) -> None:
        if QApplication.activeWindow() is None:
            # The scene came up after us and took the focus.
            self._application.window.raise_up()
        try:
            self._step = next(self._steps)
        except StopIteration:
            self._end(0)
            return
        except CannotPlay as reason:
            self._give_up(str(reason))
            return
        self._since.start()
        self._tick.start()

    def _on_tick(self) -> None:
        step = self._step
        try:
            is_done = step is not None and step.done()
        except CannotPlay:
            is_done = False
        if is_done and step is not None:
            self._tick.stop()
            QTimer.singleShot(_SETTLE_MS if step.picture else 0, self, lambda: self._finish(step))
        elif self._since.elapsed() > self._patience_ms:
            self._give_up("what was waited for did not come")

    def _finish(self, step: Step) -> None:
        if step.picture:
            self._take(step.picture)
        if step.picture == "cases":
            try:
                number = case_number(self._hand)
            except CannotPlay as reason:
                self._give_up(str(reason))
                return
            (self._out / "case.txt").write_text(number + "\n", encoding="utf-8")
        self._next()

    def _take(self, name: str) -> None:
        self._pictures += 1
        self._hand.picture().save(str(self._out / f"{self._pictures:02}-{name}.png"))

    def _give_up(self, reason: str) -> None:
        self._tick.stop()
        self._take("stopped")
        log.error("the tour stopped after picture %d: %s", self._pictures, reason)
        self._end(1)

    def _end(self, code: int) -> None:
        self.exit_code = code
        if self._scene.state() is not QProcess.ProcessState.NotRunning:
            self._scene.terminate()
            self._scene.waitForFinished(3000)
        self._application.quit()
