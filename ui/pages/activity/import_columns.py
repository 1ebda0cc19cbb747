"""What each column of a file means: its heading, what stands in it, and a box to say it."""

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from desktop_app.domain.forms import Choice
from desktop_app.domain.imports import FORMULA, Field, Raw, Sheet
from desktop_app.domain.text import LocalText
from ui import formats
from ui.language import Translated
from ui.messages import imports
from ui.theme import Space, Type
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.plain_label import PlainLabel

_EXAMPLES, _LONGEST = 3, 60


class ImportColumns(Translated, QWidget):
    """One row per column. A field has one column: said of another, the first means nothing any more."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._headings: tuple[str, ...] = ()
        self._boxes: list[ChoiceBox] = []
        self._labels: list[PlainLabel] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(Space.M)
        self._grid.setVerticalSpacing(Space.XS)
        self._grid.setColumnStretch(1, 1)

    def retranslate(self) -> None:
        choices = [Choice(field.value, LocalText.of(imports.field(field))) for field in Field]
        for heading, box in zip(self._headings, self._boxes, strict=True):
            box.fill(self.tr("Leave out"), choices)
            box.setAccessibleName(self.tr("What the column %1 means").replace("%1", heading))

    def show_sheet(self, sheet: Sheet, columns: Mapping[str, Field]) -> None:
        """Ask about these columns; `columns` is what they seem to mean."""
        for old in (*self._labels, *self._boxes):
            self._grid.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._headings, self._boxes, self._labels = sheet.headings, [], []
        for at, heading in enumerate(sheet.headings):
            name, example = PlainLabel(Type.STRONG, wraps=True), PlainLabel(Type.CAPTION, "muted", wraps=True)
            name.setText(heading)
            example.setText(examples(sheet, at))
            box = ChoiceBox()
            box.setObjectName(f"import.column.{at}")
            box.setMinimumContentsLength(16)
            self._boxes.append(box)
            self._labels += [name, example]
            for place, widget in enumerate((name, example, box)):
                self._grid.addWidget(widget, at, place)
        self.retranslate()
        for heading, box in zip(self._headings, self._boxes, strict=True):
            field = columns.get(heading)
            box.choose(field.value if field else None)
            box.currentIndexChanged.connect(lambda _index, box=box: self._on_chosen(box))

    @property
    def columns(self) -> dict[str, Field]:
        """What the columns mean; those left out are not named."""
        pairs = zip(self._headings, self._boxes, strict=True)
        return {heading: Field(id) for heading, box in pairs if (id := box.chosen()) is not None}

    def _on_chosen(self, chosen: ChoiceBox) -> None:
        for box in self._boxes:
            if box is not chosen and box.chosen() is not None and box.chosen() == chosen.chosen():
                box.choose(None)
        self.changed.emit()


def examples(sheet: Sheet, at: int) -> str:
    """The first different things that stand in a column."""
    found: dict[str, None] = {}
    for row in sheet.rows:
        if at < len(row) and (said := _said(row[at])):
            found[said] = None
        if len(found) == _EXAMPLES:
            break
    return " · ".join(found)


def _said(cell: Raw) -> str:
    if cell is None or isinstance(cell, bool):
        return "" if cell is None else str(cell)
    if isinstance(cell, int | float):
        return formats.number(float(cell), 0 if cell == int(cell) else 2) if abs(cell) < 1e15 else str(cell)
    text = "=…" if cell == FORMULA else str(cell)
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
