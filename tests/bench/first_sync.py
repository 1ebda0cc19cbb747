"""P5: the first sync of 10 000 cases with their messages over HTTP, searchable at the end.

Against the same answers fetched by a bare `requests` loop, their rows inserted by one `executemany`, and the same
tokens (made beforehand) inserted into the same index. CPU is of this process alone: the portal answers both alike.
"""

import json
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from urllib.parse import urlencode

import requests

from desktop_app import bootstrap
from desktop_app.domain.kinds import Kind
from desktop_app.store.folding import index_texts, words
from tests.bench.demo import portal_of, signed_in
from tests.bench.results import Result, result

_CASES = 10_000
_RUNS = 3
_INDEX = (
    "CREATE VIRTUAL TABLE search USING fts5 (title_words, body_words, title_grams, body_grams,"
    " content = '', tokenize = 'unicode61 remove_diacritics 0')"
)
Times = tuple[float, float]
"""Wall and CPU in seconds."""


def measure(folder: Path) -> list[Result]:
    """Each run with a fresh profile and a fresh file."""
    ours: list[Times] = []
    bare: list[Times] = []
    with portal_of(folder / "first-sync-portal", _CASES) as portal:
        for run in range(_RUNS):
            profile = folder / f"first-sync-{run}"
            ours.append(_sync(profile, portal.address))
            cache = next(profile.rglob("cache.db"))
            bare.append(_bare(folder / f"bare-{run}.db", portal.address, cache))
    return [
        result("P5 first sync, wall", [wall for wall, _ in ours], [wall for wall, _ in bare], 1.4, "s"),
        result("P5 first sync, CPU", [cpu for _, cpu in ours], [cpu for _, cpu in bare], 1.4, "s"),
    ]


def _sync(profile: Path, address: str) -> Times:
    with signed_in(profile, address) as (app, account_id):
        began = _now()
        error = app.sync(account_id, everything=True)
        took = _since(began)
        assert error is None, error
        unread = app.stores.open(account_id).cases.unread_conversations(1)
        assert not unread, "a conversation was not read"
        return took


def _bare(file: Path, address: str, cache: Path) -> Times:
    tokens = list(_tokens(cache))
    with closing(sqlite3.connect(file, isolation_level=None)) as connection, requests.Session() as session:
        session.trust_env = False
        for statement in ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", _INDEX):
            connection.execute(statement)
        connection.execute("CREATE TABLE rows (id TEXT PRIMARY KEY, body TEXT NOT NULL)")
        connection.execute("INSERT INTO search (search, rank) VALUES ('hashsize', 8000000)")
        login = {"email": bootstrap.DEMO_LOGIN, "password": bootstrap.DEMO_PASSWORD}
        token = session.post(f"{address}/v1/session", json=login, timeout=60).json()["token"]
        session.headers["Authorization"] = f"Bearer {token}"
        began = _now()
        rows = list(_rows(session, address))
        connection.execute("BEGIN")
        connection.executemany("INSERT OR REPLACE INTO rows VALUES (?, ?)", rows)
        connection.executemany(
            "INSERT INTO search (rowid, title_words, body_words, title_grams, body_grams) VALUES (?, ?, ?, ?, ?)",
            tokens,
        )
        connection.execute("COMMIT")
        return _since(began)


def _rows(session: requests.Session, address: str) -> Iterator[tuple[str, str]]:
    """The rows of every kind, as the sync asks for them."""
    for kind in Kind:
        where = {"full": "true"} if kind is Kind.CASES else {}
        while True:
            answer = session.get(f"{address}/v1/{kind.value}?{urlencode(where)}", timeout=60).json()
            for row in answer["items"]:
                yield f"{kind.value}/{row['id']}", json.dumps(row, ensure_ascii=False)
            if answer["next"] is None:
                break
            where["cursor"] = answer["next"]


def _tokens(cache: Path) -> Iterator[tuple[int, str, str, str, str]]:
    """What the sync put into its index."""
    with closing(sqlite3.connect(f"file:{cache}?mode=ro", uri=True)) as connection:
        for id, title, keywords, body in connection.execute("SELECT id, title, keywords, body FROM search_docs"):
            title_words, title_grams = index_texts(words(f"{keywords} {title}" if keywords else title))
            body_words, body_grams = index_texts(words(body))
            yield id, title_words, body_words, title_grams, body_grams


def _now() -> Times:
    return time.perf_counter(), time.process_time()


def _since(began: Times) -> Times:
    return time.perf_counter() - began[0], time.process_time() - began[1]
