"""ui.frame.rail"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable, child, has_colour, name_of, picture
from tests.ui.pseudo import is_pseudo
from ui import icons
from ui.colours import LIGHT
from ui.frame.rail import ENTRIES, NARROW, WIDE, Rail
from ui.navigation import PageName


@pytest.fixture
def rail(qtbot: QtBot) -> Rail:
    made = Rail(PageName)
    qtbot.addWidget(made)
    made.resize(WIDE, 700)
    made.show()
    return made


def _entry(rail: Rail, page: PageName) -> QAbstractButton:
    found = child(rail, QAbstractButton, f"rail.{page}")
    assert found is not None
    return found


def test_every_place_has_icon_and_name(rail: Rail) -> None:
    assert rail.places == tuple(ENTRIES)
    assert all(icons.exists(icon) for icon, _name in ENTRIES.values())
    assert_usable(rail)


def test_a_press_chooses_a_place(qtbot: QtBot, rail: Rail) -> None:
    with qtbot.waitSignal(rail.chosen) as blocker:
        qtbot.mouseClick(_entry(rail, PageName.CASES), Qt.MouseButton.LeftButton)
    assert blocker.args == [PageName.CASES]


def test_it_marks_where_one_is(rail: Rail) -> None:
    rail.show_page(PageName.HOME)
    assert _entry(rail, PageName.HOME).isChecked()
    assert has_colour(picture(rail), LIGHT.accent)
    rail.show_page(PageName.CASE)
    assert _entry(rail, PageName.CASES).isChecked()
    rail.show_page(PageName.SIGN_IN)
    assert not any(_entry(rail, page).isChecked() for page in ENTRIES)


def test_numbers_are_shown_and_told(rail: Rail) -> None:
    rail.show_count(PageName.CASES, 3)
    assert name_of(_entry(rail, PageName.CASES)) == "My cases, 3 new"
    assert has_colour(picture(rail), LIGHT.accent)
    rail.show_count(PageName.CASES, 250)
    assert not picture(rail).isNull()
    rail.show_count(PageName.CASES, 0)
    assert name_of(_entry(rail, PageName.CASES)) == "My cases"


def test_narrow_shows_icons_and_names_in_tooltips(rail: Rail) -> None:
    rail.set_narrow(True)
    assert rail.width() == NARROW
    assert "Home" in _entry(rail, PageName.HOME).toolTip()
    rail.show_count(PageName.OUTBOX, 2)
    assert not picture(rail).isNull()
    rail.set_narrow(False)
    assert _entry(rail, PageName.HOME).toolTip() == ""


def test_what_a_portal_lacks_is_not_there(rail: Rail) -> None:
    rail.offer(PageName.ACTIVITY, False)
    assert PageName.ACTIVITY not in rail.places
    rail.offer(PageName.SIGN_IN, False)
    rail.show_count(PageName.SIGN_IN, 1)


def test_it_speaks_the_new_language(qtbot: QtBot, rail: Rail, pseudo_language: None) -> None:
    qtbot.waitUntil(lambda: is_pseudo(_entry(rail, PageName.HOME).text()))


def test_a_rail_without_settings(qtbot: QtBot) -> None:
    rail = Rail([PageName.HOME])
    qtbot.addWidget(rail)
    assert rail.places == (PageName.HOME,)
