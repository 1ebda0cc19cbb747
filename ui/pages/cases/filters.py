"""What the list is narrowed down by, beyond whose and whether open: chosen in a panel, told as chips."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QWidget

from desktop_app.domain.case_views import CaseView, Days, Period
from desktop_app.domain.cases import CaseTime, Facet, Priority, Share, Status
from ui import formats
from ui.language import Translated
from ui.models.paged import Group
from ui.pages.cases import words
from ui.pages.cases.table import in_order, in_rank
from ui.pages.cases.words import CaseWords
from ui.theme import Space
from ui.widgets.buttons import Button, Look
from ui.widgets.card import Card
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.editors.when import DayLine
from ui.widgets.flow import Flow
from ui.widgets.multi_choice import MultiChoice
from ui.widgets.plain_label import PlainLabel

_CLOSED_SET = {
    Facet.STATUS: [each.value for each in Status if each is not Status.DRAFT],
    Facet.PRIORITY: [*(each.value for each in Priority), ""],
}
"""All that can be, so that one can choose what no case has yet."""


class FilterPanel(Translated, Card):
    """The choices. `changed` tells the view with what was chosen."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__(Space.S, Space.S)
        self._view, self._words = CaseView(), CaseWords()
        self._shares: Mapping[Facet, Sequence[Share]] = {}
        self._facets = {facet: MultiChoice() for facet in Facet}
        self._time, self._period = ChoiceBox(), ChoiceBox()
        self._first, self._last = DayLine(), DayLine()
        self._to = PlainLabel(tone="muted")
        self._clear = Button(Look.QUIET, "close")
        upper, lower = QWidget(), QWidget()
        row = Flow(upper, spacing=Space.XS)
        for facet, box in self._facets.items():
            box.setObjectName(f"cases.filter.{facet}")
            box.changed.connect(lambda keys, facet=facet: self._on_facet(facet, keys))
            row.addWidget(box)
        below = Flow(lower, spacing=Space.XS)
        for widget, name in (
            (self._time, "time"),
            (self._period, "period"),
            (self._first, "first"),
            (self._to, "to"),
            (self._last, "last"),
            (self._clear, "clear"),
        ):
            widget.setObjectName(f"cases.filter.{name}")
            below.addWidget(widget)
        self.body.addWidget(upper)
        self.body.addWidget(lower)
        self._time.currentIndexChanged.connect(self._on_days)
        self._period.currentIndexChanged.connect(self._on_days)
        for line in (self._first, self._last):
            line.edited.connect(self._on_days)
            line.left.connect(self._on_days)
        self._clear.clicked.connect(lambda: self.changed.emit(without_filters(self._view)))
        self.retranslate()

    def retranslate(self) -> None:
        for facet, box in self._facets.items():
            box.set_title(words.facet(facet))
        with QSignalBlocker(self._time), QSignalBlocker(self._period):
            self._time.clear()
            for time in CaseTime:
                self._time.addItem(words.time(time), time.value)
            self._period.clear()
            for period in Period:
                self._period.addItem(words.period(period), period.value)
        self._time.setAccessibleName(self.tr("What happened"))
        self._period.setAccessibleName(self.tr("When it happened"))
        self._first.line.setAccessibleName(self.tr("First day"))
        self._last.line.setAccessibleName(self.tr("Last day"))
        self._to.setText(self.tr("to"))
        self._clear.setText(self.tr("Clear filters"))
        self.show_view(self._view)

    def offer(self, shares: Mapping[Facet, Sequence[Share]], said: CaseWords) -> None:
        """Offer the values that cases have."""
        self._shares, self._words = shares, said
        self.show_view(self._view)

    def show_view(self, view: CaseView) -> None:
        """Show what a view is narrowed down by."""
        has_new_days = view.days != self._view.days
        self._view = view
        for facet, box in self._facets.items():
            chosen = view.filter.where.get(facet, frozenset())
            choices = self._choices(facet)
            box.fill(choices, chosen)
            box.setVisible(len(choices) > 1 or bool(chosen))
        with QSignalBlocker(self._time), QSignalBlocker(self._period):
            self._time.choose(view.days.time.value)
            self._period.choose(view.days.period.value)
        is_between = view.days.period is Period.BETWEEN
        for widget in (self._first, self._to, self._last):
            widget.setVisible(is_between)
        for line, day in ((self._first, view.days.first), (self._last, view.days.last)):
            if has_new_days:  # else somebody may be writing one
                line.set_day(day.isoformat() if day is not None else "")
        self._clear.setVisible(is_narrowed(view))

    def _choices(self, facet: Facet) -> list[tuple[str, str]]:
        known = {share.key: share for share in self._shares.get(facet, ())}
        keys = [*_CLOSED_SET.get(facet, ()), *(key for key in known if key not in _CLOSED_SET.get(facet, ()))]
        groups = [Group(key, self._words.value(facet, key, known[key].name if key in known else ""), 0) for key in keys]
        return [(group.key, group.text) for group in in_order(groups, facet)]

    def _on_facet(self, facet: Facet, keys: frozenset[str]) -> None:
        where = {**self._view.filter.where, facet: keys}
        where = {facet: keys for facet, keys in where.items() if keys}
        self.changed.emit(replace(self._view, filter=replace(self._view.filter, where=where)))

    def _on_days(self) -> None:
        time, period = self._time.currentData(), self._period.currentData()
        if time is None or period is None:
            return
        days = Days(CaseTime(time), Period(period))
        if days.period is Period.BETWEEN:
            typed = (self._first.day(), self._last.day())
            if any(each and _day(each) is None for each in typed):
                return  # somebody is still typing
            days = replace(days, first=_day(typed[0]), last=_day(typed[1]))
        if days != self._view.days:
            self.changed.emit(replace(self._view, days=days))


