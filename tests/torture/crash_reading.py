"""Reads a profile and a portal without any of the program's code: plain SQLite, JSON and HTTP."""

import hashlib
import http.client
import json
import shutil
import sqlite3
import tempfile
from collections.abc import Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

PAGE = 60


@dataclass(frozen=True, slots=True)
class Work:
    """One thing somebody wrote: its texts by field, and the digests of its files."""

    texts: Mapping[str, str]
    files: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Disk:
    """What lies in a profile. `broken`: what must never be, in words. `blobs`: files that lie there, whole."""

    drafts: tuple[Work, ...] = ()
    waiting: tuple[Work, ...] = ()
    receipts: int = 0
    blobs: frozenset[str] = frozenset()
    broken: tuple[str, ...] = field(default=())


def read_disk(profile: Path) -> Disk:
    """The work that lies in a profile. Reads copies, so that nothing is tidied up by looking at it."""
    (database,) = profile.glob("data/accounts/*/work.db")
    with tempfile.TemporaryDirectory(prefix="nordesk-torture-") as folder:
        for name in ("work.db", "work.db-wal"):
            if (database.parent / name).exists():
                shutil.copy(database.parent / name, Path(folder, name))
        with closing(sqlite3.connect(Path(folder, "work.db"))) as connection:
            connection.row_factory = sqlite3.Row
            return _read(connection, database.parent / "blobs")


def _read(connection: sqlite3.Connection, folder: Path) -> Disk:
    broken = []
    check = connection.execute("PRAGMA integrity_check").fetchone()[0]
    if check != "ok":
        broken.append(f"integrity_check: {check}")
    files: dict[str, set[str]] = {}
    for row in connection.execute("SELECT draft_id, digest FROM draft_files"):
        files.setdefault(row["draft_id"], set()).add(row["digest"])
    rows = connection.execute("SELECT id, key, body FROM drafts").fetchall()
    drafts = [
        Work(_texts(json.loads(row["body"]).get("answers", {})), frozenset(files.get(row["id"], ()))) for row in rows
    ]
    replies = connection.execute("SELECT text FROM replies WHERE text != ''")
    drafts += [Work({"reply": row["text"]}) for row in replies]
    outbox = connection.execute("SELECT key, body FROM outbox ORDER BY seq").fetchall()
    both = {row["key"] for row in rows} & {row["key"] for row in outbox}
    broken += [f"{key} is a draft and waits to be sent" for key in both]
    blobs, damaged = _blobs(folder)
    broken += [f"damaged file {name}" for name in damaged]
    waiting = tuple(_sent(json.loads(row["body"])) for row in outbox)
    for work in (*drafts, *waiting):
        broken += [f"no file {digest}" for digest in work.files - blobs]
    receipts = connection.execute("SELECT count(*) FROM receipts").fetchone()[0]
    return Disk(tuple(drafts), waiting, receipts, blobs, tuple(broken))


def _texts(answers: Mapping[str, object]) -> dict[str, str]:
    return {name: value for name, value in answers.items() if isinstance(value, str) and value}


def _sent(body: Mapping[str, Any]) -> Work:
    texts = {"reply": body["text"]} if "text" in body else _texts(body.get("answers", {}))
    return Work(texts, frozenset(file["digest"] for file in body.get("files", ())))


def _blobs(folder: Path) -> tuple[frozenset[str], list[str]]:
    """The digests of the files that are whole, and the names of those that are not what their name says."""
    whole, damaged = set(), []
    for path in folder.iterdir() if folder.exists() else ():
        if path.name.startswith("."):
            continue  # not finished; nobody names it
        is_whole = hashlib.sha256(path.read_bytes()).hexdigest() == path.name
        whole.add(path.name) if is_whole else damaged.append(path.name)
    return frozenset(whole), damaged


class PlainPortal:
    """The portal as a person without the program sees it."""

    def __init__(self, address: str, login: str, password: str) -> None:
        self._connection = http.client.HTTPConnection(urlsplit(address).netloc, timeout=30)
        self._token = ""
        self._token = self._json("POST", "/v1/session", {"email": login, "password": password})["token"]

    def close(self) -> None:
        """Hang up."""
        self._connection.close()

    def rows(self, *, newest: int = 0) -> list[dict[str, Any]]:
        """The rows of the newest so many cases, of all when 0."""
        found: list[dict[str, Any]] = []
        cursor = ""
        while True:
            at = f"&cursor={cursor}" if cursor else ""
            page = self._json("GET", f"/v1/cases?limit={newest or 200}{at}")
            found += page["items"]
            cursor = page.get("next") or ""
            if newest or not cursor:
                return found

    def cases(self, title: str) -> list[Work]:
        """The newest cases of a title; each file is fetched and its bytes are hashed."""
        return [self._work(row["id"]) for row in self.rows(newest=PAGE) if row["title"] == title]

    def replies(self, title: str, begins: str) -> list[Work]:
        """The messages that begin so, in the one case of a title."""
        return [Work({"reply": text}) for text in self.messages(title) if text.startswith(begins)]

    def messages(self, title: str) -> list[str]:
        """All that was said in the one case of a title."""
        (id,) = (row["id"] for row in self.rows() if row["title"] == title)
        return [entry["text"] for entry in self._json("GET", f"/v1/cases/{id}")["timeline"] if entry["text"]]

    def make_case(self, title: str) -> None:
        """A case to reply to."""
        answers = {"subject": title, "part": "approval", "description": "Hva nå?"}
        body = {"item_id": "i-support", "language": "nb", "answers": answers}
        self._json("POST", "/v1/cases", body, {"Idempotency-Key": hashlib.sha256(title.encode()).hexdigest()[:32]})

    def _work(self, id: str) -> Work:
        case = self._json("GET", f"/v1/cases/{id}")
        texts = _texts({answer["field_id"]: answer["value"] for answer in case["answers"]})
        files = (self._ask("GET", f"/v1/attachments/{file['id']}") for file in case["attachments"])
        return Work(texts, frozenset(hashlib.sha256(content).hexdigest() for content in files))

    def _json(self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None) -> Any:
        return json.loads(self._ask(method, path, body, headers))

    def _ask(self, method: str, path: str, body: object = None, headers: Mapping[str, str] | None = None) -> bytes:
        sent = {"Content-Type": "application/json", **(headers or {})}
        if self._token:
            sent["Authorization"] = f"Bearer {self._token}"
        self._connection.request(method, path, None if body is None else json.dumps(body), sent)
        answer = self._connection.getresponse()
        content = answer.read()
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {content[:300]!r}")
        return content
