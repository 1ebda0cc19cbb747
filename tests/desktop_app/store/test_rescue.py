"""Work survives a damaged file: what can be read is moved, the rest comes from the daily copy."""

import os
import random
import shutil
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.ids import DraftId, FieldId, Key
from desktop_app.domain.receipts import OutboxState, SentReceipt
from desktop_app.store import rescue
from desktop_app.store.account import AccountFolder
from desktop_app.store.database import WORK, Database
from tests.desktop_app.store.makers import ACCOUNT, NOON, a_draft, a_file, a_row, a_submit

_PAGE = 4096


def filled(folder: Path, drafts: int = 60) -> AccountFolder:
    """A store with drafts that fill many pages, and one thing in the outbox."""
    store = AccountFolder(ACCOUNT, folder)
    store.open()
    with store.transaction():
        for number in range(drafts):
            draft = a_draft(number, {FieldId("text"): f"{number} " * 300})
            store.drafts.add(draft)
            store.drafts.save(draft, f"Emne {number}")
            store.drafts.add_file(draft.id, a_file(str(number)))
    store.outbox.add(a_submit(1000, (a_file("f"),)), "Ny sak", NOON)
    return store


def overwrite(path: Path, at: int, size: int = _PAGE) -> None:
    with path.open("r+b") as file:
        file.seek(at)
        file.write(b"\xa5" * size)


def test_keeps_a_copy_once_a_day(tmp_path: Path) -> None:
    database = Database(tmp_path / "work.db", WORK)
    database.open()
    copy = rescue.copy_of(database.path)
    first = copy.stat().st_mtime_ns
    database.close()
    database.open()
    assert copy.stat().st_mtime_ns == first
    database.close()
    for age_s in (-100_000, 90_000):
        then = copy.stat().st_mtime - age_s
        os.utime(copy, (then, then))
        database.open()
        database.close()
        assert copy.stat().st_mtime != then


@pytest.mark.parametrize("seed", range(20))
def test_no_draft_is_lost_when_pages_are_overwritten(tmp_path: Path, seed: int) -> None:
    store = filled(tmp_path / "a")
    store.close()
    store.folder.joinpath("work.db.copy").unlink()
    store.open()  # the copy of today, with everything
    store.close()
    work = store.folder / "work.db"
    pages = work.stat().st_size // _PAGE
    for page in random.Random(seed).sample(range(pages), 3):
        overwrite(work, page * _PAGE)
    store.open()
    try:
        rows = store.drafts.rows()
    except Exception:  # noqa: BLE001 - damage met while reading heals at the next use
        rows = store.drafts.rows()
    assert {row.id for row in rows} == {f"d-{number}" for number in range(60)}
    assert [row.key for row in store.outbox.rows()] == ["key-1000"]
    store.close()


