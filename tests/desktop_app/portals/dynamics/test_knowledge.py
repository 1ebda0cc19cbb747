"""The knowledge base."""

from typing import Any

import pytest

from desktop_app.domain.ids import new_key
from desktop_app.domain.kinds import Cursor
from desktop_app.domain.knowledge import KnowledgeArticle, Topic
from desktop_app.errors import Gone
from desktop_app.portals.dynamics.knowledge import OF_NO_SUBJECT, Library
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import ARTICLE, ARTICLE_NB, ENGLISH, NORWEGIAN, PRIMUS, SCHOOL, WILMA


@pytest.fixture
def library(server: Dataverse) -> Library:
    return Library(server, "Skranken")


def put(bench: DynamicsBench, number: str, language: str = ENGLISH, **changes: Any) -> str:
    shown = {"isinternal": False, "isrootarticle": False, "islatestversion": True, "statecode": 3, "isprimary": True}
    row = {**shown, "articlepublicnumber": number, "title": f"Title of {number}", "content": "<p>x</p>"}
    id = row_id(new_key())
    bench.emulator.organisation.put("knowledgearticles", id, {**row, "_languagelocaleid_value": language, **changes})
    return id


def pulled(library: Library, since: Cursor | None = None) -> tuple[list[Any], Cursor, int]:
    rows: list[Any] = []
    pages = 0
    while True:
        page = library.pull(since)
        rows += page.rows
        pages += 1
        if page.next is None:
            assert page.mark is not None
            return rows, page.mark, pages
        since = page.next


def test_an_article_has_the_languages_it_is_published_in(library: Library) -> None:
    rows = pulled(library)[0]
    article = next(row for row in rows if isinstance(row, KnowledgeArticle))
    assert (article.id, article.topic_id, article.tags) == ("KA-01000", PRIMUS, ("sign-in", "primus"))
    assert dict(article.html.texts) == {"en": "<p>Do this.</p>", "nb": "<p>Gjør dette.</p>"}
    assert set(article.languages) == {"en", "nb"}
    topics = [(row.id, row.title.in_("en")) for row in rows if isinstance(row, Topic)]
    assert topics == [(PRIMUS, "Primus"), (SCHOOL, "School"), (WILMA, "Wilma"), (OF_NO_SUBJECT, "Skranken")]


def test_only_what_is_published_for_customers_is_read(bench: DynamicsBench, library: Library) -> None:
    hidden: list[dict[str, Any]] = [
        {"isinternal": True},
        {"statecode": 0},
        {"isrootarticle": True},
        {"islatestversion": False},
        {"statecode": 4},
    ]
    for number, why in enumerate(hidden):
        put(bench, f"KA-0200{number}", **why)
    put(bench, "KA-03000")
    numbers = [row.id for row in pulled(library)[0] if isinstance(row, KnowledgeArticle)]
    assert numbers == ["KA-01000", "KA-03000"]


def test_translations_on_both_sides_of_a_pages_end_stay_together(bench: DynamicsBench, library: Library) -> None:
    for number in range(2000, 2060):
        put(bench, f"KA-0{number}")
        put(bench, f"KA-0{number}", NORWEGIAN, isprimary=False, title=f"Tittel {number}")
    rows, _, pages = pulled(library)
    articles = [row for row in rows if isinstance(row, KnowledgeArticle)]
    assert pages > 10, "an article may be long"
    languages = [heard for heard in bench.emulator.asked if "/languagelocales" in heard.target]
    assert len(languages) == 1
    assert len(articles) == len({one.id for one in articles}) == 61
    assert all(set(one.languages) == {"en", "nb"} for one in articles)
    assert len([row for row in rows if isinstance(row, Topic)]) == 4


def test_what_has_not_changed_costs_one_short_question(bench: DynamicsBench, library: Library) -> None:
    _, mark, _ = pulled(library)
    bench.emulator.asked.clear()
    page = library.pull(mark)
    assert (page.rows, page.complete, page.mark) == ((), False, mark)
    assert len(bench.emulator.asked) == 1
    assert "content" not in bench.emulator.asked[0].target
    put(bench, "KA-09000")
    assert library.pull(mark).complete
    assert library.pull(Cursor("pnot-json")).rows


def test_the_full_text_search_shows_the_readers_language(library: Library) -> None:
    assert [(hit.id, hit.title, hit.language) for hit in library.find("primus", "nb")] == [
        ("KA-01000", "Logg inn i Primus", "nb")
    ]
    assert [hit.title for hit in library.find("primus", "fi")] == ["Sign in to Primus"]
    assert library.find("zzzz", "nb") == []


def test_without_a_full_text_search_titles_are_looked_through(bench: DynamicsBench, library: Library) -> None:
    bench.emulator.fault("answer", ("404 Not Found", {"error": {"code": "0x80060888", "message": "no such action"}}))
    assert [hit.id for hit in library.find("primus", "en")] == ["KA-01000"]


def test_internal_articles_are_not_found(bench: DynamicsBench, library: Library) -> None:
    bench.emulator.organisation.row("knowledgearticles", ARTICLE)["isinternal"] = True
    assert [hit.title for hit in library.find("primus", "en")] == ["Logg inn i Primus"]


def test_the_row_that_is_rated_is_the_one_that_was_read(library: Library) -> None:
    assert library.row("KA-01000", "nb").knowledgearticleid == ARTICLE_NB
    assert library.row("KA-01000", "fi").knowledgearticleid == ARTICLE
    with pytest.raises(Gone):
        library.row("KA-0' or 1 eq 1 or '", "nb")


def test_languages_nobody_may_read_leave_a_text_without_one(bench: DynamicsBench, library: Library) -> None:
    bench.emulator.forbidden |= {"languagelocales", "subjects"}
    article = next(row for row in pulled(library)[0] if isinstance(row, KnowledgeArticle))
    assert article.title.in_("nb") == "Sign in to Primus"
    assert article.languages == ()
