"""Every question of every system is explained."""

import pytest

from desktop_app.domain.capture import Leave, Permission
from ui.capture.permissions import explained, standing


@pytest.mark.parametrize("permission", list(Permission))
@pytest.mark.parametrize("platform", ["darwin", "linux"])
def test_what_why_and_what_without(permission: Permission, platform: str) -> None:
    said = explained(permission, platform)
    assert all((said.title, said.why, said.without, said.undo))


def test_each_system_has_its_own_way_back() -> None:
    assert "Privacy" in explained(Permission.SCREEN, "darwin").undo
    assert "flatpak" in explained(Permission.SCREEN, "linux").undo
    assert "Keyboard" in explained(Permission.HOTKEY, "linux").undo


def test_how_an_answer_stands() -> None:
    assert "not allowed" in standing(Leave.MISSING)
    assert "quit Nordesk and open it again" in standing(Leave.MISSING, was_asked=True)
    assert standing(Leave.GIVEN, was_asked=True) == standing(Leave.GIVEN) != ""
    assert "refused" in standing(Leave.REFUSED)
    assert standing(Leave.UNKNOWN) == ""
