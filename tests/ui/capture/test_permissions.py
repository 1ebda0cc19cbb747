"""Every question of every system is explained."""

import pytest

from desktop_app.domain.capture import Permission
from ui.capture.permissions import explained


@pytest.mark.parametrize("permission", list(Permission))
@pytest.mark.parametrize("platform", ["darwin", "linux"])
def test_what_why_and_what_without(permission: Permission, platform: str) -> None:
    said = explained(permission, platform)
    assert all((said.title, said.why, said.without, said.undo))


def test_each_system_has_its_own_way_back() -> None:
    assert "Privacy" in explained(Permission.SCREEN, "darwin").undo
    assert "flatpak" in explained(Permission.SCREEN, "linux").undo
    assert "Keyboard" in explained(Permission.HOTKEY, "linux").undo
