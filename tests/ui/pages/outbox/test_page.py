"""The outbox says how each thing stands, and lets one act; its receipts can be read."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import Answer
from desktop_app.domain.ids import CaseId, FieldId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.receipts import ConfirmedBy, OutboxState
from desktop_app.errors import AlreadySent, Gone, PortalError, Rejected, Unsure
from tests.answers import complete
from tests.makers import a_case
from tests.ui.kit import Kit, nameless
from tests.ui.looks import child
from ui.navigation import Go, PageName
from ui.pages.outbox.page import OutboxPage
from ui.pages.outbox.receipt_view import ReceiptView
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel

ANSWERS: dict[FieldId, Answer] = {FieldId("subject"): "Skriveren står", FieldId("description"): "Den står stille."}
CASE = CaseId("case-1")


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path)
    kit.server.put_case(a_case(CASE))
    kit.with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> OutboxPage:
    page = OutboxPage(kit.services, kit.bridge)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def submit(kit: Kit, error: PortalError | None = None, *, is_lost: bool = False) -> None:
    item = next(item for item in kit.services.catalog.catalog(kit.account_id).items if item.is_allowed)
    draft = kit.services.drafts.create(kit.account_id, item.id)
    kit.services.drafts.save(replace(draft, answers=complete(item.form, ANSWERS)))
    kit.services.cases.submit(draft.id)
    if error is not None:
        kit.server.fail("send", error, "after" if is_lost else "before")
        kit.sync()


def shown(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: len(page._cards) == len(kit.services.outbox.items()))
    qtbot.waitUntil(lambda: "Skriveren står" in texts(page))


def texts(page: OutboxPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def press(page: OutboxPage, text: str) -> None:
    found = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text() == text]
    assert len(found) == 1, text
    found[0].click()


def went(qtbot: QtBot, page: OutboxPage, text: str) -> Go:
    with qtbot.waitSignal(page.go) as gone:
        press(page, text)
    assert gone.args is not None
    go = gone.args[0]
    assert isinstance(go, Go)
    return go


def test_nothing_waits(page: OutboxPage, qtbot: QtBot) -> None:
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "Everything is sent" in texts(page))
    assert nameless(page) == []


def test_a_waiting_case_goes_back_to_its_draft(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit)
    shown(kit, page, qtbot)
    assert nameless(page) == []
    go = went(qtbot, page, "Edit")
    assert go.page is PageName.NEW_CASE
    assert go.draft_id is not None
    assert kit.services.drafts.open(go.draft_id) is not None
    qtbot.waitUntil(lambda: "Everything is sent" in texts(page))


def test_it_may_be_kept_as_a_draft_and_one_stays_here(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit)
    shown(kit, page, qtbot)
    with qtbot.waitSignal(page.toast), qtbot.assertNotEmitted(page.go):
        press(page, "Keep as a draft")
    assert [row.subject for row in kit.services.drafts.rows()] == ["Skriveren står"]


def test_what_was_refused_becomes_a_draft_with_the_portals_reasons(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit, Rejected({"subject": ("too_long", "For langt")}, "Skjemaet har feil"))
    shown(kit, page, qtbot)
    assert {"Skjemaet har feil\nFor langt", "Skriveren står"} <= set(labels(page))
    go = went(qtbot, page, "Edit")
    assert go.draft_id is not None
    draft = kit.services.drafts.open(go.draft_id)
    assert draft is not None
    assert dict(draft.refused) == {"subject": "For langt"}


def labels(page: OutboxPage) -> list[str]:
    return [label.text() for label in page.findChildren(PlainLabel) if label.isVisible()]


def test_a_reply_goes_back_to_its_case(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    kit.services.cases.comment(kit.account_id, CASE, "Any news?")
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "Title of case-1" in texts(page))
    go = went(qtbot, page, "Edit")
    assert (go.page, go.case_id, go.section) == (PageName.CASE, CASE, "reply")
    assert kit.services.cases.reply_draft(kit.account_id, CASE) == "Any news?"


def test_throwing_away_asks_first(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit)
    shown(kit, page, qtbot)
    press(page, "Throw away")
    press(page, "Keep it")
    press(page, "Throw away")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Escape)
    press(page, "Throw away")
    with qtbot.waitSignal(page.toast):
        press(page, "Throw it away")
    qtbot.waitUntil(lambda: kit.services.outbox.items() == ())


def test_an_unsure_one_that_arrived_cannot_be_edited_any_more(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit, Unsure(), is_lost=True)
    shown(kit, page, qtbot)
    with qtbot.assertNotEmitted(page.go):
        press(page, "Edit")
        qtbot.waitUntil(lambda: "It had arrived" in texts(page))
    assert kit.services.drafts.rows() == ()
    assert len(kit.services.outbox.receipts()) == 1


def test_an_unsure_one_that_did_not_arrive_can_be_edited(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit, Unsure())
    shown(kit, page, qtbot)
    assert went(qtbot, page, "Edit").page is PageName.NEW_CASE
    assert kit.server.lookups == 1


def test_what_cannot_be_looked_up_stays_unsure_and_is_asked_about(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    kit.server.can_look_up = False
    submit(kit, Unsure(), is_lost=True)
    shown(kit, page, qtbot)
    with qtbot.assertNotEmitted(page.go):
        press(page, "Edit")
        qtbot.waitUntil(lambda: "could not say" in texts(page))
    kit.clock.advance(60)
    kit.sync()
    qtbot.waitUntil(lambda: "have a look" in names(page))
    with qtbot.waitSignal(page.toast):
        press(page, "It arrived")
    [receipt] = kit.services.outbox.receipts()
    assert receipt.confirmed_by is ConfirmedBy.USER


def names(page: OutboxPage) -> str:
    return "\n".join(
        card.findChildren(QAbstractButton)[0].accessibleName() for card in page._cards.values()
    ) + "\n".join(str(pill.accessibleName()) for card in page._cards.values() for pill in [card._pill])


def test_what_did_not_arrive_is_sent_again(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    kit.server.can_look_up = False
    submit(kit, Unsure())
    kit.clock.advance(60)
    kit.sync()
    shown(kit, page, qtbot)
    press(page, "It did not arrive – send it again")
    qtbot.waitUntil(lambda: kit.services.outbox.items()[0].state is OutboxState.WAITING)
    kit.sync()
    assert len(kit.services.outbox.receipts()) == 1


def test_what_was_sent_before_opens_its_case_or_goes_as_a_reply(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit, AlreadySent("DP-00001", CASE))
    shown(kit, page, qtbot)
    assert "DP-00001" in texts(page)
    assert went(qtbot, page, "Open the case").case_id == CASE
    with qtbot.waitSignal(page.toast):
        press(page, "Send my text as a reply")
    kit.sync()
    case = kit.services.cases.case(kit.account_id, CASE)
    assert case is not None
    assert "Den står stille." in case.timeline[-1].text


def receipt_of(kit: Kit, page: OutboxPage, qtbot: QtBot) -> Any:
    submit(kit)
    kit.sync()
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "Sent from this computer" in texts(page))
    return kit.services.outbox.receipts()[0]


def test_what_was_sent_leaves_a_receipt(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    receipt = receipt_of(kit, page, qtbot)
    child(page, RowList, "outbox.receipts").opened.emit(receipt)
    assert child(page, ReceiptView).isVisible()
    assert "Den står stille." in texts(page)
    assert nameless(page) == []
    assert went(qtbot, page, "Open the case").case_id == receipt.case_id


def test_escape_leads_back_from_a_receipt(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    receipt = receipt_of(kit, page, qtbot)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    child(page, RowList, "outbox.receipts").opened.emit(receipt)
    qtbot.keyClick(page, Qt.Key.Key_Escape)
    assert not child(page, ReceiptView).isVisible()
    assert child(page, RowList, "outbox.receipts").hasFocus()


def test_a_receipt_can_be_gone_to(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    receipt = receipt_of(kit, page, qtbot)
    page.open(Go(PageName.OUTBOX, key=receipt.key))
    qtbot.waitUntil(child(page, ReceiptView).isVisible)
    press(page, "Back to the outbox")
    assert "Sent from this computer" in texts(page)


def test_a_saved_receipt_is_said_with_its_place(kit: Kit, page: OutboxPage, qtbot: QtBot, tmp_path: Path) -> None:
    child(page, RowList, "outbox.receipts").opened.emit(receipt_of(kit, page, qtbot))
    child(page, ReceiptView).save_pdf(str(tmp_path / "r.pdf"))
    assert str(tmp_path / "r.pdf") in texts(page)


def test_receipts_are_searched(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    receipt_of(kit, page, qtbot)
    page._list._on_searched("stille")
    qtbot.waitUntil(lambda: len(child(page, RowList, "outbox.receipts").rows.rows) == 1)
    page._list._on_searched("flowers")
    qtbot.waitUntil(lambda: "No receipt holds these words." in texts(page))


def test_the_words_follow_the_language_and_the_clock(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit)
    shown(kit, page, qtbot)
    page.retranslate()
    page._minute.timeout.emit()
    assert "New case" in texts(page)


def vanish(kit: Kit) -> None:
    kit.server.remove(Kind.CASES, CASE)
    kit.services.session.sync_now(kit.account_id)
    kit.sync()


def test_the_reply_of_a_case_that_is_gone_is_shown_and_copied(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    kit.services.cases.comment(kit.account_id, CASE, "A very long reply")
    kit.server.fail("send", Gone())
    kit.sync()
    vanish(kit)
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "The case is no longer shown to you." in texts(page))
    assert "gave no reason" not in texts(page)
    press(page, "Show the text")
    assert "A very long reply" in labels(page)
    with qtbot.waitSignal(page.toast):
        press(page, "Copy the text")
    assert QGuiApplication.clipboard().text() == "A very long reply"
    assert nameless(page) == []


def test_half_a_reply_of_a_case_that_is_gone_is_there_until_it_is_thrown_away(
    kit: Kit, page: OutboxPage, qtbot: QtBot
) -> None:
    kit.services.cases.save_reply(kit.account_id, CASE, "Half a reply")
    vanish(kit)
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "Reply that was never sent" in texts(page))
    assert "Everything is sent" not in texts(page)
    assert nameless(page) == []
    press(page, "Throw away")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    qtbot.keyClick(page.focusWidget() or page, Qt.Key.Key_Escape)
    press(page, "Throw away")
    with qtbot.waitSignal(page.toast):
        press(page, "Throw it away")
    qtbot.waitUntil(lambda: "Everything is sent" in texts(page))
    assert kit.services.outbox.left_replies() == ()
