"""ui.pages.settings.about: the keys that really work, the version, and the licences."""

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app import __version__
from tests.ui.looks import assert_usable, child
from tests.ui.opener import Opener
from tests.ui.pseudo import is_pseudo
from ui.pages.settings import about
from ui.pages.settings.about import AboutCard, KeysCard
from ui.widgets.plain_label import PlainLabel


def shown(card: KeysCard | AboutCard, qtbot: QtBot) -> list[str]:
    qtbot.addWidget(card)
    card.show()
    assert_usable(card)
    return [label.text() for label in card.findChildren(PlainLabel) if label.isVisible()]


def test_every_key_has_its_meaning_beside_it(qtbot: QtBot) -> None:
    title, *pairs = shown(KeysCard(), qtbot)
    assert title == "Keyboard"
    assert len(pairs) == 2 * len(about._KEYS)
    assert set(about._KEYS) <= set(pairs)
    assert len(set(pairs)) == len(pairs), "no two keys mean the same"


@pytest.mark.parametrize("key", about._KEYS)
def test_every_key_is_one_there_is(key: str) -> None:
    for part in re.split(r"  | … ", key.replace("←", "Left").replace("→", "Right")):
        assert QKeySequence(part).toString() == part


def test_the_version_is_said_and_the_licence(qtbot: QtBot) -> None:
    words = "\n".join(shown(AboutCard(), qtbot))
    assert f"Nordesk {__version__}." in words
    assert "MIT" in words
    assert "LGPL" in words


def test_the_licences_are_where_the_button_leads(qtbot: QtBot, opener: Opener) -> None:
    card = AboutCard()
    qtbot.addWidget(card)
    card.show()
    with qtbot.waitSignal(opener.asked) as blocker:
        child(card, QAbstractButton).click()
    assert blocker.args is not None
    folder = Path(blocker.args[0].toLocalFile())
    assert folder.name == "licences"
    assert any(folder.iterdir()), "the texts are there"


@pytest.mark.usefixtures("pseudo_language")
def test_every_word_is_translated(qtbot: QtBot) -> None:
    keys = [text for text in shown(KeysCard(), qtbot) if text not in about._KEYS]
    card = AboutCard()
    words = [*keys, *shown(card, qtbot), child(card, QAbstractButton).text()]
    assert [text for text in words if not is_pseudo(text)] == []
