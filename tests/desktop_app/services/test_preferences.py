"""Settings that survive bad values and newer versions."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.capture import Area
from desktop_app.services.preferences import NO_HOTKEY, Appearance, Preferences, Settings
from desktop_app.store.plain_files import PreferencesFile


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where they lie."""
    return tmp_path / "preferences.json"


def of(file: Path) -> Preferences:
    return Preferences(PreferencesFile(file))


def test_a_new_user_has_the_defaults(file: Path) -> None:
    assert of(file).read() == Settings()


def test_what_is_written_is_read_back(file: Path) -> None:
    settings = Settings("fi", Appearance.DARK, 150, False, False, True, "AAA", "a-1")
    preferences = of(file)
    preferences.write(settings)
    assert preferences.read() is settings
    assert of(file).read() == settings


def test_bad_values_fall_back_one_by_one(file: Path) -> None:
    file.write_text(
        json.dumps({"language": "xx", "appearance": "pink", "text_scale": 9999, "notices": 0, "current_account": "a-1"})
    )
    assert of(file).read() == Settings(current_account="a-1")


def test_the_choices_for_pictures(file: Path) -> None:
    chosen = Settings(capture_area=Area.REGION, hotkey="Ctrl+F12", capture_explained=True)
    of(file).write(chosen)
    assert of(file).read() == chosen
    of(file).write(Settings(hotkey=NO_HOTKEY))
    assert of(file).read().hotkey == NO_HOTKEY
    file.write_text(json.dumps({"capture_area": "moon", "hotkey": "A"}))
    assert of(file).read() == Settings()


def test_what_a_newer_version_wrote_stays(file: Path) -> None:
    file.write_text(json.dumps({"of_tomorrow": [1], "text_scale": True}))
    preferences = of(file)
    preferences.write(replace(preferences.read(), text_scale=120))
    assert json.loads(file.read_text())["of_tomorrow"] == [1]
    assert of(file).read().text_scale == 120


def test_the_language_is_the_one_set_else_the_systems(file: Path) -> None:
    preferences = of(file)
    assert preferences.language() == "en"
    preferences.write(Settings(language="is"))
    assert preferences.language() == "is"
