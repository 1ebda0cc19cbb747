"""Activity: what the agreements bought, what is used and left, when it ends, and every single use."""

from pathlib import Path

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.activity import chosen
from desktop_app.domain.agreements import DrillDown
from desktop_app.domain.capabilities import Capability
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.drilldowns import drill
from desktop_app.domain.identity import Account
from desktop_app.domain.ids import CaseId
from desktop_app.domain.tables import Table
from desktop_app.services import Services
from desktop_app.services.activity import ActivityRead
from desktop_app.work import Lane, Task
from ui import formats
from ui.bridge import Bridge
from ui.language import Translated, words
from ui.messages import activity
from ui.messages.words import missing
from ui.navigation import Go, PageName
from ui.pages.activity.drill import DrillView
from ui.pages.activity.importing import Importing
from ui.pages.activity.links import Way, way_of
from ui.pages.activity.overview import Overview
from ui.pages.activity.tables import worded
from ui.theme import Space
from ui.widgets.breadcrumb import Breadcrumb
from ui.widgets.buttons import Button, Look
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow import Flow
from ui.widgets.multi_choice import MultiChoice
from ui.widgets.page import PageFrame
from ui.widgets.table_file_dialog import TableFileDialog, manner

_TOP = "activity"
_BETWEEN = ","


