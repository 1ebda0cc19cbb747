"""Lets the clocks of the case that shows go on, and asks the portal when one of them runs out."""

from PySide6.QtCore import QObject, QTimer, Signal

from desktop_app.domain.ids import AccountId
from desktop_app.domain.portal_time import PortalTime
from desktop_app.domain.sla import KpiState
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.pages.case.clock_words import BY_SECONDS_S
from ui.pages.case.clocks import ClocksPanel

SECOND_MS, SLOW_MS = 1000, 20_000


class Ticking(QObject):
    """Moves a panel's clocks while it shows."""

    is_due = Signal()
    """The portal should be asked: a time is over, or only its answer tells what time it is."""

    def __init__(self, panel: ClocksPanel, services: Services, bridge: Bridge) -> None:
        super().__init__(panel)
        self._panel, self._services, self._bridge = panel, services, bridge
        self._account_id = AccountId("")
        self._missed, self._was_sure = 0, True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.tick)

    def start(self, account_id: AccountId) -> None:
        """The panel shows another reading of a case; its clocks run from now on."""
        self._account_id = account_id
        self._missed = self._count()
        self._plan()

    def tick(self) -> None:
        """Read the time anew."""
        casework, account_id = self._services.casework, self._account_id

        def now(_task: Task) -> PortalTime:
            return casework.portal_time(account_id)

        if self._panel.isVisible():
            self._bridge.ask(self, Lane.READ, now, self._show)
        else:
            self._timer.start(SLOW_MS)

    def _show(self, time: PortalTime) -> None:
        self._panel.show_time(time)
        missed = self._count()
        if missed > self._missed or (self._was_sure and not time.is_sure):
            self.is_due.emit()
        self._missed, self._was_sure = missed, time.is_sure
        self._plan()

    def _count(self) -> int:
        return sum(found.state is KpiState.MISSED for found in self._panel.readings)

    def _plan(self) -> None:
        running = [abs(found.remaining_s) for found in self._panel.readings if found.is_running]
        if not running:
            self._timer.stop()
            return
        # Beside the last minutes the text changes once a minute.
        self._timer.start(SECOND_MS if min(running) < BY_SECONDS_S + SLOW_MS / 1000 else SLOW_MS)
