"""Asks what the columns of a file mean, shows what comes of it, and takes nothing before it is told to."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from desktop_app.domain.forms import Choice
from desktop_app.domain.imports import DayOrder, Imported, Reading
from desktop_app.domain.text import LocalText
from desktop_app.services.activity_files import Looked
from ui import formats
from ui.language import Translated, filled
from ui.messages import imports
from ui.pages.activity.import_columns import ImportColumns
from ui.pages.activity.import_preview import ImportPreview
from ui.theme import Space, Type, theme
from ui.widgets.buttons import Button, Look
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.flow import Flow
from ui.widgets.plain_label import PlainLabel
from ui.widgets.section import Section

_DECIMALS = (",", ".")
_WIDTH, _HEIGHT, _RIM = 920, 720, 64
"""As large as reads well, and no larger than the screen."""


class ImportDialog(Translated, QDialog):
    """`look_at` opens it. `read_asked` wants a preview (`show_imported`), `taken` wants it kept; both with the place
    of the table in the file and how it is read."""

    read_asked = Signal(int, object)
    taken = Signal(int, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("import")
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self._looked: Looked | None = None
        self._title, self._source = PlainLabel(Type.SECTION, wraps=True), PlainLabel(tone="muted", wraps=True)
        self._sheet, self._decimal, self._days = ChoiceBox(), ChoiceBox(), ChoiceBox()
        for widget, name in ((self._sheet, "sheet"), (self._decimal, "decimal"), (self._days, "days")):
            widget.setObjectName(f"import.{name}")
            widget.setMinimumContentsLength(16)
        self._columns, self._preview = ImportColumns(), ImportPreview()
        self._how, self._result = Section(kind=Type.STRONG), Section(kind=Type.STRONG)
        self._hint = PlainLabel(tone="muted", wraps=True)
        self._scroll = QScrollArea()
        self._take, self._cancel = Button(Look.PRIMARY), Button(Look.SECONDARY)
        self._take.setObjectName("import.take")
        self._cancel.setObjectName("import.cancel")
        self._build()
        self._columns.changed.connect(self._on_changed)
        self._decimal.currentIndexChanged.connect(lambda _index: self._on_changed())
        self._days.currentIndexChanged.connect(lambda _index: self._on_changed())
        self._sheet.currentIndexChanged.connect(lambda _index: self._show_sheet())
        self._take.clicked.connect(self._on_take)
        self._cancel.clicked.connect(self.reject)
        self.retranslate()

    def _build(self) -> None:
        inside, scroll = QWidget(), self._scroll
        body = QVBoxLayout(inside)
        body.setContentsMargins(0, 0, Space.S, 0)
        body.setSpacing(Space.M)
        choices = QWidget()
        flow = Flow(choices, spacing=Space.XS)
        for box in (self._sheet, self._decimal, self._days):
            flow.addWidget(box)
        for part in (self._hint, choices, self._columns):
            self._how.body.addWidget(part)
        self._result.body.addWidget(self._preview)
        body.addWidget(self._result)
        body.addWidget(self._how)
        body.addStretch()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what stands in it is reached one by one
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        foot = QHBoxLayout()
        foot.setSpacing(Space.XS)
        foot.addStretch()
        foot.addWidget(self._cancel)
        foot.addWidget(self._take)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.L, Space.L, Space.L, Space.M)
        column.setSpacing(Space.S)
        column.addWidget(self._title)
        column.addWidget(self._source)
        column.addWidget(scroll, 1)
        column.addLayout(foot)

    def retranslate(self) -> None:
        self.setWindowTitle(self.tr("Figures from a file"))
        self._title.setText(self.tr("Figures from a file"))
        self._result.set_title(self.tr("What comes of it"))
        self._how.set_title(self.tr("What the columns mean"))
        self._take.setText(self.tr("Take these figures"))
        self._cancel.setText(self.tr("Cancel"))
        self._scroll.setAccessibleName(self.tr("Figures from a file"))
        self._sheet.setAccessibleName(self.tr("Sheet"))
        self._decimal.setAccessibleName(self.tr("How decimals are written"))
        self._days.setAccessibleName(self.tr("How dates are written"))
        if self._looked is not None:
            self._say_source(self._looked)

    def look_at(self, looked: Looked) -> None:
        """Ask about this file."""
        self._looked = looked
        self._say_source(looked)
        self._take.setEnabled(False)
        self._fill(self._sheet, [(str(at), sheet.name) for at, sheet in enumerate(looked.file.sheets)])
        self._sheet.setVisible(len(looked.file.sheets) > 1)
        self._how.setVisible(not looked.file.is_understood)
        self._show_sheet()
        room = self.screen().availableSize()
        self.resize(min(theme().px(_WIDTH), room.width() - _RIM), min(theme().px(_HEIGHT), room.height() - _RIM))
        self.open()

    def show_imported(self, imported: Imported) -> None:
        """What comes of the file as it is read now."""
        self._preview.show_imported(imported)
        self._take.setEnabled(imported.rows > 0)

    @property
    def place(self) -> int:
        """Which table of the file."""
        return int(self._sheet.chosen() or 0)

    @property
    def reading(self) -> Reading:
        """How it is read now."""
        if self._looked is not None and self._looked.file.is_understood:
            return self._looked.readings[0]
        order = DayOrder(self._days.chosen() or DayOrder.DAY_MONTH_YEAR)
        return Reading(self._columns.columns, self._decimal.chosen() or _DECIMALS[0], order)

    def _say_source(self, looked: Looked) -> None:
        text = self.tr("%1, of %2. Nothing of it is sent anywhere.")
        self._source.setText(filled(text, looked.file.name, formats.moment(looked.file.as_of)))
        self._hint.setText(
            self.tr("Files with these headings are read as you said the last time.")
            if looked.remembered[self.place]
            else self.tr("Remembered for files with the same headings.")
        )

    def _show_sheet(self) -> None:
        if self._looked is None:
            return
        reading = self._looked.readings[self.place]
        self._say_source(self._looked)
        number = formats.number(1234.5, 2)
        plain = "".join(sign for sign in number if sign.isdigit())
        shown = [(mark, self.tr("Decimals: %1").replace("%1", f"{plain[:4]}{mark}{plain[4:]}")) for mark in _DECIMALS]
        self._fill(self._decimal, shown, reading.decimal)
        days = [(each.value, self.tr("Dates: %1").replace("%1", imports.order(each))) for each in DayOrder]
        self._fill(self._days, days, reading.day_order.value)
        if not self._looked.file.is_understood:
            self._columns.show_sheet(self._looked.file.sheets[self.place], reading.columns)
        self._on_changed()

    def _fill(self, box: ChoiceBox, choices: list[tuple[str, str]], chosen: str = "") -> None:
        made = [Choice(id, LocalText.of(text)) for id, text in choices]
        box.blockSignals(True)
        box.fill("", made)
        box.removeItem(0)  # something is always chosen
        box.choose(chosen or (choices[0][0] if choices else None))
        box.blockSignals(False)

    def _on_changed(self) -> None:
        self._take.setEnabled(False)
        self.read_asked.emit(self.place, self.reading)

    def _on_take(self) -> None:
        self.accept()
        self.taken.emit(self.place, self.reading)
