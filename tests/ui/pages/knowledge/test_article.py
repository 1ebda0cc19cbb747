"""ui.pages.knowledge.article: an article, whether it helped, and the way on."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle
from desktop_app.domain.text import LocalText
from tests.makers import AT, a_text, an_article
from tests.ui.looks import assert_usable, child, name_of
from ui import formats
from ui.language import set_language
from ui.pages.knowledge.article import ArticleView, HelpedCard
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.rich_text import RichText

RELATED = an_article("art-2", summary=a_text("The other way."))


@pytest.fixture
def view(qtbot: QtBot) -> ArticleView:
    made = ArticleView()
    qtbot.addWidget(made)
    made.resize(800, 900)
    made.show()
    return made


@pytest.fixture
def card(qtbot: QtBot) -> HelpedCard:
    made = HelpedCard()
    qtbot.addWidget(made)
    made.show()
    return made


def show(view: ArticleView, article: KnowledgeArticle, *related: KnowledgeArticle, can_rate: bool = True) -> None:
    view.show_article(article, related, can_rate=can_rate, can_tell=True)


def said(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(PlainLabel) if label.isVisible())


def button(parent: QWidget, name: str) -> QAbstractButton:
    return child(parent, QAbstractButton, f"knowledge.{name}")


def feedback(parent: QWidget) -> QPlainTextEdit:
    return child(parent, QPlainTextEdit, "knowledge.feedback")


def test_an_article_shows_its_kind_its_day_and_its_text(view: ArticleView) -> None:
    show(view, an_article(updated_at=AT, kind=ArticleKind.FAQ, html=a_text("<p>Do <b>this</b>.</p>")))
    assert f"FAQ · Updated {formats.day(AT.date())}" in said(view)
    text = child(view, RichText)
    assert text.toPlainText() == "Do this."
    assert name_of(text) == "Title of art-1"
    assert_usable(view)


def test_without_a_day_there_is_only_the_kind(view: ArticleView) -> None:
    show(view, an_article(updated_at=None))
    assert "How to" in said(view).split("\n")
    assert "Updated" not in said(view)


def test_another_language_is_said(view: ArticleView, qapp: QApplication) -> None:
    show(view, an_article(html=LocalText({"fi": "<p>Tee näin.</p>"})))
    assert "This article exists in Suomi only." in said(view)
    set_language(qapp, "fi")
    view.retranslate()
    assert "Suomi" not in said(view)
    set_language(qapp, "en")
    show(view, an_article())
    assert "exists in" not in said(view)


def test_what_is_related_can_be_opened(qtbot: QtBot, view: ArticleView) -> None:
    rows = child(view, RowList, "knowledge.related")
    show(view, an_article())
    assert not rows.isVisible()
    show(view, an_article(), RELATED)
    assert rows.isVisible()
    assert [(row.title, row.subtitle) for row in rows.rows.rows] == [("Title of art-2", "The other way.")]
    rows.choose("art-2")
    with qtbot.waitSignal(view.article_chosen) as blocker:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert blocker.args == ["art-2"]


def test_a_link_in_the_text_is_handed_on(qtbot: QtBot, view: ArticleView) -> None:
    show(view, an_article(html=a_text('<p><a href="article:art-2">There</a></p>')))
    text = child(view, RichText)
    text.setFocus()
    qtbot.keyClick(text, Qt.Key.Key_Tab)
    with qtbot.waitSignal(view.link_chosen) as blocker:
        qtbot.keyClick(text, Qt.Key.Key_Return)
    assert blocker.args == ["article:art-2"]


def test_only_a_portal_that_counts_votes_is_asked_for_one(view: ArticleView) -> None:
    show(view, an_article(), can_rate=False)
    assert "Did this solve it?" not in said(view)
    show(view, an_article())
    assert "Did this solve it?" in said(view)


def test_what_was_typed_belongs_to_the_article_it_was_typed_for(qtbot: QtBot, view: ArticleView) -> None:
    show(view, an_article(my_rating=False))
    qtbot.keyClicks(feedback(view), "No number")
    show(view, an_article(my_rating=False, useful=3))
    assert feedback(view).toPlainText() == "No number", "read again while one writes"
    show(view, replace(RELATED, my_rating=False))
    assert feedback(view).toPlainText() == ""


def test_yes_is_told_and_asks_nothing_more(qtbot: QtBot, card: HelpedCard) -> None:
    with qtbot.waitSignal(card.rated) as blocker:
        button(card, "useful").click()
    assert blocker.args == [True]
    assert button(card, "useful").isChecked()
    assert not feedback(card).isVisible()
    assert not button(card, "new_case").isVisible()


def test_no_is_told_and_leads_on(qtbot: QtBot, card: HelpedCard) -> None:
    with qtbot.waitSignal(card.rated) as blocker:
        button(card, "not_useful").click()
    assert blocker.args == [False]
    assert_usable(card)
    with qtbot.assertNotEmitted(card.feedback_wanted):
        qtbot.keyClicks(feedback(card), "   ")
        button(card, "tell").click()
    qtbot.keyClicks(feedback(card), "A number ")
    with qtbot.waitSignal(card.feedback_wanted) as told:
        button(card, "tell").click()
    assert told.args == ["A number"]
    assert feedback(card).toPlainText().strip() == "A number", "until it lies in the outbox"
    card.clear()
    assert feedback(card).toPlainText() == ""
    with qtbot.waitSignal(card.case_wanted):
        button(card, "new_case").click()


def test_one_answer_at_a_time(card: HelpedCard) -> None:
    button(card, "useful").click()
    button(card, "not_useful").click()
    assert (button(card, "useful").isChecked(), button(card, "not_useful").isChecked()) == (False, True)
    card.show_rating(None, can_tell=True)
    assert (button(card, "useful").isChecked(), button(card, "not_useful").isChecked()) == (False, False)


def test_a_portal_that_takes_no_feedback_is_sent_none(card: HelpedCard) -> None:
    card.show_rating(None, can_tell=False)
    button(card, "not_useful").click()
    assert not feedback(card).isVisible()
    assert not button(card, "tell").isVisible()
    assert button(card, "new_case").isVisible()
