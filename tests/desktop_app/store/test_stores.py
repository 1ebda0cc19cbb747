"""The stores of all accounts."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.domain.ids import AccountId
from desktop_app.errors import Bug, StoreUnavailable
from desktop_app.paths import Paths
from desktop_app.ports.store import Stores
from desktop_app.store.stores import AccountFolders
from tests.desktop_app.store.makers import ACCOUNT, a_draft

_OTHER = AccountId("acc-2")


def conforms(folders: AccountFolders) -> Stores:
    """Checked by mypy."""
    return folders


@pytest.fixture
def stores(tmp_path: Path) -> Iterator[AccountFolders]:
    stores = AccountFolders(Paths.beneath(tmp_path))
    yield stores
    stores.close()


def test_each_account_has_its_own(stores: AccountFolders) -> None:
    store = stores.open(ACCOUNT)
    assert stores.open(ACCOUNT) is store
    store.drafts.add(a_draft())
    assert stores.open(_OTHER).drafts.rows() == ()
    assert len(stores.open(ACCOUNT).drafts.rows()) == 1


def test_unlinking_one_leaves_the_other(stores: AccountFolders) -> None:
    for account_id in (ACCOUNT, _OTHER):
        stores.open(account_id).drafts.add(a_draft())
    stores.unlink(ACCOUNT, keep_work=False)
    assert stores.open(ACCOUNT).drafts.rows() == ()
    assert len(stores.open(_OTHER).drafts.rows()) == 1


def test_work_may_be_kept_also_of_one_that_is_not_open(stores: AccountFolders) -> None:
    stores.open(ACCOUNT).drafts.add(a_draft())
    stores.close()
    stores.unlink(ACCOUNT, keep_work=True)
    assert len(stores.open(ACCOUNT).drafts.rows()) == 1


def test_closing_closes_all(stores: AccountFolders) -> None:
    store = stores.open(ACCOUNT)
    stores.close()
    with pytest.raises(StoreUnavailable):
        store.drafts.rows()


@pytest.mark.parametrize("name", ["", "..", "a/b", "..\\x", "C:x", ".hidden", "x" * 200])
def test_an_id_is_never_a_path(stores: AccountFolders, name: str) -> None:
    with pytest.raises(Bug):
        stores.open(AccountId(name))
