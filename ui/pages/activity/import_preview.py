"""What comes of a file before it is taken: its figures, and the rows that are not taken, each with its reason."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.drilldowns import Figure
from desktop_app.domain.imports import Imported, bad_cells
from desktop_app.domain.tables import Cells, Column, ColumnKind, Table
from ui.language import Translated, words
from ui.messages import activity, imports
from ui.messages.activity import figure
from ui.models.grid import TableModel
from ui.theme import Space, Type, theme
from ui.widgets.banner import Banner, Kind
from ui.widgets.grid_view import GridView
from ui.widgets.plain_label import PlainLabel

_ROW, _HEAD, _LEAST, _MOST = 38, 44, 2, 7
_MOST_ODD = 8


class ImportPreview(Translated, QWidget):
    """`show_imported` says what was read."""

    def __init__(self) -> None:
        super().__init__()
        self._imported = Imported()
        self._said = PlainLabel(wraps=True)
        self._doubt = Banner(Kind.WARNING)
        self._figures_title, self._bad_title = PlainLabel(Type.STRONG), PlainLabel(Type.STRONG)
        self._figures_model, self._bad_model = TableModel(), TableModel()
        self._figures, self._bad = GridView(self._figures_model), GridView(self._bad_model)
        self._figures.setObjectName("import.figures")
        self._bad.setObjectName("import.bad")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.S)
        parts = (self._said, self._doubt, self._figures_title, self._figures, self._bad_title, self._bad)
        for widget in parts:
            column.addWidget(widget)
        self.retranslate()

    def retranslate(self) -> None:
        self._figures_title.setText(self.tr("Figures"))
        self._figures.setAccessibleName(self.tr("Figures"))
        self._bad_title.setText(self.tr("Rows that are not taken"))
        self._bad.setAccessibleName(self.tr("Rows that are not taken"))
        self.show_imported(self._imported)

    def show_imported(self, imported: Imported) -> None:
        """Show what a file says, read as it is now."""
        self._imported = imported
        self._said.setText(self._summary(imported))
        figures, bad = self._figures_table(imported), self._bad_table(imported)
        for title, view, model, table in (
            (self._figures_title, self._figures, self._figures_model, figures),
            (self._bad_title, self._bad, self._bad_model, bad),
        ):
            model.show_table(table)
            title.setVisible(bool(table.rows))
            view.setVisible(bool(table.rows))
            view.setFixedHeight(theme().px(_HEAD + _ROW * max(_LEAST, min(_MOST, len(table.rows)))))
        if imported.unsummed:
            unknown = QCoreApplication.translate("Importing", "%n sums are not known", None, len(imported.unsummed))
            why = self.tr("A row that belongs to them, or may, is not taken. A sum without it would be wrong.")
            self._doubt.show_text(unknown, why, kind=Kind.WARNING)
        else:
            self._doubt.clear()

    def _summary(self, imported: Imported) -> str:
        if not imported.is_telling:
            return self.tr("No column tells of an amount or of a use yet. Say below what the columns mean.")
        taken = QCoreApplication.translate("Importing", "%n rows are taken.", None, imported.rows)
        said, lost = [taken], bad_cells(imported.bad)
        if lost:
            said.append(QCoreApplication.translate("Importing", "%n rows are not.", None, lost))
        if imported.odd_statuses:
            odd = ", ".join(imported.odd_statuses[:_MOST_ODD])
            said.append(self.tr("Uses with these statuses are counted: %1.").replace("%1", odd))
        return " ".join(said)

    def _figures_table(self, imported: Imported) -> Table:
        columns = (
            Column("agreement", activity.column("agreement"), width=130),
            Column("package", self.tr("Package"), width=130),
            Column("entitlement", self.tr("Entitlement"), width=210),
            Column("bought", figure(Figure.BOUGHT), ColumnKind.HOURS, is_sortable=False, width=90),
            Column("used", figure(Figure.USED), ColumnKind.HOURS, width=90),
            Column("left", figure(Figure.REMAINING), ColumnKind.HOURS, width=90),
            Column("unit", activity.column("unit"), width=90),
        )
        rows: list[Cells] = [
            (
                agreement.number,
                words(package.name),
                words(line.name),
                self.tr("Included") if line.is_unlimited else line.purchased,
                line.used,
                line.remaining() if line.used is not None else None,
                activity.unit(line.unit),
            )
            for agreement in imported.agreements
            for package in agreement.packages
            for line in package.entitlements
        ]
        return Table(columns, tuple(rows))

    def _bad_table(self, imported: Imported) -> Table:
        columns = (
            Column("row", self.tr("Row"), ColumnKind.NUMBER, width=70),
            Column("column", self.tr("Column"), width=210),
            Column("reason", activity.column("reason"), width=310),
            Column("text", self.tr("What stands there"), width=210),
        )
        rows: list[Cells] = [
            (bad.row, imports.field(bad.field) if bad.field else None, imports.flaw(bad.flaw), bad.text or None)
            for bad in imported.bad
        ]
        return Table(columns, tuple(rows))
