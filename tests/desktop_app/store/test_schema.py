"""Migrations are applied once and whole, also after a kill."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.store.database import connect
from desktop_app.store.schema import FOREIGN, Migration, migrate, migrations, statements

_STEPS = (Migration(1, "CREATE TABLE a (x);\nINSERT INTO a VALUES (1);\n"), Migration(2, "ALTER TABLE a ADD y"))


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    with closing(connect(tmp_path / "a.db", "NORMAL", 1)) as connection:
        yield connection


def test_applies_each_step_once(connection: sqlite3.Connection) -> None:
    assert migrate(connection, _STEPS[:1]) is True
    assert migrate(connection, _STEPS) is False
    assert migrate(connection, _STEPS) is False
    assert [tuple(row) for row in connection.execute("SELECT * FROM a")] == [(1, None)]


def test_a_step_that_fails_leaves_nothing(connection: sqlite3.Connection) -> None:
    bad = Migration(1, "CREATE TABLE a (x);\nCREATE TABLE a (x);\n")
    with pytest.raises(sqlite3.OperationalError):
        migrate(connection, (bad,))
    assert connection.execute("PRAGMA user_version").fetchone()[0] == 0
    migrate(connection, _STEPS)


def test_a_newer_file_is_left_alone(connection: sqlite3.Connection) -> None:
    migrate(connection, _STEPS)
    connection.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreUnavailable) as raised:
        migrate(connection, _STEPS)
    assert raised.value.trouble is StoreTrouble.TOO_NEW


@pytest.mark.parametrize("version", [0, 1, 2, 99])
def test_another_programs_file_is_left_alone(connection: sqlite3.Connection, version: int) -> None:
    connection.execute("CREATE TABLE albums (title)")
    connection.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(StoreUnavailable, match=FOREIGN):
        migrate(connection, _STEPS)
    assert [name for (name,) in connection.execute("SELECT name FROM sqlite_master")] == ["albums"]


def test_a_table_that_was_dropped_later_is_not_missed(connection: sqlite3.Connection) -> None:
    steps = (*_STEPS, Migration(9, "CREATE TABLE other (x);\nDROP TABLE a;\n"))
    migrate(connection, steps)
    assert migrate(connection, steps) is False


def test_a_step_another_process_made_meanwhile_is_not_made_again(tmp_path: Path) -> None:
    def faster(statement: str) -> None:
        if statement == "BEGIN IMMEDIATE":
            first.set_trace_callback(None)
            migrate(second, _STEPS)

    with closing(connect(tmp_path / "a.db", "NORMAL", 1)) as first:
        with closing(connect(tmp_path / "a.db", "NORMAL", 1)) as second:
            first.set_trace_callback(faster)
            migrate(first, _STEPS)
        assert [tuple(row) for row in first.execute("SELECT * FROM a")] == [(1, None)]


@pytest.mark.skipif(sys.platform == "win32", reason="a process cannot kill itself this way on Windows")
def test_a_migration_killed_half_way_runs_again(tmp_path: Path) -> None:
    script = (
        "import os, signal, sys; from pathlib import Path\n"
        "from desktop_app.store.database import connect\n"
        "from desktop_app.store.schema import Migration, migrate\n"
        f"connection = connect(Path({str(tmp_path / 'a.db')!r}), 'FULL', 1)\n"
        "connection.create_function('die', 0, lambda: os.kill(os.getpid(), signal.SIGKILL))\n"
        "migrate(connection, (Migration(1, 'CREATE TABLE a (x);\\nSELECT die();\\nCREATE TABLE b (x);\\n'),))\n"
    )
    root = Path(__file__).resolve().parents[3]
    killed = subprocess.run([sys.executable, "-c", script], cwd=root, env=dict(os.environ), check=False)
    assert killed.returncode == -signal.SIGKILL
    with closing(connect(tmp_path / "a.db", "FULL", 1)) as connection:
        assert migrate(connection, _STEPS) is True
        assert connection.execute("PRAGMA integrity_check").fetchone()[0] == "ok"


@pytest.mark.parametrize("name", ["work", "cache"])
def test_ours_are_numbered_without_a_gap(name: str) -> None:
    versions = [step.version for step in migrations(name)]
    assert versions == list(range(1, len(versions) + 1))
    assert versions


def test_statements_may_hold_semicolons() -> None:
    trigger = "CREATE TRIGGER t AFTER INSERT ON a BEGIN\n  DELETE FROM b;\n  DELETE FROM c;\nEND;"
    assert list(statements(f"-- first; really\nCREATE TABLE a (x);\n{trigger}\nSELECT 1")) == [
        "-- first; really\nCREATE TABLE a (x);",
        trigger,
        "SELECT 1",
    ]
