"""F07 The data was written by an older version.

Every released version's profile opens: drafts with their files, what waits to be sent, receipts, half-written replies,
accounts and settings are all there. A migration that is killed half-way is done again at the next start.
"""

import json
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from dataclasses import fields
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.commands import Command, files_of
from desktop_app.domain.ids import AccountId, DraftId
from desktop_app.domain.outbox import kind_of
from desktop_app.paths import Paths
from desktop_app.ports.store import AccountStore
from desktop_app.services.preferences import Appearance, Preferences
from desktop_app.store.account import AccountFolder
from desktop_app.store.database import CACHE, WORK, Kind
from desktop_app.store.plain_files import AccountsFile, PreferencesFile
from desktop_app.store.schema import migrations, statements
from desktop_app.store.stores import AccountFolders
from tests.architecture.source import ROOT

RELEASED = ROOT / "tests" / "released"
VERSIONS = sorted(path.name for path in RELEASED.iterdir() if path.is_dir())
ACCOUNTS = ("acc-closed", "acc-killed")

Json = dict[str, Any]


@pytest.fixture(params=VERSIONS)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Json, Paths]:
    """What a released version's profile held, and a copy of that profile."""
    release = RELEASED / request.param
    shutil.copytree(release / "profile", tmp_path / "old")
    return json.loads((release / "contents.json").read_text("utf-8")), Paths.beneath(tmp_path / "old")


def test_f07_everything_of_every_released_version_is_there(old: tuple[Json, Paths]) -> None:
    held, paths = old
    stores = AccountFolders(paths)
    for account in AccountsFile(paths.accounts_file).read():
        store = stores.open(account.id)
        check(store, held[account.id])
        assert store.health()["work.set_aside"] == ""
    stores.close()
    assert [account.id for account in AccountsFile(paths.accounts_file).read()] == list(ACCOUNTS)
    settings = Preferences(PreferencesFile(paths.preferences_file)).read()
    assert (settings.language, settings.appearance, settings.text_scale) == ("nb", Appearance.DARK, 120)


def test_f07_the_cache_of_every_released_version_is_read(old: tuple[Json, Paths]) -> None:
    stores = AccountFolders(old[1])
    store = stores.open(AccountsFile(old[1].accounts_file).read()[0].id)
    assert [item.id for item in store.catalog.catalog().items] == ["i-every"]
    assert [hit.id for hit in store.search.find("faktura", "nb", (), 5)] == ["a-invoice"]
    stores.close()


def test_f07_it_is_there_after_a_second_start_as_well(old: tuple[Json, Paths]) -> None:
    for _ in range(2):
        stores = AccountFolders(old[1])
        for account in AccountsFile(old[1].accounts_file).read():
            check(stores.open(account.id), old[0][account.id])
        stores.close()


_KILLED = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("BEGIN IMMEDIATE")
done = 0
for statement in sys.stdin.read().split("\\0"):
    if done == int(sys.argv[2]):
        os._exit(9)
    connection.execute(statement)
    done += 1
os._exit(9)
"""
"""What `schema.migrate` does, killed after so many statements."""


def steps_of(kind: Kind) -> list[str]:
    """Every statement of the last migration, with the one that says that it is done."""
    last = migrations(kind.name)[-1]
    return [*statements(last.sql), f"PRAGMA user_version={last.version:d}"]


@pytest.mark.parametrize("kind", [WORK, CACHE], ids=lambda kind: kind.name)
def test_f07_a_migration_killed_after_each_statement_runs_again(tmp_path: Path, kind: Kind) -> None:
    steps = steps_of(kind)
    earlier = migrations(kind.name)[:-1]
    for done in range(len(steps) + 1):
        folder = tmp_path / f"killed-{done}"
        folder.mkdir()
        path = folder / f"{kind.name}.db"
        with closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA journal_mode=WAL")
            for step in earlier:
                connection.executescript(step.sql)
                connection.execute(f"PRAGMA user_version={step.version:d}")
        killed = subprocess.run(
            [sys.executable, "-S", "-c", _KILLED, str(path), str(done)], input="\0".join(steps), text=True, timeout=60
        )
        assert killed.returncode == 9
        store = AccountFolder(AccountId("a"), folder)
        store.open()
        assert store.drafts.rows() == ()
        assert store.catalog.catalog().items == ()
        database = store.work if kind is WORK else store.cache
        assert database.set_aside is None
        store.close()


def check(store: AccountStore, held: Json) -> None:
    """Compare with what was held."""
    for id, expected in held["drafts"].items():
        draft = store.drafts.get(DraftId(id))
        assert draft is not None
        assert {
            "key": draft.key,
            "item": draft.item_id,
            "type": draft.type_id,
            "priority": draft.priority,
            "step": draft.step,
            "articles": list(draft.article_ids),
            "answers": {id: repr(answer) for id, answer in draft.answers.items()},
            "files": [[file.name, file.digest, file.size] for file in draft.files],
        } == expected
        for file in draft.files:
            with store.blobs.open(file.digest) as stream:
                assert len(stream.read()) == file.size
    rows = {row.key: row for row in store.outbox.rows()}
    assert set(rows) == set(held["outbox"])
    for key, expected in held["outbox"].items():
        row = rows[key]
        sent = said(row.command)
        assert {name: sent[name] for name in expected["command"]} == expected["command"]
        assert (kind_of(row.command), row.seq, row.title) == (expected["kind"], expected["seq"], expected["title"])
        assert (row.state, row.waiting_for) == (expected["state"], expected["waiting_for"])
        assert (row.attempts, row.error, row.detail) == tuple(
            expected[name] for name in ("attempts", "error", "detail")
        )
        assert ([list(pair) for pair in row.fields], dict(row.steps)) == (expected["fields"], expected["steps"])
    assert {
        receipt.key: [receipt.number, receipt.title, receipt.sent_at.isoformat(), len(receipt.files)]
        for receipt in store.receipts.rows(100)
    } == held["receipts"]
    assert dict(store.replies.rows()) == held["replies"]


def said(command: Command) -> Json:
    """A command's fields as `make.py` wrote them."""
    values = {field.name: getattr(command, field.name) for field in fields(command) if field.name != "files"}
    files = [[file.name, file.digest, file.size] for file in files_of(command)]
    return {**{name: repr(value) for name, value in values.items()}, "files": files}
