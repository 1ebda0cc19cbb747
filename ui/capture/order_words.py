"""Areas and delays in words, and the menu to choose them from."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from desktop_app.domain.capture import DELAYS_S, Area
from ui.capture.order import Order
from ui.language import QT_TRANSLATE_NOOP

_AREAS = {
    Area.DESKTOP: QT_TRANSLATE_NOOP("Capture", "All screens"),
    Area.SCREEN: QT_TRANSLATE_NOOP("Capture", "The screen with the mouse pointer"),
    Area.WINDOW: QT_TRANSLATE_NOOP("Capture", "The active window"),
    Area.REGION: QT_TRANSLATE_NOOP("Capture", "A region that I mark"),
}


def area_text(area: Area) -> str:
    """An area."""
    return QCoreApplication.translate("Capture", _AREAS[area])


def delay_text(n: int) -> str:
    """A delay of so many seconds."""
    if not n:
        return QCoreApplication.translate("Capture", "At once")
    return QCoreApplication.translate("Capture", "After %n seconds", None, n)


def fill(menu: QMenu, now: Order, chosen: Callable[[Order], None], *, checkable: bool = True) -> None:
    """Put every area and every delay into a menu. `chosen` gets what was chosen: the rest of it is as it was."""
    menu.clear()
    areas, delays = QActionGroup(menu), QActionGroup(menu)
    for area in Area:
        action = menu.addAction(area_text(area))
        action.setCheckable(checkable)
        action.setChecked(checkable and area is now.area)
        action.triggered.connect(lambda _checked, area=area: chosen(Order(area, now.delay_s)))
        areas.addAction(action)
    menu.addSeparator()
    for delay in DELAYS_S if checkable else DELAYS_S[1:]:
        action = menu.addAction(delay_text(delay))
        action.setCheckable(checkable)
        action.setChecked(checkable and delay == now.delay_s)
        action.triggered.connect(lambda _checked, delay=delay: chosen(Order(now.area, delay)))
        delays.addAction(action)
