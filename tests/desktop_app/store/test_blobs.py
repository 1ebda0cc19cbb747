"""Files lie there once, whole, and go when nobody refers to them."""

import hashlib
import os
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from desktop_app.domain.ids import CaseId, Digest
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.store.account import AccountFolder
from desktop_app.store.blobs import Blobs
from desktop_app.store.database import WORK, Arguments, Database
from tests.desktop_app.store.makers import ACCOUNT, NOON, a_draft, a_file, a_submit
from tests.in_use import InUse


def put(folder: AccountFolder, content: bytes, age_s: float = 0) -> Digest:
    digest, _ = folder.blobs.put([content])
    path = folder.folder / "blobs" / digest
    then = path.stat().st_mtime - age_s
    os.utime(path, (then, then))
    return digest


def names(folder: AccountFolder) -> list[str]:
    return sorted(path.name for path in (folder.folder / "blobs").iterdir())


def test_bytes_come_back(folder: AccountFolder) -> None:
    assert folder.blobs.put([b"ab", b"", b"cd"]) == (hashlib.sha256(b"abcd").hexdigest(), 4)
    with folder.blobs.open(Digest(hashlib.sha256(b"abcd").hexdigest())) as file:
        assert file.read() == b"abcd"
        file.seek(1)
        assert file.read(2) == b"bc"
    path = folder.folder / "blobs" / names(folder)[0]
    assert sys.platform == "win32" or stat.S_IMODE(path.stat().st_mode) == 0o600


def test_the_same_bytes_lie_there_once(folder: AccountFolder) -> None:
    assert put(folder, b"a", age_s=10_000) == put(folder, b"a")
    assert len(names(folder)) == 1
    assert folder.blobs.sweep() == 0


def test_an_error_on_the_way_leaves_nothing(folder: AccountFolder) -> None:
    def broken() -> Iterator[bytes]:
        yield b"a"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        folder.blobs.put(broken())
    assert names(folder) == []


def test_what_is_missing_says_so(folder: AccountFolder) -> None:
    (folder.folder / "secret").write_text("not a blob")
    for digest in ("0" * 64, "x", "", "../secret", str(folder.folder / "secret"), "0" * 64 + "\n"):
        with pytest.raises(StoreUnavailable) as raised:
            folder.blobs.open(Digest(digest))
        assert raised.value.trouble is StoreTrouble.MISSING


def test_a_place_that_cannot_be_written_says_so(folder: AccountFolder, tmp_path: Path) -> None:
    (folder.folder / "blobs").write_bytes(b"")
    with pytest.raises(StoreUnavailable) as raised:
        folder.blobs.put([b"a"])
    assert raised.value.trouble is StoreTrouble.NO_ACCESS


def test_sweeps_what_nobody_refers_to_any_more(folder: AccountFolder) -> None:
    assert folder.blobs.sweep() == 0
    drafted, waiting = put(folder, b"1", 4000), put(folder, b"2", 4000)
    young = put(folder, b"3", 3000)
    put(folder, b"4", 4000)
    folder.drafts.add(a_draft(files=(a_file(drafted),)))
    folder.outbox.add(a_submit(2, (a_file(waiting),)), "", NOON)
    assert folder.blobs.sweep() == 1
    assert names(folder) == sorted([drafted, waiting, young])


def read_on_windows(folder: AccountFolder, digest: Digest, times: int = 1_000) -> Blobs:
    """As others see the files while one of them is read: on its way to the portal, or by a virus scanner."""
    path = folder.folder / "blobs"
    return Blobs(path, folder.work, InUse(path / digest, times=times).move)


def test_what_is_read_on_windows_is_put_there_again_all_the_same(folder: AccountFolder) -> None:
    digest = put(folder, b"1", 4000)
    assert read_on_windows(folder, digest).put([b"1"]) == (digest, 1)
    assert names(folder) == [digest]
    assert folder.blobs.sweep() == 0, "it is new again"


@pytest.mark.parametrize("rest", [None, b"", b"broken"])
def test_one_that_is_scanned_on_its_way_is_waited_for(folder: AccountFolder, rest: bytes | None) -> None:
    digest = put(folder, b"1")
    place = folder.folder / "blobs" / digest
    place.unlink()
    if rest is not None:
        place.write_bytes(rest)
    assert read_on_windows(folder, digest, times=2).put([b"1"]) == (digest, 1)
    assert place.read_bytes() == b"1"


def test_what_is_read_on_windows_is_swept_another_time(folder: AccountFolder) -> None:
    read, _ = put(folder, b"1", 4000), put(folder, b"2", 4000)
    assert read_on_windows(folder, read).sweep() == 1, "the others go"
    assert names(folder) == [read]
    assert folder.blobs.sweep() == 1


class Meanwhile(Database):
    """A database while whose answer is on its way something else happens."""

    then: Callable[[], object] = staticmethod(lambda: None)

    def rows(self, sql: str, arguments: Arguments = ()) -> list[sqlite3.Row]:
        """The rows, and then it happens."""
        found = super().rows(sql, arguments)
        self.then()
        return found


