"""Before the first picture: what the system will ask, why, and what happens without it. Also from the settings."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.capture import Leave, Permission
from desktop_app.domain.changes import Changes, What
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.capture.order import SCREENSHOT
from ui.language import Translated
from ui.navigation import Go, PageName
from ui.pages.screenshots.accessibility import AccessibilityCard
from ui.pages.screenshots.question import QuestionCard
from ui.theme import TEXT_WIDTH, Space
from ui.widgets.buttons import Button, Look
from ui.widgets.page import PageFrame
from ui.widgets.plain_label import PlainLabel


class ScreenshotsPage(Translated, QWidget):
    """One card per question, a word for a system that asks none, and the switch that some desktops have."""

    go = Signal(object)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._go = Go(PageName.SCREENSHOTS)
        asked = services.capture.permissions
        self._cards = [QuestionCard(each, services.capture, bridge) for each in asked]
        self._accessibility = AccessibilityCard(services.capture, bridge)
        self._nothing = PlainLabel(wraps=True)
        self._promise = PlainLabel(tone="muted", wraps=True)
        self._take, self._later = Button(Look.PRIMARY, "camera"), Button(Look.SECONDARY)
        self._take.setObjectName("screenshots.take")
        self._later.setObjectName("screenshots.later")
        self._build()
        self._take.clicked.connect(self._on_take)
        self._later.clicked.connect(self._on_later)
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame(width=TEXT_WIDTH + Space.XXL)
        self._nothing.setVisible(not self._cards)
        buttons = QHBoxLayout()
        buttons.addWidget(self._take)
        buttons.addWidget(self._later)
        buttons.addStretch()
        for part in (*self._cards, self._nothing, self._accessibility, self._promise):
            self._frame.body.addWidget(part)
        self._frame.body.addLayout(buttons)
        self._frame.body.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)

    def retranslate(self) -> None:
        self._frame.set_title(self.tr("Screenshots"), self.tr("What your system asks, and what for"))
        self._nothing.setText(
            self.tr("Your system asks nothing: Nordesk can take a picture when you press the button, and only then.")
        )
        self._promise.setText(
            self.tr("A picture goes into your draft and nowhere else until you send it. You can look at it before.")
        )
        self._take.setText(self.tr("Take a picture now"))
        self._later.setText(self.tr("Not now"))

    def open(self, go: Go) -> None:
        """`words` and `draft_id` are those of the picture that was ordered."""
        self._go = go
        for card in self._cards:
            card.look()
        self._accessibility.look()

    def _on_take(self) -> None:
        preferences = self._services.preferences

        def write(_task: Task) -> Changes:
            preferences.write(replace(preferences.read(), capture_explained=True))
            return Changes.of(What.PREFERENCES)

        self._bridge.ask(self, Lane.STORE, write, lambda _changes: self._ask_leave())

    def _ask_leave(self) -> None:
        """While this window is in front: some desktops put their question to no other program."""
        capture = self._services.capture

        def ask(_task: Task) -> None:
            if capture.leave(Permission.SCREEN) is Leave.MISSING:
                capture.have_asked(Permission.SCREEN)

        self._take.setEnabled(False)
        self._bridge.ask(self, Lane.NETWORK, ask, lambda _none: self._take_it())

    def _take_it(self) -> None:
        self._take.setEnabled(True)
        self.go.emit(Go(PageName.NEW_CASE, section=SCREENSHOT, words=self._go.words, draft_id=self._go.draft_id))

    def _on_later(self) -> None:
        self.go.emit(Go(PageName.NEW_CASE, draft_id=self._go.draft_id) if self._go.draft_id else Go(PageName.HOME))
