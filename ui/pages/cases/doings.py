"""What one can do with the list of cases as a whole: choose its columns, export it, have its look remembered."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.case_views import STANDARD_COLUMNS, CaseView
from desktop_app.services import Services
from desktop_app.work import Lane, Task
from ui.bridge import Bridge
from ui.pages.cases import words
from ui.pages.cases.exporting import CaseExport
from ui.pages.cases.table import CaseTable
from ui.pages.cases.words import CaseWords
from ui.widgets.column_chooser import ColumnChooser


class CaseDoings(QObject):
    """Opens the dialogs, and writes the settings."""

    columns_chosen = Signal(tuple)
    exported = Signal(int, str)
    """So many cases, into the file of that name."""

    def __init__(self, services: Services, bridge: Bridge, parent: QWidget) -> None:
        super().__init__(parent)
        self._services, self._bridge, self._window = services, bridge, parent
        self._export = CaseExport(services, bridge, parent)
        self._export.done.connect(self.exported)
        self._chooser: ColumnChooser | None = None

    def columns(self, view: CaseView) -> tuple[str, ...]:
        """The columns of a view: its own, else those the user chose last, else the standard ones."""
        kept = self._services.preferences.read().cases_columns
        return view.columns or tuple(kept.split(",") if kept else STANDARD_COLUMNS)

    def choose_columns(self, view: CaseView, said: CaseWords) -> None:
        """Ask which columns show."""
        if self._chooser is None:
            self._chooser = ColumnChooser(self._window)
            self._chooser.chosen.connect(self.columns_chosen)
        all_columns = words.columns(has_portals=bool(said.portals))
        self._chooser.open_with(all_columns, self.columns(view), STANDARD_COLUMNS)

    def export(self, view: CaseView, said: CaseWords, table: CaseTable | None) -> None:
        """Ask where to, and write the cases of a view: of a table only the chosen ones, where they are several."""
        known = {column.id: column for column in words.columns(has_portals=bool(said.portals))}
        columns = [known[id] for id in self.columns(view) if id in known]
        keys = table.view.chosen_keys() if table is not None else []
        chosen = keys if table is not None and 1 < len(keys) < table.all_rows() else ()
        self._export.ask(words.view(view), self._services.case_views.resolved(view), columns, said, chosen)

    def remember(
        self, *, is_table: bool | None = None, has_charts: bool | None = None, columns: Sequence[str] | None = None
    ) -> None:
        """Keep how the list looks for the next time."""
        preferences = self._services.preferences

        def write(_task: Task) -> None:
            now = preferences.read()
            preferences.write(
                replace(
                    now,
                    cases_table=now.cases_table if is_table is None else is_table,
                    cases_charts=now.cases_charts if has_charts is None else has_charts,
                    cases_columns=now.cases_columns if columns is None else ",".join(columns),
                )
            )

        self._bridge.ask(self, Lane.STORE, write, lambda _none: None)
