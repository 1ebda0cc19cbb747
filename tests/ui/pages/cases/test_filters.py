"""ui.pages.cases.filters"""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QAbstractButton, QComboBox
from pytestqt.qtbot import QtBot

from desktop_app.domain.case_views import CaseView, Days, Period
from desktop_app.domain.cases import CaseFilter, CaseTime, Facet, Share
from desktop_app.domain.catalog import Catalog
from tests.ui.kit import named
from tests.ui.looks import assert_usable
from ui.pages.cases.filters import Chips, FilterPanel, is_narrowed, without_filters
from ui.pages.cases.words import CaseWords
from ui.widgets.editors.when import DayLine
from ui.widgets.multi_choice import MultiChoice

SAID = CaseWords.of(Catalog(), {})
SHARES = {Facet.OWNER: (Share("p-1", 3, "Anna"), Share("", 2)), Facet.SERVICE: (Share("mail", 5),)}
NARROW = CaseView(
    filter=CaseFilter(where={Facet.STATUS: frozenset({"solved", "received"})}), days=Days(period=Period.WEEK)
)


@pytest.fixture
def panel(qtbot: QtBot) -> FilterPanel:
    made = FilterPanel()
    qtbot.addWidget(made)
    made.resize(900, 160)
    made.show()
    made.offer(SHARES, SAID)
    return made


def test_what_cases_have_is_offered(panel: FilterPanel) -> None:
    assert_usable(panel)
    assert named(panel, "cases.filter.status").isVisible()
    assert named(panel, "cases.filter.owner").isVisible()
    assert not named(panel, "cases.filter.service").isVisible(), "one service is no choice"


def test_a_choice_is_told_as_a_view(qtbot: QtBot, panel: FilterPanel) -> None:
    owner = named(panel, "cases.filter.owner")
    assert isinstance(owner, MultiChoice)
    with qtbot.waitSignal(panel.changed) as told:
        owner.changed.emit(frozenset({"p-1"}))
    assert told.args[0].filter.where == {Facet.OWNER: frozenset({"p-1"})}
    panel.show_view(told.args[0])
    assert owner.said() == "Anna"
    with qtbot.waitSignal(panel.changed) as told:
        owner.changed.emit(frozenset())
    assert told.args[0].filter.where == {}


def test_days_are_chosen_by_a_period_or_typed(qtbot: QtBot, panel: FilterPanel) -> None:
    time, period = named(panel, "cases.filter.time"), named(panel, "cases.filter.period")
    assert isinstance(time, QComboBox)
    assert isinstance(period, QComboBox)
    with qtbot.waitSignal(panel.changed) as told:
        period.setCurrentIndex(period.findData("month"))
    panel.show_view(told.args[0])
    with qtbot.waitSignal(panel.changed) as told:
        time.setCurrentIndex(time.findData("closed"))
    assert told.args[0].days == Days(CaseTime.CLOSED, Period.MONTH)
    panel.show_view(told.args[0])
    with qtbot.waitSignal(panel.changed) as told:
        period.setCurrentIndex(period.findData("between"))
    panel.show_view(told.args[0])
    first, last = named(panel, "cases.filter.first"), named(panel, "cases.filter.last")
    assert isinstance(first, DayLine)
    assert isinstance(last, DayLine)
    seen: list[CaseView] = []
    panel.changed.connect(seen.append)
    panel.changed.connect(panel.show_view)
    qtbot.keyClicks(first.line, "1.2.2026")
    qtbot.keyClicks(last.line, "28.2.2026")
    last.line.editingFinished.emit()
    assert seen[-1].days == Days(CaseTime.CLOSED, Period.BETWEEN, date(2026, 2, 1), date(2026, 2, 28))


def test_a_day_being_written_stays(qtbot: QtBot, panel: FilterPanel) -> None:
    view = CaseView(days=Days(period=Period.BETWEEN))
    panel.show_view(view)
    first = named(panel, "cases.filter.first")
    assert isinstance(first, DayLine)
    qtbot.keyClicks(first.line, "1.")
    panel.offer(SHARES, SAID)
    panel.show_view(view)
    assert first.line.text() == "1."


def test_clearing_keeps_whose_and_words(qtbot: QtBot, panel: FilterPanel) -> None:
    clear = named(panel, "cases.filter.clear")
    assert not clear.isVisible()
    view = replace(NARROW, filter=replace(NARROW.filter, words="printer"))
    panel.show_view(view)
    with qtbot.waitSignal(panel.changed) as told:
        clear.click()  # type: ignore[attr-defined]
    assert told.args[0] == without_filters(view)
    assert told.args[0].filter.words == "printer"
    assert not is_narrowed(told.args[0])


def test_chips_tell_and_take_away(qtbot: QtBot) -> None:
    chips = Chips()
    qtbot.addWidget(chips)
    chips.set_names(SHARES)
    chips.show_view(
        replace(NARROW, filter=replace(NARROW.filter, where={**NARROW.filter.where, Facet.OWNER: frozenset({"p-1"})})),
        SAID,
    )
    buttons = {button.text(): button for button in chips.findChildren(QAbstractButton) if button.isVisibleTo(chips)}
    assert list(buttons) == ["Status: Received, Solved", "Owner: Anna", "Opened: in the last 7 days"]
    assert_usable(chips)
    with qtbot.waitSignal(chips.changed) as told:
        buttons["Opened: in the last 7 days"].click()
    assert told.args[0].days == Days()
    chips.show_view(CaseView(days=Days(period=Period.BETWEEN, first=date(2026, 1, 2), last=date(2026, 1, 2))), SAID)
    assert [b.text() for b in chips.findChildren(QAbstractButton) if b.isVisibleTo(chips)] == ["Opened: 02/01/2026"]
    chips.show_view(CaseView(), SAID)
    assert not chips.isVisibleTo(chips.window())
