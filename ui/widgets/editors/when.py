"""Editors for days and times: typed as people write them, or picked from a calendar."""

import re

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtWidgets import QCalendarWidget, QHBoxLayout, QLineEdit, QMenu, QSizePolicy, QWidget, QWidgetAction

from desktop_app.domain.forms import Answer, FormField, TimeRange
from ui.language import Translated, locale
from ui.theme import Space
from ui.widgets.buttons import IconButton
from ui.widgets.editors.base import Editor
from ui.widgets.editors.text import row
from ui.widgets.plain_label import PlainLabel

_NUMBERS = re.compile(r"\d+")


def parse_day(text: str, today: QDate) -> str | None:
    """The ISO date of what was typed: `2026-11-21`, `21.11.2026`, `21/11`, `21.11.26`; None when it is none.

    Day before month, as all six of our languages write it; a missing year is the next such day.
    """
    numbers = [int(number) for number in _NUMBERS.findall(text)]
    if len(numbers) == 3 and numbers[0] > 31:
        date = QDate(*numbers)
    elif len(numbers) == 3:
        date = QDate(numbers[2] + 2000 if numbers[2] < 100 else numbers[2], numbers[1], numbers[0])
    elif len(numbers) == 2:
        date = QDate(today.year(), numbers[1], numbers[0])
        date = date.addYears(1) if date.isValid() and date < today else date
    else:
        return None
    return date.toString(Qt.DateFormat.ISODate) if date.isValid() else None


def parse_time(text: str) -> str | None:
    """`HH:MM` of what was typed: `9`, `930`, `9.30`, `09:30`; None when it is no time."""
    numbers = _NUMBERS.findall(text)
    if len(numbers) == 1 and len(numbers[0]) in {3, 4}:
        numbers = [numbers[0][:-2], numbers[0][-2:]]
    if len(numbers) == 1:
        numbers.append("0")
    if len(numbers) != 2 or int(numbers[0]) > 23 or int(numbers[1]) > 59:
        return None
    return f"{int(numbers[0]):02}:{int(numbers[1]):02}"


def written_day(iso: str) -> str:
    """A date in figures, as the chosen language writes it; what is no date stays as it is."""
    date = QDate.fromString(iso, Qt.DateFormat.ISODate)
    if not date.isValid():
        return iso
    # Short formats of some languages drop the century; a form must not.
    form = re.sub(r"(?<!y)yy(?!y)", "yyyy", locale().dateFormat(QLocale.FormatType.ShortFormat))
    return locale().toString(date, form)


class DayLine(Translated, QWidget):
    """A line for a day, with a calendar beside it."""

    edited = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setMaximumWidth(160)
        self._button = IconButton("calendar")
        self._button.clicked.connect(self._pick)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.XXS)
        layout.addWidget(self.line)
        layout.addWidget(self._button)
        self.line.textEdited.connect(lambda _text: self.edited.emit())
        self.line.editingFinished.connect(self._tidy)
        self.retranslate()

    def day(self) -> str:
        """The ISO date, or what was typed when it is none."""
        text = self.line.text().strip()
        return parse_day(text, QDate.currentDate()) or text

    def set_day(self, iso: str) -> None:
        """Show a day."""
        if iso != self.day():
            self.line.setText(written_day(iso))

    def retranslate(self) -> None:
        self._button.say(self.tr("Pick a day"))
        self.line.setPlaceholderText(written_day(QDate.currentDate().toString(Qt.DateFormat.ISODate)))
        iso = parse_day(self.line.text(), QDate.currentDate())
        if iso:
            self.line.setText(written_day(iso))

    def _tidy(self) -> None:
        self.line.setText(written_day(self.day()))
        self.left.emit()

    def _pick(self) -> None:
        menu = QMenu(self)
        calendar = QCalendarWidget()
        calendar.setGridVisible(False)
        calendar.setLocale(locale())
        calendar.setFirstDayOfWeek(locale().firstDayOfWeek())
        day = QDate.fromString(self.day(), Qt.DateFormat.ISODate)
        if day.isValid():
            calendar.setSelectedDate(day)
        calendar.activated.connect(lambda date: self._take(menu, date))
        calendar.clicked.connect(lambda date: self._take(menu, date))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus()

    def _take(self, menu: QMenu, date: QDate) -> None:
        menu.close()
        self.line.setText(written_day(date.toString(Qt.DateFormat.ISODate)))
        self.line.setFocus()
        self.edited.emit()


class DateEditor(Editor):
    """A day."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._day = DayLine()
        layout = row(self)
        layout.addWidget(self._day)
        layout.addStretch()
        self._day.edited.connect(self.changed)
        self._day.left.connect(self.left)

    def answer(self) -> Answer | None:
        return self._day.day() or None

    def set_answer(self, answer: Answer | None) -> None:
        self._day.set_day(answer if isinstance(answer, str) else "")

    def focus_target(self) -> QWidget:
        return self._day.line


class TimeRangeEditor(Editor):
    """A span of time on one day."""

    def __init__(self, field: FormField) -> None:
        super().__init__(field)
        self._day = DayLine()
        self._name, self._description = "", ""
        self._from_label, self._to_label = PlainLabel(), PlainLabel()
        self._start, self._end = QLineEdit(), QLineEdit()
        layout = row(self)
        layout.addWidget(self._day)
        for label, line in ((self._from_label, self._start), (self._to_label, self._end)):
            line.setMaximumWidth(80)
            label.setBuddy(line)
            layout.addWidget(label)
            layout.addWidget(line)
            line.textEdited.connect(lambda _text: self.changed.emit())
            line.editingFinished.connect(lambda line=line: self._tidy(line))
        layout.addStretch()
        self._day.edited.connect(self.changed)
        self._day.left.connect(self.left)
        self.retranslate()

    def answer(self) -> Answer | None:
        day, start, end = self._day.day(), self._time(self._start), self._time(self._end)
        return TimeRange(day, start, end) if day or start or end else None

    def set_answer(self, answer: Answer | None) -> None:
        if answer == self.answer():
            return
        span = answer if isinstance(answer, TimeRange) else TimeRange("", "", "")
        self._day.set_day(span.date)
        self._start.setText(span.start)
        self._end.setText(span.end)

    def focus_target(self) -> QWidget:
        return self._day.line

    def name_parts(self, name: str, description: str) -> None:
        super().name_parts(name, description)
        self._name, self._description = name, description
        self._start.setAccessibleName(f"{name} – {self._from_label.text()}")
        self._end.setAccessibleName(f"{name} – {self._to_label.text()}")

    def retranslate(self) -> None:
        self._from_label.setText(self.tr("from"))
        self._to_label.setText(self.tr("to"))
        for line in (self._start, self._end):
            line.setPlaceholderText(self.tr("hh:mm"))
        self.name_parts(self._name, self._description)

    @staticmethod
    def _time(line: QLineEdit) -> str:
        text = line.text().strip()
        return parse_time(text) or text

    def _tidy(self, line: QLineEdit) -> None:
        line.setText(self._time(line))
        self.left.emit()
