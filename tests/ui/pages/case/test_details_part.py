"""What a case is about, and the form in its place."""

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.catalog import Catalog
from desktop_app.services.casework import KnownChoices
from tests.ui.details import OURS, a_detailed_case
from tests.ui.kit import named
from ui.pages.case.details_part import DetailsPart
from ui.widgets.editors.choices import ChoiceBox


@pytest.fixture
def part(qtbot: QtBot) -> DetailsPart:
    part = DetailsPart()
    qtbot.addWidget(part)
    part.show()
    part.show_case(a_detailed_case(), Catalog())
    return part


def press(part: DetailsPart, name: str) -> None:
    button = named(part, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def test_the_form_takes_the_place_and_gives_it_back(part: DetailsPart, qtbot: QtBot) -> None:
    part.show_choices("org-fjord", KnownChoices(OURS))
    press(part, "case.details.edit")
    part.show_choices("org-fjord", KnownChoices(OURS))
    assert (part.panel.isHidden(), part.form.isHidden()) == (True, False)
    box = named(part, "case.details.product")
    assert isinstance(box, ChoiceBox)
    box.setCurrentIndex(box.findData("wilma"))
    part.show_case(a_detailed_case(title="Read anew"), Catalog())
    assert box.chosen() == "wilma"
    with qtbot.waitSignal(part.edited):
        press(part, "case.details.save")
    assert (part.panel.isHidden(), part.form.isHidden()) == (False, True)


def test_who_may_no_longer_change_it_is_not_left_with_the_form(part: DetailsPart) -> None:
    press(part, "case.details.edit")
    part.show_case(a_detailed_case(actions=frozenset({CaseAction.COMMENT})), Catalog())
    assert part.form.isHidden()
    press(part, "case.details.edit")
    press(part, "case.details.leave")
    assert not part.panel.isHidden()
