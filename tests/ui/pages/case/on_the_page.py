"""What one sees and does on the page of a case."""

from PySide6.QtWidgets import QAbstractButton, QPlainTextEdit

from desktop_app.domain.ids import CaseId
from tests.ui.kit import Kit, named
from ui.navigation import Go, PageName
from ui.pages.case.page import CasePage
from ui.widgets.plain_label import PlainLabel


def open_case(kit: Kit, page: CasePage, id: str) -> None:
    """Turn to a case."""
    page.open(Go(PageName.CASE, account_id=kit.account_id, case_id=CaseId(id)))


def texts(page: CasePage) -> str:
    """All that can be read."""
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def press(page: CasePage, name: str) -> None:
    """Press a button that can be pressed."""
    button = named(page, name)
    assert isinstance(button, QAbstractButton)
    assert button.isEnabled()
    button.click()


def box(page: CasePage) -> QPlainTextEdit:
    """Where the reply is written."""
    found = named(page, "case.reply")
    assert isinstance(found, QPlainTextEdit)
    return found
