"""Articles: read, rated, told what is missing."""

import pytest

from desktop_app.domain.changes import What
from desktop_app.domain.ids import ArticleId
from desktop_app.domain.knowledge import ArticleKind
from desktop_app.domain.receipts import OutboxState
from desktop_app.errors import Conflict, Gone, NotAllowed
from tests.core_kit import ARTICLE, TOPIC, Core


def my_rating(core: Core) -> bool | None:
    article = core.services.knowledge.article(core.id, ARTICLE.id)
    assert article is not None
    return article.my_rating


def test_articles_are_read_offline_and_harmless(core: Core) -> None:
    core.server.is_down = True
    assert core.services.knowledge.topics(core.id) == (TOPIC,)
    [listed] = core.services.knowledge.articles(core.id, TOPIC.id, ArticleKind.FAQ)
    assert listed.id == ARTICLE.id
    assert core.services.knowledge.articles(core.id, "t-other") == ()
    article = core.services.knowledge.article(core.id, ARTICLE.id)
    assert article is not None
    assert article.html.in_("en") == '<p>Press <a href="article:a-two">here</a></p>'
    assert core.services.knowledge.article(core.id, ArticleId("a-0")) is None


def test_a_rating_shows_at_once_and_is_sent_once(core: Core) -> None:
    assert core.services.knowledge.rate(core.id, ARTICLE.id, True).concern(What.ARTICLES)
    core.services.knowledge.rate(core.id, ARTICLE.id, False)
    assert my_rating(core) is False
    assert len(core.store.outbox.rows()) == 1
    core.sync()
    assert my_rating(core) is False
    assert core.store.outbox.rows() == ()


def test_a_refused_rating_does_not_show(core: Core) -> None:
    core.services.knowledge.rate(core.id, ARTICLE.id, True)
    core.server.fail("send", NotAllowed())
    core.sync()
    assert [row.state for row in core.store.outbox.rows()] == [OutboxState.REFUSED]
    assert my_rating(core) is None


def test_feedback_waits_in_the_outbox(core: Core) -> None:
    core.services.knowledge.feedback(core.id, ARTICLE.id, "Step 3 is wrong")
    assert not core.services.knowledge.feedback(core.id, ARTICLE.id, "Step 3 is wrong")
    [row] = core.store.outbox.rows()
    assert row.title == "An invoice is stuck"


def test_nothing_can_be_said_about_nothing(core: Core) -> None:
    with pytest.raises(Conflict):
        core.services.knowledge.feedback(core.id, ARTICLE.id, "  ")
    with pytest.raises(Gone):
        core.services.knowledge.rate(core.id, ArticleId("a-0"), True)
