"""One SQLite file, whatever happens to it (faults F2 to F7, M8)."""

import errno
import queue
import re
import secrets
import shutil
import sqlite3
import stat
import subprocess
import sys
import threading
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.rescues import RescueReason
from desktop_app.errors import Bug, StoreTrouble, StoreUnavailable
from desktop_app.store.database import CACHE, WORK, Database, Interrupted, as_store_error, translated

_ENDLESS = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
_ADD = "INSERT INTO replies (case_id, text) VALUES (?, ?)"


def trouble_of(action: Callable[[], object]) -> StoreTrouble:
    with pytest.raises(StoreUnavailable) as raised:
        action()
    return raised.value.trouble


def add(database: Database, id: str, text: str = "x") -> None:
    with database.transaction() as connection:
        connection.execute(_ADD, (id, text))


def ids(database: Database) -> list[str]:
    return [row["case_id"] for row in database.rows("SELECT case_id FROM replies ORDER BY case_id")]


def in_thread(action: Callable[[], object]) -> None:
    """Run something in another thread, to its end; its error is ours."""
    outcome: queue.SimpleQueue[BaseException | None] = queue.SimpleQueue()

    def run() -> None:
        try:
            action()
        except BaseException as error:  # noqa: BLE001 - handed to the test
            outcome.put(error)
        else:
            outcome.put(None)

    thread = threading.Thread(target=run)
    thread.start()
    thread.join()
    error = outcome.get()
    if error is not None:
        raise error


def overwrite(path: Path, at: int, data: bytes) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(data)


def test_is_private_and_has_the_pragmas_of_the_house(work: Database, cache: Database) -> None:
    work.open()
    cache.open()
    work.open()
    add(work, "a")
    for path in work.path.parent.glob("work.db*"):
        assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600
    for database, level in ((work, 2), (cache, 1)):
        with database.transaction() as connection:
            pragmas = {
                name: connection.execute(f"PRAGMA {name}").fetchone()[0]
                for name in ("journal_mode", "synchronous", "foreign_keys", "trusted_schema")
            }
        assert pragmas == {"journal_mode": "wal", "synchronous": level, "foreign_keys": 1, "trusted_schema": 0}


def test_a_transaction_is_all_or_nothing(work: Database) -> None:
    work.open()

    def fail() -> None:
        with work.transaction() as connection:
            connection.execute(_ADD, ("a", "x"))
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert ids(work) == []


def test_an_inner_transaction_is_part_of_the_outer(work: Database) -> None:
    work.open()

    def fail() -> None:
        with work.transaction():
            add(work, "a")
            assert ids(work) == ["a"]
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert ids(work) == []


def test_reading_does_not_write(work: Database) -> None:
    work.open()
    with pytest.raises(StoreUnavailable), work.reading() as connection:
        connection.execute(_ADD, ("a", "x"))
    add(work, "b")
    assert work.row("SELECT text FROM replies WHERE case_id = 'a'") is None


def test_each_thread_has_its_connection_and_all_are_closed(work: Database) -> None:
    work.open()
    add(work, "a")
    seen: list[list[str]] = []
    for _ in range(3):
        in_thread(lambda: seen.append(ids(work)))
    assert seen == [["a"]] * 3
    work.close()
    work.close()
    # The last connection that closes takes the log with it.
    assert [path.name for path in work.path.parent.glob("work.db-*")] == []


def test_a_closed_one_says_so_and_may_be_opened_again(work: Database) -> None:
    work.open()
    add(work, "a")
    work.close()
    assert trouble_of(lambda: ids(work)) is StoreTrouble.MISSING
    work.open()
    assert ids(work) == ["a"]


def test_a_bug_is_a_bug(work: Database) -> None:
    work.open()
    with pytest.raises(Bug):
        work.rows("SELECT * FROM nothing")
    with pytest.raises(Bug):
        work.rows("SELECT ?", ())
    assert isinstance(as_store_error(sqlite3.ProgrammingError("closed")), Bug)


def test_a_full_disk_says_so_and_loses_nothing(work: Database) -> None:
    work.open()
    add(work, "a")
    with work.reading() as connection:
        connection.execute("PRAGMA max_page_count = 1")
    assert trouble_of(lambda: add(work, "b", "x" * 500_000)) is StoreTrouble.FULL
    assert ids(work) == ["a"]
    with work.reading() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    add(work, "b")
    assert ids(work) == ["a", "b"]


