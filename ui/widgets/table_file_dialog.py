"""Asks where a table shall be written, and as what; and how this reader's spreadsheet program takes a CSV."""

from PySide6.QtCore import QDir, QStandardPaths, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from desktop_app.services.table_export import Manner, TableFormat
from ui.language import Translated, locale


def manner() -> Manner:
    """Cells are parted by a semicolon where the comma parts decimals, as spreadsheet programs expect it."""
    decimal = locale().decimalPoint()
    return Manner(";" if decimal == "," else ",", decimal)


class TableFileDialog(Translated, QWidget):
    """The dialog, made when it is first asked for. Shows nothing by itself."""

    chosen = Signal(str)
    """The path; its end says which kind of file."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.hide()
        # Kept: PySide 6.11 crashes when a file dialog is deleted whose wrapper nobody holds.
        self._dialog: QFileDialog | None = None

    def retranslate(self) -> None:
        if self._dialog is not None:
            self._dialog.setWindowTitle(self.tr("Export"))
            self._dialog.setNameFilters([self._filter(TableFormat.XLSX), self._filter(TableFormat.CSV)])

    def ask(self, name: str) -> None:
        """Where to, under which name?"""
        if self._dialog is None:
            self._dialog = QFileDialog(self.window())
            self._dialog.setObjectName("table.save")
            self._dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
            folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
            self._dialog.setDirectory(folder or QDir.homePath())
            self._dialog.filterSelected.connect(self._on_filter)
            self._dialog.fileSelected.connect(self.chosen)
            self.retranslate()
        self._dialog.selectNameFilter(self._filter(TableFormat.XLSX))
        self._dialog.setDefaultSuffix(TableFormat.XLSX.value)
        self._dialog.selectFile(name)
        self._dialog.open()

    def _filter(self, kind: TableFormat) -> str:
        words = {TableFormat.XLSX: self.tr("Excel workbook"), TableFormat.CSV: self.tr("Comma-separated values")}
        return f"{words[kind]} (*.{kind})"

    def _on_filter(self, chosen: str) -> None:
        if self._dialog is not None:
            self._dialog.setDefaultSuffix("csv" if f"*.{TableFormat.CSV}" in chosen else "xlsx")
