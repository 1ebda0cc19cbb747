"""The clocks go on while they show, and the portal is asked when one runs out."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.sla import Kpi, KpiState
from desktop_app.domain.text import LocalText
from tests.ui.kit import Kit
from ui.pages.case.clocks import ClocksPanel
from ui.pages.case.ticking import Ticking


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> ClocksPanel:
    panel = ClocksPanel()
    qtbot.addWidget(panel)
    kpi = Kpi("first", LocalText.of("First reply"), kit.clock.now(), 60, 10)
    panel.show_kpis((kpi,), kit.services.casework.portal_time(kit.account_id))
    panel.show()
    return panel


def test_it_asks_when_a_time_is_over(kit: Kit, panel: ClocksPanel, qtbot: QtBot) -> None:
    ticking = Ticking(panel, kit.services, kit.bridge)
    ticking.start(kit.account_id)
    kit.clock.advance(30)
    ticking.tick()
    qtbot.waitUntil(lambda: panel.readings[0].remaining_s == 30)
    kit.clock.advance(40)
    with qtbot.waitSignal(ticking.is_due):
        ticking.tick()
    assert panel.readings[0].state is KpiState.MISSED
