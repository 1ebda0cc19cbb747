"""ui.pages.home.overview"""

from tests.ui.kit import Kit
from ui.pages.home import overview
from ui.pages.home.overview import Overview


def test_without_an_account_there_is_nothing(kit: Kit) -> None:
    assert overview.read(kit.services) == Overview()
    assert overview.catalog(kit.services) is None


def test_everything_in_one_go(kit: Kit) -> None:
    kit.with_catalog()
    items = kit.services.catalog.catalog(kit.account_id).items
    kit.services.drafts.create(kit.account_id, items[0].id)
    read = overview.read(kit.services)
    assert len(read.drafts) == 1
    assert overview.catalog(kit.services) == kit.services.catalog.catalog(kit.account_id)
    assert read.open_cases == 0
    assert read.capabilities.have