def test_a_file_locked_by_another_process_says_so(work: Database) -> None:
    work.open()
    script = (
        "import sqlite3, sys\n"
        f"connection = sqlite3.connect({str(work.path)!r}, isolation_level=None)\n"
        "connection.execute('BEGIN EXCLUSIVE'); print('locked', flush=True); sys.stdin.read()\n"
        "connection.execute('COMMIT'); connection.close()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "locked\n"
        assert trouble_of(lambda: add(work, "a")) is StoreTrouble.LOCKED
        other.communicate("")
    add(work, "a")


def test_a_folder_that_may_not_be_made_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    assert trouble_of(Database(tmp_path / "file" / "work.db", WORK).open) is StoreTrouble.NO_ACCESS


def test_a_place_that_is_no_file_says_so(tmp_path: Path) -> None:
    (tmp_path / "cache.db").mkdir()
    assert trouble_of(Database(tmp_path / "cache.db", CACHE).open) is StoreTrouble.NO_ACCESS


def test_work_of_a_newer_version_is_set_aside_as_it_was(work: Database) -> None:
    work.open()
    add(work, "a")
    work.close()
    with closing(sqlite3.connect(work.path)) as newer:
        newer.execute("PRAGMA user_version = 99")
    before = work.path.read_bytes()
    work.open()
    assert ids(work) == ["a"]
    assert work.set_aside is not None
    assert work.set_aside.name.startswith("work-newer-")
    assert work.set_aside.read_bytes() == before
    told = work.healing.told()
    assert told is not None
    assert told.reason is RescueReason.NEWER


def test_a_file_another_program_has_open_is_not_taken_from_it(work: Database) -> None:
    other = Database(work.path, WORK)
    other.open()
    add(other, "a")
    work.open()
    overwrite(work.path, 0, b"<html>" * 20)
    work.close()
    assert trouble_of(work.open) is StoreTrouble.LOCKED
    assert work.path.read_bytes().startswith(b"<html>")
    other.close()
    overwrite(work.path, 0, b"<html>" * 20)
    work.open()
    assert work.set_aside is not None


def test_a_cache_of_a_newer_version_is_begun_again(cache: Database) -> None:
    cache.open()
    cache.close()
    with closing(sqlite3.connect(cache.path)) as newer:
        newer.execute("PRAGMA user_version = 99")
    cache.open()
    assert cache.set_aside is not None
    assert cache.rows("SELECT * FROM cases") == []


@pytest.mark.parametrize("data", [b"<html>Sign in to the network</html>" * 200, b"\0" * 8192])
def test_what_is_no_database_is_set_aside(cache: Database, data: bytes) -> None:
    cache.path.write_bytes(data)
    cache.open()
    assert cache.set_aside is not None
    assert cache.set_aside.read_bytes() == data


def test_an_empty_file_is_filled(cache: Database) -> None:
    cache.path.write_bytes(b"")
    cache.open()
    assert cache.set_aside is None


def test_a_cache_damaged_while_in_use_heals_at_the_next_use(cache: Database) -> None:
    cache.open()
    with cache.transaction() as connection:
        connection.executemany(
            "INSERT INTO facts (name, value) VALUES (?, ?)", [(f"n{i}", "x" * 500) for i in range(500)]
        )
    generation = cache.generation
    cache.close()
    root = cache.path.stat().st_size // 2 // 4096 * 4096
    overwrite(cache.path, root, b"\xff" * 4096 * 3)
    cache.open()
    assert trouble_of(lambda: cache.rows("SELECT * FROM facts")) is StoreTrouble.DAMAGED
    assert cache.rows("SELECT * FROM facts") == []
    assert cache.generation > generation
    assert cache.set_aside is not None


def test_a_cancelled_query_ends_and_later_ones_do_not(work: Database) -> None:
    work.open()
    interrupts: list[Callable[[], None]] = []
    started = threading.Event()

    def cancel() -> None:
        started.wait()
        interrupts[0]()

    canceller = threading.Thread(target=cancel)
    canceller.start()

    def count() -> None:
        with work.interruptible(interrupts.append), work.reading() as connection:
            # The query itself says when it runs: an interrupt before it would be lost.
            connection.create_function("running", 0, started.set)
            connection.execute(f"SELECT running(), ({_ENDLESS})").fetchone()

    with pytest.raises(Interrupted):
        count()
    canceller.join()
    interrupts[0]()
    assert ids(work) == []


def test_closing_interrupts_what_runs(work: Database) -> None:
    work.open()
    started = threading.Event()
    errors: queue.SimpleQueue[Exception] = queue.SimpleQueue()

    def run() -> None:
        try:
            with work.reading() as connection:
                connection.create_function("running", 0, started.set)
                connection.execute(f"SELECT running(), ({_ENDLESS})").fetchone()
        except Interrupted as error:
            errors.put(error)

    thread = threading.Thread(target=run)
    thread.start()
    started.wait()
    work.close()
    thread.join()
    assert isinstance(errors.get(), Interrupted)


def test_what_does_not_end_is_left_to_the_end_of_the_process(work: Database, caplog: pytest.LogCaptureFixture) -> None:
    work.open()
    with work.reading():
        in_thread(lambda: work.close(0.01))
    assert "still in use" in caplog.text
    caplog.clear()


def test_begins_again_empty(cache: Database) -> None:
    cache.open()
    with cache.transaction() as connection:
        connection.execute("INSERT INTO facts (name, value) VALUES ('a', 'b')")
    cache.recreate()
    assert cache.rows("SELECT * FROM facts") == []
    assert cache.set_aside is None


def test_nothing_deleted_is_left_in_the_file(work: Database) -> None:
    work.open()
    add(work, "a", "planted-canary")
    with work.transaction() as connection:
        connection.execute("DELETE FROM replies")
    assert work.vacuum()
    assert all(b"planted-canary" not in path.read_bytes() for path in work.path.parent.glob("work.db*"))


@settings(deadline=None, max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 12), st.sampled_from([0, 40, 900, 5_000])), min_size=20, max_size=120))
def test_whatever_was_written_and_deleted_only_what_is_there_is_in_the_files(
    tmp_path: Path, steps: list[tuple[int, int]]
) -> None:
    """Rows of all sizes, in pages that are split and joined: remains of them would lie between the cells."""
    folder = tmp_path / secrets.token_hex(4)
    with closing(Database(folder / "work.db", WORK)) as work:
        work.open()
        there: dict[int, str] = {}
        for number, (id, size) in enumerate(steps):
            with work.transaction() as connection:
                connection.execute("DELETE FROM replies WHERE case_id = ?", (str(id),))
                there.pop(id, None)
                if size:
                    there[id] = f"<{number:05}>"
                    connection.execute(_ADD, (str(id), there[id] + "x" * size))
        assert work.vacuum()
        found = {text for path in folder.iterdir() for text in re.findall(rb"<\d{5}>", path.read_bytes())}
        assert found == {text.encode() for text in there.values()}


