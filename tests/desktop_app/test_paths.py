"""Where things lie."""

from pathlib import Path

import pytest

from desktop_app.paths import PROFILE_VARIABLE, Paths, resources, translations


def test_a_profile_lives_in_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PROFILE_VARIABLE, str(tmp_path))
    paths = Paths.of_user()
    paths.create()
    assert all(folder.is_relative_to(tmp_path) for folder in (paths.data, paths.config, paths.logs))
    assert paths.data.stat().st_mode & 0o077 == 0
    assert paths.account("a").is_relative_to(paths.data)
    assert paths.demo_portal.parent == paths.data
    assert paths.accounts_file.parent == paths.preferences_file.parent == paths.config


def test_without_a_profile_the_users_own_folders_serve(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(PROFILE_VARIABLE, raising=False)
    assert "Nordesk" in str(Paths.of_user().data)


def test_the_resources_are_there() -> None:
    assert (resources() / "icons").is_dir()
    assert translations().name == "i18n"
