"""What was begun on one case stays with it when the page turns to another."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import case_of
from desktop_app.domain.ids import CaseId
from desktop_app.domain.knowledge import Hit, HitKind
from tests.makers import a_case
from tests.ui.details import OF_FIKTIVA, OURS, a_detailed_case
from tests.ui.kit import Kit, named
from tests.ui.pages.case.on_the_page import box, open_case, press, texts
from ui.pages.case.page import CasePage
from ui.widgets.confirm import Confirm
from ui.widgets.editors.choices import ChoiceBox

ALL = frozenset(CaseAction)


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.server.put_case(a_case("case-1", title="Skriveren står", number="DP-1", actions=ALL))
    kit.server.put_case(a_case("case-2", title="Gammel", number="DP-2"))
    kit.with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> CasePage:
    page = CasePage(kit.services, kit.bridge)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    open_case(kit, page, "case-1")
    qtbot.waitUntil(lambda: "DP-1" in texts(page))
    return page


@pytest.fixture
def other(kit: Kit) -> CaseId:
    """Another case with which all can be done; it is here already."""
    kit.server.put_case(a_detailed_case("case-4", title="En annens sak", number="DP-4", actions=ALL))
    kit.services.cases.refresh(kit.account_id, CaseId("case-4"))
    return CaseId("case-4")


def all_sent(kit: Kit) -> list[CaseId | None]:
    return [case_of(row.command) for row in kit.stores.open(kit.account_id).outbox.rows()]


def test_what_was_asked_about_one_case_is_not_done_to_another(
    kit: Kit, page: CasePage, other: CaseId, qtbot: QtBot
) -> None:
    kit.server.put_case(a_detailed_case("case-3", title="Adgang", number="DP-3", actions=ALL))
    kit.server.choices["org-fjord"] = OURS
    open_case(kit, page, "case-3")
    qtbot.waitUntil(lambda: "DP-3" in texts(page))
    press(page, "case.tab.details")
    press(page, "case.details.edit")
    customer = named(page, "case.details.customer")
    contact = named(page, "case.details.contact")
    assert isinstance(customer, ChoiceBox)
    assert isinstance(contact, ChoiceBox)
    qtbot.waitUntil(lambda: customer.findData("org-fiktiva") > 0)
    kit.server.choices["org-fiktiva"] = OF_FIKTIVA
    customer.setCurrentIndex(customer.findData("org-fiktiva"))
    qtbot.waitUntil(lambda: contact.findData("p-erik") > 0)
    contact.setCurrentIndex(contact.findData("p-erik"))
    press(page, "case.details.save")
    (question,) = page.findChildren(Confirm)
    assert question.isVisible()
    open_case(kit, page, other)
    assert not question.isVisible()
    qtbot.waitUntil(lambda: "DP-4" in texts(page))
    for name in ("case.desk.part", "case.desk.other", "case.share"):
        page.findChildren(QDialog, name)[0].open()
    open_case(kit, page, "case-1")
    assert not any(dialog.isVisible() for dialog in page.findChildren(QDialog))
    open_case(kit, page, "case-1")
    assert all_sent(kit) == []


def test_nothing_can_be_pressed_before_the_other_case_shows(
    kit: Kit, page: CasePage, other: CaseId, qtbot: QtBot
) -> None:
    qtbot.keyClicks(box(page), "Om den ene")
    assert named(page, "case.desk.merge").isVisible()
    open_case(kit, page, "case-9")  # known to nobody
    for name in ("case.solve", "case.withdraw", "case.star.4", "case.desk.merge", "case.send", "case.note.open"):
        assert not named(page, name).isVisible(), name
    open_case(kit, page, other)
    qtbot.waitUntil(box(page).isVisible)
    assert named(page, "case.solve").isVisible()
    assert box(page).toPlainText() == ""
    assert kit.services.cases.reply_draft(kit.account_id, CaseId("case-9")) == ""


def test_files_chosen_for_one_reply_do_not_go_with_another(
    kit: Kit, page: CasePage, other: CaseId, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "error.log"
    file.write_bytes(b"E42")
    press(page, "case.attach")
    (chooser,) = page.findChildren(QFileDialog)
    assert chooser.isVisible()
    open_case(kit, page, other)
    assert not chooser.isVisible()
    qtbot.waitUntil(lambda: "DP-4" in texts(page))
    press(page, "case.attach")
    chooser.filesSelected.emit([str(file)])
    chooser.reject()
    assert named(page, "case.send").isEnabled()


def test_what_resembles_one_case_is_not_shown_beside_another(
    kit: Kit, page: CasePage, other: CaseId, qtbot: QtBot
) -> None:
    like = Hit(kit.account_id, HitKind.CASE, "case-2", "Gammel", "", "nb", 1.0)
    press(page, "case.tab.relations")
    page.body.relations.show_similar((like,))
    assert named(page, "case.relations.similar").isVisible()
    open_case(kit, page, other)
    page.body.similar_wanted.emit()  # its answer comes when yet another case shows
    open_case(kit, page, "case-2")
    qtbot.waitUntil(lambda: "DP-2" in texts(page))
    press(page, "case.tab.relations")
    assert not named(page, "case.relations.similar").isVisible()
