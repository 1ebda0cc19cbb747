"""desktop_app.store.usage: within one process; two processes stand in tests/faults/test_f05_damaged_work.py"""

from pathlib import Path

import pytest

from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.store.usage import Usage


def test_many_use_it_and_one_alone_replaces_it(tmp_path: Path) -> None:
    first, second = Usage(tmp_path / "work.db"), Usage(tmp_path / "work.db")
    first.join()
    first.join()
    second.join()
    with pytest.raises(StoreUnavailable) as raised, first.alone():
        raise AssertionError("another uses it")
    assert raised.value.trouble is StoreTrouble.LOCKED
    second.leave()
    second.leave()
    with first.alone():
        pass
    second.join()
    first.leave()
    second.leave()


def test_who_joins_knows_whether_he_is_alone(tmp_path: Path) -> None:
    first, second = Usage(tmp_path / "work.db"), Usage(tmp_path / "work.db")
    first.join()
    assert first.alone_since is not None
    second.join()
    assert second.alone_since is None
    first.leave()
    second.leave()
    second.join()
    assert second.alone_since is not None
    assert second.alone_since >= first.alone_since
    second.leave()
