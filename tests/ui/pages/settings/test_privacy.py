"""ui.pages.settings.privacy: what lies where, and how to be rid of it."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.findings import Sensitive
from desktop_app.domain.rules import Rules
from desktop_app.services.diagnostics import Place
from desktop_app.services.preferences import Appearance
from tests.makers import ACCOUNT
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable, child
from tests.ui.opener import Opener
from tests.ui.pseudo import is_pseudo
from ui import formats, icons
from ui.pages.settings.privacy import PrivacyCard
from ui.theme import theme
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel

CODES = ("work", "cache", "files", "log", "settings", "demo_portal")


@pytest.fixture
def card(qtbot: QtBot) -> PrivacyCard:
    made = PrivacyCard()
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    return made


def places(folder: Path, size: int = 20_000) -> tuple[Place, ...]:
    return tuple(Place(code, folder / code, size) for code in CODES)


def test_each_place_shows_with_its_name_its_folder_and_its_size(card: PrivacyCard, tmp_path: Path) -> None:
    card.show_places(places(tmp_path), {})
    rows = child(card, RowList).rows.rows
    assert [row.subtitle for row in rows] == [str(tmp_path / code) for code in CODES]
    assert {row.caption for row in rows} == {formats.size(20_000)}
    assert not {row.title for row in rows} & set(CODES), "each has a name people understand"
    assert len({row.title for row in rows}) == len(CODES)
    assert all(icons.exists(row.icon) for row in rows)
    assert_usable(card)


def test_what_is_empty_is_left_out_but_for_the_two_that_matter(card: PrivacyCard, tmp_path: Path) -> None:
    card.show_places(places(tmp_path, size=0), {})
    assert [Path(row.subtitle).name for row in child(card, RowList).rows.rows] == ["work", "cache"]


def test_every_place_the_program_knows_has_a_name(card: PrivacyCard, kit: Kit) -> None:
    kit.sign_in()
    found = kit.services.diagnostics.places()
    assert {place.what for place in found} <= set(CODES)
    card.show_places(found, {})
    assert str(kit.folder) in child(card, RowList).rows.rows[0].subtitle


def test_opening_a_place_shows_its_folder(qtbot: QtBot, card: PrivacyCard, opener: Opener, tmp_path: Path) -> None:
    file = tmp_path / "work.db"
    file.write_bytes(b"x")
    folder = tmp_path / "logs"
    folder.mkdir()
    card.show_places((Place("work", file, 1), Place("log", folder, 1)), {})
    rows = child(card, RowList)
    for path, shown in ((file, tmp_path), (folder, folder)):
        rows.choose(str(path))
        with qtbot.waitSignal(opener.asked) as blocker:
            qtbot.keyClick(rows, Qt.Key.Key_Return)
        assert blocker.args == [QUrl.fromLocalFile(str(shown))]


def test_which_policy_is_in_force(card: PrivacyCard) -> None:
    label = child(card, PlainLabel, "settings.policy")
    assert label.text(), "also that there is none"
    card.show_rules(Rules("/etc/nordesk/policy.json", always_redact=frozenset({Sensitive.CARD})))
    assert "/etc/nordesk/policy.json" in label.text()
    assert label.isVisible()
    assert_usable(card)


def test_the_buttons_ask(qtbot: QtBot, card: PrivacyCard) -> None:
    for name, signal in (("delete_cache", card.cache_unwanted), ("report", card.report_wanted)):
        with qtbot.waitSignal(signal):
            child(card, QAbstractButton, f"settings.{name}").click()


@pytest.mark.usefixtures("pseudo_language")
def test_the_places_follow_the_language(qtbot: QtBot, card: PrivacyCard, tmp_path: Path) -> None:
    card.show_places(places(tmp_path), {})
    card.retranslate()
    rows = child(card, RowList).rows.rows
    assert len(rows) == len(CODES)
    assert all(is_pseudo(row.title) for row in rows)
    assert is_pseudo(card.note.text())
    assert is_pseudo(child(card, PlainLabel, "settings.policy").text())


@pytest.mark.usefixtures("pseudo_language")
def test_large_letters_and_long_words_have_room(qtbot: QtBot) -> None:
    theme().apply(Appearance.LIGHT, 200)
    made = PrivacyCard()
    qtbot.addWidget(made)
    made.show()
    assert made.minimumSizeHint().width() <= 900
    made.hide()
    theme().apply(Appearance.LIGHT, 100)


def test_with_several_portals_each_place_says_whose_it_is(card: PrivacyCard, tmp_path: Path) -> None:
    kept = Place("work", tmp_path / "work.db", 1, ACCOUNT)
    card.show_places((kept, Place("log", tmp_path, 1)), {ACCOUNT: "Desk"})
    titles = [row.title for row in child(card, RowList).rows.rows]
    assert titles == ["Desk: Drafts, outbox and receipts", "Log (no texts, no passwords)"]
