"""Our own windows stay out of the picture for certain: left out by the system, or hidden and seen to be gone."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QToolTip, QWidget
from shiboken6 import isValid

from desktop_app.errors import CaptureImpossible, SupportError
from desktop_app.services.capture import Capture
from desktop_app.work import Lane, goes_well
from ui.bridge import Bridge

_STEP_ASIDE_MS = 250
"""For how long the windows beneath get to paint what ours covered, and to take the focus."""
_LOOK_AGAIN_MS = 50
_MOST_LOOKS = 20
_QUIET = "_q_showWithoutActivating"
_TRAY_ICON = "QSystemTrayIconSys"
"""The small window of the icon in the panel: it is meant to be seen, and would come back elsewhere."""


class Aside(QObject):
    """Every window of ours: pages, menus, tooltips, balloons and the small ones in the corner."""

    def __init__(self, capture: Capture, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._capture, self._bridge = capture, bridge
        self._hidden: list[QWidget] = []
        self._left_out: list[int] = []
        self._active: QWidget | None = None
        self._looks = 0
        self._return = QTimer(self)
        self._return.setSingleShot(True)
        self._return.setInterval(_STEP_ASIDE_MS)
        self._return.timeout.connect(self._show_quietly)

    def begin(self) -> bool:
        """A picture is wanted: close what is open for a moment only. Whether another program is in front."""
        QToolTip.hideText()
        while (popup := QApplication.activePopupWidget()) is not None:
            popup.hide()
        # What is about to come back from the last picture stays away for this one.
        self._return.stop()
        active = QApplication.activeWindow()
        # Qt takes a window that was closed as soon as it was shown for the active one.
        self._active = active if active is not None and active.isVisible() else None
        return self._active is None

    def hide(self) -> bool:
        """Hide our windows; whether there was one to be seen."""
        seen = [each for each in QApplication.topLevelWidgets() if _is_seen(each)]
        for window in seen:
            window.hide()
        self._hidden += seen
        return bool(seen)

    def leave(self, then: Callable[[], None], failed: Callable[[SupportError], None], *, may_stay: bool) -> None:
        """Be out of the picture, then go on. `may_stay`: another program has the focus already, so that windows which
        the system can leave out need not be hidden.
        """
        ids = _ids(seen_only=True)
        if may_stay and ids and self._capture.leave_out(ids):
            self._left_out = ids
            then()
            return
        self.hide()
        self._looks = 0
        # All windows there are: one that was closed a moment ago may still be on the screen.
        QTimer.singleShot(_STEP_ASIDE_MS if _ids(seen_only=False) else 0, self, lambda: self._look(then, failed))

    def come_back(self) -> None:
        """Show what was hidden, in front if it was in front; else quietly, a moment later.

        What goes wrong with one window keeps no other away.
        """
        left_out, self._left_out = self._left_out, []
        goes_well(partial(self._capture.let_in, left_out))
        if self._active is None:
            # Only once the focus is back where it was: else it would come to whoever is shown now.
            self._return.start()
            return
        there, active = self._taken_back(), self._active
        for window in there:
            goes_well(window.show)
        if active in there:
            active.raise_()
            active.activateWindow()
        self._active = None

    def _show_quietly(self) -> None:
        """Behind what the user works in, and without the focus."""
        for window in self._taken_back():
            goes_well(partial(_show_quietly, window))

    def _taken_back(self) -> list[QWidget]:
        there = [window for window in self._hidden if isValid(window)]
        self._hidden = []
        return there

    def _look(self, then: Callable[[], None], failed: Callable[[SupportError], None]) -> None:
        ids = _ids(seen_only=False)

        def known(is_shown: bool) -> None:
            self._looks += 1
            if not is_shown:
                then()
            elif self._looks >= _MOST_LOOKS:
                failed(CaptureImpossible("own_window"))
            else:
                QTimer.singleShot(_LOOK_AGAIN_MS, self, lambda: self._look(then, failed))

        self._bridge.ask(self, Lane.CAPTURE, lambda _task: self._capture.still_shown(ids), known, failed)


def _show_quietly(window: QWidget) -> None:
    window.winId()  # one that was made anew meanwhile has no window of the system yet
    # WA_ShowWithoutActivating is heeded only when the system's window is made; this is what becomes of it.
    handle = window.windowHandle()
    was_quiet = handle.property(_QUIET)
    handle.setProperty(_QUIET, True)
    window.show()
    handle.setProperty(_QUIET, was_quiet)
    if not window.windowFlags() & Qt.WindowType.WindowStaysOnTopHint:
        window.lower()


def _is_seen(window: QWidget) -> bool:
    return window.isVisible() and window.metaObject().className() != _TRAY_ICON


def _ids(*, seen_only: bool) -> list[int]:
    """The system's ids of our windows; of hidden ones, too, where they have a window of the system behind them."""
    return [
        int(window.effectiveWinId())
        for window in QApplication.topLevelWidgets()
        if window.metaObject().className() != _TRAY_ICON and (_is_seen(window) if seen_only else window.internalWinId())
    ]
