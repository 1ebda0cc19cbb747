"""Stands where the system would open a folder or a page."""

from PySide6.QtCore import QObject, QUrl, Signal, Slot


class Opener(QObject):
    """Tells what was to be opened; nothing opens."""

    asked = Signal(QUrl)

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        """QDesktopServices hands it over."""
        self.asked.emit(url)
