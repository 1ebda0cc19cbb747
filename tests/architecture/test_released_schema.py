"""A migration that was released is never changed: those who ran it would have another schema than those who will."""

import hashlib

from tests.architecture.source import ROOT

RELEASED = {
    "cache/0001_initial.sql": "c4a18e3995af82fa1a8765014c839568f59793d8045d547ed501c6e6b01a45cb",
    "work/0001_initial.sql": "2687d1fb284379f11307af2de7daa134c50016bd88f7eb0f35775bb873d3fa2c",
}
"""The SHA-256 of each, with Unix line ends. A change of the schema is a new file with the next number."""


def test_released_migrations_are_as_they_were() -> None:
    folder = ROOT / "desktop_app" / "store" / "migrations"
    now = {name: hashlib.sha256((folder / name).read_text(encoding="utf-8").encode()).hexdigest() for name in RELEASED}
    assert now == RELEASED
