"""ui.pages.new_case.quick: nothing written in the panel is lost, and it is sent once."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import FieldId
from desktop_app.services.preferences import Appearance
from tests.ui.kit import Kit, nameless
from tests.ui.pages.new_case.panels import HERE, Panel
from tests.ui.pseudo import speak_pseudo
from ui.navigation import PageName
from ui.theme import theme
from ui.widgets.confirm import Confirm

SUBJECT = FieldId("subject")


@pytest.fixture
def large_text() -> Iterator[None]:
    """At twice the size."""
    theme().apply(Appearance.DARK, 200)
    yield
    theme().apply(Appearance.LIGHT, 100)


def test_a_case_from_nothing_to_the_outbox(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.fill()
    assert nameless(panel.quick) == []
    panel.press("quick.send")
    panel.quick._sending.send()
    panel.wait(lambda: panel.times_left == 1)
    assert panel.offers == [("Your case is on its way.", "Show my cases")]
    assert [item.title for item in kit.services.outbox.items()] == ["How do I export?"]
    assert kit.services.drafts.rows() == ()
    panel.open()
    assert panel.draft.is_empty


def test_what_is_written_is_there_again(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.choose_item("i-support")
    panel.write("subject", "Half a thought")
    id = panel.draft.id
    panel.press("quick.close")
    assert panel.times_left == 1
    panel.open()
    assert (panel.draft.id, panel.draft.answers[SUBJECT]) == (id, "Half a thought")
    panel.wait(lambda: (panel.kept(id) or panel.draft).answers.get(SUBJECT) == "Half a thought")
    assert len(kit.services.drafts.rows()) == 1
    assert not panel.quick.is_unsaved


def test_after_a_kill_it_is_among_the_drafts(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.choose_item("i-support")
    panel.write("subject", "Kept")
    panel.quick.leave()
    again = kit.again()
    try:
        assert [row.subject for row in again.services.drafts.rows()] == ["Kept"]
    finally:
        again.close()


def test_the_full_form_goes_on_with_the_same_draft(qtbot: QtBot, kit: Kit, tmp_path: Path) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.choose_item("i-support")
    panel.write("subject", "More to say")
    file = tmp_path / "notes.txt"
    file.write_text("notes")
    panel.quick._writing.evidence.add_paths([file])
    id = panel.draft.id
    panel.press("quick.full")
    panel.wait(lambda: bool(panel.went))
    assert (panel.went[0].page, panel.went[0].draft_id) == (PageName.NEW_CASE, id)
    kept = panel.kept(id)
    assert kept is not None
    assert (kept.answers[SUBJECT], kept.step, [file.name for file in kept.files]) == ("More to say", 1, ["notes.txt"])
    panel.open()
    assert panel.draft.id != id


def test_what_is_missing_is_named_and_the_cursor_put_there(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.press("quick.send")
    panel.wait(lambda: panel.says("Please answer what is marked"))
    panel.wait(lambda: panel.widget("quick.item_search").hasFocus())
    panel.choose_item("i-support")
    assert not panel.says("Please answer what is marked")
    panel.press("quick.send")
    panel.wait(lambda: panel.widget("new_case.field.subject").hasFocus())
    assert panel.says("Please answer this.")
    assert kit.services.outbox.items() == ()


def test_what_only_the_full_form_can_mend_leads_there(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.fill()
    panel.quick._writing.answer("copy_to", ("no address",))
    panel.press("quick.send")
    panel.wait(lambda: panel.says("among the questions that are not asked here"))
    panel.press("banner.action")
    panel.wait(lambda: bool(panel.went))


def test_an_answer_without_a_field_is_asked_about(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.fill()
    panel.quick._writing.answer("room", "Room 12")
    panel.press("quick.send")
    panel.wait(lambda: panel.quick.findChild(Confirm) is not None)
    panel.press("confirm.no")
    panel.wait(lambda: bool(panel.went))


def test_ctrl_enter_sends(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.fill()
    panel.wait(panel.quick.isActiveWindow)
    target = panel.widget("new_case.field.description")
    target.setFocus()
    qtbot.keyClick(target, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    panel.wait(lambda: panel.times_left == 1)


def test_a_screenshot_is_attached_and_can_be_taken_away(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.choose_item("i-stop")
    panel.quick.shoot("desktop 0")
    panel.wait(lambda: len(panel.quick._writing.evidence.files) == 1)
    (file,) = panel.quick._writing.evidence.files
    panel.quick._writing.evidence.remove(file.digest)
    panel.wait(lambda: bool(panel.offers))
    assert panel.offers[-1][1] == "Undo"


def test_sent_elsewhere_it_begins_anew(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.choose_item("i-support")
    panel.quick.leave()
    id = panel.draft.id
    panel.wait(lambda: not kit.bridge.is_waiting)
    kit.services.drafts.discard(id)
    panel.write("subject", "x")
    panel.wait(lambda: panel.quick._writing.loaded is not None and panel.draft.id != id)


def test_an_item_that_went_keeps_the_words(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.fill()
    loaded = panel.quick._writing.loaded
    assert loaded is not None
    kept = replace(loaded.catalog, items=tuple(one for one in loaded.catalog.items if one.id != "i-support"))
    panel.quick._writing.renew(replace(loaded, catalog=kept))
    assert panel.says("what you have written is kept")
    kit.bridge.publish(Changes.of(What.CATALOG))
    panel.wait(lambda: panel.quick._writing.item is not None)
    assert panel.draft.answers[SUBJECT] == "How do I export?"


def test_at_twice_the_size_and_dark_all_is_reachable(qtbot: QtBot, kit: Kit, large_text: None) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.quick.resize(640, 480)
    panel.choose_item("i-stop")
    for name in ("quick.send", "quick.full", "quick.close"):
        button = panel.widget(name)
        assert panel.quick.rect().contains(button.mapTo(panel.quick, button.rect().center()))
    field = panel.widget("new_case.field.subject")
    panel.wait(lambda: QApplication.focusWidget() is field)
    seen = panel.quick._area.viewport()
    panel.wait(lambda: seen.rect().contains(field.mapTo(seen, field.rect().center())))
    body, before = panel.quick._body, panel.quick._body.height()
    body.about.setMinimumHeight(body.about.height() + 600)  # what is read late comes above it
    panel.wait(lambda: body.height() > before)
    panel.wait(lambda: seen.rect().contains(field.mapTo(seen, field.rect().center())))
    assert all(button.width() <= 640 for button in panel.quick.findChildren(QPushButton) if button.isVisible())
    assert panel.quick._area.horizontalScrollBar().maximum() == 0


def test_nothing_is_asked_twice_of_who_comes_back(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.fill()
    panel.open(HERE)
    assert panel.draft.answers[SUBJECT] == "How do I export?"
    panel.quick.release(panel.draft.id)
    assert panel.quick._writing.loaded is None


def test_what_is_missing_is_said_in_the_language_one_switches_to(qtbot: QtBot, kit: Kit, qapp: QApplication) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.press("quick.send")
    panel.wait(lambda: panel.says("Please answer what is marked"))
    translator = speak_pseudo(qapp)
    try:
        panel.wait(lambda: panel.says("⟦Please answer what is marked"))
    finally:
        qapp.removeTranslator(translator)
