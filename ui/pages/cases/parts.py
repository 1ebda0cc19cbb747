"""What stands where on the page of cases."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from desktop_app.domain.cases import Openness, Whose
from desktop_app.services import Services
from desktop_app.services.portal_views import Beyond
from ui.bridge import Bridge
from ui.language import Translated
from ui.messages.words import openness, whose
from ui.override import override
from ui.pages.cases.batch_bar import BatchBar
from ui.pages.cases.charts import ChartPane
from ui.pages.cases.empty import NoCases
from ui.pages.cases.filters import Chips, FilterPanel
from ui.pages.cases.listing import CaseList
from ui.pages.cases.table import CaseTable
from ui.pages.cases.tools import CaseTools
from ui.pages.cases.views import ViewChooser
from ui.theme import TARGET, Space, theme
from ui.widgets.buttons import Button, Look
from ui.widgets.flow import Flow
from ui.widgets.page import PageFrame
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import Segmented

_BESIDE = 860
"""From this width on charts stand beside the list; in less room below it."""
_WIDE = 1600


class CaseParts(Translated, QWidget):
    """The widgets, in their places. The page brings them to life."""

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._session = services.session
        self.frame = PageFrame(scrolls=False, width=_WIDE)
        self.new = Button(Look.PRIMARY, "plus")
        self.new.setObjectName("cases.new")
        self.dashboard = Button(Look.SECONDARY, "chart")
        self.dashboard.setObjectName("cases.dashboard")
        self.frame.add_action(self.dashboard)
        self.frame.add_action(self.new)
        self.views = ViewChooser(services, bridge)
        self.whose = Segmented([choice.value for choice in Whose])
        self.openness = Segmented([choice.value for choice in Openness])
        self.whose.setObjectName("cases.whose")
        self.openness.setObjectName("cases.openness")
        self.tools, self.panel, self.chips = CaseTools(), FilterPanel(), Chips()
        self.tally, self.beyond = PlainLabel(tone="muted"), PlainLabel(tone="muted", wraps=True)
        self.list, self.table = CaseList(services), CaseTable(services, bridge)
        self.charts, self.empty = ChartPane(), NoCases()
        self.batch = BatchBar(services, bridge)
        self._lay_out()
        self.offer_shared()

    def _lay_out(self) -> None:
        views = QWidget()
        # Side by side where all fit, else one below the other: they must not be squeezed.
        flow = Flow(views, spacing=Space.XS)
        flow.addWidget(self.views)
        flow.addWidget(self.whose)
        flow.addWidget(self.openness)
        cases = QVBoxLayout()
        for part in (self.list, self.table, self.empty):
            cases.addWidget(part, 1)
        self._beside = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._beside.setSpacing(Space.M)
        self._beside.addLayout(cases, 3)
        self._beside.addWidget(self.charts, 1)
        self.panel.hide()
        self.charts.hide()
        self.table.hide()
        self.empty.hide()
        self.beyond.hide()
        body = self.frame.body
        body.setSpacing(Space.S)
        for widget in (views, self.tools, self.panel, self.chips):
            body.addWidget(widget)
        said = QHBoxLayout()
        said.addStrut(theme().px(TARGET))  # the list stays where it is when there is something to keep
        said.addWidget(self.tally)
        said.addWidget(self.beyond, 1)
        said.addStretch()
        said.addWidget(self.views.save)
        body.addLayout(said)
        body.addWidget(self.batch)
        body.addLayout(self._beside, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)

    def retranslate(self) -> None:
        self.frame.set_title(self.tr("My cases"))
        self.new.setText(self.tr("New case"))
        self.dashboard.setText(self.tr("Dashboard"))
        for choice in Whose:
            self.whose.set_text(choice.value, whose(choice))
        for each in Openness:
            self.openness.set_text(each.value, openness(each))
        self.whose.setAccessibleName(self.tr("Whose cases"))
        self.openness.setAccessibleName(self.tr("Open or closed"))
        self.table.view.setAccessibleName(self.tr("Cases"))

    def offer_shared(self) -> None:
        """Show the list of what others share where a portal of the user's shares at all."""
        identities = [account.identity for account in self._session.accounts()]
        shares = any(identity is not None and identity.circle is not None for identity in identities)
        self.whose.set_available(Whose.SHARED.value, shares)

    def exported_words(self, count: int, name: str) -> str:
        """What is told after an export."""
        return QCoreApplication.translate("CaseParts", "%n cases are in “%1” now.", None, count).replace("%1", name)

    def chosen_words(self, count: int) -> str:
        """How many rows are chosen."""
        return QCoreApplication.translate("CaseParts", "%n chosen", None, count)

    def show_beyond(self, beyond: Beyond) -> None:
        """What a view of the portal holds and this list does not show."""
        if beyond.is_cut:
            self.beyond.setText(self.tr("The portal counts more cases in this view than are kept here."))
        else:
            self.beyond.setText(
                QCoreApplication.translate(
                    "CaseParts", "The portal counts %n more here that you do not see.", None, beyond.count
                )
            )
        self.beyond.setVisible(bool(beyond))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= theme().px(_BESIDE)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if self._beside.direction() is not way:
            self._beside.setDirection(way)
            self._beside.setStretch(1, 1 if is_wide else 2)
