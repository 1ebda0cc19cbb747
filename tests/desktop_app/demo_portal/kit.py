"""A small portal for the tests: a seed of its own, a clock that stands still, a client that speaks to it in process."""

import asyncio
import json
from base64 import b64encode
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
from fastapi import FastAPI

from desktop_app.demo_portal.app import build_app
from desktop_app.demo_portal.people import Person, person
from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.settings import Limits, Settings

Json = dict[str, Any]
NOW = datetime(2026, 11, 21, 12, 0, 0, tzinfo=UTC)
PASSWORD = "nordesk-demo"
COST = 2


def _person(id: str, name: str, language: str, roles: list[str], organisations: list[str], **more: Any) -> Json:
    return {
        "id": id,
        "name": name,
        "email": f"{id[2:]}@example.example",
        "language": language,
        "roles": roles,
        "organisation_ids": organisations,
        **more,
    }


PEOPLE: Json = {
    "organisations": [
        {"id": "org-fjord", "name": "Eksempelfjord kommune", "language": "nb"},
        {"id": "org-fiktiva", "name": "Fiktiva Handel AB", "language": "sv"},
    ],
    "people": [
        _person("p-kari", "Kari Prøve", "nb", ["user", "authorised_contact"], ["org-fjord"]),
        _person("p-sam", "Sam Sample", "en", ["user"], ["org-fjord"], title="Assistant"),
        _person("p-gudrun", "Guðrún Sýnidóttir", "is", ["user", "customer_admin"], ["org-fjord"]),
        _person("p-erik", "Erik Exempelström", "sv", ["user"], ["org-fiktiva"]),
        _person("p-aino", "Aino Esimerkkilä", "fi", ["user", "learning_manager"], ["org-fiktiva"]),
        _person("p-mette", "Mette", "da", ["user", "activity_viewer"], ["org-fiktiva", "org-fjord"]),
        _person("p-new", "Nina Ny", "nb", ["user"], ["org-fjord"], password=None),
        _person("p-desk", "Liv Skranke", "nb", ["agent"], []),
        _person("p-lead", "Otso Palvelu", "fi", ["agent", "desk_lead"], []),
    ],
    "groups": [
        {"id": "g-fjord", "organisation_id": "org-fjord", "member_ids": ["p-kari", "p-mette"]},
        {"id": "g-fiktiva", "organisation_id": "org-fiktiva", "member_ids": ["p-erik", "p-aino"]},
    ],
}


def field(id: str, kind: str, role: str | None = None, **more: Any) -> Json:
    """A field of a form as the seed writes it."""
    return {"id": id, "kind": kind, "role": role, "required": False, "choices": [], **more}


BASICS = [
    field("subject", "text", "subject", required=True, max_chars=200),
    field("description", "long_text", "description", required=True),
]
_URGENT: Json = {"field": "urgent", "is": [True]}
EVERY_KIND = [
    *BASICS,
    field("color", "choice", choices=[{"id": "red"}, {"id": "blue"}]),
    field(
        "place",
        "nested_choice",
        choices=[{"id": "north"}, {"id": "fjord", "parent_id": "north"}, {"id": "hill", "parent_id": "north"}],
    ),
    field("tools", "multi_choice", choices=[{"id": "pen"}, {"id": "ink"}, {"id": "cup"}], max=2),
    field("day", "date"),
    field("window", "time_range"),
    field("others", "email_list", "copy_to", max=2),
    field("count", "number", min=1, max=10),
    field("urgent", "yes_no"),
    field("who", "person"),
    field("phone", "phone", max_chars=20, visible_when=_URGENT, required_when=_URGENT),
    field("service", "choice", "service", choices=[{"id": "primus"}, {"id": "wilma"}]),
]


def item(id: str, fields: list[Json], **more: Any) -> Json:
    """An item of the catalogue as the seed writes it."""
    return {
        "id": id,
        "category_id": "c-one",
        "icon": "x",
        "popular": False,
        "position": 1,
        "type_ids": ["unclassified"],
        "asks_priority": False,
        "entitlement_code": None,
        "order_roles": None,
        "service_id": None,
        "form": {"id": f"form-{id}", "fields": fields},
        **more,
    }


