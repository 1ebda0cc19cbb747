"""A new-case page as the window shows it, with a draft."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import DraftId, ItemId
from tests.ui.kit import Kit, named
from ui.navigation import Go, PageName
from ui.pages.new_case.page import NewCasePage
from ui.widgets.plain_label import PlainLabel

NEW = Go(PageName.NEW_CASE)


class Desk:
    """The page, what it asked for, and fingers."""

    def __init__(self, qtbot: QtBot, kit: Kit, go: Go = NEW) -> None:
        self.qtbot, self.kit = qtbot, kit
        self.went: list[Go] = []
        self.toasts: list[str] = []
        self.page = NewCasePage(kit.services, kit.bridge)
        qtbot.addWidget(self.page)
        self.page.go.connect(self._on_go)
        self.page.toast.connect(self.toasts.append)
        self.page.resize(1000, 800)
        self.page.show()
        self.page.open(go)

    def _on_go(self, go: Go) -> None:
        self.went.append(go)
        if go.page is PageName.NEW_CASE:
            self.page.open(go)

    def wait(self, is_so: Callable[[], bool]) -> None:
        """Until it is so."""
        self.qtbot.waitUntil(is_so)

    def widget(self, name: str) -> QWidget:
        """The widget of that name once it shows."""
        self.wait(lambda: any(one.isVisible() for one in self.page.findChildren(QWidget, name)))
        return named(self.page, name)

    def shows(self, name: str) -> bool:
        """Whether a widget of that name shows."""
        return any(one.isVisible() for one in self.page.findChildren(QWidget, name))

    def press(self, name: str) -> None:
        """Click a button."""
        button = self.widget(name)
        assert isinstance(button, QAbstractButton)
        assert button.isEnabled()
        button.click()

    def write(self, field: str, text: str) -> None:
        """Type into a field of the form."""
        target = self.widget(f"new_case.field.{field}")
        assert isinstance(target, (QLineEdit, QPlainTextEdit))
        target.setFocus()
        self.qtbot.keyClicks(target, text)

    def choose(self, field: str, id: str) -> None:
        """Choose in a list of the form."""
        box = self.widget(f"new_case.field.{field}")
        assert isinstance(box, QComboBox)
        box.setCurrentIndex(box.findData(id))

    def fill(self) -> None:
        """Answer what user support must know."""
        self.press("new_case.step.1")
        self.write("subject", "How do I export?")
        self.choose("part", "reports")
        self.write("description", "I looked under Reports.")

    def key(self, name: str, key: Qt.Key) -> None:
        """Press a key on a widget."""
        self.qtbot.keyClick(self.widget(name), key)

    def says(self, text: str) -> bool:
        """Whether a text stands on the page."""
        return any(text in label.text() for label in self.page.findChildren(PlainLabel) if label.isVisible())

    def leave(self) -> None:
        """As when the user goes elsewhere, or the window closes."""
        self.page.leave()
        self.page.close()


def a_draft(kit: Kit, item: str = "i-support") -> Draft:
    """A fresh draft of an item."""
    return kit.services.drafts.create(kit.account_id, ItemId(item))


def at(draft: Draft) -> Go:
    """The way to a draft."""
    return Go(PageName.NEW_CASE, draft_id=draft.id)


def kept(kit: Kit, id: DraftId) -> Draft:
    """The draft as it is on the disk."""
    draft = kit.services.drafts.open(id)
    assert draft is not None
    return draft
