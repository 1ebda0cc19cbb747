"""One account's store as a whole."""

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.domain.receipts import SentReceipt
from desktop_app.errors import StoreUnavailable
from desktop_app.ports.store import AccountStore
from desktop_app.store.account import AccountFolder
from desktop_app.store.database import Interrupted
from tests.desktop_app.store.makers import ACCOUNT, NOON, a_case, a_draft, a_row, a_submit, an_article, an_item

if TYPE_CHECKING:
    from collections.abc import Callable


def conforms(folder: AccountFolder) -> AccountStore:
    """Checked by mypy."""
    return folder


def filled(folder: AccountFolder) -> None:
    folder.cases.put_case(a_case(text="canary-cache"))
    folder.catalog.put([an_item()])
    folder.articles.put([an_article()])
    folder.marks.put(Kind.CASES, Cursor("c"), NOON)
    folder.drafts.add(a_draft(1))
    folder.outbox.add(a_submit(2), "Ny sak", NOON)
    folder.replies.put(CaseId("case-1"), "Takk")
    folder.receipts.add(SentReceipt(ACCOUNT, Key("r"), "x", "canary-receipt", NOON, NOON, "p", None, ""))
    folder.cases.mark_all_seen()


def test_a_draft_becomes_an_intent_in_one_transaction(folder: AccountFolder) -> None:
    folder.drafts.add(a_draft())

    def fail() -> None:
        with folder.transaction():
            folder.outbox.add(a_submit(), "Ny sak", NOON)
            folder.drafts.remove(a_draft().id)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (len(folder.drafts.rows()), folder.outbox.rows()) == (1, ())


def test_the_cache_has_transactions_too(folder: AccountFolder) -> None:
    def fail() -> None:
        with folder.cache_transaction():
            folder.cases.put([a_row()])
            folder.marks.put(Kind.CASES, Cursor("c"), NOON)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert (folder.cases.ids(), folder.marks.mark(Kind.CASES)) == (frozenset(), None)
    assert folder.search.find("sak", "nb", (), 5) == ()


@pytest.mark.parametrize("name", ["work", "cache"])
def test_both_databases_are_interrupted(folder: AccountFolder, name: str) -> None:
    endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n"
    database = {"work": folder.work, "cache": folder.cache}[name]
    interrupts: list[Callable[[], None]] = []
    started = threading.Event()

    def cancel() -> None:
        started.wait()
        for interrupt in interrupts:
            interrupt()

    def count() -> None:
        with folder.interruptible(interrupts.append), database.reading() as connection:
            connection.create_function("running", 0, started.set)
            connection.execute(f"SELECT running(), ({endless})").fetchone()

    canceller = threading.Thread(target=cancel)
    canceller.start()
    with pytest.raises(Interrupted):
        count()
    canceller.join()


def test_forgetting_the_cache_leaves_the_work(folder: AccountFolder) -> None:
    filled(folder)
    folder.forget_cache()
    assert folder.cases.ids() == frozenset()
    assert folder.catalog.catalog().items == ()
    assert folder.marks.mark(Kind.CASES) is None
    assert folder.search.find("passordet", "nb", (), 5) == ()
    assert len(folder.drafts.rows()) == len(folder.outbox.rows()) == 1
    folder.articles.put([an_article()])
    assert len(folder.search.find("passordet", "nb", (), 5)) == 1


def test_an_index_made_by_other_rules_is_made_again(folder: AccountFolder) -> None:
    filled(folder)
    with folder.cache.transaction() as connection:
        connection.execute("UPDATE facts SET value = 'old' WHERE name = 'search_recipe'")
        connection.execute("INSERT INTO search (search) VALUES ('delete-all')")
    assert folder.search.find("passordet", "nb", (), 5) == ()
    folder.close()
    folder.open()
    assert len(folder.search.find("passordet", "nb", (), 5)) == 1


def test_health_tells_facts_and_no_contents(folder: AccountFolder) -> None:
    filled(folder)
    health = folder.health()
    assert {name: health[name] for name in ("work.check", "cache.check", "work.drafts", "cache.cases")} == {
        "work.check": "ok",
        "cache.check": "ok",
        "work.drafts": "1",
        "cache.cases": "1",
    }
    assert health["work.set_aside"] == ""
    assert "canary" not in str(health)


def test_health_of_a_damaged_file(folder: AccountFolder, tmp_path: Path) -> None:
    folder.close()
    folder.cache.path.write_bytes(b"x" * 8192)
    folder.open()
    assert folder.health()["cache.set_aside"].startswith("cache-damaged-")


def test_unlinking_leaves_nothing(folder: AccountFolder) -> None:
    filled(folder)
    folder.blobs.put([b"a"])
    folder.unlink(keep_work=False)
    assert not folder.folder.exists()
    with pytest.raises(StoreUnavailable):
        folder.drafts.rows()
    folder.unlink(keep_work=False)


def test_unlinking_may_keep_the_work_and_nothing_the_portal_said(folder: AccountFolder) -> None:
    filled(folder)
    (folder.folder / "work-damaged-20260101T000000Z.db").write_bytes(b"canary")
    folder.unlink(keep_work=True)
    for path in folder.folder.rglob("*"):
        assert b"canary" not in path.read_bytes()
    assert sorted(path.name for path in folder.folder.iterdir()) == ["work.db"]
    folder.open()
    assert len(folder.drafts.rows()) == len(folder.outbox.rows()) == 1
    assert folder.replies.get(CaseId("case-1")) == "Takk"
    assert folder.receipts.rows(5) == ()
