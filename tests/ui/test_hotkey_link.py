"""A press in another program arrives in the main thread."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes, What
from desktop_app.work import Lane
from tests.ui.kit import Kit
from ui.hotkey_link import HotkeyLink


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


def test_from_a_press_to_the_window(qtbot: QtBot, kit: Kit) -> None:
    link = HotkeyLink(kit.services, kit.bridge)
    threads: list[threading.Thread] = []
    link.pressed.connect(lambda: threads.append(threading.current_thread()))
    with qtbot.waitSignal(link.told) as blocker:
        link.start()
    assert blocker.args == [""]
    with qtbot.waitSignal(link.pressed):
        presser = threading.Thread(target=kit.hotkey.press)
        presser.start()
    presser.join()
    assert threads == [threading.main_thread()]
    link.close()
    assert kit.hotkey.combination == ""


def test_another_combination_takes_its_place(qtbot: QtBot, kit: Kit) -> None:
    link = HotkeyLink(kit.services, kit.bridge)
    with qtbot.waitSignal(link.told):
        link.start()
    preferences = kit.services.preferences
    preferences.write(replace(preferences.read(), hotkey="Ctrl+F12"))
    kit.hotkey.refusal = "taken"
    with qtbot.waitSignal(link.told) as blocker:
        kit.bridge.publish(Changes.of(What.PREFERENCES))
    assert blocker.args == ["taken"]
    kit.hotkey.refusal = ""
    with qtbot.assertNotEmitted(link.told, wait=50):
        kit.bridge.publish(Changes.of(What.PREFERENCES))
    link.close()


def test_what_waits_for_its_lane_does_not_listen_after_the_end(qtbot: QtBot, kit: Kit) -> None:
    link, answered, after = HotkeyLink(kit.services, kit.bridge), threading.Event(), threading.Semaphore(0)
    for _ in range(Lane.NETWORK.threads):
        kit.bridge.ask(link, Lane.NETWORK, lambda _task: answered.wait(30), lambda _none: None)
    link.start()
    link.close()
    for _ in range(Lane.NETWORK.threads):
        kit.bridge.ask(link, Lane.NETWORK, lambda _task: after.release(), lambda _none: None)
    answered.set()
    for _ in range(Lane.NETWORK.threads):
        assert after.acquire(timeout=10)
    kit.work.close()
    assert kit.hotkey.combination == ""
