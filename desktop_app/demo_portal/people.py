"""The persons and their organisations."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import sqlite3

MOST_PEOPLE = 20


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody with an account."""

    id: str
    name: str
    email: str
    phone: str
    title: str
    language: str
    roles: frozenset[str]
    organisations: tuple[tuple[str, str], ...]
    shared: frozenset[str] = frozenset()
    """The cases that are shared with him, or with a group of his."""

    @property
    def organisation_ids(self) -> tuple[str, ...]:
        """The organisations he belongs to, the first one being where his cases go."""
        return tuple(id for id, _ in self.organisations)

    @property
    def is_agent(self) -> bool:
        """Whether he works at the desk."""
        return "agent" in self.roles

    def has(self, *roles: str) -> bool:
        """Whether he has any of the roles."""
        return not self.roles.isdisjoint(roles)


def person(connection: sqlite3.Connection, id: str) -> Person:
    """The person with this id. Raises KeyError."""
    row = connection.execute("SELECT * FROM people WHERE id = ?", (id,)).fetchone()
    if row is None:
        raise KeyError(id)
    roles = connection.execute("SELECT role FROM person_roles WHERE person_id = ?", (id,))
    organisations = connection.execute(
        "SELECT o.id, o.name FROM memberships m JOIN organisations o ON o.id = m.organisation_id"
        " WHERE m.person_id = ? ORDER BY m.position",
        (id,),
    )
    shared = connection.execute(
        "SELECT case_id FROM shares WHERE with_id = ? OR with_id IN"
        " (SELECT group_id FROM group_members WHERE person_id = ?)",
        (id, id),
    )
    return Person(
        id=row["id"],
        name=row["name"],
        email=row["email"],
        phone=row["phone"],
        title=row["title"],
        language=row["language"],
        roles=frozenset(role for (role,) in roles),
        organisations=tuple((organisation["id"], organisation["name"]) for organisation in organisations),
        shared=frozenset(case_id for (case_id,) in shared),
    )


def as_json(someone: Person) -> dict[str, Any]:
    """The person as he sees himself."""
    return {
        "id": someone.id,
        "name": someone.name,
        "email": someone.email,
        "phone": someone.phone,
        "language": someone.language,
        "roles": sorted(someone.roles),
        "organisations": [{"id": id, "name": name} for id, name in someone.organisations],
        "title": someone.title,
    }


def colleagues(connection: sqlite3.Connection, me: Person, words: str) -> list[dict[str, str]]:
    """People of my organisations (an agent: everybody) whose name, e-mail or title has all the words."""
    rows = connection.execute("SELECT id, name, email, title FROM people ORDER BY name").fetchall()
    near = None if me.is_agent else _of_organisations(connection, me.organisation_ids)
    wanted = words.casefold().split()
    found: list[dict[str, str]] = []
    for row in rows:
        text = f"{row['name']} {row['email']} {row['title']}".casefold()
        if (near is None or row["id"] in near) and all(word in text for word in wanted):
            found.append({"id": row["id"], "name": row["name"], "email": row["email"], "title": row["title"]})
    return found[:MOST_PEOPLE]


def is_colleague(connection: sqlite3.Connection, me: Person, id: str) -> bool:
    """Whether a form of mine may name this person: myself, a colleague; an agent may name everybody."""
    if id == me.id or id in _of_organisations(connection, me.organisation_ids):
        return True
    return me.is_agent and connection.execute("SELECT 1 FROM people WHERE id = ?", (id,)).fetchone() is not None


def _of_organisations(connection: sqlite3.Connection, ids: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for id in ids:
        found.update(
            who for (who,) in connection.execute("SELECT person_id FROM memberships WHERE organisation_id = ?", (id,))
        )
    return found
