"""What a case is about, and the form in its place."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.cases import CaseAction
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.ids import AttachmentId
from desktop_app.domain.portal_time import PortalTime
from desktop_app.domain.sla import Kpi, Pause
from desktop_app.domain.text import LocalText
from desktop_app.services.casework import KnownChoices
from tests.ui.details import AT, OF_FIKTIVA, OURS, a_detailed_case
from tests.ui.kit import named
from tests.ui.walk import Foreign, cut_off, everything_said
from ui.pages.case.details_part import DetailsPart
from ui.pages.case.related import RelatedPanel
from ui.pages.case.sla_panel import SlaPanel
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


KNOWN = (
    *("Access", "Access › Password", "Password", "Primus", "Wilma", "Phone", "Eksempelfjord kommune", "Advice"),
    *("Fiktiva Handel AB", "Support", "Erik Exempelström", "erik@fiktiva.example"),
    *("Kari Prøve", "Økonomikonsulent", "kari@eksempelfjord.example", "DA-100231", "Skriveren står", "DP-2"),
    *("It does not work.", "First reply", "error.log", "How to print"),
)


@pytest.mark.usefixtures("pseudo_language")
def test_all_words_are_translated_and_none_is_cut(qtbot: QtBot) -> None:
    part, sla, related = DetailsPart(), SlaPanel(), RelatedPanel()
    part.show_case(a_detailed_case(), Catalog())
    sla.show_kpis((Kpi("first", LocalText.of("First reply"), AT, 3600, 600, (Pause(AT),)),), PortalTime(AT, True))
    file = Attachment(AttachmentId("att-1"), "error.log", 3, "text/plain")
    related.show_case(replace(a_detailed_case(), attachments=(file,)), (("art-1", LocalText.of("How to print")),))
    widgets: tuple[QWidget, ...] = (part, sla, related)
    foreign = Foreign(KNOWN)

    def check() -> None:
        for widget in widgets:
            widget.resize(700, 900)
            QApplication.processEvents()
            assert cut_off(widget) == []
            assert [said.text for said in everything_said(widget) if foreign.untranslated(said.text)] == []

    for widget in widgets:
        qtbot.addWidget(widget)
        widget.show()
    check()
    press(part, "case.details.edit")
    part.form.show_choices("org-fjord", KnownChoices(OURS, is_fresh=False))
    box = named(part, "case.details.customer")
    assert isinstance(box, ChoiceBox)
    box.setCurrentIndex(box.findData("org-fiktiva"))
    part.form.show_choices("org-fiktiva", KnownChoices(OF_FIKTIVA, is_fresh=False))
    check()
