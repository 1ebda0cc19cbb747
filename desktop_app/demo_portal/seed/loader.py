"""Fills an empty database from the data files of a seed folder. Files that are not there are left out."""

from __future__ import annotations

import hashlib
import json
import shutil
from typing import TYPE_CHECKING, Any

from desktop_app.demo_portal import routing
from desktop_app.demo_portal.clock import stamp
from desktop_app.demo_portal.security import hash_password, new_token
from desktop_app.demo_portal.seed import agreements, article_files, case_details, catalog, durations, timelines
from desktop_app.demo_portal.texts import LANGUAGES, Texts

if TYPE_CHECKING:
    import sqlite3
    from datetime import datetime
    from pathlib import Path

    from desktop_app.demo_portal.settings import Settings

Json = dict[str, Any]
_NO_DETAILS: Json = {"subjects": [], "products": [], "item_subjects": {}, "origins": {}}
DEMO_PASSWORD = "nordesk-demo"  # noqa: S105 - published on the sign-in page: the demo holds nothing real


def load_texts(folder: Path) -> Texts:
    """All texts of the portal."""
    return Texts.load(folder / "server_texts", folder / "detail_texts", folder / "texts")


class Loader:
    """One filling of one empty database."""

    def __init__(self, settings: Settings, texts: Texts, now: datetime) -> None:
        self._folder = settings.seed
        self._files = settings.files
        self._cost = settings.scrypt_cost
        self._texts = texts
        self._now = now

    def fill(self, connection: sqlite3.Connection) -> None:
        """Write everything the seed has."""
        connection.execute("INSERT INTO meta VALUES ('epoch', ?)", (new_token()[:8].replace("-", "_"),))
        self._people(connection)
        self._documents(connection, "catalog", self._catalog())
        self._documents(connection, "announcements", self._announcements())
        self._documents(connection, "articles", self._articles())
        names = {row["id"]: row["name"] for row in self._read("people.json", {}).get("organisations", [])}
        rows = agreements.rows(self._read("agreements.json", {}), self._texts, self._now, names)
        self._documents(connection, "agreements", rows)
        self._documents(connection, "routing", self._read("routing.json", []))
        about = {**_NO_DETAILS, **self._read("case_details.json", {})}
        self._documents(connection, "subjects", case_details.subjects(about, self._texts))
        self._documents(connection, "products", case_details.products(about, self._texts))
        self._cases(connection)
        case_details.file_cases(connection, about, rows)
        for (id,) in connection.execute("SELECT id FROM cases WHERE closed_at IS NULL ORDER BY seq").fetchall():
            routing.put(connection, id)

    def _read(self, name: str, default: Any) -> Any:
        file = self._folder / name
        return json.loads(file.read_text("utf-8")) if file.exists() else default

    def _when(self, duration: str) -> str:
        return stamp(self._now + durations.parse(duration))

    def _maybe(self, duration: str | None) -> str | None:
        return None if duration is None else self._when(duration)

    def _people(self, connection: sqlite3.Connection) -> None:
        seed = self._read("people.json", {"organisations": [], "people": []})
        for row in seed["organisations"]:
            connection.execute("INSERT INTO organisations VALUES (:id, :name, :language)", row)
        for row in seed["people"]:
            password = row.get("password", DEMO_PASSWORD)
            hashed = hash_password(password, self._cost) if password else ""
            connection.execute(
                "INSERT INTO people VALUES (:id, :name, :email, :phone, :title, :language, :password)",
                {"phone": "", "title": "", **row, "password": hashed},
            )
            for role in row["roles"]:
                connection.execute("INSERT INTO person_roles VALUES (?, ?)", (row["id"], role))
            for place, organisation in enumerate(row["organisation_ids"]):
                connection.execute("INSERT INTO memberships VALUES (?, ?, ?)", (row["id"], organisation, place))
        for place, row in enumerate(seed.get("groups", [])):
            connection.execute("INSERT INTO person_groups VALUES (?, ?, ?)", (row["id"], row["organisation_id"], place))
            for id in row["member_ids"]:
                connection.execute("INSERT INTO group_members VALUES (?, ?)", (row["id"], id))

    def _documents(self, connection: sqlite3.Connection, kind: str, rows: list[Json]) -> None:
        for position, row in enumerate(rows, 1):
            body = json.dumps(row, ensure_ascii=False)
            connection.execute("INSERT INTO documents VALUES (?, ?, ?, ?)", (kind, row["id"], position, body))

    def _catalog(self) -> list[Json]:
        empty: Json = {name: [] for name in ("catalogues", "categories", "types", "services", "items")}
        return catalog.rows({**empty, **self._read("catalog.json", {})}, self._texts)

    def _announcements(self) -> list[Json]:
        return [
            {
                "id": row["id"],
                "level": row["level"],
                "title": self._texts.all(f"announcement.{row['id']}.title") or {"en": row["id"]},
                "text": self._texts.all(f"announcement.{row['id']}.text"),
                "from": self._when(row["from"]),
                "until": self._maybe(row.get("until")),
                "service_ids": row.get("service_ids", []),
            }
            for row in self._read("announcements.json", [])
        ]

    def _articles(self) -> list[Json]:
        listed: Json = {"topics": [], "articles": []}
        for name in ("articles.json", "articles_more.json"):
            part = self._read(name, {})
            for key, rows in listed.items():
                known = {row["id"] for row in rows}
                rows.extend(row for row in part.get(key, []) if row["id"] not in known)
        return article_files.rows(listed, self._folder / "articles", self._texts, self._when)

    def _cases(self, connection: sqlite3.Connection) -> None:
        rows: list[Json] = []
        for language in LANGUAGES:
            rows.extend({**row, "language": language} for row in self._read(f"cases/{language}.json", []))
        rows.sort(key=lambda row: str(row["number"]))
        more: Json = {}
        for language in LANGUAGES:
            more |= self._read(f"histories/{language}.json", {})
        for row in rows:
            self._case(connection, row)
            timelines.fill(connection, row, more, self._now)
        for row in rows:
            for relation in row.get("relations", []):
                connection.execute(
                    "INSERT INTO relations VALUES (?, ?, ?)", (row["id"], relation["kind"], relation["case_id"])
                )
        last = max((int(row["number"].rpartition("-")[2]) for row in rows), default=0)
        connection.execute("INSERT INTO meta VALUES ('last_case', ?)", (str(last),))

    def _case(self, connection: sqlite3.Connection, row: Json) -> None:
        rating = row.get("rating")
        connection.execute(
            "INSERT INTO cases (id, number, title, description, status, type_id, item_id, service_id, priority,"
            " requester_id, organisation_id, owner_id, language, opened_at, updated_at, closed_at, answers, copy_to,"
            " article_ids, rating) VALUES (:id, :number, :title, :description, :status, :type_id, :item_id,"
            " :service_id, :priority, :requester_id, :organisation_id, :owner_id, :language, :opened_at, :updated_at,"
            " :closed_at, :answers, :copy_to, :article_ids, :rating)",
            {
                "item_id": None,
                "service_id": None,
                "priority": None,
                "owner_id": None,
                **{name: value for name, value in row.items() if not isinstance(value, list | dict)},
                "opened_at": self._when(row["opened"]),
                "updated_at": self._when(row["updated"]),
                "closed_at": self._maybe(row.get("closed")),
                "answers": json.dumps(row.get("answers", {}), ensure_ascii=False),
                "copy_to": json.dumps(row.get("copy_to", [])),
                "article_ids": json.dumps(row.get("article_ids", [])),
                "rating": json.dumps(rating, ensure_ascii=False) if rating else None,
            },
        )
        self._attachments(connection, row)

    def _attachments(self, connection: sqlite3.Connection, row: Json) -> None:
        authors = {
            id: (entry.get("author_id") or row["requester_id"], self._when(entry["at"]))
            for entry in row["timeline"]
            for id in entry.get("attachment_ids", [])
        }
        for attachment in row.get("attachments", []):
            source = self._folder / "files" / attachment["file"]
            if not source.exists():
                continue
            uploader, at = authors.get(attachment["id"], (row["requester_id"], self._when(row["opened"])))
            self._files.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, self._files / attachment["id"])
            content = source.read_bytes()
            connection.execute(
                "INSERT INTO attachments (id, case_id, uploader_id, name, size, content_type, sha256, created_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    attachment["id"],
                    row["id"],
                    uploader,
                    attachment["name"],
                    len(content),
                    attachment["content_type"],
                    hashlib.sha256(content).hexdigest(),
                    at,
                ),
            )
