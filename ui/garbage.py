"""Python's cycle collector, kept in the main thread.

Left alone it runs in whichever thread happens to allocate. A lane would then destroy widgets that nobody refers to any
more, and Qt crashes when a widget dies outside the main thread.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_EVERY_MS = 2_000


class Garbage(QObject):
    """Collects now and then, by the collector's own thresholds, as long as it lives."""

    def __init__(self) -> None:
        super().__init__()
        self._was_enabled = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self)
        self._timer.setInterval(_EVERY_MS)
        self._timer.timeout.connect(self.check)
        self._timer.start()

    def check(self) -> int:
        """Collect each generation that is due; how many objects were found dead."""
        found = 0
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count > threshold:
                found += gc.collect(generation)
        return found

    def close(self) -> None:
        """Leave the collector as it was found: who keeps it for himself goes on doing so."""
        self._timer.stop()
        if self._was_enabled:
            gc.enable()
