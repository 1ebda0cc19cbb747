"""Knowledge: topics, search as you type, reading, rating, and from an article to a new case."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import Identity
from desktop_app.domain.ids import ArticleId, PersonId
from tests.ui.kit import LOGIN, PASSWORD, Kit, named, nameless
from ui.language import set_language
from ui.models.rows import ROW_ROLE, Row
from ui.navigation import Go, PageName
from ui.pages.knowledge.page import KnowledgePage
from ui.widgets.plain_label import PlainLabel


@pytest.fixture
def kit(tmp_path: Path) -> Iterator[Kit]:
    kit = Kit(tmp_path).with_catalog()
    yield kit
    kit.close()


@pytest.fixture
def page(kit: Kit, qtbot: QtBot) -> KnowledgePage:
    page = KnowledgePage(kit.services, kit.bridge)
    qtbot.addWidget(page)
    page.resize(1000, 900)
    page.show()
    page.go.connect(lambda go: page.open(go) if go.page is PageName.KNOWLEDGE else None)
    page.open(Go(PageName.KNOWLEDGE))
    qtbot.waitUntil(lambda: "Topics" in texts(page))
    return page


def texts(page: KnowledgePage) -> str:
    return "\n".join(label.text() for label in page.findChildren(PlainLabel) if label.isVisible())


def rows(page: KnowledgePage, name: str) -> list[Row]:
    model = named(page, name).model()  # type: ignore[attr-defined]
    return [model.index(at, 0).data(ROW_ROLE) for at in range(model.rowCount())]


def press(page: KnowledgePage, name: str) -> None:
    button = named(page, name)
    assert isinstance(button, QAbstractButton)
    button.click()


def read(page: KnowledgePage, qtbot: QtBot) -> None:
    page.open(Go(PageName.KNOWLEDGE, article_id=ArticleId("a-priority")))
    qtbot.waitUntil(lambda: named(page, "knowledge.text").isVisible())


def test_topics_lead_to_articles(page: KnowledgePage, qtbot: QtBot) -> None:
    assert nameless(page) == []
    press(page, "knowledge.topic.t-invoice")
    qtbot.waitUntil(lambda: "Topics" not in texts(page))
    assert {row.key for row in rows(page, "knowledge.list")} >= {"a-invoice-stuck"}
    press(page, "breadcrumb.all")
    qtbot.waitUntil(lambda: "Topics" in texts(page))


def test_search_as_you_type_in_any_language(page: KnowledgePage, qtbot: QtBot) -> None:
    field = named(page, "knowledge.search")
    qtbot.keyClicks(field, "losenord")
    qtbot.waitUntil(lambda: "a-password-forgotten" in [row.key for row in rows(page, "knowledge.list")][:4])
    assert len({row.key for row in rows(page, "knowledge.list")}) == len(rows(page, "knowledge.list"))
    field.clear()  # type: ignore[attr-defined]
    qtbot.keyClicks(field, "xyzzyq")
    qtbot.waitUntil(lambda: "No article found" in texts(page))
    next(b for b in page.findChildren(QAbstractButton) if b.isVisible() and b.text() == "Show all topics").click()
    qtbot.waitUntil(lambda: "Topics" in texts(page))


def test_reading_and_links(page: KnowledgePage, qtbot: QtBot) -> None:
    read(page, qtbot)
    assert nameless(page) == []
    with qtbot.waitSignal(page.go) as gone:
        page._reader.link_chosen.emit("article:a-case-types")
    assert gone.args is not None
    assert gone.args[0].article_id == "a-case-types"


def test_it_helped(kit: Kit, page: KnowledgePage, qtbot: QtBot) -> None:
    read(page, qtbot)
    with qtbot.waitSignal(page.toast):
        press(page, "knowledge.useful")
    article = kit.services.knowledge.article(kit.account_id, ArticleId("a-priority"))
    assert article is not None
    assert article.my_rating is True
    assert kit.services.outbox.items()[0].kind == "rate_article"


def test_it_did_not_help(kit: Kit, page: KnowledgePage, qtbot: QtBot) -> None:
    read(page, qtbot)
    assert not named(page, "knowledge.new_case").isVisible()
    press(page, "knowledge.not_useful")
    box = named(page, "knowledge.feedback")
    assert isinstance(box, QPlainTextEdit)
    qtbot.keyClicks(box, "Missing: phone number")
    qtbot.waitUntil(lambda: len(kit.services.outbox.items()) == 1)
    press(page, "knowledge.tell")
    qtbot.waitUntil(lambda: {item.kind for item in kit.services.outbox.items()} == {"rate_article", "article_feedback"})
    qtbot.waitUntil(lambda: box.toPlainText() == "")
    with qtbot.waitSignal(page.go) as gone:
        press(page, "knowledge.new_case")
    assert gone.args is not None
    draft = kit.services.drafts.open(gone.args[0].draft_id)
    assert draft is not None
    assert draft.article_ids == ("a-priority",)


def test_an_article_that_is_gone(page: KnowledgePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.toast):
        page.open(Go(PageName.KNOWLEDGE, article_id=ArticleId("a-nothing")))


def test_the_language_switches_at_once(page: KnowledgePage, qtbot: QtBot, qapp: QApplication) -> None:
    read(page, qtbot)
    set_language(qapp, "fi")
    page.retranslate()
    page._reader.retranslate()
    assert "Mikä on häiriöni prioriteetti?" in texts(page)
    set_language(qapp, "en")


def test_words_from_elsewhere(page: KnowledgePage, qtbot: QtBot) -> None:
    page.open(Go(PageName.KNOWLEDGE, words="Wilma"))
    qtbot.waitUntil(lambda: "a-wilma-app-login" in [row.key for row in rows(page, "knowledge.list")])
    qtbot.keyClick(named(page, "knowledge.search"), Qt.Key.Key_Down)
    assert named(page, "knowledge.list").hasFocus()


def test_an_article_of_one_portal_is_not_shown_for_another(kit: Kit, page: KnowledgePage, qtbot: QtBot) -> None:
    sam = replace(kit.server.people[LOGIN][1].person, id=PersonId("p-sam"))
    kit.server.people["sam"] = (PASSWORD, Identity(sam, "en"))
    other = kit.services.session.sign_in("https://desk.example", "sam", PASSWORD).account
    page.open(Go(PageName.KNOWLEDGE, account_id=kit.account_id, article_id=ArticleId("a-priority")))
    page.open(Go(PageName.KNOWLEDGE, account_id=other.id))
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert not any(one.isVisible() for one in page.findChildren(QWidget, "knowledge.text"))
