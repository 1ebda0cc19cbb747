"""The big button that takes a screenshot, and beside it what of the screen, and when."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from desktop_app.domain.capture import Area
from ui.capture.order import Order
from ui.capture.order_words import area_text, delay_text, fill
from ui.icons import Ink
from ui.language import Translated
from ui.messages.words import capture_impossible
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import PressCard
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


class ShotCard(Translated, QWidget):
    """Orders a picture of the area chosen last. A delay holds for one picture."""

    ordered = Signal(object)
    """An Order."""

    def __init__(self) -> None:
        super().__init__()
        self._order, self._why_not = Order(Area.DESKTOP), ""
        self._press, self._title = PressCard(Space.M, 2), PlainLabel(Type.STRONG, wraps=True)
        self._press.setObjectName("new_case.screenshot")
        self._text = PlainLabel(tone="muted", wraps=True)
        words, inner, row = QVBoxLayout(), QHBoxLayout(), QHBoxLayout(self)
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._text)
        inner.setSpacing(Space.M)
        inner.addWidget(IconLabel("camera", Ink.ACCENT, 28, pad=12), 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addLayout(words, 1)
        self._press.body.addLayout(inner)
        self._press.let_through()
        self._choose = Button(Look.SECONDARY, "chevron-down")
        self._choose.setObjectName("new_case.shot_menu")
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.S)
        row.addWidget(self._press, 1)
        row.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignVCenter)
        self._press.clicked.connect(self._on_press)
        self._choose.clicked.connect(self._on_choose)
        self.retranslate()

    def retranslate(self) -> None:
        self._choose.setText(self.tr("Area and delay"))
        self._fill()

    def show_area(self, area: Area) -> None:
        """The area of the last picture."""
        self._order = Order(area, self._order.delay_s)
        self._fill()

    def show_why_not(self, why_not: str) -> None:
        """The code of why no pictures can be taken here ("" = they can)."""
        self._why_not = why_not
        self._fill()

    def menu(self) -> QMenu:
        """The areas and delays to choose from."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill(menu, self._order, self._on_chosen)
        return menu

    def _fill(self) -> None:
        title, area, delay = self.tr("Take screenshot"), self._order.area or Area.DESKTOP, self._order.delay_s
        text = capture_impossible(self._why_not) if self._why_not else self._what(area, delay)
        self._title.setText(title)
        self._text.setText(text)
        self._press.setText(title)
        self._press.setAccessibleName(title)
        self._press.setAccessibleDescription(text)
        self._press.setEnabled(not self._why_not)
        self._choose.setEnabled(not self._why_not)

    def _what(self, area: Area, delay: int) -> str:
        beneath = self.tr("The web address and the time stand beneath the picture. Nordesk steps aside by itself.")
        chosen = area_text(area) if not delay else f"{area_text(area)}, {delay_text(delay).lower()}"
        return f"{chosen}. {beneath}"

    def _on_press(self) -> None:
        order, self._order = self._order, Order(self._order.area)
        self._fill()
        self.ordered.emit(order)

    def _on_choose(self) -> None:
        self.menu().popup(self._choose.mapToGlobal(QPoint(0, self._choose.height() + Space.XXS)))

    def _on_chosen(self, order: Order) -> None:
        self._order = order
        self._fill()
