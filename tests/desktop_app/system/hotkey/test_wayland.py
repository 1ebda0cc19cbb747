"""A desktop that gives the shortcut, refuses it, or does not know of any."""

import threading
from queue import Empty, SimpleQueue
from typing import Any

import pytest

from desktop_app.domain.hotkeys import parsed
from desktop_app.system.hotkey.wayland import WaylandHotkey, trigger
from desktop_app.system.portal import PortalGone, PortalLate
from tests.desktop_app.system.portals import Answer, RecordedPortal

MADE: Answer = (0, {"session_handle": "/org/freedesktop/portal/desktop/session/1_42/s"})
BOUND: Answer = (0, {"shortcuts": [("capture", {"trigger_description": ("s", "Ctrl+Shift+F9")})]})


class Desktop(RecordedPortal):
    """Also sends what is pressed; None: it goes away."""

    def __init__(self, *answers: Answer | None, is_gone: bool = False) -> None:
        super().__init__(*answers, is_gone=is_gone)
        self.pressed: SimpleQueue[tuple[Any, ...] | None] = SimpleQueue()
        self.listened: list[str] = []
        self.ended = threading.Event()

    def listen(self, path: str, interface: str, member: str) -> None:
        self.listened.append(member)

    def signal(self, path: str, limit_s: float) -> tuple[Any, ...]:
        try:
            body = self.pressed.get(timeout=0.01)
        except Empty as error:
            raise PortalLate from error
        if body is None:
            raise PortalGone("gone")
        return body

    def close(self) -> None:
        super().close()
        self.ended.set()


def test_a_press_is_heard_until_the_stop() -> None:
    desktop, heard = Desktop(MADE, BOUND), SimpleQueue[bool]()
    hotkey = WaylandHotkey(lambda: desktop)
    assert hotkey.start("Ctrl+Shift+F9", lambda: heard.put(True)) == ""
    assert desktop.registered == ["nordesk"]
    assert desktop.listened == ["Activated"]
    assert [method for method, _body in desktop.calls] == ["CreateSession", "BindShortcuts"]
    session, ((name, facts),), _parent, _options = desktop.calls[1][1]
    assert (session, name) == (MADE[1]["session_handle"], "capture")
    assert facts["preferred_trigger"] == ("s", "CTRL+SHIFT+F9")
    desktop.pressed.put(("session", "another", 1, {}))
    desktop.pressed.put(("session", "capture", 2, {}))
    assert heard.get(timeout=5)
    hotkey.stop()
    assert heard.empty()
    assert desktop.closed == 1


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ([(1, {})], "denied"),
        ([MADE, (1, {})], "denied"),
        ([MADE, (2, {})], "denied"),
        ([MADE, (0, {"shortcuts": []})], "taken"),
        ([None], "failed"),
        ([MADE, None], "failed"),
    ],
)
def test_a_desktop_that_does_not_give_it(answers: list[Answer | None], reason: str) -> None:
    desktop = Desktop(*answers)
    assert WaylandHotkey(lambda: desktop).start("Ctrl+F9", lambda: None) == reason
    assert desktop.closed == 1


def test_a_desktop_that_knows_of_none() -> None:
    def connect() -> Desktop:
        raise PortalGone("no session bus")

    assert WaylandHotkey(connect).start("Ctrl+F9", lambda: None) == "unsupported"
    assert WaylandHotkey(lambda: Desktop(is_gone=True)).start("Ctrl+F9", lambda: None) == "unsupported"
    assert WaylandHotkey(Desktop).start("nonsense", lambda: None) == "unknown_key"


def test_a_portal_that_goes_ends_the_thread() -> None:
    desktop = Desktop(MADE, BOUND)
    hotkey = WaylandHotkey(lambda: desktop)
    assert hotkey.start("Ctrl+F9", lambda: None) == ""
    desktop.pressed.put(None)
    assert desktop.ended.wait(5)
    hotkey.stop()


@pytest.mark.parametrize(
    ("text", "written"),
    [("Ctrl+Shift+F9", "CTRL+SHIFT+F9"), ("Meta+Alt+S", "ALT+LOGO+s"), ("Ctrl+PgUp", "CTRL+Page_Up")],
)
def test_as_the_portal_writes_it(text: str, written: str) -> None:
    wanted = parsed(text)
    assert wanted is not None
    assert trigger(wanted) == written
