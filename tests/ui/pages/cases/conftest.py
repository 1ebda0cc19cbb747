"""A world with cases of every kind, and the page over it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import Priority, Status
from tests.makers import a_case, a_person
from tests.ui.kit import Kit
from ui.navigation import Go, PageName
from ui.pages.cases.page import CasesPage

ANNA, PER = a_person("p-anna", "Anna Eksempel"), a_person("p-per", "Per Prøve")


@pytest.fixture
def many(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    """Two hundred and forty open cases and ten closed ones."""
    kit = Kit(tmp_path)
    services, owners = ("primus", "wilma", None), (ANNA, PER, None)
    for at in range(250):
        kit.server.put_case(
            a_case(
                f"case-{at:03}",
                title=f"Sak {at:03}",
                number=f"DP-{at:03}",
                status=Status.CLOSED if at >= 240 else (Status.RECEIVED, Status.ON_HOLD)[at % 2],
                priority=(Priority.HIGH, None)[at % 2],
                service_id=services[at % 3],
                owner=owners[at % 3],
            )
        )
    kit.with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def cases(many: Kit, qtbot: QtBot) -> CasesPage:
    """The page, open over them."""
    page = CasesPage(many.services, many.bridge)
    qtbot.addWidget(page)
    page.resize(1200, 700)
    page.show()
    page.open(Go(PageName.CASES))
    qtbot.waitUntil(lambda: not many.bridge.is_waiting)
    return page
