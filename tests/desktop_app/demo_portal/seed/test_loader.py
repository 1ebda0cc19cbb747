"""Filling a portal from a seed folder; the shipped seed fills one without a gap."""

import json
from pathlib import Path

from desktop_app.demo_portal.app import open_portal
from desktop_app.demo_portal.portal import Portal
from desktop_app.demo_portal.pulls import Ask, page
from desktop_app.demo_portal.seed.loader import load_texts
from desktop_app.demo_portal.settings import SEED_FOLDER
from desktop_app.demo_portal.texts import LANGUAGES
from tests.desktop_app.demo_portal.kit import NOW, settings, who


def counts(portal: Portal) -> dict[str, int]:
    with portal.db.read() as connection:
        return {
            name: connection.execute(f"SELECT count(*) FROM {name}").fetchone()[0]
            for name in ("people", "documents", "cases", "entries", "attachments", "relations")
        }


def test_an_empty_folder_makes_an_empty_portal(tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    portal = open_portal(settings(tmp_path, seed=tmp_path / "none"), lambda: NOW)
    assert set(counts(portal).values()) == {0}
    portal.db.close()


def test_the_small_seed(tmp_path: Path) -> None:
    portal = open_portal(settings(tmp_path), lambda: NOW)
    assert counts(portal) == {
        "people": 9,
        "documents": 10 + 1 + 2 + 2 + 2 + 6,
        "cases": 6,
        "entries": 2,
        "attachments": 1,
        "relations": 2,
    }
    assert (portal.settings.files / "att-1").read_text("utf-8") == "a note"
    portal.db.close()


def test_two_lists_of_articles_are_one(tmp_path: Path) -> None:
    given = settings(tmp_path)
    more = {
        "topics": [{"id": "t-one", "icon": "y", "position": 9}, {"id": "t-two", "icon": "z", "position": 2}],
        "articles": [{"id": "a-fi", "kind": "faq", "topic_id": "t-two", "published": "-P1D", "languages": ["fi"]}],
    }
    (given.seed / "articles_more.json").write_text(json.dumps(more), "utf-8")
    (given.seed / "articles" / "fi").mkdir()
    (given.seed / "articles" / "fi" / "a-fi.html").write_text("<h1>Tulostus</h1><p>x</p>", "utf-8")
    portal = open_portal(given, lambda: NOW)
    rows = page(portal, who(portal, "p-kari"), Ask("articles"))["items"]
    assert [row["id"] for row in rows] == ["t-one", "t-two", "a-print", "a-fi"]
    portal.db.close()


def test_the_shipped_seed_fills_a_portal(tmp_path: Path) -> None:
    portal = open_portal(settings(tmp_path, seed=SEED_FOLDER), lambda: NOW)
    filled = counts(portal)
    assert filled["people"] >= 8
    assert filled["cases"] >= 40
    with portal.db.read() as connection:
        for (email,) in connection.execute("SELECT email FROM people").fetchall():
            assert email.endswith(".example")
        missing = connection.execute(
            "SELECT c.id, c.item_id FROM cases c WHERE item_id IS NOT NULL"
            " AND NOT EXISTS (SELECT 1 FROM documents d WHERE d.kind = 'catalog' AND d.id = c.item_id)"
        ).fetchall()
        assert [tuple(row) for row in missing] == []
    portal.db.close()


def test_the_servers_own_texts_are_in_all_languages() -> None:
    texts = load_texts(SEED_FOLDER)
    for file in (SEED_FOLDER / "server_texts").iterdir():
        assert file.stem in LANGUAGES
    assert len(list((SEED_FOLDER / "server_texts").iterdir())) == len(LANGUAGES)
    for key in json.loads((SEED_FOLDER / "server_texts" / "en.json").read_text("utf-8")):
        found = texts.all(key)
        assert found
        assert set(found) == set(LANGUAGES)