class Chips(Translated, QWidget):
    """Tells what the list is narrowed down by; pressing a chip takes that away."""

    changed = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._view, self._words = CaseView(), CaseWords()
        self._names: dict[tuple[Facet, str], str] = {}
        self._flow = Flow(self, spacing=Space.XS)
        self._chips: list[Button] = []
        self.is_held_back = False
        """Whether something else tells the same: the open panel."""
        self.hide()

    def retranslate(self) -> None:
        self.show_view(self._view, self._words)

    def set_names(self, shares: Mapping[Facet, Sequence[Share]]) -> None:
        """Names the store knows."""
        self._names = {(facet, share.key): share.name for facet, each in shares.items() for share in each}

    def show_view(self, view: CaseView, said: CaseWords) -> None:
        """Show a chip for each thing."""
        self._view, self._words = view, said
        for chip in self._chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self._chips = []
        for facet, keys in view.filter.where.items():
            if keys:
                where = {each: kept for each, kept in view.filter.where.items() if each is not facet}
                names = [said.value(facet, key, self._names.get((facet, key), "")) for key in in_rank(keys)]
                self._add(words.facet(facet), ", ".join(names), replace(view, filter=replace(view.filter, where=where)))
        if view.days.period is not Period.ANY:
            self._add(words.time(view.days.time), _days_said(view.days), replace(view, days=Days()))
        self.setVisible(bool(self._chips) and not self.is_held_back)
        self.updateGeometry()

    def _add(self, name: str, value: str, without: CaseView) -> None:
        chip = Button(Look.SECONDARY, "close")
        chip.setProperty("look", "chip")
        text = self.tr("%1: %2").replace("%1", name).replace("%2", value)
        chip.setText(text.replace("&", "&&"))
        chip.setAccessibleName(self.tr("Take away %1").replace("%1", text))
        chip.clicked.connect(lambda: self.changed.emit(without))
        self._flow.addWidget(chip)
        self._chips.append(chip)
        chip.show()


def is_narrowed(view: CaseView) -> bool:
    """Whether anything is chosen beyond whose, whether open, and words."""
    return any(view.filter.where.values()) or view.days.period is not Period.ANY


def without_filters(view: CaseView) -> CaseView:
    """The view with nothing of that."""
    return replace(view, filter=replace(view.filter, where={}), days=Days())


def _days_said(days: Days) -> str:
    if days.period is not Period.BETWEEN:
        return words.period(days.period)
    first = formats.day(days.first) if days.first is not None else "…"
    last = formats.day(days.last) if days.last is not None else "…"
    return first if first == last else f"{first} – {last}"


def _day(iso: str) -> date | None:
    try:
        return date.fromisoformat(iso)
    except ValueError:
        return None