def test_without_a_copy_what_can_be_read_is_kept(tmp_path: Path) -> None:
    store = filled(tmp_path / "a")
    store.close()
    work = store.folder / "work.db"
    rescue.copy_of(work).unlink()
    with closing(sqlite3.connect(work)) as connection:
        pages = (
            [
                row[0]
                for row in connection.execute("SELECT pageno FROM dbstat WHERE name = 'drafts' AND pagetype = 'leaf'")
            ]
            if _has_dbstat(connection)
            else [work.stat().st_size // _PAGE // 2]
        )
    overwrite(work, (pages[len(pages) // 2] - 1) * _PAGE)
    store.open()
    assert store.work.set_aside is not None
    kept = {row.id for row in store.drafts.rows()}
    assert 40 <= len(kept) < 60
    assert {"d-0", "d-59"} <= kept
    store.close()


def _has_dbstat(connection: sqlite3.Connection) -> bool:
    try:
        connection.execute("SELECT 1 FROM dbstat LIMIT 1")
    except sqlite3.OperationalError:
        return False
    return True


def test_what_was_sent_since_the_copy_is_not_made_again(tmp_path: Path) -> None:
    store = AccountFolder(ACCOUNT, tmp_path / "a")
    store.open()
    store.drafts.add(a_draft(1))
    store.drafts.add(a_draft(2))
    store.outbox.add(a_submit(3), "Ny sak", NOON)
    store.close()
    rescue.copy_of(store.work.path).unlink()
    store.open()
    # Draft 1 goes to the outbox after the copy was made; then the file is lost.
    store.close()
    with closing(sqlite3.connect(rescue.copy_of(store.work.path))) as copy:
        copy.execute(
            "INSERT INTO outbox (key, kind, title, created_at, body) SELECT 'key-1', kind, title, created_at,"
            " replace(body, 'key-3', 'key-1') FROM outbox"
        )
        copy.commit()
    store.work.path.write_bytes(b"not a database" * 1000)
    store.open()
    assert [row.id for row in store.drafts.rows()] == ["d-2"]
    draft = store.drafts.get(DraftId("d-2"))
    assert draft is not None
    assert draft.has_travelled, "it may have been sent since, too: it is looked up before it is"
    assert {(row.key, row.state.value, row.attempts) for row in store.outbox.rows()} == {
        ("key-3", "unsure", 1),
        ("key-1", "unsure", 1),
    }
    store.close()


def _with_copy(folder: Path) -> AccountFolder:
    """A store with a case that waits to be sent, and the copy that is made while one writes."""
    store = AccountFolder(ACCOUNT, folder)
    store.open()
    store.outbox.add(a_submit(3), "Ny sak", NOON)
    store.outbox.add(a_submit(4), "En annen", NOON)
    store.close()
    rescue.copy_of(store.work.path).unlink()
    store.open()
    return store


def _take_back(store: AccountFolder, number: int) -> None:
    """As a draft again, with more words than were sent."""
    draft = replace(a_draft(number, {FieldId("text"): "Mer enn det som ble sendt"}), created_at=NOON)
    with store.transaction():
        store.drafts.add(draft)
        store.drafts.save(draft, "Ny sak")
        store.outbox.remove(Key(f"key-{number}"))


def _spoil(store: AccountFolder, *statements: str) -> None:
    """A file with rows in it that are none."""
    store.close()
    with closing(sqlite3.connect(store.work.path)) as damaged:
        for statement in statements:
            damaged.execute(statement)
        damaged.commit()
    store.open()


_BROKEN_RECEIPT = "INSERT INTO receipts VALUES ('key-9', '2026-01-01T00:00:00.000000Z', '{pip')"
_BROKEN_OUTBOX = "UPDATE outbox SET body = '{pip' WHERE key = 'key-4'"


@pytest.mark.parametrize("damage", [(_BROKEN_RECEIPT,), (_BROKEN_RECEIPT, _BROKEN_OUTBOX)])
def test_what_was_taken_back_since_the_copy_stays_a_draft_with_its_newer_words(
    tmp_path: Path, damage: tuple[str, ...]
) -> None:
    """Found by an attack: the older words went out, and the newer ones were deleted."""
    store = _with_copy(tmp_path / "a")
    _take_back(store, 3)
    _spoil(store, *damage)
    draft = store.drafts.get(DraftId("d-3"))
    assert draft is not None
    assert draft.answers == {FieldId("text"): "Mer enn det som ble sendt"}
    assert [row.key for row in store.outbox.rows()] == ["key-4"]
    store.close()


def test_what_was_thrown_away_since_the_copy_does_not_go_out(tmp_path: Path) -> None:
    store = _with_copy(tmp_path / "a")
    store.outbox.remove(Key("key-3"))
    _spoil(store, _BROKEN_RECEIPT)
    assert [row.key for row in store.outbox.rows()] == ["key-4"]
    store.close()


def test_what_had_left_the_outbox_rests_where_its_words_may_stand_nowhere_else(tmp_path: Path) -> None:
    store = _with_copy(tmp_path / "a")
    _take_back(store, 3)
    _spoil(store, "UPDATE drafts SET body = '{pip'")
    assert store.drafts.rows() == ()
    rows = {row.key: (row.state, row.has_travelled) for row in store.outbox.rows()}
    assert rows == {"key-3": (OutboxState.HELD, True), "key-4": (OutboxState.UNSURE, False)}
    store.close()


def test_a_draft_of_which_another_text_is_sent_or_on_its_way_is_kept(tmp_path: Path) -> None:
    store = _with_copy(tmp_path / "a")
    with store.transaction():
        for number in (3, 4):
            store.drafts.add(replace(a_draft(number), created_at=NOON - timedelta(hours=1)))
        store.receipts.add(SentReceipt(ACCOUNT, Key("key-4"), "submit_case", "T", NOON, NOON, "Demo", None, "DP-1"))
        store.outbox.remove(Key("key-4"))
    _spoil(store, _BROKEN_RECEIPT)
    assert {row.id for row in store.drafts.rows()} == {"d-3", "d-4"}
    assert [row.key for row in store.outbox.rows()] == ["key-3"]
    store.close()


def test_a_table_that_lacks_rows_its_indexes_know_is_filled_from_the_copy(tmp_path: Path) -> None:
    store = _with_copy(tmp_path / "a")
    store.close()
    with closing(sqlite3.connect(store.work.path)) as connection:
        (root,) = connection.execute("SELECT rootpage FROM sqlite_master WHERE name = 'outbox'").fetchone()
        connection.execute(_BROKEN_RECEIPT)
        connection.commit()
    data = bytearray(store.work.path.read_bytes())
    data[(root - 1) * _PAGE : root * _PAGE] = bytes.fromhex("0d000000001000") + b"\0" * (_PAGE - 7)
    store.work.path.write_bytes(data)
    store.open()
    assert {row.key for row in store.outbox.rows()} == {"key-3", "key-4"}
    store.close()


@pytest.mark.parametrize("state", [OutboxState.REFUSED, OutboxState.HELD])
def test_what_the_user_or_the_portal_has_stopped_does_not_go_out_by_itself(tmp_path: Path, state: OutboxState) -> None:
    store = AccountFolder(ACCOUNT, tmp_path / "a")
    store.open()
    store.outbox.add(a_submit(3), "Ny sak", NOON)
    [row] = store.outbox.rows()
    store.outbox.update(replace(row, state=state))
    store.close()
    rescue.copy_of(store.work.path).unlink()
    store.open()
    store.close()
    store.work.path.write_bytes(b"not a database" * 1000)
    store.open()
    assert [row.state for row in store.outbox.rows()] == [state]
    store.close()


def test_a_file_that_vanished_or_was_emptied_comes_back_from_the_copy(tmp_path: Path) -> None:
    for empty in (True, False):
        folder = tmp_path / str(empty)
        store = filled(folder, drafts=3)
        store.close()
        rescue.copy_of(store.work.path).unlink()
        store.open()
        store.close()
        store.work.path.write_bytes(b"") if empty else store.work.path.unlink()
        store.open()
        assert len(store.drafts.rows()) == 3
        store.close()


def test_a_damaged_copy_helps_nothing_and_stops_nothing(tmp_path: Path) -> None:
    store = filled(tmp_path / "a", drafts=3)
    store.close()
    rescue.copy_of(store.work.path).write_bytes(b"x" * 8192)
    store.work.path.write_bytes(b"y" * 8192)
    store.open()
    assert store.drafts.rows() == ()
    store.drafts.add(a_draft())
    store.close()


def test_a_row_that_breaks_the_rules_does_not_stop_the_others(tmp_path: Path) -> None:
    store = filled(tmp_path / "a", drafts=3)
    store.close()
    shutil.copy(store.work.path, tmp_path / "odd.db")
    with closing(sqlite3.connect(tmp_path / "odd.db")) as odd:
        odd.execute("ALTER TABLE drafts RENAME TO old")
        odd.execute("CREATE TABLE drafts AS SELECT id, key, changed_at, is_empty, subject, body FROM old")
        odd.execute("UPDATE drafts SET key = NULL WHERE id = 'd-1'")
        odd.commit()
    fresh = Database(tmp_path / "work.db", WORK)
    fresh.open()
    with fresh.reading() as connection:
        connection.execute("PRAGMA query_only=OFF")
        rescue.fill(connection, tmp_path / "odd.db", tmp_path / "none")
    assert [row["id"] for row in fresh.rows("SELECT id FROM drafts ORDER BY id")] == ["d-0", "d-2"]
    fresh.close()


def test_a_cache_is_read_again_instead(tmp_path: Path) -> None:
    store = AccountFolder(ACCOUNT, tmp_path / "a")
    store.open()
    store.cases.put([a_row()])
    store.close()
    store.cache.path.write_bytes(b"x" * 8192)
    store.open()
    assert store.cases.ids() == frozenset()
    assert list(store.folder.glob("cache*.copy")) == []
    store.close()


def test_rows_between_two_damaged_places_are_read_one_by_one(tmp_path: Path) -> None:
    store = filled(tmp_path / "a", drafts=200)
    store.close()
    work = store.folder / "work.db"
    rescue.copy_of(work).unlink()
    data = work.read_bytes()
    # Leaves of a table begin with 13; those of the drafts hold their bodies.
    leaves = [at for at in range(0, len(data), _PAGE) if data[at] == 13 and b'"answers"' in data[at : at + _PAGE]]
    for leaf in (leaves[len(leaves) // 3], leaves[len(leaves) * 2 // 3]):
        overwrite(work, leaf)
    store.open()
    kept = {int(row.id.removeprefix("d-")) for row in store.drafts.rows()}
    lost = set(range(200)) - kept
    assert 0 < len(lost) < 100
    assert kept & set(range(min(lost), max(lost)))
    store.close()


def test_a_row_whose_text_is_no_json_any_more_comes_from_the_copy(tmp_path: Path) -> None:
    store = filled(tmp_path / "a", drafts=3)
    store.close()
    rescue.copy_of(store.work.path).unlink()
    store.open()
    store.close()
    with closing(sqlite3.connect(store.work.path)) as damaged:
        damaged.execute("UPDATE drafts SET body = 'pip' WHERE id = 'd-1'")
        damaged.commit()
    overwrite(store.work.path, 0, 16)
    with store.work.path.open("r+b") as file:
        file.write(b"SQLite format 3\0")
    fresh = Database(tmp_path / "work.db", WORK)
    fresh.open()
    with fresh.reading() as connection:
        connection.execute("PRAGMA query_only=OFF")
        rescue.fill(connection, store.work.path, rescue.copy_of(store.work.path))
    assert all(row["body"] != "pip" for row in fresh.rows("SELECT body FROM drafts"))
    assert len(fresh.rows("SELECT 1 FROM drafts")) == 3
    fresh.close()


def test_a_rescue_that_fails_leaves_nothing_half_done(tmp_path: Path) -> None:
    store = filled(tmp_path / "a", drafts=3)
    store.close()
    fresh = Database(tmp_path / "work.db", WORK)
    fresh.open()
    with fresh.reading() as connection:
        connection.execute("PRAGMA query_only=OFF")
        connection.execute("CREATE TEMP TRIGGER stop BEFORE INSERT ON outbox BEGIN SELECT pip(); END")
        with pytest.raises(sqlite3.OperationalError):
            rescue.fill(connection, store.work.path, tmp_path / "none")
    assert fresh.rows("SELECT * FROM drafts") == []
    fresh.close()


def test_a_copy_that_tells_too_much_is_replaced_or_goes(tmp_path: Path) -> None:
    work = Database(tmp_path / "work.db", WORK)
    work.open()
    copy = rescue.copy_of(work.path)
    left_over = tmp_path / "work.db.copy.new-1"
    for path in (copy, left_over):
        path.write_bytes(b"too much")
    with work.reading() as connection:
        assert rescue.renew_copy(connection, work.path)
        with closing(sqlite3.connect(copy)) as copied:
            assert rescue.is_sound(copied)
        assert not left_over.exists()
        before = copy.read_bytes()
    work.close()
    with closing(sqlite3.connect(work.path, isolation_level=None)) as connection:
        connection.execute("INSERT INTO drafts VALUES ('d', 'k', '', 0, '', 'no JSON')")
        assert not rescue.renew_copy(connection, work.path)
    assert copy.read_bytes() == before, "the only one that may help"
