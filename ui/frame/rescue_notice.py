"""A strip at the top of the window when a file with the user's work could not be used as it was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from desktop_app.domain.changes import Changes, What
from desktop_app.work import Lane
from ui.language import Translated
from ui.widgets.banner import Banner, Kind

if TYPE_CHECKING:
    from desktop_app.domain.identity import Account
    from desktop_app.domain.rescues import Rescue
    from desktop_app.services import Services
    from ui.bridge import Bridge


class RescueNotice(Translated, Banner):
    """One rescue at a time; dismissing it says that the user has read it, also to the next start."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__(Kind.WARNING, can_dismiss=True)
        self._services, self._bridge = services, bridge
        self._told: tuple[tuple[Account, Rescue], ...] = ()
        self.setObjectName("rescue")
        self.dismissed.connect(self._on_dismissed)
        self.acted.connect(self._on_acted)
        bridge.changed.connect(self._on_changed)
        self.read()

    def read(self) -> None:
        """Ask what there is to tell."""
        rescues = self._services.rescues
        self._bridge.ask(self, Lane.READ, lambda _task: rescues.told(), self._on_told, lambda _error: None)

    def retranslate(self) -> None:
        if not self._told:
            self.clear()
            return
        from ui.messages.rescues import rescue_message  # mostly nothing is wrong

        rescue = self._told[0][1]
        action = self.tr("Show the folder") if rescue.aside else ""
        self.show_message(rescue_message(rescue, rescue.aside), kind=Kind.WARNING, action=action)

    def _on_told(self, told: tuple[tuple[Account, Rescue], ...]) -> None:
        self._told = told
        self.retranslate()

    def _on_changed(self, changes: Changes) -> None:
        # Damage that is met while one works heals with the next write.
        if changes.concern(What.DRAFTS, What.OUTBOX, What.ACCOUNTS):
            self.read()

    def _on_dismissed(self) -> None:
        if self._told:
            rescues, account_id = self._services.rescues, self._told[0][0].id
            self._bridge.ask(self, Lane.STORE, lambda _task: rescues.read(account_id), lambda _none: self.read())

    def _on_acted(self) -> None:
        if self._told:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._told[0][1].aside).parent)))
