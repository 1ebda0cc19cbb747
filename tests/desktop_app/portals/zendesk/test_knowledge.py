"""The help center as topics and articles."""

import pytest

from desktop_app.domain.commands import RateArticle
from desktop_app.domain.ids import ArticleId, new_key
from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.domain.knowledge import KnowledgeArticle, Topic
from desktop_app.errors import Gone
from desktop_app.portals.zendesk import ZendeskPortal, wire
from desktop_app.portals.zendesk.knowledge import MOST_CHARS, MOST_WORDS, searched, topics
from tests.contract.portal import everything
from tests.desktop_app.portals.zendesk.conftest import Client
from tests.makers import FakeSending
from tests.vendors.zendesk import seed
from tests.vendors.zendesk.server import Zendesk
from tests.vendors.zendesk.wire import Told


def articles(portal: ZendeskPortal) -> dict[str, KnowledgeArticle]:
    rows = everything(portal, Kind.ARTICLES, None)[0]
    return {row.id: row for row in rows if isinstance(row, KnowledgeArticle)}


@pytest.mark.parametrize("most", [1, 2, 100])
def test_topics_then_articles_page_by_page(zendesk: Zendesk, client: Client, most: int) -> None:
    portal = client()
    zendesk.set_most(most)
    rows = everything(portal, Kind.ARTICLES, None)[0]
    assert [row.title.in_("en") for row in rows if isinstance(row, Topic)] == [
        "Guides › Signing in",
        "Guides › Signing in › Passwords",
    ]
    assert set(articles(portal)) == {str(seed.ARTICLE), str(seed.SILENT)}, "a draft is nobody's business"


def test_trap_04_addresses_carry_the_locale_in_small_letters_and_end_in_json(zendesk: Zendesk, client: Client) -> None:
    zendesk.help_center.locales = ("en-US", "no", "en-us")
    portal = client()
    zendesk.targets.clear()
    articles(portal)
    portal.find(Kind.ARTICLES, "print")
    asked = [target.split("?")[0] for target in zendesk.targets if "/help_center/" in target]
    assert asked
    assert all(one.endswith(".json") for one in asked)
    in_locale = [one for one in asked if one.endswith(("articles.json", "sections.json", "categories.json"))]
    assert in_locale
    assert all("/help_center/en-us/" in one for one in in_locale)


def test_an_article(zendesk: Zendesk, client: Client) -> None:
    article = articles(client())[str(seed.ARTICLE)]
    assert article.topic_id == str(seed.SECTION)
    assert article.title.texts == {"en": "Printing orders"}
    assert article.html.in_("en") == f"<p>Press the <a href='{zendesk.address}/hc/en-us/x'>button</a>.</p>"
    assert article.summary.in_("en") == "Press the button."
    assert (article.useful, article.not_useful, article.my_rating) == (2, 1, None)
    assert article.languages == ("en",)


def test_trap_10_bokmal_is_called_no(client: Client) -> None:
    article = articles(client(language="nb"))[str(seed.ARTICLE)]
    assert article.title.texts == {"nb": "Printing orders"}


def test_my_vote_comes_along(client: Client) -> None:
    portal = client()
    portal.send(RateArticle(new_key(), ArticleId(str(seed.ARTICLE)), is_useful=False), FakeSending())
    assert articles(portal)[str(seed.ARTICLE)].my_rating is False


def test_a_page_of_another_language_begins_again(client: Client) -> None:
    portal = client()
    page = portal.pull(Kind.ARTICLES, Cursor('p{"locale":"de","after":"x"}'))
    assert any(isinstance(row, Topic) for row in page.rows)
    assert portal.pull(Kind.ARTICLES, Cursor("pnonsense")).rows == page.rows


def test_a_help_center_that_is_gone_is_empty(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.help_center.is_there = False
    portal._words.forget()
    assert everything(portal, Kind.ARTICLES, None)[:2] == ([], [])
    assert list(portal.find(Kind.ARTICLES, "print")) == []


def test_the_search_tells_where_it_found_the_words(client: Client) -> None:
    (hit,) = client().find(Kind.ARTICLES, "printing")
    assert (hit.id, hit.title, hit.excerpt) == (str(seed.ARTICLE), "Printing orders", "… printing & more …")
    assert [hit.excerpt[start:end] for start, end in hit.excerpt_spans] == ["printing"]


def test_trap_51_a_search_is_cut_to_what_the_portal_takes(zendesk: Zendesk, client: Client) -> None:
    long = "zebra " * 100
    portal = client()
    assert list(portal.find(Kind.ARTICLES, long)) == []
    assert list(portal.find(Kind.CASES, long)) == []
    assert list(portal.find(Kind.ARTICLES, "  ")) == []
    assert len(searched(long).split()) == MOST_WORDS
    assert len(searched("x" * 150 + " " + "y" * 150)) <= MOST_CHARS
    assert len(searched("x" * 1000)) == MOST_CHARS


def test_whether_an_article_takes_comments(client: Client) -> None:
    pages = client()._articles
    assert pages.takes_comments(str(seed.ARTICLE))
    assert not pages.takes_comments(str(seed.SILENT))
    with pytest.raises(Gone):
        pages.takes_comments("1")


def test_votes_that_cannot_be_asked_for_are_none(zendesk: Zendesk, client: Client) -> None:
    portal = client()
    zendesk.planned.append(("GET /api/v2/help_center/users/me/votes", Told(403, {})))
    assert articles(portal)[str(seed.ARTICLE)].my_rating is None


def test_trap_10_sections_lie_within_each_other() -> None:
    rows = [
        wire.Section(1, "Outer", category_id=9, position=1),
        wire.Section(2, "Inner", category_id=9, parent_section_id=1),
        wire.Section(3, "Shelf", category_id=9, position=0),
        wire.Section(4, "Lost", parent_section_id=77),
        wire.Section(5, "Ring", parent_section_id=6),
        wire.Section(6, "Round", parent_section_id=5),
    ]
    made = topics([wire.Category(9, "Shelf", position=5)], rows, "en-us")
    titles = {topic.id: topic.title.in_("en") for topic in made}
    assert titles["3"] == "Shelf", "not said twice"
    assert titles["2"] == "Shelf › Outer › Inner"
    assert titles["4"] == "Lost"
    assert [topic.position for topic in made] == list(range(6))
    assert [topic.id for topic in made if topic.id in "123"] == ["3", "1", "2"]