CATALOG: Json = {
    "catalogues": [{"id": "cat", "position": 1}],
    "categories": [{"id": "c-one", "catalogue_id": "cat", "icon": "x", "position": 1}],
    "types": [
        {"id": "unclassified", "charged": False, "is_incident": False, "position": 1},
        {"id": "incident", "charged": False, "is_incident": True, "position": 2},
    ],
    "services": [{"id": "primus", "catalogue_id": "cat", "parent_id": None, "position": 1}],
    "items": [
        item("i-plain", BASICS, service_id="primus"),
        item("i-all", EVERY_KIND),
        item("i-contact", BASICS, order_roles=["authorised_contact"]),
        item("i-stop", BASICS, asks_priority=True, type_ids=["incident"]),
        item("i-note", [field("subject", "text", "subject"), field("description", "long_text", "description")]),
    ],
}
TEXTS: dict[str, dict[str, str]] = {
    "en": {
        "portal.name": "Test portal",
        "catalogue.cat.title": "Catalogue",
        "item.i-plain.title": "Plain",
        "item.i-plain.expected": "We answer within a day.",
        "item.i-contact.refusal": "Only authorised contacts.",
        "item.i-contact.ask": "Ask Kari.",
        "field.*.subject.label": "Subject",
        "field.i-all.count.unit": "pieces",
        "choice.*.place.north.label": "North",
        "choice.*.place.fjord.label": "Fjord",
        "status.received": "Registered",
        "problem.not_found.title": "Not found",
        "problem.not_found.detail": "It does not exist.",
        "problem.wrong_password.title": "Wrong e-mail or password",
        "problem.field.too_long": "At most {max} characters.",
        "mail.forgotten_password.subject": "New password",
        "mail.forgotten_password.text": "Hello {name}, your code is {code} for {minutes} minutes.",
        "mail.first_password.subject": "First password",
        "mail.first_password.text": "Code {code}",
        "topic.t-one.title": "Topic one",
        "announcement.outage.title": "Wilma is down",
        "agreement.a-fjord.name": "Support Plus",
    },
    "nb": {
        "portal.name": "Testportal",
        "item.i-plain.expected": "Vi svarer innen en dag.",
        "item.i-contact.refusal": "Bare for autoriserte kontakter.",
        "problem.not_found.title": "Ikke funnet",
        "problem.not_found.detail": "Det finnes ikke.",
        "mail.forgotten_password.subject": "Nytt passord",
        "mail.forgotten_password.text": "Hei {name}, koden er {code} i {minutes} minutter.",
        "status.received": "Registrert",
    },
}


def case(number: int, requester: str, organisation: str, status: str, **more: Any) -> Json:
    """A case of the seed."""
    return {
        "id": f"case-{number:04d}",
        "number": f"DP-2026-{number:05d}",
        "title": f"Case {number}",
        "description": f"About thing number {number}",
        "status": status,
        "type_id": "unclassified",
        "item_id": "i-plain",
        "requester_id": requester,
        "organisation_id": organisation,
        "opened": "-P3D",
        "updated": "-P1D",
        "closed": "-P1D" if status in ("solved", "closed", "withdrawn", "merged") else None,
        "timeline": [],
        **more,
    }


CASES: dict[str, list[Json]] = {
    "nb": [
        case(
            1,
            "p-kari",
            "org-fjord",
            "waiting_for_you",
            owner_id="p-desk",
            answers={"subject": "Case 1"},
            timeline=[
                {"at": "-P3D", "kind": "status", "author_id": "p-kari", "status": "received"},
                {"at": "-P2D", "kind": "message", "author_id": "p-desk", "text": "Which printer?"},
            ],
            attachments=[
                {"id": "att-1", "name": "bilde ø.txt", "file": "note.txt", "content_type": "text/plain"},
                {"id": "att-gone", "name": "x", "file": "missing.txt", "content_type": "text/plain"},
            ],
            relations=[{"kind": "related", "case_id": "case-0002"}, {"kind": "merged_into", "case_id": "case-0005"}],
        ),
        case(2, "p-sam", "org-fjord", "received"),
        case(3, "p-kari", "org-fjord", "solved"),
        case(4, "p-kari", "org-fjord", "closed", closed="-P60D", rating={"score": 4, "text": "ok"}),
    ],
    "sv": [case(5, "p-erik", "org-fiktiva", "being_worked_on"), case(6, "p-mette", "org-fiktiva", "on_hold")],
}
ARTICLES: Json = {
    "topics": [{"id": "t-one", "icon": "x", "position": 1}],
    "articles": [
        {"id": "a-print", "kind": "how_to", "topic_id": "t-one", "published": "-P9D", "languages": ["en", "nb"]},
        {"id": "a-empty", "kind": "faq", "topic_id": "t-one", "published": "-P9D", "languages": ["fi"]},
    ],
}
ARTICLE_FILES = {
    "en/a-print.html": '<h1>Printing</h1>\n<p class="lead">How to print.</p>\n<p>Choose <em>Print</em> &amp; wait.</p>',
    "nb/a-print.html": "<h1>Utskrift</h1>\n<p>Velg skriveren.</p>",
}


