"""Settings of a run."""

from pathlib import Path

from desktop_app.demo_portal.settings import CAPABILITIES, SEED_FOLDER, Settings


def test_where_things_lie() -> None:
    settings = Settings(Path("x"))
    assert settings.database == Path("x/portal.db")
    assert settings.files == Path("x/files")
    assert settings.mails == Path("x/mails.jsonl")
    assert settings.seed == SEED_FOLDER
    assert (SEED_FOLDER / "people.json").exists()


def test_capabilities_are_named_once() -> None:
    assert len(set(CAPABILITIES)) == len(CAPABILITIES)
