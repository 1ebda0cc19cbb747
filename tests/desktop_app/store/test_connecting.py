"""desktop_app.store.connecting"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.store.connecting import connect


def test_a_connection_has_the_pragmas_of_the_house(tmp_path: Path) -> None:
    with closing(connect(tmp_path / "a.db", "FULL", 0.1)) as connection:
        names = ("journal_mode", "synchronous", "foreign_keys", "trusted_schema", "secure_delete", "busy_timeout")
        found = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in names]
        assert found == ["wal", 2, 1, 0, 1, 100]


def test_a_file_that_is_none_leaves_nothing_open(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(b"<html>" * 1000)
    with pytest.raises(sqlite3.DatabaseError):
        connect(tmp_path / "a.db", "FULL", 0.1)