class ActivityPage(Translated, QWidget):
    """The overview, or the drill-down that `Go.section` names for the entitlements in `Go.words`."""

    go = Signal(object)
    toast = Signal(str)

    def __init__(self, services: Services, bridge: Bridge) -> None:
        super().__init__()
        self._services, self._bridge = services, bridge
        self._account: Account | None = None
        self._read: ActivityRead | None = None
        self._place = Go(PageName.ACTIVITY)
        self._way: Way | None = None
        self._build()
        self._connect()
        self.retranslate()

    def _build(self) -> None:
        self._frame = PageFrame()
        self._path = Breadcrumb()
        self._path.hide()
        self._frame.add_above(self._path)
        self._workspaces = MultiChoice()
        self._workspaces.setObjectName("activity.workspaces")
        self._report, self._act = Button(Look.SECONDARY, "download"), Button(Look.PRIMARY, "open")
        self._report.setObjectName("activity.report")
        self._file = Button(Look.SECONDARY, "upload")
        self._file.setObjectName("activity.file")
        self._importing = Importing(self, self._services.activity.files, self._bridge)
        self._act.setObjectName("activity.act")
        # Beneath the title, where they may go on in the next row: names of workspaces are long.
        self._tools = QWidget()
        flow = Flow(self._tools, spacing=Space.XS)
        for widget in (self._workspaces, self._act, self._report, self._file):
            flow.addWidget(widget)
            widget.hide()
        self._frame.body.addWidget(self._tools)
        self._overview, self._drill, self._empty = Overview(), DrillView(), EmptyState("activity")
        self._report_file = TableFileDialog(self)
        for view in (self._overview, self._drill, self._empty):
            self._frame.body.addWidget(view)
            view.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._frame)

    def _connect(self) -> None:
        self._bridge.changed.connect(self._on_changed)
        self._path.chosen.connect(lambda _id: self.go.emit(Go(PageName.ACTIVITY)))
        self._workspaces.changed.connect(lambda _ids: self._show())
        self._overview.chosen.connect(
            lambda section, ids: self.go.emit(Go(PageName.ACTIVITY, section=section, words=_BETWEEN.join(ids)))
        )
        self._drill.case_chosen.connect(self._on_case)
        self._drill.grid.exported.connect(lambda path: self._export(path, self._drill.grid.table))
        self._report.clicked.connect(lambda: self._report_file.ask(self.tr("Education report")))
        self._report_file.chosen.connect(self._on_report)
        self._act.clicked.connect(self._on_act)
        self._file.clicked.connect(self._importing.ask)
        self._importing.told.connect(self.toast)
        self._importing.is_reading.connect(lambda is_so: self._file.setEnabled(not is_so))
        self._overview.file_removed.connect(self._importing.forget)

    def retranslate(self) -> None:
        self._workspaces.set_title(self.tr("Workspaces"))
        self._report.setText(self.tr("Export education report"))
        self._file.setText(self.tr("Figures from a file…"))
        self._report_file.retranslate()
        self._show()

    def open(self, go: Go) -> None:
        """Show the overview, or a drill-down."""
        self._place = go if go.section in set(DrillDown) else Go(PageName.ACTIVITY)
        self._reread()

    def _reread(self) -> None:
        services = self._services

        def read(_task: Task) -> tuple[Account, ActivityRead] | None:
            current = services.session.current()
            return None if current is None else (current, services.activity.read(current.id))

        self._bridge.ask(self, Lane.READ, read, self._on_read)

    def _on_read(self, found: tuple[Account, ActivityRead] | None) -> None:
        if found is None:
            return
        is_other = self._account is not None and self._account.id != found[0].id
        self._account, self._read = found
        self._importing.set_account(found[0])
        spaces = [(one.id, one.name) for one in self._read.workspaces]
        known = {id for id, _ in spaces}
        kept = frozenset() if is_other else self._workspaces.chosen & known
        self._workspaces.fill(spaces, kept)
        self._show()

    def _show(self) -> None:
        read = self._read
        if read is None:
            self._frame.set_title(self.tr("Customer activity"))
            return
        has_any = bool(read.agreements)
        drilldown = DrillDown(self._place.section) if self._place.section and has_any else None
        self._overview.setVisible(has_any and drilldown is None)
        self._drill.setVisible(drilldown is not None)
        self._empty.setVisible(not has_any)
        self._workspaces.setVisible(len(read.workspaces) > 1)
        self._path.setVisible(drilldown is not None)
        self._act.setVisible(False)
        self._file.setVisible(drilldown is None)
        self._report.setVisible(drilldown is DrillDown.EDUCATION and read.may_report)
        if drilldown is not None:
            self._show_drill(read, drilldown)
            return
        self._frame.set_title(self.tr("Customer activity"), self._said_age(read) if has_any else "")
        if has_any:
            self._overview.show_read(read, self._workspaces.chosen)
        else:
            self._say_nothing(read)

    def _show_drill(self, read: ActivityRead, drilldown: DrillDown) -> None:
        ids = [id for id in self._place.words.split(_BETWEEN) if id]
        agreements = chosen(read.agreements, self._workspaces.chosen)
        found = drill(agreements, drilldown, ids, self._workspaces.chosen)
        names = list(dict.fromkeys(words(line.name) for line in found.lines))
        title = names[0] if len(names) == 1 else activity.drilldown(drilldown)
        texts = list(dict.fromkeys(words(line.text) for line in found.lines))
        self._frame.set_title(title, texts[0] if texts else "")
        self._path.show_path([(_TOP, self.tr("Customer activity")), (drilldown.value, title)])
        self._way = way_of(found, self._account.capabilities if self._account else None)
        if self._way is not None:
            self._act.setText(self._way.name)
            host = QUrl(self._way.address).host()
            self._act.setToolTip(self.tr("Opens %1 in the browser").replace("%1", host) if host else "")
            self._act.setVisible(True)
        self._drill.show_drill(found, read, is_narrowed=bool(self._workspaces.chosen))

    def _said_age(self, read: ActivityRead) -> str:
        if read.as_of is None:
            return self.tr("All figures here are from files.") if read.files else ""
        counted = self.tr("Data as of %1. The portal counts once a day.").replace("%1", formats.moment(read.as_of))
        if read.read_at is None:
            return counted
        text = self.tr("%1 Read from the portal %2.")
        return text.replace("%1", counted).replace("%2", formats.relative(read.read_at))

    def _say_nothing(self, read: ActivityRead) -> None:
        capabilities = self._account.capabilities if self._account else None
        if capabilities is not None and Capability.AGREEMENTS not in capabilities:
            self._empty.set_words(
                self.tr("Nothing to show here"),
                missing(Capability.AGREEMENTS) + " " + self.tr("Figures from a file can be shown here all the same."),
            )
        elif not read.may_open:
            self._empty.set_words(
                self.tr("Your role does not open this page"),
                self.tr(
                    "Customer and workspace administrators see it, and those to whom they give the role Customer "
                    "activity. Ask an administrator of your organisation."
                ),
            )
        else:
            self._empty.set_words(
                self.tr("No agreements"), self.tr("The portal knows of no agreement of your workspaces.")
            )

    def _on_changed(self, changes: Changes) -> None:
        if self.isVisible() and changes.concern(What.AGREEMENTS, What.ACCOUNTS):
            self._reread()

    def _on_case(self, id: object) -> None:
        if self._account is not None and isinstance(id, str):
            self.go.emit(Go(PageName.CASE, account_id=self._account.id, case_id=CaseId(id)))

    def _on_act(self) -> None:
        if self._way is None:
            return
        if self._way.address:
            QDesktopServices.openUrl(QUrl(self._way.address))
        elif self._way.go is not None:
            self.go.emit(self._way.go)

    def _on_report(self, path: str) -> None:
        if self._read is not None:
            names = {one.id: one.name for one in self._read.workspaces}
            self._export(path, worded(self._drill.drill, names))

    def _export(self, path: str, table: Table) -> None:
        services, how, target = self._services, manner(), Path(path)
        sheet = activity.drilldown(self._drill.drill.drilldown)
        self._bridge.ask(
            self,
            Lane.FILES,
            lambda _task: services.activity.export(target, table, how, sheet),
            lambda _count: self.toast.emit(self.tr("Saved as %1").replace("%1", target.name)),
        )
