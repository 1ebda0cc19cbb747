"""Articles are kept with their bodies apart, and found."""

from dataclasses import replace

from desktop_app.domain.ids import ArticleId
from desktop_app.domain.knowledge import ArticleKind, Topic
from desktop_app.domain.text import LocalText
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import an_article, at

_TOPICS = (
    Topic("t-b", LocalText({"nb": "B"}), position=1),
    Topic("t-a", LocalText({"nb": "A"}), position=1),
    Topic("t-c", LocalText({"nb": "C"})),
)


def test_come_back_as_they_were_put(folder: AccountFolder) -> None:
    folder.articles.put([*_TOPICS, an_article()])
    assert folder.articles.get(["a-password", "t-a", "x"]) == {"a-password": an_article(), "t-a": _TOPICS[1]}
    assert folder.articles.ids() == {"a-password", "t-a", "t-b", "t-c"}
    assert folder.articles.article(ArticleId("a-password")) == an_article()


def test_topics_by_position(folder: AccountFolder) -> None:
    folder.articles.put([*_TOPICS, an_article()])
    assert [topic.id for topic in folder.articles.topics()] == ["t-c", "t-a", "t-b"]


def test_lists_have_no_bodies_and_the_last_updated_first(folder: AccountFolder) -> None:
    folder.articles.put(
        [
            an_article("a-1"),
            an_article("a-2", updated_at=at(1)),
            an_article("a-3", published_at=None, kind=ArticleKind.FAQ),
            an_article("a-4", topic_id="t-other"),
            *_TOPICS,
        ]
    )
    assert [article.id for article in folder.articles.articles()] == ["a-2", "a-1", "a-4", "a-3"]
    assert [article.id for article in folder.articles.articles("t-other")] == ["a-4"]
    assert [article.id for article in folder.articles.articles(kind=ArticleKind.FAQ)] == ["a-3"]
    assert not any(article.html for article in folder.articles.articles())


def test_a_topic_is_no_article(folder: AccountFolder) -> None:
    folder.articles.put(_TOPICS)
    assert folder.articles.article(ArticleId("t-a")) is None


def test_are_found_by_body_and_tags_in_each_language(folder: AccountFolder) -> None:
    folder.articles.put([*_TOPICS, an_article()])
    hit = folder.search.find("kode", "nb", (), 5)[0]
    assert (hit.id, hit.language, hit.excerpt) == ("a-password", "nb", "Slik får du et nytt Be om en kode .")
    assert folder.search.find("innlogging", "sv", (), 5)[0].language == "sv"


def test_a_language_taken_back_is_not_found(folder: AccountFolder) -> None:
    folder.articles.put([an_article()])
    folder.articles.put([replace(an_article(), title=LocalText({"nb": "Glemt"}))])
    assert [row["language"] for row in folder.cache.rows("SELECT language FROM search_docs")] == ["nb"]
    folder.articles.remove(["a-password", "x"])
    assert folder.articles.ids() == frozenset()
    assert folder.cache.rows("SELECT * FROM search_docs") == []
