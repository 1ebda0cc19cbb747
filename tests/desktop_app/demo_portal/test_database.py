"""The SQLite file."""

import sqlite3
import threading
from pathlib import Path

import pytest

from desktop_app.demo_portal.database import SCHEMA_VERSION, Database, remove_database


def test_a_block_that_fails_leaves_nothing(tmp_path: Path) -> None:
    db = Database(tmp_path / "x" / "portal.db")
    assert db.is_new

    def break_off() -> None:
        with db.write() as connection:
            connection.execute("INSERT INTO meta VALUES ('a', '1')")
            raise ValueError("broken")

    with pytest.raises(ValueError, match="broken"):
        break_off()
    with db.write() as connection:
        connection.execute("INSERT INTO meta VALUES ('b', '2')")
    with db.read() as connection:
        assert [row["key"] for row in connection.execute("SELECT key FROM meta")] == ["b"]
    db.close()


def test_a_reader_sees_one_moment_while_another_writes(tmp_path: Path) -> None:
    db = Database(tmp_path / "portal.db")
    with db.read() as reader:
        assert reader.execute("SELECT count(*) FROM meta").fetchone()[0] == 0
        with db.write() as writer:
            writer.execute("INSERT INTO meta VALUES ('a', '1')")
        assert reader.execute("SELECT count(*) FROM meta").fetchone()[0] == 0
    with db.read() as reader:
        assert reader.execute("SELECT count(*) FROM meta").fetchone()[0] == 1
    db.close()


def test_many_threads_write_in_turn(tmp_path: Path) -> None:
    db = Database(tmp_path / "portal.db")

    def write(number: int) -> None:
        for step in range(20):
            with db.write() as connection:
                connection.execute("INSERT INTO meta VALUES (?, '')", (f"{number}-{step}",))

    threads = [threading.Thread(target=write, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with db.read() as connection:
        assert connection.execute("SELECT count(*) FROM meta").fetchone()[0] == 80
    db.close()


@pytest.mark.parametrize("content", [b"not a database at all" * 100, b""])
def test_what_is_not_ours_is_made_anew(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "portal.db"
    path.write_bytes(content)
    db = Database(path)
    assert db.is_new
    db.close()


def test_data_of_another_version_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "portal.db"
    Database(path).close()
    connection = sqlite3.connect(path)
    connection.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    connection.close()
    other = Database(path)
    assert other.is_new
    other.close()
    same = Database(path)
    assert not same.is_new
    same.close()


def test_removing_it(tmp_path: Path) -> None:
    path = tmp_path / "portal.db"
    Database(path).close()
    remove_database(path)
    remove_database(path)
    assert list(tmp_path.iterdir()) == []
