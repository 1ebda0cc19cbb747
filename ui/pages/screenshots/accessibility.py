"""The desktop's switch for what programs tell screen readers: without it no browser tells its address."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.services.capture import Capture
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.icons import Ink
from ui.language import Translated
from ui.theme import Space, Type
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


class AccessibilityCard(Translated, Card):
    """Says how it stands and what it means, and switches it when the user wants it. Unseen where there is no switch."""

    def __init__(self, capture: Capture, bridge: Bridge) -> None:
        super().__init__(Space.L, Space.S)
        self._capture, self._bridge = capture, bridge
        self._is_on: bool | None = None
        self._has_failed = False
        self._title, self._state = PlainLabel(Type.SECTION, wraps=True), PlainLabel(wraps=True)
        self._means, self._browsers = PlainLabel(wraps=True), PlainLabel(tone="muted", wraps=True)
        self.button = Button(Look.SECONDARY)
        self.button.setObjectName("screenshots.accessibility")
        self._build()
        self.button.clicked.connect(self._on_button)
        self.retranslate()
        self.hide()

    def _build(self) -> None:
        words, row, buttons = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words.setSpacing(Space.XS)
        for label in (self._title, self._state, self._means, self._browsers):
            words.addWidget(label)
        buttons.addWidget(self.button)
        buttons.addStretch()
        words.addSpacing(Space.XS)
        words.addLayout(buttons)
        row.setSpacing(Space.M)
        row.addWidget(IconLabel("eye", Ink.ACCENT, 24, pad=12), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def retranslate(self) -> None:
        self._title.setText(self.tr("Let browsers tell their address"))
        self._means.setText(
            self.tr(
                "It is the desktop's switch for accessibility and counts for all your programs: they tell screen "
                "readers, and whatever else asks, what they show. Nordesk asks the browser in front for its address "
                "when you order a picture, and nobody at any other time."
            )
        )
        self._browsers.setText(
            self.tr(
                "Browsers that are open notice it once they are closed and opened again. You can switch it back here "
                "at any time; a screen reader needs it."
            )
        )
        self._say()

    def look(self) -> None:
        """Ask the desktop how it stands."""
        self._bridge.ask(self, Lane.NETWORK, lambda _task: self._capture.accessibility(), self._show_state)

    def _show_state(self, is_on: bool | None) -> None:
        self._is_on = is_on
        self.setVisible(is_on is not None)
        self._say()

    def _say(self) -> None:
        if self._has_failed:
            text = self.tr("The desktop did not let itself be switched.")
        elif self._is_on:
            text = self.tr("Accessibility is switched on.")
        else:
            text = self.tr("Accessibility is switched off: pictures have no web address.")
        self._state.setText(text)
        self.button.setText(self.tr("Switch it off") if self._is_on else self.tr("Switch it on"))

    def _on_button(self) -> None:
        wanted = not self._is_on
        self.button.setEnabled(False)
        self._bridge.ask(
            self, Lane.NETWORK, lambda _task: self._capture.switch_accessibility(is_on=wanted), self._on_switched
        )

    def _on_switched(self, is_done: bool) -> None:
        self.button.setEnabled(True)
        self._has_failed = not is_done
        if is_done:
            self._is_on = not self._is_on
        self._say()
        announce(self, self._state.text())
