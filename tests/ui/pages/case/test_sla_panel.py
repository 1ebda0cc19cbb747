"""Every promise of a case with its moments."""

from datetime import UTC, datetime, timedelta

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.portal_time import PortalTime
from desktop_app.domain.sla import Kpi, Pause
from desktop_app.domain.text import LocalText
from ui.pages.case.sla_panel import SlaPanel
from ui.widgets.plain_label import PlainLabel

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
FIRST = Kpi(
    "first", LocalText.of("First reply"), AT - timedelta(hours=3), 4 * 3600, 1800, (Pause(AT - timedelta(hours=1)),)
)
DONE = Kpi(
    "done", LocalText.of("Solution"), AT - timedelta(days=3), 24 * 3600, ended_at=AT - timedelta(days=2, hours=4)
)


@pytest.fixture
def panel(qtbot: QtBot) -> SlaPanel:
    panel = SlaPanel()
    qtbot.addWidget(panel)
    return panel


def shown(panel: SlaPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(PlainLabel) if label.isVisibleTo(panel))


def test_a_promise_tells_its_moments(panel: SlaPanel) -> None:
    panel.show_kpis((FIRST, DONE), PortalTime(AT, True))
    told = shown(panel)
    for text in ("First reply", "4 h 0 min", "30 min", "1 h 0 min", "Solution", "1 d 0 h"):
        assert text in told
    assert len(panel.promises) == 2


def test_none_is_said(panel: SlaPanel) -> None:
    panel.show_kpis((FIRST,), PortalTime(AT, True))
    panel.show_kpis((), PortalTime(AT, True))
    assert shown(panel) == "Nothing was promised for this case by a certain time."
