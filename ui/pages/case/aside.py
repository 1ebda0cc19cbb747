"""What stands beside the conversation of a case: how it stands, its clocks."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.ids import AccountId
from desktop_app.services import Services
from ui.bridge import Bridge
from ui.pages.case.clocks import ClocksPanel
from ui.pages.case.facts import FactsPanel
from ui.pages.case.reading import CaseRead
from ui.pages.case.ticking import Ticking
from ui.theme import Space


class Aside(QWidget):
    """A column of cards about the case."""

    is_due = Signal()
    """The portal should be asked anew."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self.facts, self.clocks = FactsPanel(), ClocksPanel()
        self.facts.setObjectName("case.facts")
        self._ticking = Ticking(self.clocks, services, bridge)
        self._ticking.is_due.connect(self.is_due)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        column.addWidget(self.clocks)
        column.addWidget(self.facts)
        column.addStretch()
        self.clocks.hide()

    def show_read(self, account_id: AccountId, read: CaseRead) -> None:
        """Show what was read of a case."""
        if read.case is None:
            return
        self.facts.show_case(read.case, read.catalog, read.articles)
        self.clocks.show_kpis(read.case.kpis, read.time)
        self._ticking.start(account_id)
