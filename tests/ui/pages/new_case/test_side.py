"""Beside the form."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.forms import FieldProblem
from desktop_app.domain.ids import AccountId, ArticleId, FieldId
from desktop_app.domain.knowledge import ArticleKind, Hit, HitKind, KnowledgeArticle
from desktop_app.domain.text import LocalText
from tests.ui.pages.new_case.makers import OPEN_ITEM
from ui.icons import Ink
from ui.pages.new_case.side import ITEM, Entries, MissingList, Suggestions, file_words, missing_words
from ui.widgets.buttons import Button
from ui.widgets.card import PressCard
from ui.widgets.plain_label import PlainLabel
from ui.widgets.rich_text import RichText

ARTICLE = KnowledgeArticle(
    ArticleId("a"), ArticleKind.FAQ, "t", LocalText.of("How to"), LocalText(), LocalText.of("<p>Like this</p>", "en")
)
HITS = (
    Hit(AccountId("x"), HitKind.ARTICLE, "a", "How to", "", "en", 2.0),
    Hit(AccountId("x"), HitKind.CASE, "c", "Like mine", "", "en", 1.0),
)


def press(widget: Suggestions | MissingList | Entries, name: str) -> None:
    widget.findChildren(PressCard, name)[-1].click()


def test_what_is_missing_is_named_and_leads_there(qtbot: QtBot) -> None:
    missing = MissingList()
    qtbot.addWidget(missing)
    missing.show()
    missing.show_problems(None, {ITEM: FieldProblem.REQUIRED})
    with qtbot.waitSignal(missing.chosen) as told:
        press(missing, "new_case.missing.item")
    assert told.args == ["item"]
    missing.show_problems(OPEN_ITEM, {FieldId("subject"): FieldProblem.TOO_LONG})
    card = next(one for one in missing.findChildren(PressCard, "new_case.missing.subject"))
    assert (card.accessibleName(), card.accessibleDescription()) == ("Subject", "This text is too long.")
    missing.show_problems(OPEN_ITEM, {})
    shown = [label.text() for label in missing.findChildren(PlainLabel) if label.isVisible()]
    assert shown == ["Ready to send", "Nothing is missing."]


def test_an_article_opens_beside_the_form(qtbot: QtBot) -> None:
    side = Suggestions()
    qtbot.addWidget(side)
    side.show()
    side.show_hits(HITS)
    with qtbot.waitSignal(side.article_wanted) as told:
        press(side, "new_case.suggestion.a")
    assert told.args == ["a"]
    side.show_article(ARTICLE)
    text = side.findChild(RichText)
    assert text is not None
    assert "Like this" in text.toPlainText()
    with qtbot.waitSignal(side.article_wanted) as told:
        text.link_chosen.emit("article:b")
    assert told.args == ["b"]
    back = side.findChild(Button, "new_case.close_article")
    assert back is not None
    back.click()
    assert not text.isVisible()


def test_a_similar_case(qtbot: QtBot) -> None:
    side = Suggestions()
    qtbot.addWidget(side)
    side.show_hits(HITS)
    with qtbot.waitSignal(side.case_wanted) as told:
        press(side, "new_case.suggestion.c")
    assert told.args == ["c"]
    side.show_hits(())
    assert side.isHidden()


def test_the_same_entries_stay_where_they_are(qtbot: QtBot) -> None:
    entries = Entries("e")
    qtbot.addWidget(entries)
    entries.show_rows([("1", "One", "", "edit")], Ink.ACCENT)
    card = entries.findChild(PressCard)
    entries.show_rows([("1", "One", "", "edit")], Ink.ACCENT)
    assert entries.findChild(PressCard) is card


def test_counted_words() -> None:
    assert missing_words(3) == "3 still missing"
    assert file_words(2) == "2 files"
