"""Real SQLite files for the store's tests."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop_app.store.account import AccountFolder
from desktop_app.store.database import CACHE, WORK, Database
from tests.desktop_app.store.makers import ACCOUNT


@pytest.fixture
def folder(tmp_path: Path) -> Iterator[AccountFolder]:
    """An account's store, open."""
    store = AccountFolder(ACCOUNT, tmp_path / "accounts" / ACCOUNT)
    store.open()
    yield store
    store.close()


@pytest.fixture
def work(tmp_path: Path) -> Iterator[Database]:
    """A work.db, not yet open."""
    database = Database(tmp_path / "work.db", WORK, busy_timeout_s=0.2)
    yield database
    database.close()


@pytest.fixture
def cache(tmp_path: Path) -> Iterator[Database]:
    """A cache.db, not yet open."""
    database = Database(tmp_path / "cache.db", CACHE, busy_timeout_s=0.2)
    yield database
    database.close()
