"""With whom a case is shared; what follows from it over HTTP is tested in test_desk."""

from desktop_app.demo_portal import sharing
from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.seed.loader import load_texts
from desktop_app.demo_portal.settings import SEED_FOLDER
from desktop_app.demo_portal.texts import LANGUAGES
from tests.desktop_app.demo_portal.kit import who

_SHARES = [
    ("case-0001", "g-fiktiva", "p-desk", "2026-11-21T12:00:00Z"),
    ("case-0001", "p-erik", "p-kari", "2026-11-21T13:00:00Z"),
]


def test_what_is_told_of_shares(portal: Portal) -> None:
    erik, aino, sam = (who(portal, id) for id in ("p-erik", "p-aino", "p-sam"))
    with portal.db.write() as connection:
        connection.executemany("INSERT INTO shares VALUES (?, ?, ?, ?)", _SHARES)
        told = sharing.shares(connection, portal, "case-0001")
        assert [(one["name"], one["title"], one["by"]) for one in told] == [
            (None, {"en": "g-fiktiva"}, "Liv Skranke"),
            ("Erik Exempelström", None, "Kari Prøve"),
        ]
        assert sorted(sharing.sharees(connection, "case-0001")) == [(None, "p-aino"), (None, "p-erik")]
        assert sharing.sharees(connection, "case-0002") == []
        assert sharing.by_whom(connection, erik, "case-0001") == "Kari Prøve", "to himself goes first"
        assert sharing.by_whom(connection, aino, "case-0001") == "Liv Skranke"
        assert sharing.by_whom(connection, sam, "case-0001") is None
    assert who(portal, "p-aino").shared == {"case-0001"}


def test_the_groups_of_the_seed_have_names() -> None:
    texts = load_texts(SEED_FOLDER)
    for group in ("g-approvers", "g-closing", "g-on-call"):
        assert set(texts.all(f"group.{group}") or {}) == set(LANGUAGES)