def _usage(id: str, contact_id: str | None, email: str | None = None) -> Json:
    return {"id": id, "date": "-P9D", "contact_id": contact_id, "email": email, "quantity": 1}


AGREEMENTS: Json = {
    "as_of": "-PT6H",
    "workspaces": [{"id": "w1", "name": "Finance", "organisation_id": "org-fjord"}],
    "agreements": [
        {
            "id": f"a-{name}",
            "number": f"DA-{name}",
            "organisation_id": f"org-{name}",
            "workspace_ids": ["w1", "w2"],
            "start": "-P10D",
            "end": None,
            "packages": [
                {
                    "id": f"pk-{name}",
                    "kind": "enterprise",
                    "start": "-P10D",
                    "end": "P10D",
                    "entitlements": [
                        {
                            "id": f"e-{name}-advice",
                            "drilldown": "advisory",
                            "purchased": 10,
                            "used": 3.5,
                            "usage": [_usage("u1", "p-kari"), _usage("u2", "p-sam"), _usage("u3", "p-erik")],
                        },
                        {
                            "id": f"e-{name}-learn",
                            "drilldown": "education",
                            "usage": [
                                _usage("u4", None, "kari@example.example"),
                                _usage("u5", None, "aino@example.example"),
                            ],
                        },
                    ],
                }
            ],
        }
        for name in ("fjord", "fiktiva")
    ],
}
ROUTING = [
    {"id": "urgent", "queue": "systems", "priorities": ["critical"]},
    {"id": "schools", "queue": "applications", "services": ["wilma"]},
]
DETAILS: Json = {
    "subjects": [{"id": "s-top", "parent_id": None}, {"id": "s-print", "parent_id": "s-top"}],
    "products": [
        {"id": "primus", "structure": "product", "state": "active"},
        {"id": "wilma", "structure": "family", "state": "active"},
        {"id": "wilmaapp", "structure": "product", "state": "active", "parent_id": "wilma"},
        {"id": "parcel", "structure": "bundle", "state": "draft"},
    ],
    "item_subjects": {"i-plain": "s-print"},
    "origins": {"case-0002": "phone"},
}
ANNOUNCEMENTS = [{"id": "outage", "level": "outage", "from": "-PT2H"}]


def write_seed(folder: Path) -> Path:
    """All files of the small seed."""
    files = {
        "people.json": PEOPLE,
        "catalog.json": CATALOG,
        "announcements.json": ANNOUNCEMENTS,
        "routing.json": ROUTING,
        "case_details.json": DETAILS,
        "articles.json": ARTICLES,
        "agreements.json": AGREEMENTS,
        **{f"texts/{language}.json": texts for language, texts in TEXTS.items()},
        **{f"cases/{language}.json": cases for language, cases in CASES.items()},
    }
    for name, content in files.items():
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(json.dumps(content), encoding="utf-8")
    for name, html in ARTICLE_FILES.items():
        file = folder / "articles" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(html, encoding="utf-8")
    (folder / "files").mkdir(exist_ok=True)
    (folder / "files" / "note.txt").write_text("a note", encoding="utf-8")
    return folder


def settings(tmp_path: Path, **more: Any) -> Settings:
    """Settings for a portal under `tmp_path`, with the small seed and cheap passwords."""
    seed = tmp_path / "seed"
    if not seed.exists():
        write_seed(seed)
    values: Json = {"data": tmp_path / "data", "seed": seed, "scrypt_cost": COST, "limits": Limits(), **more}
    return Settings(**values)


