"""ui.pages.knowledge.doings: a vote, a word to the desk, a case about an article."""

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import AccountId, ArticleId
from desktop_app.domain.kinds import Kind
from desktop_app.errors import Conflict, Gone
from tests.makers import an_article
from tests.ui.kit import Kit
from ui.pages.knowledge.doings import ArticleDoings

ONE, OTHER, NOWHERE = ArticleId("art-1"), ArticleId("art-2"), ArticleId("art-9")


@pytest.fixture
def account_id(kit: Kit) -> AccountId:
    kit.server.put(Kind.ARTICLES, an_article(ONE), an_article(OTHER))
    kit.sign_in()
    kit.sync()
    return kit.account_id


@pytest.fixture
def doings(kit: Kit, account_id: AccountId) -> ArticleDoings:
    made = ArticleDoings(kit.services.knowledge, kit.services.drafts, kit.bridge)
    made.point_at(account_id, ONE)
    return made


def waiting(kit: Kit) -> list[tuple[str, str]]:
    return [(item.kind, item.title) for item in kit.services.outbox.items()]


@pytest.mark.parametrize("is_useful", [True, False])
def test_a_vote_waits_to_be_sent_and_shows_at_once(
    qtbot: QtBot, kit: Kit, doings: ArticleDoings, account_id: AccountId, is_useful: bool
) -> None:
    with qtbot.waitSignal(doings.rated):
        doings.rate(is_useful)
    assert waiting(kit) == [("rate_article", "Title of art-1")]
    article = kit.services.knowledge.article(account_id, ONE)
    assert article is not None
    assert article.my_rating is is_useful


def test_a_word_to_the_desk_waits_to_be_sent(qtbot: QtBot, kit: Kit, doings: ArticleDoings) -> None:
    with qtbot.assertNotEmitted(doings.rated), qtbot.waitSignal(doings.told):
        doings.tell("A number is missing")
    assert waiting(kit) == [("article_feedback", "Title of art-1")]
    kit.sync()
    assert waiting(kit) == []
    assert [receipt.kind for receipt in kit.services.outbox.receipts()] == ["article_feedback"]


def test_a_case_begins_with_the_article_linked(
    qtbot: QtBot, kit: Kit, doings: ArticleDoings, account_id: AccountId
) -> None:
    with qtbot.waitSignal(doings.begun) as blocker:
        doings.begin_case()
    assert blocker.args is not None
    draft = blocker.args[0]
    assert (draft.account_id, draft.article_ids) == (account_id, (ONE,))
    assert kit.services.drafts.open(draft.id) == draft, "kept already"


def test_what_was_begun_for_one_article_stays_with_it(
    qtbot: QtBot, kit: Kit, doings: ArticleDoings, account_id: AccountId
) -> None:
    with qtbot.waitSignal(doings.told):
        doings.tell("A number is missing")
        doings.point_at(account_id, OTHER)
    with qtbot.waitSignal(doings.rated):
        doings.rate(True)
    assert waiting(kit) == [("article_feedback", "Title of art-1"), ("rate_article", "Title of art-2")]


def test_what_cannot_be_done_is_told_and_nothing_waits(
    qtbot: QtBot, kit: Kit, doings: ArticleDoings, account_id: AccountId
) -> None:
    with qtbot.assertNotEmitted(doings.told), qtbot.waitSignal(doings.failed) as blocker:
        doings.tell("  ")
    assert blocker.args is not None
    assert isinstance(blocker.args[0], Conflict)
    doings.point_at(account_id, NOWHERE)
    with qtbot.assertNotEmitted(doings.rated), qtbot.waitSignal(doings.failed) as blocker:
        doings.rate(True)
    assert blocker.args is not None
    assert isinstance(blocker.args[0], Gone)
    assert waiting(kit) == []
