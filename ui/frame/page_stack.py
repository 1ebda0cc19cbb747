"""The pages, each built when it is first shown."""

from collections.abc import Callable, Mapping
from typing import Any, Protocol, cast, runtime_checkable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from desktop_app.services import Services
from ui.bridge import Bridge
from ui.navigation import Go, PageName
from ui.widgets.questions import put_away


class PageWidget(Protocol):
    """What every page is, beside a QWidget. It may also have `toast = Signal(str)` and `leave()`."""

    go: Any
    """Signal of a Go: where the user wants to be."""

    def open(self, go: Go) -> None:
        """The user has come here; called at each arrival."""
        ...


@runtime_checkable
class Leaves(Protocol):
    """A page that has something to finish."""

    def leave(self) -> None:
        """The user goes elsewhere, or the program ends: save what is pending."""
        ...


@runtime_checkable
class Keeps(Protocol):
    """A page on which something is written."""

    def keep(self) -> None:
        """Put on the disk what is not there yet."""
        ...


PageFactory = Callable[[Services, Bridge], QWidget]


class PageStack(QStackedWidget):
    """Shows one page. Knows the pages by name only."""

    went = Signal(object)
    """A page asks to go somewhere (Go)."""
    told = Signal(str)
    """A page has something short to confirm."""
    offered = Signal(str, str, object)
    """The same with a way back: its label, and what it does."""

    def __init__(self, factories: Mapping[PageName, PageFactory], services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._factories, self._services, self._bridge = factories, services, bridge
        self._pages: dict[PageName, QWidget] = {}
        self._others: list[QWidget] = []

    def watch(self, other: QWidget) -> None:
        """Something that is no page, on which something is written, too: it is kept as pages are."""
        self._others.append(other)

    def has(self, page: PageName) -> bool:
        """Whether there is such a page."""
        return page in self._factories

    def show_page(self, go: Go) -> None:
        """Go to a page; the one that is left may finish what it has pending."""
        page = self._pages.get(go.page) or self._make(go.page)
        if self.currentWidget() is not page:
            self.leave()
            put_away(self)
        self.setCurrentWidget(page)
        # Tab goes on from the page's beginning; the page may put the focus elsewhere when it opens.
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        cast("PageWidget", page).open(go)

    def leave(self) -> None:
        """Let the shown page save what is pending."""
        for page in (self.currentWidget(), *self._others):
            if isinstance(page, Leaves):
                page.leave()

    def keep(self) -> None:
        """Let every page save what is written on it."""
        for page in (*self._pages.values(), *self._others):
            if isinstance(page, Keeps):
                page.keep()

    @property
    def is_unsaved(self) -> bool:
        """Whether something is written that the disk does not take."""
        return any(getattr(page, "is_unsaved", False) for page in (*self._pages.values(), *self._others))

    def _make(self, name: PageName) -> QWidget:
        page = self._factories[name](self._services, self._bridge)
        page.setObjectName(name.value)
        cast("PageWidget", page).go.connect(self.went)
        toast = getattr(page, "toast", None)
        if toast is not None:
            toast.connect(self.told)
        offer = getattr(page, "offer", None)
        if offer is not None:
            offer.connect(self.offered)
        self._pages[name] = page
        self.addWidget(page)
        return page
