"""Which combination is heard, and when nobody is asked."""

from dataclasses import replace

from desktop_app.domain.capture import Permission
from desktop_app.services.hotkeys import Hotkeys
from desktop_app.services.preferences import NO_HOTKEY
from tests.core_kit import Core


def set_to(core: Core, hotkey: str) -> None:
    preferences = core.services.preferences
    preferences.write(replace(preferences.read(), hotkey=hotkey))


def test_the_default_until_another_is_set(core: Core) -> None:
    pressed: list[bool] = []
    hotkeys = Hotkeys(core.world, core.services.preferences, "linux")
    assert hotkeys.start(lambda: pressed.append(True)) == ""
    assert core.hotkey.combination == "Ctrl+Shift+F9"
    core.hotkey.press()
    set_to(core, "Ctrl+F12")
    assert hotkeys.start(lambda: pressed.append(True)) == ""
    assert core.hotkey.combination == "Ctrl+F12"
    set_to(core, NO_HOTKEY)
    assert hotkeys.start(lambda: pressed.append(True)) == ""
    assert (core.hotkey.combination, hotkeys.combination()) == ("", "")
    assert pressed == [True]


def test_a_conflict_is_remembered_for_the_settings(core: Core) -> None:
    core.hotkey.refusal = "taken"
    hotkeys = core.services.hotkeys
    assert hotkeys.start(lambda: None) == "taken"
    assert hotkeys.why_not == "taken"
    core.hotkey.refusal = ""
    hotkeys.start(lambda: None)
    assert hotkeys.why_not == ""
    hotkeys.stop()
    assert core.hotkey.combination == ""


def test_a_desktop_that_asks_is_left_alone_until_one_is_chosen(core: Core) -> None:
    world = replace(core.world, permissions=(Permission.HOTKEY,))
    hotkeys = Hotkeys(world, core.services.preferences, "linux")
    assert hotkeys.start(lambda: None) == "not_set_up"
    assert core.hotkey.combination == ""
    set_to(core, "Ctrl+Shift+F9")
    assert hotkeys.start(lambda: None) == ""
    assert core.hotkey.combination == "Ctrl+Shift+F9"
