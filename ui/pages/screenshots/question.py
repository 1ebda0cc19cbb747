"""One question of the system: what, why, what happens without it, and how the user's answer stands."""

import sys

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from desktop_app.domain.capture import Leave, Permission
from desktop_app.services.capture import Capture
from desktop_app.work import Lane
from ui.bridge import Bridge
from ui.capture.permissions import explained, standing
from ui.icons import Ink
from ui.language import Translated
from ui.override import override
from ui.theme import Space, Type
from ui.widgets.announce import announce
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.icon_label import IconLabel
from ui.widgets.plain_label import PlainLabel


class QuestionCard(Translated, Card):
    """Has the system ask at the user's wish, where the answer is missing and the system tells of it."""

    def __init__(self, permission: Permission, capture: Capture, bridge: Bridge, platform: str = sys.platform) -> None:
        super().__init__(Space.L, Space.S)
        self._platform = platform
        self._permission, self._capture, self._bridge = permission, capture, bridge
        self._leave, self._was_asked = Leave.UNKNOWN, False
        self._title = PlainLabel(Type.SECTION, wraps=True)
        self._why, self._without = PlainLabel(wraps=True), PlainLabel(wraps=True)
        self._undo, self._state = PlainLabel(tone="muted", wraps=True), PlainLabel(wraps=True)
        self._state.setObjectName(f"screenshots.state.{permission}")
        self.button = Button(Look.SECONDARY)
        self.button.setObjectName(f"screenshots.ask.{permission}")
        self.button.clicked.connect(self._on_button)
        self._build()
        self.retranslate()

    def _build(self) -> None:
        words, row, buttons = QVBoxLayout(), QHBoxLayout(), QHBoxLayout()
        words.setSpacing(Space.XS)
        for label in (self._title, self._why, self._without, self._undo, self._state):
            words.addWidget(label)
        buttons.addWidget(self.button)
        buttons.addStretch()
        words.addLayout(buttons)
        row.setSpacing(Space.M)
        icon = IconLabel(explained(self._permission).icon, Ink.ACCENT, 24, pad=12)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        self.body.addLayout(row)

    def retranslate(self) -> None:
        said = explained(self._permission, self._platform)
        self._title.setText(said.title)
        self._why.setText(said.why)
        self._without.setText(said.without)
        self._undo.setText(said.undo)
        self.button.setText(self.tr("Let the system ask"))
        self._say()

    def look(self) -> None:
        """Ask the system how the answer stands, and nobody else."""
        self._bridge.ask(self, Lane.NETWORK, lambda _task: self._capture.leave(self._permission), self._show_state)

    @override
    def changeEvent(self, event: QEvent) -> None:
        """Back from the system's settings, the answer may be another one."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.ActivationChange and self._was_asked and self.isActiveWindow():
            self.look()

    def _show_state(self, leave: Leave) -> None:
        self._leave = leave
        self._say()

    def _say(self) -> None:
        said = standing(self._leave, self._permission, self._platform, was_asked=self._was_asked)
        self._state.setText(said)
        self._state.setVisible(self._leave is not Leave.UNKNOWN)
        self.button.setVisible(self._leave is Leave.MISSING)

    def _on_button(self) -> None:
        self._was_asked = True
        self.button.setEnabled(False)
        self._bridge.ask(self, Lane.NETWORK, lambda _task: self._capture.have_asked(self._permission), self._on_asked)

    def _on_asked(self, leave: Leave) -> None:
        self.button.setEnabled(True)
        self._show_state(leave)
        announce(self, self._state.text())
