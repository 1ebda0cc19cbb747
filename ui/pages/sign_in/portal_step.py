"""The first step: which portal, or the demo."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from desktop_app.domain.presets import Presets
from ui.icons import Ink
from ui.language import Translated
from ui.pages.sign_in.card import Step
from ui.theme import Space, Type
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Hairline, PressCard
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import ElidedLabel, PlainLabel


class PortalStep(Translated, Step):
    """An address to type, or one press for the demo."""

    address_given = Signal(str)
    demo_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._label = PlainLabel(Type.BODY_STRONG)
        self.address = QLineEdit()
        self.address.setObjectName("sign_in.address")
        self._label.setBuddy(self.address)
        self._help = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self.next = Button(Look.PRIMARY)
        self.next.setObjectName("sign_in.next")
        self.next.setEnabled(False)
        self._prepared = PlainLabel(Type.BODY_STRONG)
        self._presets: list[PressCard] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.XS)
        self._is_open = True
        self._or = PlainLabel(Type.CAPTION, "muted")
        self.demo = PressCard(Space.S, 2)
        self.demo.setObjectName("sign_in.demo")
        self._demo_title = PlainLabel(Type.BODY_STRONG, wraps=True)
        self._demo_text = PlainLabel(Type.CAPTION, "muted", wraps=True)
        self._build()
        self.address.textChanged.connect(self._on_text)
        self.address.returnPressed.connect(self._on_next)
        self.next.clicked.connect(self._on_next)
        self.demo.clicked.connect(self.demo_asked)
        self.retranslate()

    def _build(self) -> None:
        _fill(self.demo, "demo", self._demo_title, self._demo_text)
        either = QHBoxLayout()
        either.setSpacing(Space.S)
        either.addWidget(Hairline(), 1)
        either.addWidget(self._or)
        either.addWidget(Hairline(), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addWidget(self._prepared)
        column.addLayout(self._list)
        column.addWidget(self._label)
        column.addWidget(self.address)
        column.addWidget(self._help)
        column.addSpacing(Space.XXS)
        column.addWidget(self.next)
        column.addSpacing(Space.XS)
        column.addLayout(either)
        column.addSpacing(Space.XS)
        column.addWidget(self.demo)

    def retranslate(self) -> None:
        """Set every text."""
        self._prepared.setText(self.tr("Prepared for you"))
        is_more = bool(self._presets)
        self._label.setText(self.tr("Another portal") if is_more else self.tr("Address of your support portal"))
        self.address.setAccessibleName(self._label.text())
        self.address.setPlaceholderText(self.tr("support.company.com"))
        self._help.setText(self.tr("It is in the mail from your service desk, or in your browser's address field."))
        self.next.setText(self.tr("Continue"))
        self._or.setText(self.tr("or"))
        self._demo_title.setText(self.tr("Try the demo"))
        self._demo_text.setText(self.tr("A portal with invented people on this computer. Nothing is sent anywhere."))
        self.demo.setText(self._demo_title.text())
        self.demo.setAccessibleDescription(self._demo_text.text())

    def show_presets(self, presets: Presets) -> None:
        """Offer the portals that an administrator has prepared by name."""
        for old in self._presets:
            old.hide()
            old.deleteLater()
        self._presets = []
        for at, preset in enumerate(presets.portals):
            card = PressCard(Space.S, 2)
            card.setObjectName(f"sign_in.preset.{at}")
            title, address = PlainLabel(Type.BODY_STRONG, wraps=True), ElidedLabel(Type.CAPTION, "muted")
            title.setText(preset.name)
            address.setText(preset.address)
            _fill(card, "building", title, address)
            card.setText(preset.name)
            card.setAccessibleDescription(preset.address)
            card.clicked.connect(lambda _checked=False, address=preset.address: self.address_given.emit(address))
            self._list.addWidget(card)
            self._presets.append(card)
        self._list.setContentsMargins(0, 0, 0, Space.S if self._presets else 0)
        self._prepared.setVisible(bool(self._presets))
        self._is_open = not presets.only_these
        for part in (self._label, self.address, self._help, self.next):
            part.setVisible(self._is_open)
        self.retranslate()

    def take_focus(self) -> None:
        """Into the address where one has typed already, else on the first prepared portal, else into the address."""
        if self._is_open and self.address.text():
            self.address.setFocus()
        else:
            (self._presets[0] if self._presets else self.address if self._is_open else self.demo).setFocus()

    def set_busy(self, is_busy: bool) -> None:
        """Nothing can be pressed while something is under way."""
        for part in (self.address, *self._presets):
            part.setEnabled(not is_busy)
        self.demo.setEnabled(not is_busy)
        self.next.setEnabled(not is_busy and bool(self.address.text().strip()))

    def _on_text(self, text: str) -> None:
        self.next.setEnabled(bool(text.strip()))

    def _on_next(self) -> None:
        address = self.address.text().strip()
        if address:
            self.address_given.emit(address)


def _fill(card: PressCard, icon: str, title: QWidget, text: QWidget) -> None:
    """An icon, two lines, and the sign that it leads somewhere."""
    words = QVBoxLayout()
    words.setSpacing(2)
    words.addWidget(title)
    words.addWidget(text)
    row = QHBoxLayout()
    row.setSpacing(Space.S)
    row.addWidget(IconLabel(icon, Ink.ACCENT, 22, pad=9))
    row.addLayout(words, 1)
    row.addWidget(IconLabel("chevron-right", Ink.MUTED, 18))
    card.body.addLayout(row)
    card.let_through()
