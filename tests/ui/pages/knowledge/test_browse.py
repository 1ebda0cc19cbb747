"""ui.pages.knowledge.browse: topics, the newest, a topic's articles, and what a search found."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import AccountId
from desktop_app.domain.knowledge import ArticleKind, Hit, HitKind, Topic
from desktop_app.domain.text import LocalText
from tests.makers import AT, a_text, an_article
from tests.ui.looks import assert_usable, child, name_of
from ui import formats, icons
from ui.language import set_language
from ui.pages.knowledge.browse import BrowseView, TopicCard, article_row, hit_row
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel

SIGN_IN = Topic("t-signin", a_text("Signing in & out", fi="Kirjautuminen"), a_text("Keys and words."), "key")
PRINT = Topic("t-print", a_text("Printing"), icon="no-such-icon")
ARTICLES = tuple(an_article(f"art-{number}") for number in range(9))


def a_hit(id: str = "art-1", language: str = "en", excerpt: str = "press the key") -> Hit:
    return Hit(AccountId("a"), HitKind.ARTICLE, id, f"Title of {id}", excerpt, language, 1.0, ((0, 5),), ((6, 9),))


@pytest.fixture
def view(qtbot: QtBot) -> BrowseView:
    made = BrowseView()
    qtbot.addWidget(made)
    made.resize(900, 900)
    made.show()
    return made


def said(parent: QWidget) -> list[str]:
    return [label.text() for label in parent.findChildren(PlainLabel) if label.isVisible()]


def keys(view: BrowseView) -> list[object]:
    rows = child(view, RowList, "knowledge.list")
    return [row.key for row in rows.rows.rows] if rows.isVisible() else []


def test_nothing_is_said_before_anything_was_read(view: BrowseView) -> None:
    assert said(view) == []


def test_topics_with_their_numbers_and_the_newest_articles(qtbot: QtBot, view: BrowseView) -> None:
    view.show_topics([(SIGN_IN, 1), (PRINT, 8)], ARTICLES)
    qtbot.waitUntil(lambda: {"Topics", "Signing in & out", "Keys and words.", "8 articles"} <= set(said(view)))
    assert "New and changed" in said(view)
    assert keys(view) == [f"art-{number}" for number in range(6)], "the newest few"
    assert_usable(view)
    with qtbot.waitSignal(view.topic_chosen) as blocker:
        child(view, QAbstractButton, "knowledge.topic.t-print").click()
    assert blocker.args == ["t-print"]


def test_a_topic_shows_all_of_its_articles(qtbot: QtBot, view: BrowseView) -> None:
    view.show_topics([(SIGN_IN, 9)], ARTICLES)
    view.show_topic("t-signin", ARTICLES)
    assert keys(view) == [article.id for article in ARTICLES]
    assert "Articles" in said(view)
    assert "Topics" not in said(view)
    view.focus_list()
    rows = child(view, RowList, "knowledge.list")
    assert rows.hasFocus()
    rows.choose("art-8")
    with qtbot.waitSignal(view.article_chosen) as blocker:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert blocker.args == ["art-8"]


def test_without_topics_the_articles_stand_alone(view: BrowseView) -> None:
    view.show_topics([], ARTICLES)
    assert len(keys(view)) == 9
    view.show_topics([], [])
    assert "No articles yet" in said(view)


def test_hits_are_counted(view: BrowseView) -> None:
    view.show_topics([(SIGN_IN, 9)], ARTICLES)
    view.show_hits([a_hit("art-1"), a_hit("art-2")])
    assert keys(view) == ["art-1", "art-2"]
    assert formats.results(2) in said(view)
    assert "Topics" not in said(view)


def test_no_hit_shows_the_way_back(qtbot: QtBot, view: BrowseView) -> None:
    view.show_topics([(SIGN_IN, 9)], ARTICLES)
    view.show_hits([])
    assert "No article found" in said(view)
    assert keys(view) == []
    back = next(one for one in view.findChildren(QAbstractButton) if one.isVisible() and one.text())
    with qtbot.waitSignal(view.everything_wanted):
        back.click()
    view.show_topics([(SIGN_IN, 9)], ARTICLES)
    assert "No article found" not in said(view)


def test_a_topics_card_says_all_of_it_and_shows_its_ampersand(qtbot: QtBot) -> None:
    cards = [TopicCard(SIGN_IN, 1), TopicCard(PRINT, 2)]
    for card in cards:
        qtbot.addWidget(card)
    assert cards[0].text() == "Signing in && out, 1 article"
    assert name_of(cards[0]) == "Signing in & out, 1 article"
    assert not icons.exists(PRINT.icon)
    assert name_of(cards[1]) == "Printing, 2 articles", "an icon we do not have is no trouble"


def test_an_articles_row() -> None:
    row = article_row(an_article(kind=ArticleKind.FAQ, updated_at=AT))
    assert (row.key, row.title, row.subtitle) == ("art-1", "Title of art-1", "FAQ · In short.")
    assert row.caption == formats.day(AT.date())
    assert article_row(an_article(updated_at=None)).caption == ""
    foreign = article_row(an_article(title=LocalText({"fi": "Näin"}), summary=LocalText()))
    assert (foreign.title, foreign.subtitle) == ("Näin", "How to · Suomi")
    pictures = {article_row(an_article(kind=kind)).icon for kind in ArticleKind}
    assert len(pictures) == len(ArticleKind)
    assert all(icons.exists(name) for name in pictures)


def test_a_hits_row() -> None:
    row = hit_row(a_hit())
    assert (row.key, row.subtitle, row.spans) == ("art-1", "press the key", ((0, 5),))
    assert hit_row(a_hit(language="is")).subtitle == "Íslenska · press the key"
    assert hit_row(a_hit(language="", excerpt="")).subtitle == ""


def test_the_words_follow_the_reader(qtbot: QtBot, view: BrowseView, qapp: QApplication) -> None:
    view.show_topics([(SIGN_IN, 9)], ARTICLES)
    set_language(qapp, "fi")
    view.retranslate()
    qtbot.waitUntil(lambda: "Kirjautuminen" in said(view))
    set_language(qapp, "en")
    view.retranslate()
    qtbot.waitUntil(lambda: "Signing in & out" in said(view))
