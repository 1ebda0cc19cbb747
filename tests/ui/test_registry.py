"""ui.registry"""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.architecture.source import ROOT
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable
from ui.navigation import Go, PageName
from ui.registry import PAGES


def test_every_page_that_exists_is_registered() -> None:
    there = {path.parent.name for path in (ROOT / "ui" / "pages").glob("*/page.py")}
    there.add(PageName.DASHBOARD)  # in the folder of the cases, whose words and charts it shares
    assert {str(page) for page in PAGES} <= there


@pytest.mark.parametrize("page", list(PAGES))
def test_every_page_opens_without_an_account(qtbot: QtBot, tmp_path: Path, page: PageName) -> None:
    kit = Kit(tmp_path)
    widget = PAGES[page](kit.services, kit.bridge)
    qtbot.addWidget(widget)
    widget.resize(1000, 700)
    widget.show()
    widget.open(Go(page))  # type: ignore[attr-defined]
    assert_usable(widget)
    kit.close()
