"""Where an error ends up that nobody expected: it is logged, work is saved, the user is told, the program goes on."""

import logging
import sys
import time
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal

from desktop_app.errors import Bug
from desktop_app.work import hear_of_errors, lock

log = logging.getLogger(__name__)

_QUIET_S = 60.0
"""How long the same error of the same line is not told again: in a paint event it comes a thousand times a second."""
_MOST_KNOWN = 200

_Place = tuple[type[BaseException], str, int]


class LastResort(QObject):
    """Takes errors from any thread. `save` and `show` are called in the main thread, from the event loop and never
    within the paint event or the slot that failed; should they fail themselves, that is logged and nothing else."""

    _met = Signal(object)

    def __init__(
        self, save: Callable[[], None], show: Callable[[BaseException], None], end: Callable[[], None]
    ) -> None:
        super().__init__()
        self._save, self._show, self._end = save, show, end
        self._lock = lock()
        self._known: dict[_Place, tuple[float, int]] = {}
        self._end_hearing: Callable[[], None] | None = None
        self._met.connect(self._on_met, Qt.ConnectionType.QueuedConnection)

    def install(self) -> None:
        """From now on every unhandled error of Python comes here."""
        self._end_hearing = hear_of_errors(self.take)

    def uninstall(self) -> None:
        """As it was before `install`."""
        if self._end_hearing is not None:
            self._end_hearing()
            self._end_hearing = None

    def forget(self) -> None:
        """Tell everything again."""
        with self._lock:
            self._known.clear()

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """A fault of ours. Any thread."""
        if issubclass(kind, KeyboardInterrupt):
            self._end()
            return
        times = self._times((kind, *_place_of(trace)))
        if times is not None:
            more = f" (and {times} times more since it was last told)" if times else ""
            log.critical("unhandled%s", more, exc_info=(kind, error, trace))
        _let_go(error, trace)
        if times is not None:
            self._met.emit(error)

    def _times(self, place: _Place) -> int | None:
        """How often it came since it was last told; None: too soon to tell it again."""
        now = time.monotonic()
        with self._lock:
            told, times = self._known.get(place, (-_QUIET_S, 0))
            if now - told < _QUIET_S or len(self._known) >= _MOST_KNOWN:
                if place in self._known:
                    self._known[place] = told, times + 1
                return None
            self._known[place] = now, 0
            return times

    def _on_met(self, error: BaseException) -> None:
        try:
            self._save()
        except Exception:
            log.exception("work cannot be saved")
        try:
            self._show(error)
        except Exception:
            log.exception("an error cannot be told")
            # Without what made it special it is a fault of ours, and that can be worded.
            self._show(Bug())


def _let_go(error: BaseException, trace: TracebackType | None) -> None:
    """Let nothing live on that the failed frames held: a painter that outlives its paint event brings Qt down."""
    sys.last_type = sys.last_value = sys.last_traceback = None
    error.__traceback__ = None
    traceback.clear_frames(trace)


def _place_of(trace: TracebackType | None) -> tuple[str, int]:
    """File and line of the frame that raised."""
    if trace is None:
        return "", 0
    while trace.tb_next is not None:
        trace = trace.tb_next
    return trace.tb_frame.f_code.co_filename, trace.tb_lineno
