"""ui.capture.suggesting"""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Shot
from desktop_app.domain.capture import PageText, Rectangle
from desktop_app.domain.findings import Sensitive
from desktop_app.domain.rules import Rules
from tests.ui.kit import Kit
from ui.capture.strip import strip_lines
from ui.capture.suggesting import suggested

TEXT = PageText("15076500565", 110, 220, 100, 18)


@pytest.fixture
def kit(qtbot: QtBot, tmp_path: Path) -> Iterator[Kit]:
    made = Kit(tmp_path)
    yield made
    made.close()


def a_shot(kit: Kit, **proof: object) -> Shot:
    shot = kit.services.capture.shoot(kit.services.capture.ask_address(), None)
    return replace(shot, provenance=replace(shot.provenance, **proof))  # type: ignore[arg-type]


def test_what_the_page_holds(kit: Kit) -> None:
    rules = kit.services.capture.rules
    (one,) = suggested(rules, a_shot(kit), [TEXT], Rectangle(100, 200, 800, 600))
    assert (one.rect, one.kind, one.is_sure, one.must) == (QRect(10, 20, 100, 18), "norway", True, False)
    assert suggested(rules, a_shot(kit), [TEXT], Rectangle(0, 0, 50, 50)) == ()


def test_an_address_and_a_title_with_numbers_in_them(kit: Kit) -> None:
    rules = kit.services.capture.rules
    shot = a_shot(kit, page_url="https://a.example/?fnr=15076500565", window_title="Mail to kari@a.example")
    address, _time, title = strip_lines(shot.width, shot.provenance.scale)
    found = suggested(rules, shot, [], Rectangle(0, 0, shot.width, shot.height))
    assert [one.kind for one in found] == ["norway", "email"]
    assert [one.rect for one in found] == [line.translated(0, shot.height) for line in (address, title)]


def test_what_the_policy_wants(kit: Kit) -> None:
    kit.policy.now = Rules("p", always_redact=frozenset({Sensitive.NORWAY}))
    shot = a_shot(kit, page_url="https://a.example/15076500565", window_title="kari@a.example")
    found = suggested(kit.services.capture.rules, shot, [TEXT], Rectangle(0, 0, 800, 600))
    assert [(one.kind, one.must) for one in found] == [("norway", True), ("norway", True), ("email", False)]