class Client:
    """Speaks to an application in process, as one person at a time."""

    def __init__(self, app: FastAPI, *, raises: bool = True) -> None:
        self.app = app
        self.portal: Portal = app.state.portal
        self._runner = asyncio.Runner()
        transport = httpx.ASGITransport(app=app, raise_app_exceptions=raises)
        self._http = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")
        self._tokens: dict[str, str] = {}
        self._keys = 0

    def request(self, method: str, path: str, **more: Any) -> httpx.Response:
        """One request."""
        return self._runner.run(self._http.request(method, path, **more))

    def get(self, path: str, **more: Any) -> httpx.Response:
        """GET."""
        return self.request("GET", path, **more)

    def post(self, path: str, body: Any = None, **more: Any) -> httpx.Response:
        """POST with JSON and a fresh key, unless one is given."""
        self._keys += 1
        headers = {"Idempotency-Key": f"key-{self._keys}", **more.pop("headers", {})}
        return self.request("POST", path, json=body, headers=headers, **more)

    def as_person(self, id: str | None) -> "Client":
        """From now on as this person; None is nobody."""
        if id is None:
            self._http.headers.pop("Authorization", None)
            return self
        if id not in self._tokens:
            email = next(who["email"] for who in PEOPLE["people"] if who["id"] == id)
            answer = self.request("POST", "/v1/session", json={"email": email, "password": PASSWORD})
            self._tokens[id] = answer.json()["token"]
        self._http.headers["Authorization"] = f"Bearer {self._tokens[id]}"
        return self

    def all(self, path: str, **params: Any) -> list[Json]:
        """The rows of all pages."""
        rows: list[Json] = []
        cursor = None
        while True:
            asked = {**params, **({"cursor": cursor} if cursor else {})}
            page = self.get(path, params=asked).json()
            rows += page["items"]
            cursor = page["next"]
            if cursor is None:
                return rows

    def make(self, item_id: str = "i-plain", **more: Any) -> httpx.Response:
        """Make a case."""
        answers = {"subject": "Printer", "description": "It does not print.", **more.pop("answers", {})}
        key = more.pop("key", None)
        headers = {"Idempotency-Key": key} if key else {}
        return self.post("/v1/cases", {"item_id": item_id, "answers": answers, **more}, headers=headers)

    def announce(self, name: str = "a.txt", size: int = 3, **more: Any) -> httpx.Response:
        """Announce a file; `more` are further metadata and, as `headers`, further headers."""
        self._keys += 1
        told = {"filename": name, "filetype": "text/plain", **more}
        headers = {
            "Tus-Resumable": "1.0.0",
            "Idempotency-Key": f"key-{self._keys}",
            "Upload-Length": str(size),
            "Upload-Metadata": metadata({key: value for key, value in told.items() if key != "headers"}),
            **more.get("headers", {}),
        }
        return self.request("POST", "/v1/uploads", headers=headers)

    def append(self, where: str, content: Any, offset: int = 0, **headers: str) -> httpx.Response:
        """Send bytes of an announced file; headers with `_` for `-`."""
        given = {
            "Tus-Resumable": "1.0.0",
            "Content-Type": "application/offset+octet-stream",
            "Upload-Offset": str(offset),
            **{name.replace("_", "-"): value for name, value in headers.items()},
        }
        return self.request("PATCH", where, content=content, headers=given)

    def look(self, where: str) -> httpx.Response:
        """Ask how much of a file is there."""
        return self.request("HEAD", where, headers={"Tus-Resumable": "1.0.0"})

    def upload(self, name: str = "a.txt", content: bytes = b"abc", **more: Any) -> str:
        """Send a file; its id."""
        announced = self.announce(name, len(content), **more)
        assert announced.status_code == 201, announced.text
        where = announced.headers["Location"]
        assert self.append(where, content).status_code == 204
        return where.rpartition("/")[2]

    def close(self) -> None:
        """End everything."""
        self._runner.run(self._http.aclose())
        self._runner.close()
        self.portal.db.close()


def metadata(told: Json) -> str:
    """The Upload-Metadata header; what is not text goes as JSON."""
    texts = {key: value if isinstance(value, str) else json.dumps(value) for key, value in told.items()}
    return ",".join(f"{key} {b64encode(text.encode()).decode()}" for key, text in texts.items())


def open_client(tmp_path: Path, *, raises: bool = True, **more: Any) -> Client:
    """A client of a new portal whose clock stands still."""
    return Client(build_app(settings(tmp_path, **more), real=lambda: NOW), raises=raises)


def who(portal: Portal, id: str) -> Person:
    """A person of the portal."""
    with portal.db.read() as connection:
        return person(connection, id)


def code(answer: httpx.Response) -> tuple[int, str]:
    """Status and problem code."""
    return answer.status_code, answer.json()["code"]
