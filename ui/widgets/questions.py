"""Questions that stand open over a page, and what becomes of them when the page turns to something else."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMenu, QWidget


def put_away(over: QWidget) -> None:
    """Take every dialog and menu of this widget away, unanswered: what showed there when it was opened does no more.

    Nothing holds up those who bring something else: a notice, a hotkey, a second start of the program.
    """
    for menu in over.findChildren(QMenu):
        menu.close()
    for dialog in over.findChildren(QDialog):
        if dialog.isVisible():
            # Neither accepted nor rejected: a "no" may mean something, too.
            dialog.hide()
            if dialog.testAttribute(Qt.WidgetAttribute.WA_DeleteOnClose):
                dialog.deleteLater()
