"""The tray icon: a new case, a screenshot, and notices of what is new. Everything it does the window does, too."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from desktop_app.domain.cases import CaseFilter, CaseRow, Openness, Status
from desktop_app.domain.changes import Changes, What
from desktop_app.paths import APP_NAME
from desktop_app.work import Lane
from ui import icons
from ui.capture.order import SCREENSHOT, Order
from ui.capture.order_words import fill
from ui.messages import words
from ui.navigation import Go, PageName
from ui.override import override

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.services import Services
    from ui.bridge import Bridge

_WATCHED = CaseFilter(openness=Openness.ALL, limit=50)


class Tray(QObject):
    """Works without a tray, too: then there is no icon, and notices are left to the window's numbers."""

    go = Signal(object)
    open_asked = Signal()
    quit_asked = Signal()

    def __init__(self, services: Services, bridge: Bridge, *, is_there: bool | None = None) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._seen: dict[str, datetime] | None = None
        self._told: Go | None = None
        self._menu = QMenu()
        self._actions = {
            "open": QAction(self),
            "new": QAction(self),
            "shot": QAction(self),
            "quit": QAction(self),
        }
        self._areas = QMenu(self._menu)
        self._actions["open"].triggered.connect(self.open_asked)
        self._actions["new"].triggered.connect(lambda: self.go.emit(Go(PageName.NEW_CASE)))
        self._actions["shot"].triggered.connect(lambda: self._shoot(Order()))
        self._actions["quit"].triggered.connect(self.quit_asked)
        self._menu.addActions([self._actions["open"], self._actions["new"], self._actions["shot"]])
        self._menu.addMenu(self._areas)
        self._menu.addSeparator()
        self._menu.addAction(self._actions["quit"])
        self._icon: QSystemTrayIcon | None = None
        if QSystemTrayIcon.isSystemTrayAvailable() if is_there is None else is_there:
            self._icon = QSystemTrayIcon(icons.app_icon(), self)
            self._icon.setContextMenu(self._menu)
            self._icon.activated.connect(self._on_activated)
            self._icon.messageClicked.connect(self._on_notice_clicked)
            self._icon.show()
        self._menu.installEventFilter(self)
        bridge.changed.connect(self._on_changed)
        self.retranslate()
        self._read()

    @property
    def is_there(self) -> bool:
        """Whether this desktop has a tray."""
        return self._icon is not None

    def retranslate(self) -> None:
        """Set every text."""
        self._actions["open"].setText(QCoreApplication.translate("Tray", "Open Nordesk"))
        self._actions["new"].setText(QCoreApplication.translate("Tray", "New case"))
        self._actions["shot"].setText(QCoreApplication.translate("Tray", "Take screenshot"))
        self._actions["quit"].setText(QCoreApplication.translate("Tray", "Quit"))
        self._areas.setTitle(QCoreApplication.translate("Tray", "Screenshot of …"))
        fill(self._areas, Order(), self._shoot, checkable=False)
        if self._icon is not None:
            self._icon.setToolTip(APP_NAME)

    def say_hidden(self) -> None:
        """Tell that the program goes on here after its window was closed."""
        self._notice(
            APP_NAME, QCoreApplication.translate("Tray", "Nordesk goes on here. Quit it from this icon's menu."), None
        )

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None:
            self._icon.hide()
        self._menu.deleteLater()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        return False

    def _shoot(self, order: Order) -> None:
        self.go.emit(Go(PageName.NEW_CASE, section=SCREENSHOT, words=order.text))

    def _read(self) -> None:
        if self._services.session.current() is not None:
            cases = self._services.case_lists
            self._bridge.ask(self, Lane.READ, lambda _task: cases.rows(_WATCHED), self._on_rows)

    def _on_changed(self, changes: Changes) -> None:
        if changes.concern(What.CASES, What.ACCOUNTS):
            self._read()

    def _on_rows(self, rows: tuple[CaseRow, ...]) -> None:
        before = self._seen
        self._seen = {f"{row.account_id}/{row.id}": row.updated_at for row in rows}
        if before is None:
            return  # what was new before the program started is no news
        for row in rows:
            known = before.get(f"{row.account_id}/{row.id}")
            if row.is_unread and row.key is None and (known is None or row.updated_at > known):
                self._tell(row)
                return

    def _tell(self, row: CaseRow) -> None:
        settings = self._services.preferences.read()
        if not settings.notices:
            return
        if row.status is Status.WAITING_FOR_YOU:
            title = QCoreApplication.translate("Tray", "Case %1 is waiting for you").replace("%1", row.number)
        else:
            title = QCoreApplication.translate("Tray", "News in case %1").replace("%1", row.number)
        text = row.title if settings.notice_subjects else words.status(row.status)
        self._notice(title, text, Go(PageName.CASE, account_id=row.account_id, case_id=row.id))

    def _notice(self, title: str, text: str, go: Go | None) -> None:
        self._told = go
        if self._icon is not None and QSystemTrayIcon.supportsMessages():
            self._icon.showMessage(title, text, icons.app_icon())

    def _on_notice_clicked(self) -> None:
        self.open_asked.emit()
        if self._told is not None:
            self.go.emit(self._told)

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason in {QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick}:
            self.open_asked.emit()