def test_a_copy_of_the_files_at_any_moment_has_every_committed_row(work: Database, tmp_path: Path) -> None:
    work.open()
    for number in range(20):
        add(work, f"{number:02}")
        snapshot = tmp_path / f"copy-{number}"
        snapshot.mkdir()
        for path in (work.path, work.path.with_name("work.db-wal")):
            shutil.copy(path, snapshot / path.name)
        with closing(sqlite3.connect(snapshot / "work.db")) as copied:
            assert copied.execute("SELECT count(*) FROM replies").fetchone()[0] == number + 1


def test_a_log_cut_anywhere_gives_a_state_that_was_committed(work: Database, tmp_path: Path) -> None:
    work.open()
    for number in range(5):
        add(work, f"{number:02}", "x" * 2000)
    log = work.path.with_name("work.db-wal").read_bytes()
    counts = set()
    for place in range(0, len(log), 1031):
        folder = tmp_path / f"cut-{place}"
        folder.mkdir()
        shutil.copy(work.path, folder / "work.db")
        (folder / "work.db-wal").write_bytes(log[:place])
        cut = Database(folder / "work.db", WORK)
        cut.open()
        found = ids(cut)
        assert found == [f"{number:02}" for number in range(len(found))]
        counts.add(len(found))
        cut.close()
    assert counts == {0, 1, 2, 3, 4} | counts


@pytest.mark.parametrize(
    ("error", "trouble"),
    [
        (OSError(errno.ENOSPC, "full"), StoreTrouble.FULL),
        (PermissionError(errno.EACCES, "no"), StoreTrouble.NO_ACCESS),
        (OSError(errno.EIO, "odd"), StoreTrouble.NO_ACCESS),
    ],
)
def test_errors_of_files_are_told_apart(error: OSError, trouble: StoreTrouble) -> None:
    def fail() -> None:
        with translated():
            raise error

    assert trouble_of(fail) is trouble
