"""Articles: listed, found, rated."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from desktop_app.domain.commands import ArticleFeedback, RateArticle
from desktop_app.domain.ids import ArticleId, new_key
from desktop_app.domain.kinds import Cursor, Kind
from desktop_app.domain.knowledge import KnowledgeArticle, Topic
from desktop_app.errors import BadReply, Gone, NotAllowed
from desktop_app.portals.servicenow import wire
from desktop_app.portals.servicenow.knowledge import hit_texts, with_pictures
from tests.contract.portal import everything
from tests.makers import FakeSending
from tests.vendors.servicenow.bench import ServiceNowBench, a_bench
from tests.vendors.servicenow.content import ARTICLE, TEMPLATE
from tests.vendors.servicenow.instance import ME, SAM
from tests.vendors.servicenow.paper import sample


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


def articles(bench: ServiceNowBench) -> dict[str, KnowledgeArticle]:
    """By id."""
    rows = everything(bench.signed_in(), Kind.ARTICLES, None)[0]
    return {row.id: row for row in rows if isinstance(row, KnowledgeArticle)}


def test_all_articles_with_their_topics_once_each(bench: ServiceNowBench) -> None:
    rows, _, mark, is_complete = everything(bench.signed_in(), Kind.ARTICLES, None)
    assert is_complete
    assert mark
    assert sum(isinstance(row, KnowledgeArticle) for row in rows) == 62
    assert {row.title.in_("nb") for row in rows if isinstance(row, Topic)} == {"Email", "IT"}


def test_trap_11_an_id_has_its_table_before_it_and_a_title_the_editors_blanks(bench: ServiceNowBench) -> None:
    one = articles(bench)[ARTICLE]
    assert one.title.texts == {"en": "How to Deal with Spam"}
    assert one.summary.in_("en") == "About How to Deal with Spam"
    assert one.updated_at == datetime(2026, 1, 5, 10, tzinfo=UTC)
    assert one.tags == ("KB0000011",)


def test_trap_11_pictures_lead_to_where_our_token_is_taken(bench: ServiceNowBench) -> None:
    html = articles(bench)[ARTICLE].html.in_("en")
    assert f'src="/api/sn_km_api/knowledge/articles/{ARTICLE}/attachments/{"ab" * 16}"' in html
    whole = f'<img src="https://x.example/sys_attachment.do?sys_id={"cd" * 16}&v=1">'
    assert "sys_attachment" not in with_pictures(whole, ARTICLE)
    assert with_pictures("<p>no picture</p>", ARTICLE) == "<p>no picture</p>"


def test_trap_11_a_template_has_its_text_in_fields(bench: ServiceNowBench) -> None:
    assert articles(bench)[TEMPLATE].html.in_("en") == "<h3>Answer</h3><p>Yes.</p>"


def test_a_list_without_texts_makes_each_article_be_read(bench: ServiceNowBench) -> None:
    bench.server.shop.lists_text = False
    assert "How to deal" in articles(bench)[ARTICLE].html.in_("en")
    assert not any("update_view" in heard.target for heard in bench.server.heard)


def test_trap_5_1_a_list_that_says_200_and_means_otherwise(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    bench.server.shop.meta_code = 500
    with pytest.raises(BadReply):
        portal.pull(Kind.ARTICLES, None)


def test_for_some_hours_only_what_changed_is_read(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    mark = everything(portal, Kind.ARTICLES, None)[2]
    assert everything(portal, Kind.ARTICLES, mark)[0] == []
    bench.server.instance.articles[3]["values"]["sys_updated_on"] = bench.server.instance.stamp()
    rows, _, newer, is_complete = everything(portal, Kind.ARTICLES, mark)
    assert (len(rows), is_complete) == (2, False)
    bench.server.instance.shift = timedelta(hours=7)
    portal.who()
    assert everything(portal, Kind.ARTICLES, newer)[3]


@pytest.mark.parametrize("cursor", ["mall", "m[1,2]", "p[]", "zzz"])
def test_a_cursor_of_nobody_knows_where_begins_again(bench: ServiceNowBench, cursor: str) -> None:
    assert everything(bench.signed_in(), Kind.ARTICLES, Cursor(cursor))[3]


def test_trap_11_the_vendors_hits_are_read() -> None:
    for name in ("articles", "most_viewed"):
        found = wire.read(sample(name)["response"]["result"], wire.Articles)
        hits = [hit_texts(one) for one in wire.read_each(found.articles, wire.Article)]
        assert all(len(id) == 32 and title and "<" not in title + excerpt for id, title, excerpt in hits)


def test_a_rating_is_given_once_and_the_last_one_counts(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    for is_useful in (True, True, False, True):
        portal.send(RateArticle(new_key(), ArticleId(ARTICLE), is_useful), FakeSending())
    kept = bench.server.instance.table("kb_feedback").values()
    assert [one["useful"] for one in kept] in (["yes", "no"], ["yes", "no", "yes"])


def test_trap_11_what_others_told_is_not_what_i_told(bench: ServiceNowBench) -> None:
    command = ArticleFeedback(new_key(), ArticleId(ARTICLE), "The picture is old.")
    portal = bench.signed_in()
    other = {"sys_id": "e" * 32, "article": ARTICLE, "user": SAM, "useful": "", "comments": command.text}
    bench.server.instance.table("kb_feedback")["e" * 32] = {**other, "sys_created_on": bench.server.instance.stamp()}
    bench.server.records.is_deaf = True
    assert portal.look_up(command) is None
    portal.send(command, FakeSending())
    assert portal.look_up(command)
    assert [one["comments"] for one in bench.server.instance.table("kb_feedback").values() if one["user"] == ME] == [
        command.text
    ]


def test_trap_11_a_portal_may_forbid_feedback(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    bench.server.instance.open.discard("kb_feedback")
    with pytest.raises(NotAllowed):
        portal.send(ArticleFeedback(new_key(), ArticleId(ARTICLE), "x"), FakeSending())
    with pytest.raises(Gone):
        portal.send(ArticleFeedback(new_key(), ArticleId("not-an-article"), "x"), FakeSending())


def test_an_article_nobody_understands_is_left_out_by_its_id(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    bench.server.shop.garbles = ARTICLE
    assert portal.pull(Kind.ARTICLES, None).left_out == (ARTICLE,)
    bench.server.wrong.clear()  # that no vendor would say so is the point


def test_an_article_whose_text_is_closed_is_shown_without(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    bench.server.shop.closed = {TEMPLATE}
    rows = everything(portal, Kind.ARTICLES, None)[0]
    assert [row.html.in_("en") for row in rows if row.id == TEMPLATE and isinstance(row, KnowledgeArticle)] == [""]