def test_what_is_put_there_again_while_others_are_swept_stays(folder: AccountFolder) -> None:
    again = put(folder, b"again", 4000)
    put(folder, b"old", 4000)
    with closing(Meanwhile(folder.work.path, WORK)) as work:
        work.open()
        blobs = Blobs(folder.folder / "blobs", work)
        work.then = lambda: blobs.put([b"again"])
        assert blobs.sweep() == 1
    assert names(folder) == [again]


def test_what_only_a_damaged_database_knows_of_stays(folder: AccountFolder) -> None:
    older, newer = put(folder, b"1", 9000), put(folder, b"2", 4000)
    between = datetime.fromtimestamp(time.time() - 6000, UTC)
    (folder.folder / f"work-damaged-{between:%Y%m%dT%H%M%SZ}.db").write_bytes(b"")
    assert folder.blobs.sweep() == 1
    assert names(folder) == [older]
    assert newer != older
    (folder.folder / "work-damaged-x.db").write_bytes(b"")
    put(folder, b"3", 4000)
    assert folder.blobs.sweep() == 0


SECRET = "https://reise.eksempelfjord.example/claims/118"


def files_with(folder: AccountFolder, text: str) -> list[str]:
    paths = (path for path in folder.folder.rglob("*") if path.is_file())
    return sorted(path.name for path in paths if text.encode() in path.read_bytes())


def delete(folder: AccountFolder, id: str) -> None:
    with folder.work.transaction() as connection:
        connection.execute("DELETE FROM replies WHERE case_id = ?", (id,))


def test_what_is_forgotten_is_in_no_file(folder: AccountFolder) -> None:
    """Neither in the database, nor in its log, nor in its copy."""
    digest = put(folder, SECRET.encode())
    folder.replies.put(CaseId("a"), SECRET)
    folder.replies.put(CaseId("b"), "stays")
    folder.work.vacuum()
    folder.replies.put(CaseId("a"), f"{SECRET} again")
    assert files_with(folder, SECRET) == sorted([digest, "work.db", "work.db-wal", "work.db.copy"])
    with folder.blobs.forgetting([digest]):
        delete(folder, "a")
    assert files_with(folder, SECRET) == []
    assert files_with(folder, "stays") == ["work.db", "work.db.copy"]
    assert list(folder.folder.glob("*forget*")) == []


def test_what_fails_changes_nothing(folder: AccountFolder) -> None:
    digest = put(folder, b"1")
    folder.drafts.add(a_draft(files=(a_file(digest),)))
    with pytest.raises(ZeroDivisionError), folder.blobs.forgetting([digest]):
        raise ZeroDivisionError
    assert names(folder) == [digest]
    assert list(folder.folder.glob("*forget*")) == []


def test_what_somebody_reads_just_now_goes_at_the_next_start(folder: AccountFolder) -> None:
    folder.replies.put(CaseId("a"), SECRET)
    folder.work.vacuum()
    with closing(sqlite3.connect(folder.work.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM replies").fetchall()
        with closing(Database(folder.work.path, WORK, busy_timeout_s=0.05)) as work:
            work.open()
            with Blobs(folder.folder / "blobs", work).forgetting(), work.transaction() as connection:
                connection.execute("DELETE FROM replies")
    assert "work.db" in files_with(folder, SECRET)
    assert len(list(folder.folder.glob("*forget*"))) == 1
    folder.close()
    folder.open()
    assert files_with(folder, SECRET) == []
    assert list(folder.folder.glob("*forget*")) == []


_KILLED = """
import os, sys
from pathlib import Path
from desktop_app.domain.ids import AccountId, CaseId, Digest, DraftId
from desktop_app.store.account import AccountFolder

store = AccountFolder(AccountId("acc-1"), Path(sys.argv[1]))
store.open()
with store.blobs.forgetting([Digest(sys.argv[2])]):
    store.replies.put(CaseId("a"), "")
    store.drafts.remove_file(DraftId("d-1"), Digest(sys.argv[2]))
    os._exit(0)
"""


def test_killed_in_between_it_is_forgotten_at_the_next_start(folder: AccountFolder) -> None:
    digest = put(folder, SECRET.encode())
    folder.replies.put(CaseId("a"), SECRET)
    folder.drafts.add(a_draft(files=(a_file(digest),)))
    folder.close()
    subprocess.run([sys.executable, "-c", _KILLED, str(folder.folder), digest], timeout=60, check=True)
    assert digest in files_with(folder, SECRET)
    folder.open()
    assert files_with(folder, SECRET) == []


def test_the_start_tidies_up_after_those_who_were_killed(folder: AccountFolder) -> None:
    """At once, unless somebody else is at work here."""
    drafted, orphan = put(folder, b"1"), put(folder, b"2")
    folder.drafts.add(a_draft(files=(a_file(drafted),)))
    half = folder.folder / "blobs" / ".new-1"
    half.write_bytes(b"half a pic")
    other = AccountFolder(ACCOUNT, folder.folder)
    other.open()
    assert names(folder) == sorted([drafted, orphan, ".new-1"])
    other.close()
    folder.close()
    folder.open()
    assert names(folder) == [drafted]
    young = put(folder, b"3")
    folder.open()
    assert young in names(folder), "once is enough"


def test_files_that_cannot_be_tidied_do_not_keep_it_shut(folder: AccountFolder) -> None:
    folder.close()
    (folder.folder / "blobs").write_bytes(b"")
    folder.open()
    assert folder.drafts.rows() == ()
