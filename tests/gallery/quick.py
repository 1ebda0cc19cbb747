"""The panel for a quick case, over the pages it is called from."""

from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from tests.gallery.stage import Stage
from tests.ui.kit import Kit, named
from ui.main_window import MainWindow
from ui.navigation import Go, PageName
from ui.registry import PAGES


def quick(stage: Stage) -> None:
    """Empty; searched; an item chosen and half written; what is missing; a narrow window."""
    kit = stage.kit()
    window = _window(stage, kit)
    window.go(Go(PageName.CATALOG))
    _open(stage, window)
    stage.keep("quick-1-empty", window)
    _write(window, "quick.item_search", {"en": "invoice", "da": "faktura", "is": "reikning"}.get(stage.tag, "wilma"))
    stage.wait(lambda: named(window, "quick.items").isVisible())
    stage.keep("quick-2-search", window)
    panel = window.findChild(QWidget, "quick")
    assert panel is not None
    panel._body._on_item("i-stop")  # type: ignore[attr-defined] # as by the list
    stage.settle()
    _write(window, "new_case.field.subject", "Wilma")
    stage.settle()
    stage.keep("quick-3-item", window)
    named(window, "quick.send").click()  # type: ignore[attr-defined] # a button
    stage.settle()
    stage.keep("quick-4-missing", window)
    window.resize(640, 600)
    stage.settle()
    stage.keep("quick-5-narrow", window)
    window.quick.put_away()
    stage.wait(lambda: not kit.bridge.is_waiting)


def _window(stage: Stage, kit: Kit) -> MainWindow:
    window = MainWindow(kit.services, kit.bridge, PAGES)
    stage.show(window, 1200, 800)
    window.start()
    stage.settle()
    return window


def _open(stage: Stage, window: MainWindow) -> None:
    window.quick.open(Go(PageName.CATALOG))
    stage.wait(lambda: window.findChild(QWidget, "quick.items") is not None)
    stage.wait(lambda: named(window, "quick.items").isVisible())


def _write(window: MainWindow, name: str, text: str) -> None:
    field = named(window, name)
    assert isinstance(field, (QLineEdit, QPlainTextEdit))
    if isinstance(field, QPlainTextEdit):
        field.setPlainText(text)
        return
    field.setFocus()
    field.setText(text)
    field.textEdited.emit(text)
