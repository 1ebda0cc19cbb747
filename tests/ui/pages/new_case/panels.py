"""The quick panel as the drawer shows it, over real services."""

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import DraftId
from tests.ui.kit import Kit, named
from ui.navigation import Go, PageName
from ui.pages.new_case.quick import QuickPanel
from ui.widgets.plain_label import PlainLabel

HERE = Go(PageName.CASES)


class Panel:
    """The panel, what it asked for, and fingers."""

    def __init__(self, qtbot: QtBot, kit: Kit, here: Go = HERE) -> None:
        self.qtbot, self.kit = qtbot, kit
        self.went: list[Go] = []
        self.offers: list[tuple[str, str]] = []
        self.times_left = 0
        self.quick = QuickPanel(kit.services, kit.bridge)
        qtbot.addWidget(self.quick)
        self.quick.go.connect(self.went.append)
        self.quick.offer.connect(lambda text, way, _back: self.offers.append((text, way)))
        self.quick.left.connect(self._on_left)
        self.quick.resize(560, 800)
        self.quick.show()
        self.quick.activateWindow()
        self.open(here)

    def open(self, here: Go = HERE) -> None:
        """Call it, and wait until a draft is here."""
        self.quick.open(here)
        self.wait(lambda: self.quick._writing.loaded is not None and not self.kit.bridge.is_waiting)

    def _on_left(self) -> None:
        self.times_left += 1

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Until it is so."""
        self.qtbot.waitUntil(is_so)

    @property
    def draft(self) -> Draft:
        """As it stands in the panel."""
        loaded = self.quick._writing.loaded
        assert loaded is not None
        return loaded.draft

    def kept(self, id: DraftId) -> Draft | None:
        """As it stands on the disk."""
        return self.kit.services.drafts.open(id)

    def widget(self, name: str) -> QWidget:
        """The widget of that name once it shows."""
        self.wait(lambda: any(one.isVisible() for one in self.quick.findChildren(QWidget, name)))
        return named(self.quick, name)

    def press(self, name: str) -> None:
        """Click a button."""
        button = self.widget(name)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled()
        button.click()

    def choose_item(self, id: str) -> None:
        """As by pressing it in the list."""
        self.quick._body.about.search.chosen.emit(id)

    def write(self, field: str, text: str) -> None:
        """Type into a field of the form."""
        target = self.widget(f"new_case.field.{field}")
        assert isinstance(target, (QLineEdit, QPlainTextEdit))
        target.setFocus()
        self.qtbot.keyClicks(target, text)

    def fill(self) -> None:
        """Answer what user support must know."""
        self.choose_item("i-support")
        self.write("subject", "How do I export?")
        box = self.widget("new_case.field.part")
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData("reports"))
        self.write("description", "I looked under Reports.")

    def says(self, text: str) -> bool:
        """Whether a text stands in the panel."""
        return any(text in label.text() for label in self.quick.findChildren(PlainLabel) if label.isVisible())
