"""One case: the conversation, the reply that is never lost, and the actions it allows."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseAction, EntryState, Status
from desktop_app.domain.commands import case_of
from desktop_app.domain.forms import Answer
from desktop_app.domain.ids import CaseId, FieldId
from desktop_app.domain.outbox import waiting_case_id
from desktop_app.domain.timeline import Older
from desktop_app.errors import Diagnosis, NotAllowed, Unreachable
from desktop_app.work import Lane
from tests.answers import complete
from tests.makers import a_case, an_entry
from tests.ui.details import OURS, a_detailed_case
from tests.ui.kit import Kit, named, nameless
from tests.ui.pages.case.on_the_page import box, open_case, press, texts
from ui.navigation import Go, PageName
from ui.pages.case.page import CasePage
from ui.widgets.editors.choices import ChoiceBox

ALL = frozenset(CaseAction)
NEW: dict[FieldId, Answer] = {FieldId("subject"): "Ny sak", FieldId("description"): "Den er ny."}


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    entry = an_entry("e-1", "Hvilken skriver?", is_agent=True)
    kit.server.put_case(a_case("case-1", (entry,), title="Skriveren står", number="DP-1", actions=ALL))
    closed = a_case("case-2", title="Gammel", number="DP-2", status=Status.CLOSED, actions=frozenset())
    kit.server.put_case(closed)
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
    qtbot.waitUntil(lambda: "Hvilken skriver?" in texts(page))
    return page


def test_everything_has_a_name(page: CasePage) -> None:
    assert nameless(page) == []
    assert "DP-1" in texts(page)


def test_a_reply_shows_at_once_and_goes_out(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    assert not named(page, "case.send").isEnabled()
    qtbot.keyClicks(box(page), "Den i gangen")
    with qtbot.waitSignal(page.toast):
        qtbot.keyClick(box(page), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: "Den i gangen" in texts(page))
    assert box(page).toPlainText() == ""
    case = kit.services.cases.case(kit.account_id, CaseId("case-1"))
    assert case is not None
    assert case.timeline[-1].state is EntryState.WAITING
    kit.sync()
    sent = kit.services.cases.case(kit.account_id, CaseId("case-1"))
    assert sent is not None
    assert [entry.text for entry in sent.timeline if entry.state is EntryState.SENT][-1] == "Den i gangen"


def test_a_half_written_reply_is_kept(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(box(page), "Halvferdig")
    open_case(kit, page, "case-2")
    qtbot.waitUntil(lambda: "Gammel" in texts(page))
    assert not box(page).isVisible()
    open_case(kit, page, "case-1")
    qtbot.waitUntil(lambda: box(page).toPlainText() == "Halvferdig")


def test_what_is_still_on_its_way_to_the_disk_is_shown(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    go_on = threading.Event()
    kit.bridge.ask(page, Lane.STORE, lambda _task: go_on.wait(20), lambda _done: None)  # the disk is slow
    qtbot.keyClicks(box(page), "Halvferdig")
    open_case(kit, page, "case-2")
    qtbot.waitUntil(lambda: "Gammel" in texts(page))
    open_case(kit, page, "case-1")
    qtbot.waitUntil(lambda: "Hvilken skriver?" in texts(page))
    written = box(page).toPlainText()
    go_on.set()
    assert written == "Halvferdig"
    qtbot.waitUntil(lambda: kit.services.cases.reply_draft(kit.account_id, CaseId("case-1")) == "Halvferdig")


def test_the_page_of_a_waiting_case_goes_on_as_that_of_the_case_it_becomes(
    kit: Kit, page: CasePage, qtbot: QtBot
) -> None:
    item = next(item for item in kit.services.catalog.catalog(kit.account_id).items if item.is_allowed)
    draft = kit.services.drafts.create(kit.account_id, item.id)
    kit.services.drafts.save(replace(draft, answers=complete(item.form, NEW)))
    kit.services.cases.submit(draft.id)
    waiting = waiting_case_id(draft.key)
    open_case(kit, page, waiting)
    qtbot.waitUntil(lambda: "Ny sak" in texts(page))
    assert not box(page).isVisible()
    kit.sync()
    qtbot.waitUntil(box(page).isVisible)
    made = kit.services.cases.case_of_key(kit.account_id, draft.key)
    assert made is not None
    qtbot.keyClicks(box(page), "Halvferdig")
    open_case(kit, page, waiting)
    assert box(page).toPlainText() == "Halvferdig", "the same case, by whichever id"
    open_case(kit, page, "case-2")
    qtbot.waitUntil(lambda: "Gammel" in texts(page))
    open_case(kit, page, made.id)
    qtbot.waitUntil(lambda: box(page).toPlainText() == "Halvferdig")
    kit.server.put_case(replace(a_case(made.id, title="Ny sak", actions=ALL), row=replace(made, actions=ALL)))
    kit.services.cases.refresh(kit.account_id, made.id)
    kit.services.timeline.note(kit.account_id, waiting, "Bare for oss")
    assert kit.services.cases.reply_draft(kit.account_id, made.id) == "Halvferdig"


def test_a_file_goes_with_the_reply(kit: Kit, page: CasePage, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "error.log"
    file.write_bytes(b"E42")
    page.body.reply.add_files([file, file])
    assert named(page, "case.send").isEnabled()
    with qtbot.waitSignal(page.toast):
        press(page, "case.send")
    kit.sync()
    case = kit.services.cases.case(kit.account_id, CaseId("case-1"))
    assert case is not None
    assert [each.name for each in case.attachments] == ["error.log"]


def test_solving_and_withdrawing(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    press(page, "case.withdraw")
    press(page, "case.keep")
    with qtbot.waitSignal(page.toast):
        press(page, "case.solve")
    kit.sync()
    case = kit.services.cases.case(kit.account_id, CaseId("case-1"))
    assert case is not None
    assert case.row.status is Status.SOLVED


def test_withdrawing_asks_first(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    press(page, "case.withdraw")
    with qtbot.waitSignal(page.toast):
        press(page, "case.withdraw")
    assert kit.services.outbox.items()[0].kind == "withdraw_case"


def test_rating(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.toast):
        press(page, "case.star.4")
    assert "Your rating: 4 of 5" in texts(page)


def test_a_closed_case_leads_to_a_new_one(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    open_case(kit, page, "case-2")
    qtbot.waitUntil(lambda: "This case is closed." in texts(page))
    with qtbot.waitSignal(page.go) as gone:
        press(page, "case.follow_up")
    assert gone.args is not None
    assert gone.args[0].page is PageName.NEW_CASE


def test_without_a_network_what_is_kept_shows(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    kit.server.fail("read_case", Unreachable(Diagnosis.NO_NETWORK), times=9)
    open_case(kit, page, "case-2")
    qtbot.waitUntil(lambda: "DP-2" in texts(page))


def test_relations_and_language(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.go) as gone:
        page.body.aside.facts.case_wanted.emit(CaseId("case-2"))
    assert gone.args is not None
    assert gone.args[0].case_id == "case-2"
    page.retranslate()
    page.resize(700, 800)
    assert "Skriveren står" in texts(page)


def test_what_came_back_from_the_outbox_stands_in_the_reply(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    qtbot.keyClicks(box(page), "Halvferdig")
    page.hide()
    qtbot.waitUntil(lambda: kit.services.cases.reply_draft(kit.account_id, CaseId("case-1")) == "Halvferdig")
    kit.services.cases.save_reply(kit.account_id, CaseId("case-1"), "Halvferdig\n\nTilbake")
    page.show()
    page.open(Go(PageName.CASE, account_id=kit.account_id, case_id=CaseId("case-1"), section="reply"))
    qtbot.waitUntil(lambda: box(page).toPlainText() == "Halvferdig\n\nTilbake")
    assert page.focusWidget() is box(page)


def test_an_agent_works_on_a_case(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    page._desk.other_wanted.emit(CaseAction.MERGE, "dp-2 ")
    qtbot.waitUntil(lambda: "Merge into DP-2" in texts(page))
    assert [case_of(row.command) for row in kit.stores.open(kit.account_id).outbox.rows()] == ["case-1"]
    page._desk.other_wanted.emit(CaseAction.MERGE, "DP-77")
    qtbot.waitUntil(lambda: page._frame.banner.isVisible())


def test_relations_are_looked_for_when_they_are_asked_for(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    press(page, "case.tab.relations")
    qtbot.waitUntil(lambda: named(page, "case.relations").isVisible())
    assert not box(page).isVisible()
    assert nameless(page) == []
    press(page, "case.tab.talk")
    qtbot.waitUntil(lambda: box(page).isVisible())


def test_an_agent_adds_a_note_that_is_no_reply(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    press(page, "case.note.open")
    note = named(page, "case.note")
    assert isinstance(note, QPlainTextEdit)
    note.setPlainText("Only for us")
    press(page, "case.note.add")
    qtbot.waitUntil(lambda: [item.kind for item in kit.services.outbox.items()] == ["add_note"])
    qtbot.waitUntil(lambda: "Only for us" in texts(page))
    qtbot.waitUntil(lambda: note.toPlainText() == "")
    reply = named(page, "case.reply")
    assert isinstance(reply, QPlainTextEdit)
    assert reply.toPlainText() == ""


def test_older_entries_are_fetched_into_the_page(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    case = replace(a_case("case-3", (an_entry("e-9", "Nyest"),), actions=ALL), older="9")
    kit.server.put_case(case)
    kit.server.older[CaseId("case-3"), "9"] = Older((an_entry("e-1", "Eldst"),))
    open_case(kit, page, "case-3")
    kit.sync()
    qtbot.waitUntil(lambda: "Nyest" in texts(page))
    press(page, "case.older")
    qtbot.waitUntil(lambda: "Eldst" in texts(page))


def test_an_agent_changes_what_a_case_is_about(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    kit.server.put_case(a_detailed_case("case-3", title="Adgang", number="DP-3"))
    kit.server.choices["org-fjord"] = OURS
    open_case(kit, page, "case-3")
    qtbot.waitUntil(lambda: "DP-3" in texts(page))
    press(page, "case.tab.details")
    qtbot.waitUntil(lambda: "Access › Password" in texts(page))
    press(page, "case.details.edit")
    box = named(page, "case.details.product")
    assert isinstance(box, ChoiceBox)
    qtbot.waitUntil(lambda: box.findData("wilma") > 0)
    box.setCurrentIndex(box.findData("wilma"))
    with qtbot.waitSignal(page.toast):
        press(page, "case.details.save")
    qtbot.waitUntil(lambda: "Wilma" in texts(page))
    kit.sync()
    details = kit.server.cases[CaseId("case-3")].details
    assert details is not None
    assert details.product is not None
    assert details.product.id == "wilma"


def test_what_may_be_chosen_cannot_be_asked(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    kit.server.put_case(a_detailed_case("case-3", title="Adgang", number="DP-3"))
    open_case(kit, page, "case-3")
    qtbot.waitUntil(lambda: "DP-3" in texts(page))
    press(page, "case.tab.details")
    kit.server.fail("detail_choices", NotAllowed("Only the desk"))
    press(page, "case.details.edit")
    qtbot.waitUntil(lambda: "Only the desk" in texts(page))


def test_a_case_is_changed_offline_by_what_was_told_last(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    kit.server.put_case(a_detailed_case("case-3", title="Adgang", number="DP-3"))
    kit.server.choices["org-fjord"] = OURS
    open_case(kit, page, "case-3")
    qtbot.waitUntil(lambda: "DP-3" in texts(page))
    press(page, "case.tab.details")
    press(page, "case.details.edit")
    box = named(page, "case.details.product")
    assert isinstance(box, ChoiceBox)
    qtbot.waitUntil(lambda: box.findData("wilma") > 0)
    press(page, "case.details.leave")
    kit.server.is_down = True
    press(page, "case.details.edit")
    qtbot.waitUntil(lambda: "These are the choices it told of last." in texts(page))
    box.setCurrentIndex(box.findData("wilma"))
    with qtbot.waitSignal(page.toast):
        press(page, "case.details.save")
    qtbot.waitUntil(lambda: "Wilma" in texts(page))
    assert [item.kind for item in kit.services.outbox.items()] == ["edit_case"]
    kit.server.is_down = False
    kit.sync()
    assert kit.services.outbox.items() == ()


def test_a_case_that_was_left_is_not_read_anew(kit: Kit, page: CasePage, qtbot: QtBot) -> None:
    """Else a slow portal is asked about each case one walked past before the one that shows."""
    answered = threading.Event()
    for _ in range(Lane.NETWORK.threads):
        kit.bridge.ask(page, Lane.NETWORK, lambda _task: answered.wait(30), lambda _none: None)
    open_case(kit, page, "case-2")
    open_case(kit, page, "case-1")
    open_case(kit, page, "case-2")
    del kit.server.cases[CaseId("case-1")]
    kit.server.put_case(a_case("case-2", title="Nyere", number="DP-2", status=Status.CLOSED, actions=frozenset()))
    answered.set()
    qtbot.waitUntil(lambda: "Nyere" in texts(page))
    assert kit.stores.open(kit.account_id).cases.case(CaseId("case-1")) is not None, "nobody heard that it is gone"
