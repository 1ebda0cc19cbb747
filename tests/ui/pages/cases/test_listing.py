"""The simple list."""

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseFilter
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable, child
from ui.pages.cases.listing import CaseList, catalog_of_all, read_listing


def test_more_is_offered_where_there_is_more(qtbot: QtBot, many: Kit) -> None:
    shown = CaseList(many.services)
    qtbot.addWidget(shown)
    shown.show()
    shown.show_listing(read_listing(many.services, CaseFilter(limit=50)))
    assert len(shown.list.rows.rows) == 50
    assert_usable(shown)
    more = child(shown, QAbstractButton)
    assert more.isVisible()
    with qtbot.waitSignal(shown.more_asked):
        more.click()
    shown.show_listing(read_listing(many.services, CaseFilter(limit=500)))
    assert not more.isVisible()


def test_the_catalogue_of_all_accounts_has_its_words(many: Kit) -> None:
    assert {"primus", "wilma"} <= {service.id for service in catalog_of_all(many.services).services}
