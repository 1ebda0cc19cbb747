"""A case written over whatever page is shown: the drawer, and the panel in it, made when it is first wanted."""

from collections.abc import Callable
from typing import Any, Protocol, cast, runtime_checkable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.ids import DraftId
from ui.capture.order import SCREENSHOT
from ui.frame.drawer import Drawer
from ui.navigation import Go, PageName
from ui.widgets.questions import put_away


@runtime_checkable
class Panel(Protocol):
    """What the drawer holds, beside a QWidget. All of its signals are told on."""

    go: Any
    toast: Any
    offer: Any
    left: Any
    """It is done with: put it away."""

    def open(self, go: Go) -> None:
        """The user has come here, from the place `go`."""
        ...

    def leave(self) -> None:
        """Save what is pending."""
        ...

    def shoot(self, words: str) -> None:
        """Take a picture for what is being written."""
        ...

    def release(self, draft_id: DraftId) -> None:
        """That draft is written elsewhere from now on."""
        ...


class QuickCase(QObject):
    """Says what the panel says; knows nothing of cases itself."""

    go = Signal(object)
    toast = Signal(str)
    offer = Signal(str, str, object)
    made = Signal(object)
    """The panel, once: whoever saves everything at the end saves what is written there, too."""

    def __init__(self, window: QWidget, make: Callable[[], QWidget]) -> None:
        super().__init__(window)
        self.drawer = Drawer(window)
        self._make = make
        self._panel: Panel | None = None
        self.is_offered = False
        """Whether somebody is signed in, to whose portal it could go."""
        self.drawer.left.connect(self.put_away)

    def open(self, here: Go | None) -> None:
        """Write a case, beside what is shown at `here`."""
        if not self.is_offered:
            return
        panel = self._panel or self._made()
        self.drawer.pull_out()
        panel.open(here or Go(PageName.HOME))

    def put_away(self) -> None:
        """Keep what is written, and hide it."""
        if self._panel is not None and self.drawer.is_out:
            self._panel.leave()
            put_away(self.drawer)
            self.drawer.put_away()

    def aside(self, do: Callable[[], None]) -> Callable[[], None]:
        """Something that is done beside the drawer: it is put away first."""

        def done() -> None:
            self.put_away()
            do()

        return done

    def takes(self, go: Go) -> bool:
        """Whether it is for what is written here: a picture, while the panel is out. Everything else puts it away."""
        if self._panel is not None and self.drawer.is_out and go.section == SCREENSHOT and go.draft_id is None:
            self._panel.shoot(go.words)
            return True
        self.put_away()
        if self._panel is not None and go.page is PageName.NEW_CASE and go.draft_id is not None:
            self._panel.release(go.draft_id)
        return False

    def _made(self) -> Panel:
        widget = self._make()
        self.drawer.put_in(widget)
        panel = self._panel = cast("Panel", widget)
        panel.go.connect(self.go)
        panel.toast.connect(self.toast)
        panel.offer.connect(self.offer)
        panel.left.connect(self.drawer.put_away)
        self.made.emit(widget)
        return panel
