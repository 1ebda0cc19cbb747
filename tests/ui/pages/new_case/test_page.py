"""New case, driven by clicks and keys over real services: nothing typed is lost, and it is sent once."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.domain.cases import CaseFilter, Whose
from desktop_app.domain.forms import Form
from desktop_app.domain.ids import ArticleId, FieldId, ItemId
from desktop_app.domain.kinds import Kind
from desktop_app.errors import CaptureImpossible, StoreTrouble, StoreUnavailable
from tests.ui.kit import Kit, nameless
from tests.ui.pages.new_case.desks import Desk, a_draft, at, kept
from ui.navigation import Go, PageName
from ui.widgets.confirm import Confirm

SUBJECT, DESCRIPTION = FieldId("subject"), FieldId("description")


def test_a_case_from_nothing_to_the_outbox(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit)
    desk.press("new_case.item.i-support")
    desk.wait(lambda: desk.says("User support"))
    desk.fill()
    desk.press("new_case.next")
    desk.press("new_case.next")
    assert desk.says("How do I export?")
    assert desk.says("Reports")
    desk.press("new_case.send")
    desk.wait(lambda: bool(desk.went))
    assert (desk.went[-1].page, desk.went[-1].section) == (PageName.CASES, Whose.MINE)
    assert desk.toasts == ["Sending – you can follow it here."]
    kit.sync()
    assert [row.title for row in kit.services.cases.rows(CaseFilter())] == ["How do I export?"]
    assert kit.services.drafts.rows() == ()


def test_the_last_keystrokes_are_kept_as_the_window_closes(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    desk.write("description", "Written a moment ago")
    desk.leave()
    again = kit.again()
    try:
        assert kept(again, draft.id).answers[DESCRIPTION] == "Written a moment ago"
        other = Desk(qtbot, again, at(draft))
        field = other.widget("new_case.field.description")
        assert isinstance(field, QPlainTextEdit)
        assert field.toPlainText() == "Written a moment ago"
        other.page.close()
    finally:
        again.close()


def test_a_pause_in_typing_is_enough(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    desk.write("subject", "Kept")
    desk.wait(lambda: kept(kit, draft.id).answers.get(SUBJECT) == "Kept")
    desk.wait(lambda: desk.says("Draft saved"))


def test_what_is_missing_leads_to_its_field(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, at(a_draft(kit)))
    desk.press("new_case.missing.subject")
    field = desk.widget("new_case.field.subject")
    desk.wait(lambda: QApplication.focusWidget() is field)


def test_next_is_never_blocked_and_send_says_what_is_missing(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, at(a_draft(kit)))
    for _ in range(3):
        desk.press("new_case.next")
    assert not desk.shows("new_case.next")
    desk.press("new_case.send")
    desk.wait(lambda: desk.says("The form is not ready yet"))
    desk.press("new_case.step.1")
    assert desk.says("Please answer this.")
    assert desk.went == []


def test_a_double_click_sends_once(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, at(a_draft(kit)))
    desk.fill()
    desk.press("new_case.step.3")
    qtbot.mouseDClick(desk.widget("new_case.send"), Qt.MouseButton.LeftButton)
    desk.page._sending.send()
    desk.wait(lambda: bool(desk.went))
    assert len(kit.services.outbox.items()) == 1


def test_an_incident_by_one_click_without_losing_a_word(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit, "i-support")
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    desk.write("subject", "Everything has stopped")
    desk.wait(lambda: desk.says("This sounds like an incident"))
    guard = desk.widget("new_case.guard")
    next(one for one in guard.findChildren(QPushButton) if one.text() == "Make it an incident").click()
    desk.page.leave()
    desk.wait(lambda: kept(kit, draft.id).type_id == "incident")
    moved = kept(kit, draft.id)
    assert (moved.item_id, moved.answers[SUBJECT]) == ("i-stop", "Everything has stopped")
    assert not desk.says("This sounds like an incident")


def test_a_file_dropped_anywhere_is_attached(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.widget("new_case.next")
    good, bad = tmp_path / "notes.txt", tmp_path / "run.exe"
    good.write_text("hello")
    bad.write_text("no")
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(bad)), QUrl.fromLocalFile(str(good))])
    none, left = Qt.KeyboardModifier.NoModifier, Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none)
    QApplication.sendEvent(desk.page, enter)
    assert enter.isAccepted()
    QApplication.sendEvent(desk.page, QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, mime, left, none))
    desk.wait(lambda: [file.name for file in kept(kit, draft.id).files] == ["notes.txt"])
    desk.wait(lambda: desk.says("“run.exe” was not attached"))
    assert desk.shows("new_case.screenshot")


def test_a_picture_is_pasted_and_taken_away_again(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.2")
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    desk.press("new_case.paste")
    desk.wait(lambda: len(kept(kit, draft.id).files) == 1)
    file = kept(kit, draft.id).files[0]
    assert file.name.startswith("Pasted picture ")
    desk.key(f"attachment.{file.digest}", Qt.Key.Key_Return)
    desk.press("new_case.close_picture")
    offers: list[tuple[object, ...]] = []
    desk.page.offer.connect(lambda *offer: offers.append(offer))
    desk.key(f"attachment.{file.digest}", Qt.Key.Key_Delete)
    desk.wait(lambda: len(offers) == 1)
    assert kept(kit, draft.id).files == ()
    text, undo, way = offers[0]
    assert (text, undo) == (f"“{file.name}” is removed.", "Undo")
    assert callable(way)
    way()
    desk.wait(lambda: kept(kit, draft.id).files == (file,))
    desk.wait(lambda: desk.shows(f"attachment.{file.digest}"))


def test_one_press_takes_a_screenshot_with_its_proof(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.2")
    desk.press("new_case.screenshot")
    desk.wait(lambda: len(kept(kit, draft.id).files) == 1)
    provenance = kept(kit, draft.id).files[0].provenance
    assert provenance is not None
    assert provenance.page_url == "https://fakturaflyt.example/inbox"
    desk.wait(lambda: bool(desk.page.isVisible()))


def test_no_picture_is_said_in_words(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, at(a_draft(kit)))
    desk.press("new_case.step.2")
    kit.capturer.trouble = CaptureImpossible("black")
    desk.press("new_case.screenshot")
    desk.wait(lambda: desk.says("all one colour"))


def test_the_tray_s_screenshot_lands_in_a_draft(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, Go(PageName.NEW_CASE, section="screenshot"))
    desk.wait(lambda: bool(kit.services.drafts.rows()))
    assert kit.services.drafts.rows()[0].files == 1


def test_drafts_are_offered_and_discarded(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit)
    desk.widget("new_case.drafts").setFocus()
    desk.key("new_case.drafts", Qt.Key.Key_Down)
    desk.key("new_case.drafts", Qt.Key.Key_Return)
    desk.wait(lambda: desk.went == [at(draft)])
    desk.press("new_case.discard")
    confirm = desk.page.findChild(Confirm)
    assert confirm is not None
    confirm.accept()
    desk.wait(lambda: desk.went[-1].page is PageName.HOME)
    assert kit.services.drafts.open(draft.id) is None


def test_an_article_is_linked(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, Go(PageName.NEW_CASE, article_id=ArticleId("a-priority")))
    desk.widget("new_case.next")
    loaded = desk.page._writing.loaded
    assert loaded is not None
    assert loaded.draft.article_ids == ("a-priority",)


def test_a_draft_that_is_gone(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    kit.services.drafts.discard(draft.id)
    desk = Desk(qtbot, kit, at(draft))
    desk.wait(lambda: desk.says("This draft is no longer here"))


def test_a_form_that_changed_keeps_the_answers_in_sight(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    desk.write("subject", "My words")
    item = kit.services.catalog.catalog(kit.account_id).item(ItemId("i-support"))
    assert item is not None
    fields = tuple(field for field in item.form.fields if field.id != SUBJECT)
    kit.server.put(Kind.CATALOG, replace(item, form=Form("other", fields)))
    kit.sync()
    desk.wait(lambda: desk.says("Answers that no longer fit"))
    assert desk.says("Subject: My words")
    desk.page.leave()
    desk.wait(lambda: kept(kit, draft.id).answers.get(SUBJECT) == "My words")


def test_help_while_writing(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, at(a_draft(kit)))
    desk.press("new_case.step.1")
    desk.write("subject", "invoice is stuck")
    desk.press("new_case.suggestion.a-invoice-stuck")
    desk.widget("new_case.article")
    desk.press("new_case.close_article")
    assert not desk.shows("new_case.article")


def test_a_picture_pasted_while_writing_leaves_the_writer_alone(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    image = QImage(20, 10, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    QGuiApplication.clipboard().setImage(image)
    field = desk.widget("new_case.field.description")
    qtbot.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    desk.wait(lambda: len(kept(kit, draft.id).files) == 1)
    assert field.isVisible()
    assert desk.toasts == ["Attached. You find it under “Show it”."]


def test_coming_back_keeps_what_was_typed_meanwhile(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    desk.page.open(at(draft))
    desk.write("subject", "Meanwhile")
    desk.wait(lambda: kept(kit, draft.id).answers.get(SUBJECT) == "Meanwhile")


def test_keep_as_draft(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.step.1")
    desk.write("subject", "Later")
    desk.press("new_case.keep")
    assert desk.went[-1].page is PageName.HOME
    desk.wait(lambda: kept(kit, draft.id).answers.get(SUBJECT) == "Later")


def test_a_full_disk_is_said_and_nothing_is_lost_here(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, at(a_draft(kit)))
    desk.press("new_case.step.1")
    desk.page._writing.autosave.failed.emit(StoreUnavailable(StoreTrouble.FULL))
    desk.wait(lambda: desk.says("The disk is full."))


@pytest.mark.parametrize("step", range(4))
def test_everything_has_a_name(qtbot: QtBot, kit: Kit, step: int) -> None:
    kit.with_catalog()
    desk = Desk(qtbot, kit, at(a_draft(kit, "i-wilma")))
    desk.press(f"new_case.step.{step}")
    assert nameless(desk.page) == []


def test_a_question_about_one_draft_is_not_answered_for_another(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft, other = a_draft(kit), a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.discard")
    confirm = desk.page.findChild(Confirm)
    assert confirm is not None
    desk.page.open(at(draft))
    desk.wait(lambda: not kit.bridge.is_waiting)
    assert confirm.isVisible(), "the same draft"
    desk.page.open(at(other))
    desk.wait(lambda: desk.page._writing.loaded is not None and desk.page._writing.loaded.draft.id == other.id)
    desk.wait(lambda: not isValid(confirm))
    assert {row.id for row in kit.services.drafts.rows()} == {draft.id, other.id}


def test_who_opens_another_draft_while_one_is_discarded_stays_there(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft, other = a_draft(kit), a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.press("new_case.discard")
    desk.page.open(at(other))
    confirm = desk.page.findChild(Confirm)
    assert confirm is not None
    confirm.accept()
    desk.wait(lambda: bool(desk.toasts))
    desk.wait(lambda: not kit.bridge.is_waiting)
    assert desk.page._writing.loaded is not None
    assert desk.page._writing.loaded.draft.id == other.id
    assert desk.went == []
    assert [row.id for row in kit.services.drafts.rows()] == [other.id]


def test_who_opens_another_draft_while_one_is_sent_stays_there(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft, other = a_draft(kit), a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.fill()
    desk.press("new_case.step.3")
    desk.page.open(at(other))
    desk.press("new_case.send")
    desk.wait(lambda: desk.toasts == ["Your case is on its way."])
    desk.wait(lambda: not kit.bridge.is_waiting)
    assert desk.page._writing.loaded is not None
    assert desk.page._writing.loaded.draft.id == other.id
    assert desk.went == []
