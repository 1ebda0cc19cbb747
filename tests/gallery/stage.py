"""Where the scenes play: dressed, in one language, over a world of its own; every picture is waited for."""

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from desktop_app.services.preferences import Appearance
from tests.gallery.page import DARK_PAGE, LIGHT_PAGE, Desktop, desktop
from tests.ui.kit import Kit
from ui import language
from ui.garbage import Garbage
from ui.theme import prepare, theme
from ui.widgets.focus_ring import FocusRing

_PATIENCE_S = 20.0
_STILL_TURNS = 8


class Stage:
    """Shows one thing at a time and keeps what it looked like in a folder."""

    def __init__(self, app: QApplication, out: Path, folder: Path, tag: str) -> None:
        self.tag, self._out, self._folder = tag, out, folder
        self._ring = FocusRing(app)
        self._garbage = Garbage()
        self._kits: list[Kit] = []
        self._shown: list[QWidget] = []
        out.mkdir(parents=True, exist_ok=True)

    @classmethod
    def dressed(
        cls, app: QApplication, out: Path, folder: Path, tag: str, appearance: Appearance, scale: int
    ) -> "Stage":
        """In a language, an appearance, and a text size in per cent."""
        prepare()
        language.set_language(app, tag)
        theme().apply(appearance, scale)
        return cls(app, out, folder, tag)

    def desktop(self, *, is_dark: bool = False) -> Desktop:
        """What pictures are taken of."""
        return desktop(self.tag, DARK_PAGE if is_dark else LIGHT_PAGE)

    def kit(self, **more: object) -> Kit:
        """A world, signed in, with the catalogue."""
        made = Kit(self._folder / str(len(self._kits)), **more)  # type: ignore[arg-type]
        self._kits.append(made)
        return made.with_catalog()

    def show(self, widget: QWidget, width: int = 0, height: int = 0) -> None:
        """Put a window on the screen; it goes when the stage is cleared."""
        if width:
            widget.resize(width, height)
        self._shown.append(widget)
        widget.show()
        if not widget.windowFlags() & Qt.WindowType.WindowDoesNotAcceptFocus:
            widget.activateWindow()
        self.settle()

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Until it is so. Raises TimeoutError."""
        end = time.monotonic() + _PATIENCE_S
        while not is_so():
            if time.monotonic() > end:
                raise TimeoutError("what the scene waits for did not come")
            QApplication.processEvents()
        self.settle()

    def settle(self) -> None:
        """Until nothing is to be laid out or painted any more."""
        for _ in range(_STILL_TURNS):
            QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        QApplication.processEvents()

    def keep(self, name: str, widget: QWidget) -> None:
        """A picture of a widget as it looks now."""
        self.settle()
        self.keep_image(name, widget.grab().toImage())

    def keep_image(self, name: str, image: QImage) -> None:
        """A picture."""
        image.save(str(self._out / f"{name}.png"))

    def clear(self) -> None:
        """Take everything off."""
        for widget in self._shown:
            widget.hide()
            widget.deleteLater()
        self._shown = []
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        self.settle()

    def close(self) -> None:
        """End everything."""
        self.clear()
        for kit in self._kits:
            kit.close()
        self._garbage.close()
