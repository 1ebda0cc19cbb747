"""One search over everything."""

import pytest

from desktop_app.domain.ids import AccountId
from desktop_app.domain.knowledge import HitKind
from desktop_app.services.search import Query
from desktop_app.work import Cancelled, Task
from tests.core_kit import ARTICLE, SUPPORT, Core, a_case


def test_articles_items_cases_and_drafts_are_found(core: Core) -> None:
    core.server.put_case(a_case(1, title="Invoice of October"))
    core.sync()
    core.written("Invoice without a number")
    hits = core.services.search.find(Query("invoice", "en"))
    assert {hit.kind for hit in hits} == {HitKind.ARTICLE, HitKind.CASE, HitKind.DRAFT}
    items = core.services.search.find(Query("support", "en", frozenset({HitKind.ITEM})))
    assert {hit.id for hit in items} == {SUPPORT.id, "i-contacts"}
    assert len(core.services.search.find(Query("invoice", "en", limit=1))) == 1


def test_without_words_nothing_is_looked_for(core: Core) -> None:
    assert core.services.search.find(Query("  ", "en")) == ()


def test_another_accounts_things_are_not_found(core: Core) -> None:
    assert core.services.search.find(Query("invoice", "en", account_id=core.id))
    assert core.services.search.find(Query("invoice", "en", account_id=AccountId("a-0"))) == ()


def test_what_helps_is_suggested_while_one_writes(core: Core) -> None:
    hits = core.services.search.suggest(core.id, "My invoice is stuck " * 200, "en")
    assert [hit.id for hit in hits] == [ARTICLE.id]


def test_a_cancelled_search_ends(core: Core) -> None:
    task = Task()
    assert core.services.search.find(Query("invoice", "en"), task)
    task.cancel()
    with pytest.raises(Cancelled):
        core.services.search.find(Query("invoice", "en"), task)
