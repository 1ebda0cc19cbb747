"""The column beside the conversation."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import CaseId
from desktop_app.domain.sla import Kpi
from desktop_app.domain.text import LocalText
from tests.makers import a_case
from tests.ui.kit import Kit
from ui.pages.case.aside import Aside
from ui.pages.case.reading import read_case


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kpi = Kpi("first", LocalText.of("First reply"), kit.clock.now(), 60, 10)
    kit.server.put_case(replace(a_case("case-1"), kpis=(kpi,)))
    kit.server.put_case(a_case("case-2"))
    kit.with_catalog()
    yield kit
    kit.close()


def test_clocks_show_where_there_are_some(kit: Kit, qtbot: QtBot) -> None:
    aside = Aside(kit.services, kit.bridge)
    qtbot.addWidget(aside)
    kit.services.cases.refresh(kit.account_id, CaseId("case-1"))
    aside.show_read(kit.account_id, read_case(kit.services, kit.account_id, CaseId("case-1")))
    assert not aside.clocks.isHidden()
    assert aside.clocks.clocks[0].accessibleName().startswith("First reply")
    aside.show_read(kit.account_id, read_case(kit.services, kit.account_id, CaseId("case-2")))
    assert aside.clocks.isHidden()
    aside.show_read(kit.account_id, read_case(kit.services, kit.account_id, CaseId("case-3")))
    assert aside.clocks.isHidden()
