"""What the seed's cases are about agrees with the rest of the seed."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from desktop_app.demo_portal.seed import case_details
from desktop_app.demo_portal.seed.loader import load_texts
from desktop_app.demo_portal.settings import SEED_FOLDER
from tests.desktop_app.demo_portal.kit import open_client

Json = dict[str, Any]
NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
LANGUAGES = {"en", "nb", "sv", "fi", "da", "is"}
SEED: Json = json.loads((SEED_FOLDER / "case_details.json").read_text("utf-8"))
TEXTS = load_texts(SEED_FOLDER)


def test_the_tree_hangs_together_in_every_language() -> None:
    rows = case_details.subjects(SEED, TEXTS)
    ids = [row["id"] for row in rows]
    assert len(set(ids)) == len(ids)
    assert {row["parent_id"] for row in rows} - {None} <= set(ids)
    assert [row["id"] for row in rows if set(row["title"]) != LANGUAGES] == []
    catalog = json.loads((SEED_FOLDER / "catalog.json").read_text("utf-8"))
    assert {item["id"] for item in catalog["items"]} == set(SEED["item_subjects"])
    assert set(SEED["item_subjects"].values()) <= set(ids)


def test_products_are_named_and_all_sorts_are_there() -> None:
    rows = case_details.products(SEED, TEXTS)
    assert [row["id"] for row in rows if set(row["title"]) != LANGUAGES] == []
    assert {row["structure"] for row in rows} == {"product", "family", "bundle"}
    assert {row["state"] for row in rows} == {"active", "draft"}
    catalog = json.loads((SEED_FOLDER / "catalog.json").read_text("utf-8"))
    assert {service["id"] for service in catalog["services"]} <= {row["id"] for row in rows}


def test_every_language_has_the_same_texts_with_the_same_places() -> None:
    maps = {one.stem: json.loads(one.read_text("utf-8")) for one in (SEED_FOLDER / "detail_texts").iterdir()}
    assert set(maps) == LANGUAGES
    for texts in maps.values():
        assert set(texts) == set(maps["en"])
        for key, text in texts.items():
            assert text == text.strip()
            assert text.count("{name}") == maps["en"][key].count("{name}")
    assert {f"origin.{origin}" for origin in SEED["origins"].values()} <= set(maps["en"])


@pytest.fixture
def seeded(tmp_path: Path) -> Iterator[sqlite3.Connection]:
    client = open_client(tmp_path, seed=SEED_FOLDER)
    with client.portal.db.read() as connection, closing(client):
        yield connection


def test_cases_have_a_subject_an_origin_and_what_they_draw_on(seeded: sqlite3.Connection) -> None:
    rows = {row["id"]: row for row in seeded.execute("SELECT * FROM cases")}
    assert rows["case-0038"]["entitlement_id"] == "e-fjord-reactive"
    assert rows["case-0007"]["origin"] == "phone"
    assert rows["case-0001"]["origin"] == "web"
    assert {row["subject_id"] is None for row in rows.values() if row["item_id"]} == {False}
    assert set(SEED["origins"]) <= set(rows)
