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
    assert "not allowed" in standing(Leave.MISSING, Permission.SCREEN)
    assert "quit Nordesk and open it again" in standing(Leave.MISSING, Permission.SCREEN, "darwin", was_asked=True)
    assert "not allowed" in standing(Leave.MISSING, Permission.SCREEN, "linux", was_asked=True)
    given = standing(Leave.GIVEN, Permission.SCREEN)
    assert given == standing(Leave.GIVEN, Permission.SCREEN, "darwin", was_asked=True) != ""
    assert "does not ask again" in standing(Leave.REFUSED, Permission.SCREEN)
    assert "at least one browser" in standing(Leave.REFUSED, Permission.AUTOMATION)
    assert standing(Leave.UNKNOWN, Permission.SCREEN) == ""
