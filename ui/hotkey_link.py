"""From the keys of the desktop to the window: the one combination that takes a picture."""

from PySide6.QtCore import QObject, Qt, Signal
from shiboken6 import isValid

from desktop_app.domain.changes import Changes, What
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge


class HotkeyLink(QObject):
    """Listens for what is set, from `start` to `close`, and anew when another combination is set."""

    pressed = Signal()
    """In the main thread."""
    told = Signal(str)
    """It listens (""), or the code of why not."""
    _heard = Signal()

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._set: str | None = None
        self._life = Task()
        self._heard.connect(self.pressed, Qt.ConnectionType.QueuedConnection)
        bridge.changed.connect(self._on_changed)

    def start(self) -> None:
        """Listen for what is set."""
        self._set = self._services.preferences.read().hotkey
        if self._life.is_cancelled:
            self._life = Task()
        hotkeys, life = self._services.hotkeys, self._life

        def listen(_task: Task) -> Changes:
            hotkeys.start(self._hear, life.check)
            return Changes.of(What.HOTKEY)

        self._bridge.ask(self, Lane.NETWORK, listen, lambda _changes: self.told.emit(hotkeys.why_not))

    def close(self) -> None:
        """Listen no longer."""
        if self._set is not None:
            self._set = None
            self._life.cancel()  # what waits for its lane shall not listen afterwards
            self._services.hotkeys.stop()

    def _hear(self) -> None:
        """Called in the thread that hears."""
        if isValid(self):
            self._heard.emit()

    def _on_changed(self, changes: Changes) -> None:
        is_other = self._set is not None and self._set != self._services.preferences.read().hotkey
        if changes.concern(What.PREFERENCES) and is_other:
            self.start()
