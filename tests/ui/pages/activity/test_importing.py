"""From a file on the disk to figures on the page, and back."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import PersonId
from desktop_app.domain.imports import TableTrouble
from desktop_app.errors import TableRefused
from tests.ui.agreements import with_agreements
from tests.ui.kit import LOGIN, PASSWORD, Kit, named
from tests.ui.pages.activity.test_page import a_page, texts, waits_for
from ui.pages.activity.import_dialog import ImportDialog
from ui.pages.activity.importing import Importing
from ui.pages.activity.page import ActivityPage
from ui.widgets.confirm import Confirm

TEXT = "Agreement;Entitlement;Unit;Bought;Used\nU1;Help;hours;10;2,5\nU1;Advice;hours;10;3\nU1;Visits;cases;10;many\n"


def importing_of(page: ActivityPage) -> Importing:
    return page.findChildren(Importing)[0]


def the_dialog(qtbot: QtBot, page: ActivityPage) -> ImportDialog:
    qtbot.waitUntil(lambda: any(one.isVisible() for one in page.window().findChildren(ImportDialog)))
    return next(one for one in page.window().findChildren(ImportDialog) if one.isVisible())


def press(qtbot: QtBot, button: object) -> None:
    assert isinstance(button, QPushButton)
    qtbot.waitUntil(button.isEnabled)
    button.click()


def test_figures_of_a_file_are_shown_with_where_they_are_from_and_go_again(
    qtbot: QtBot, kit: Kit, tmp_path: Path
) -> None:
    page, _ = a_page(qtbot, with_agreements(kit))
    waits_for(qtbot, page, "Enterprise-wide packages")
    path = tmp_path / "figures.csv"
    path.write_text(TEXT, encoding="utf-8")
    importing_of(page).look_at(str(path))
    dialog = the_dialog(qtbot, page)
    with qtbot.waitSignal(page.toast) as told:
        press(qtbot, named(dialog, "import.take"))
    assert told.args == ["The figures of figures.csv are on the page"]
    waits_for(qtbot, page, "From the file figures.csv, of")
    waits_for(qtbot, page, "Figures of these files are among them: figures.csv.")
    waits_for(qtbot, page, "2 rows were taken.")
    named(page, "activity.file.remove").click()  # type: ignore[attr-defined] # a button
    (question,) = page.window().findChildren(Confirm)
    question.accept()
    qtbot.waitUntil(lambda: "figures.csv" not in texts(page))


def test_the_file_is_asked_for(qtbot: QtBot, kit: Kit) -> None:
    page, _ = a_page(qtbot, with_agreements(kit))
    qtbot.waitUntil(lambda: named(page, "activity.file").isVisible())
    press(qtbot, named(page, "activity.file"))
    (dialog,) = page.window().findChildren(QFileDialog)
    assert "*.xlsx" in dialog.nameFilters()[0]
    dialog.reject()


def test_a_file_that_is_refused_says_why(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    page, _ = a_page(qtbot, with_agreements(kit))
    waits_for(qtbot, page, "Enterprise-wide packages")
    with qtbot.waitSignal(kit.bridge.troubled) as failed:
        importing_of(page).look_at(str(tmp_path / "none.csv"))
    (error,) = failed.args
    assert isinstance(error, TableRefused)
    assert error.trouble is TableTrouble.UNREADABLE
    assert named(page, "activity.file").isEnabled()


@pytest.mark.parametrize("name", ["import.cancel"])
def test_nothing_is_kept_before_one_says_so(qtbot: QtBot, kit: Kit, tmp_path: Path, name: str) -> None:
    page, _ = a_page(qtbot, with_agreements(kit))
    waits_for(qtbot, page, "Enterprise-wide packages")
    path = tmp_path / "figures.csv"
    path.write_text(TEXT, encoding="utf-8")
    importing_of(page).look_at(str(path))
    dialog = the_dialog(qtbot, page)
    qtbot.waitUntil(named(dialog, "import.take").isEnabled)
    press(qtbot, named(dialog, name))
    assert kit.services.activity.read(kit.account_id).files == ()


def test_figures_are_those_of_the_account_they_were_looked_at_for(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    page, _ = a_page(qtbot, with_agreements(kit))
    waits_for(qtbot, page, "Enterprise-wide packages")
    own = kit.account
    identity = kit.server.people[LOGIN][1]
    sam = replace(identity, person=replace(identity.person, id=PersonId("p-sam")))
    kit.server.people["sam"] = (PASSWORD, sam)
    other = kit.services.session.sign_in("https://desk.example", "sam", PASSWORD).account
    importing = importing_of(page)
    importing.set_account(own)
    path = tmp_path / "figures.csv"
    path.write_text(TEXT, encoding="utf-8")
    importing.look_at(str(path))
    importing.set_account(other)
    dialog = the_dialog(qtbot, page)
    with qtbot.waitSignal(page.toast):
        press(qtbot, named(dialog, "import.take"))
    assert kit.services.activity.read(other.id).files == ()
    (file,) = kit.services.activity.read(own.id).files
    importing.set_account(own)
    importing.forget(file.id, file.name)
    importing.set_account(other)
    (question,) = page.window().findChildren(Confirm)
    question.accept()
    qtbot.waitUntil(lambda: kit.services.activity.read(own.id).files == ())
