"""The outbox says how each thing stands, and lets one act."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import Answer
from desktop_app.domain.ids import FieldId
from tests.answers import complete
from tests.ui.kit import Kit, nameless
from ui.navigation import Go, PageName
from ui.pages.outbox.page import OutboxPage
from ui.widgets.plain_label import PlainLabel

ANSWERS: dict[FieldId, Answer] = {FieldId("subject"): "Skriveren står", FieldId("description"): "Den står stille."}


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path).with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> OutboxPage:
    page = OutboxPage(kit.services, kit.bridge)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    return page


def submit(kit: Kit) -> None:
    item = next(item for item in kit.services.catalog.catalog(kit.account_id).items if item.is_allowed)
    draft = kit.services.drafts.create(kit.account_id, item.id)
    kit.services.drafts.save(replace(draft, answers=complete(item.form, ANSWERS)))
    kit.services.cases.submit(draft.id)


def texts(page: OutboxPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def press(page: OutboxPage, text: str) -> None:
    found = [one for one in page.findChildren(QAbstractButton) if one.isVisible() and one.text() == text]
    assert len(found) == 1, text
    found[0].click()


def test_nothing_waits(page: OutboxPage, qtbot: QtBot) -> None:
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "Everything is sent" in texts(page))
    assert nameless(page) == []


def test_a_waiting_case_goes_back_to_its_draft(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit)
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "Skriveren står" in texts(page))
    assert nameless(page) == []
    with qtbot.waitSignal(page.go) as gone:
        press(page, "Back to the draft")
    assert gone.args is not None
    assert gone.args[0].page is PageName.NEW_CASE
    assert kit.services.drafts.open(gone.args[0].draft_id) is not None
    qtbot.waitUntil(lambda: "Everything is sent" in texts(page))


def test_throwing_away_asks_first(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit)
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "Skriveren står" in texts(page))
    press(page, "Throw away")
    press(page, "Keep")
    press(page, "Throw away")
    with qtbot.waitSignal(page.toast):
        press(page, "Really throw away")
    qtbot.waitUntil(lambda: kit.services.outbox.items() == ())


def test_what_was_sent_leaves_a_receipt(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit)
    kit.sync()
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "Sent from this computer" in texts(page))
    receipt = kit.services.outbox.receipts()[0]
    with qtbot.waitSignal(page.go) as gone:
        page._list.opened.emit(receipt)
    assert gone.args is not None
    assert gone.args[0].case_id == receipt.case_id


def test_the_words_follow_the_language(kit: Kit, page: OutboxPage, qtbot: QtBot) -> None:
    submit(kit)
    page.open(Go(PageName.OUTBOX))
    qtbot.waitUntil(lambda: "Skriveren står" in texts(page))
    page.retranslate()
    assert "New case" in texts(page)
