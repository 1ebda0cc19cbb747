"""One press: our windows step aside, the desktop is grabbed and stamped, our windows come back."""

import re
from dataclasses import dataclass
from datetime import timedelta, timezone

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.domain.attachments import PageAddress, Provenance, Shot
from desktop_app.domain.ids import AccountId
from desktop_app.errors import SupportError
from desktop_app.services.capture import Capture
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.capture.png import png
from ui.capture.strip import stamped
from ui.capture.strip_words import StripWords, strip_words
from ui.messages.words import why_not

_STEP_ASIDE_MS = 250
"""For how long the windows beneath get to paint what ours covered, and to take the focus."""
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\u202a-\u202e\u2066-\u2069]+')


@dataclass(frozen=True, slots=True)
class Picture:
    """A stamped picture, ready to be attached."""

    name: str
    data: bytes
    image: QImage
    provenance: Provenance


class Shutter(QObject):
    """Takes one picture at a time."""

    taken = Signal(object)
    """A Picture."""
    failed = Signal(object)
    """A SupportError."""

    def __init__(self, capture: Capture, bridge: Bridge) -> None:
        super().__init__()
        self._capture, self._bridge = capture, bridge
        self._hidden: list[QWidget] = []
        self._active: QWidget | None = None
        self._account_id: AccountId | None = None
        self.is_busy = False

    def press(self, account_id: AccountId | None) -> None:
        """Take a picture of the whole desktop without our own windows. A press during a picture does nothing."""
        if self.is_busy:
            return
        self.is_busy = True
        self._account_id = account_id
        self._active = QApplication.activeWindow()
        if self._active is None:
            # Another window is the active one: ask it before anything moves.
            self._bridge.ask(self, Lane.NETWORK, lambda _task: self._capture.ask_address(), self._hide, self._fail)
        else:
            self._hide(None)

    def _hide(self, address: PageAddress | None) -> None:
        self._hidden = [window for window in QApplication.topLevelWidgets() if window.isVisible()]
        for window in self._hidden:
            window.hide()
        QTimer.singleShot(_STEP_ASIDE_MS if self._hidden else 0, self, lambda: self._grab(address))

    def _grab(self, address: PageAddress | None) -> None:
        account_id = self._account_id

        def shoot(_task: Task) -> Shot:
            return self._capture.shoot(address or self._capture.ask_address(), account_id)

        self._bridge.ask(self, Lane.NETWORK, shoot, self._stamp, self._fail)

    def _stamp(self, shot: Shot) -> None:
        self._come_back()
        words = strip_words(shot.provenance, why_not(shot.provenance.why_not))
        self._bridge.ask(self, Lane.TRANSFER, lambda _task: _picture(shot, words), self._finish, self._fail)

    def _finish(self, picture: Picture) -> None:
        self.is_busy = False
        self.taken.emit(picture)

    def _fail(self, error: SupportError) -> None:
        self._come_back()
        self.is_busy = False
        self.failed.emit(error)

    def _come_back(self) -> None:
        for window in self._hidden:
            window.show()
        if self._active is not None:
            self._active.raise_()
            self._active.activateWindow()
        self._hidden, self._active = [], None


def _picture(shot: Shot, words: StripWords) -> Picture:
    image = stamped(shot, words)
    return Picture(file_name(shot.provenance), png(image), image, shot.provenance)


def file_name(provenance: Provenance) -> str:
    """A name one can tell apart: the local time, then the page's title, safe on every system."""
    local = provenance.taken_at.astimezone(timezone(timedelta(seconds=provenance.utc_offset_s)))
    title = _FORBIDDEN.sub(" ", provenance.window_title).strip(" .")[:60].strip()
    return f"{local:%Y-%m-%d %H.%M.%S}" + (f" – {title}" if title else "") + ".png"
