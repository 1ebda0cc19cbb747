"""Case files in the window: opened, saved, and what is said about either. Nothing is ever sent by it."""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import FieldId
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import Desk, a_draft, at, kept
from ui.navigation import CASE_FILE, Go, PageName
from ui.widgets.list_view import RowList

DESCRIPTION = FieldId("description")


def _file(kit: Kit, draft: Draft, tmp_path: Path, change: Callable[[dict[str, Any]], object] = lambda _: 0) -> Path:
    path = tmp_path / "a.nordesk"
    kit.services.case_files.save_draft(draft.id, path)
    with zipfile.ZipFile(path) as archive:
        plain = json.loads(archive.read("nordesk.json"))
    change(plain)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("nordesk.json", json.dumps(plain))
    return path


def _written(kit: Kit) -> Draft:
    draft = a_draft(kit)
    for field, answer in {"subject": "Står", "part": "reports", "description": "Noe står."}.items():
        draft = draft.with_answer(FieldId(field), answer)
    kit.services.drafts.save(draft)
    return draft


def _open(path: Path | str) -> Go:
    return Go(PageName.NEW_CASE, section=CASE_FILE, words=str(path))


def test_a_case_from_a_file_is_a_draft_and_nothing_is_sent(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    draft = _written(kit)
    path = _file(kit, draft, tmp_path, lambda plain: plain.update(state="waiting"))
    kit.services.drafts.discard(draft.id)
    desk = Desk(qtbot, kit, _open(path))
    desk.wait(lambda: desk.says("The case from the file is a draft here now"))
    assert desk.says("It was waiting to be sent there on")
    assert len(kit.services.drafts.rows()) == 1
    assert kit.services.outbox.items() == ()


def test_two_texts_stand_side_by_side_and_lead_to_each_other(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    draft = _written(kit)
    path = _file(kit, draft, tmp_path)
    kit.services.drafts.save(draft.with_answer(DESCRIPTION, "Written later"))
    desk = Desk(qtbot, kit, _open(path))
    desk.wait(lambda: desk.says("Two texts of the same case"))
    assert desk.says("They differ in: Description")
    desk.press("banner.action")
    desk.wait(lambda: desk.went[-1].draft_id == draft.id)
    desk.wait(lambda: desk.says("Two texts of the same case"))
    assert kept(kit, draft.id).answers[DESCRIPTION] == "Written later"
    kit.services.cases.submit(draft.id)
    [twin] = kit.services.drafts.rows()
    desk.page.open(Go(PageName.NEW_CASE, draft_id=twin.id))
    desk.wait(lambda: desk.says("This case is in the outbox already"))
    kit.sync()
    desk.page.open(Go(PageName.NEW_CASE, draft_id=twin.id))
    desk.wait(lambda: desk.says("This case is already sent as"))
    desk.press("banner.action")
    desk.wait(lambda: bool(desk.went))
    assert desk.went[-1].page is PageName.CASE


def test_what_is_on_its_way_already_is_shown(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    draft = _written(kit)
    path = _file(kit, draft, tmp_path)
    kit.services.cases.submit(draft.id)
    desk = Desk(qtbot, kit, _open(path))
    desk.wait(lambda: bool(desk.went))
    assert (desk.went[-1].page, desk.went[-1].case_id) == (PageName.CASE, f"out-{draft.key}")
    assert desk.toasts == ["This case is in the outbox already"]


def test_whose_it_is_is_asked(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    draft = _written(kit)
    path = _file(kit, draft, tmp_path, lambda plain: plain["author"].update(account_id="a-other", name="Ola"))
    kit.services.drafts.discard(draft.id)
    desk = Desk(qtbot, kit, _open(path))
    desk.wait(lambda: desk.says("Who takes this case?"))
    assert desk.says("Ola wrote it.")
    rows = desk.widget("new_case.accounts")
    assert isinstance(rows, RowList)
    rows.opened.emit(kit.account_id)
    desk.wait(lambda: desk.says("The case from the file is a draft here now"))


def test_for_another_portal_one_signs_in_first(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    draft = _written(kit)
    other = {"account_id": "a-other", "address": "https://other.example", "portal_name": {}}
    path = _file(kit, draft, tmp_path, lambda plain: plain["author"].update(other))
    kit.services.drafts.discard(draft.id)
    desk = Desk(qtbot, kit, _open(path))
    desk.wait(lambda: desk.says("The case is for another portal"))
    desk.press("banner.action")
    desk.wait(lambda: bool(desk.went))
    assert desk.went[-1].page is PageName.SIGN_IN


def test_what_is_no_case_file_is_refused_in_words_and_one_goes_on(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    path = tmp_path / "a.nordesk"
    path.write_text("Dear desk")
    desk = Desk(qtbot, kit, _open(path))
    desk.wait(lambda: desk.says("This is not a case file."))
    desk.wait(lambda: desk.shows("new_case.new"))


def test_the_draft_is_saved_as_a_file_and_stays(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    draft = _written(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.save_file")
    dialog = desk.page.findChild(QFileDialog, "case_file.save")
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    path = tmp_path / "b.nordesk"
    dialog.fileSelected.emit(str(path))
    desk.wait(lambda: bool(desk.toasts))
    assert desk.toasts == ["Saved as b.nordesk. The draft stays here, too."]
    assert kit.services.case_files.open(path).draft_id == draft.id
    desk.press("new_case.step.1")
    desk.write("subject", "Later")
    desk.leave()
    assert kept(kit, draft.id).has_travelled, "what is typed later does not forget it"


def test_where_nothing_can_be_written_it_is_said(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, at(_written(kit)))
    desk.press("new_case.save_file")
    dialog = desk.page.findChild(QFileDialog, "case_file.save")
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    dialog.fileSelected.emit(str(tmp_path / "none" / "b.nordesk"))
    desk.wait(lambda: desk.says("The case file was not saved"))


def test_without_a_name_it_asks_which(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, _open(""))
    desk.wait(lambda: desk.shows("new_case.new"))
    dialog = desk.page.findChild(QFileDialog, "case_file.open")
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    button = desk.widget("new_case.open_file")
    assert isinstance(button, QPushButton)
    button.click()
    assert dialog.isVisible()
    dialog.reject()


def test_the_file_is_of_the_draft_it_was_asked_for(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    draft, other = _written(kit), _written(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.save_file")
    dialog = desk.page.findChild(QFileDialog, "case_file.save")
    assert isinstance(dialog, QFileDialog)
    dialog.reject()
    desk.page.open(at(other))
    desk.wait(lambda: desk.page._writing.loaded is not None and desk.page._writing.loaded.draft.id == other.id)
    path = tmp_path / "b.nordesk"
    dialog.fileSelected.emit(str(path))
    desk.wait(lambda: bool(desk.toasts))
    assert kit.services.case_files.open(path).draft_id == draft.id
