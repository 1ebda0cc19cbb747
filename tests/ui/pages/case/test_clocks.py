"""Countdowns that are seen, and never read aloud by the second."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop_app.domain.portal_time import PortalTime
from desktop_app.domain.sla import Kpi, KpiState, Pause
from desktop_app.domain.text import LocalText
from ui.pages.case.clocks import ClocksPanel

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)


def sure(seconds: float) -> PortalTime:
    return PortalTime(AT + timedelta(seconds=seconds), is_sure=True)


@pytest.fixture
def panel(qtbot: QtBot) -> ClocksPanel:
    panel = ClocksPanel()
    qtbot.addWidget(panel)
    first = Kpi("first", LocalText.of("First reply"), AT, 600, 150)
    paused = Kpi("solution", LocalText.of("Solution"), AT, 3600, 900, (Pause(AT),))
    panel.show_kpis((first, paused), sure(1))
    panel.resize(300, 200)
    panel.show()
    return panel


def test_each_promise_counts_down_by_itself(panel: ClocksPanel) -> None:
    first, paused = panel.clocks
    assert first.countdown.text == "9 min 59 s left"
    assert paused.countdown.text == "1 h 0 min left"
    panel.show_time(sure(2))
    assert first.countdown.text == "9 min 58 s left"
    assert [one.state for one in panel.readings] == [KpiState.IN_PROGRESS, KpiState.PAUSED]


def test_what_ticks_is_not_told(panel: ClocksPanel) -> None:
    first = panel.clocks[0]
    said = first.accessibleName()
    assert said.startswith("First reply, In time, 9 min left, Due ")
    labels = [label.text() for label in panel.findChildren(QLabel)]
    for seconds in range(2, 60):
        panel.show_time(sure(seconds))
    assert first.accessibleName() == said
    assert [label.text() for label in panel.findChildren(QLabel)] == labels
    assert QAccessible.queryAccessibleInterface(first.countdown).text(QAccessible.Text.Name) == "9 min left"
    panel.show_time(sure(500))
    assert first.accessibleName().startswith("First reply, Due soon, 1 min left")
    panel.show_time(sure(630))
    assert first.accessibleName().startswith("First reply, Overdue, 0 min too late")


def test_an_unsure_time_is_said(panel: ClocksPanel) -> None:
    assert not panel._unsure.isVisible()
    panel.show_time(PortalTime(AT, is_sure=False))
    assert panel._unsure.isVisible()


def test_without_promises_nothing_shows(panel: ClocksPanel) -> None:
    panel.show_kpis((), sure(1))
    assert not panel.isVisible()
