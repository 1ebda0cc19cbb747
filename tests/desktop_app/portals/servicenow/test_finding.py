"""The portal's own searches."""

from collections.abc import Iterator

import pytest

from desktop_app.domain.kinds import Kind
from desktop_app.domain.knowledge import HitKind
from desktop_app.errors import Unsupported
from tests.vendors.servicenow.bench import ServiceNowBench, a_bench
from tests.vendors.servicenow.content import ARTICLE, ORDER
from tests.vendors.servicenow.instance import ME, SAM


@pytest.fixture
def bench() -> Iterator[ServiceNowBench]:
    with a_bench() as bench:
        yield bench


def test_articles_in_the_portals_order(bench: ServiceNowBench) -> None:
    found = bench.signed_in().find(Kind.ARTICLES, "spam")
    assert [(one.kind, one.id, one.title) for one in found] == [(HitKind.ARTICLE, ARTICLE, "How to Deal with Spam")]
    many = bench.signed_in().find(Kind.ARTICLES, "article")
    assert [one.score for one in many] == sorted((one.score for one in many), reverse=True)


def test_items_of_the_catalogue(bench: ServiceNowBench) -> None:
    found = bench.signed_in().find(Kind.CATALOG, "ipad")
    assert [(one.kind, one.id) for one in found] == [(HitKind.ITEM, ORDER)]
    assert bench.signed_in().find(Kind.CATALOG, "a link") == []


def test_trap_4_2_only_my_own_cases_are_found_and_words_begin_no_condition(bench: ServiceNowBench) -> None:
    for caller in (ME, SAM):
        values = {"caller_id": caller, "opened_by": caller, "short_description": "Mail is down"}
        bench.server.instance.insert("incident", values)
    portal = bench.signed_in()
    assert len(portal.find(Kind.CASES, "mail down")) == 1
    assert portal.find(Kind.CASES, "nothing^ORcaller_idISNOTEMPTY") == []
    assert portal.find(Kind.CASES, "^^") == []
    bench.server.records.is_deaf = True
    assert len(portal.find(Kind.CASES, "mail")) == 1


def test_colleagues_by_name_or_address(bench: ServiceNowBench) -> None:
    portal = bench.signed_in()
    assert [one.name for one in portal.people("sam")] == ["Sam - Sample"]
    assert [one.email for one in portal.people("david.loo@")] == ["david.loo@eksempelfjord.example"]
    assert portal.people("^") == []
    bench.server.records.is_deaf = True
    assert [one.name for one in portal.people("sam")] == ["Sam - Sample"]


def test_nothing_else_is_found(bench: ServiceNowBench) -> None:
    with pytest.raises(Unsupported):
        bench.signed_in().find(Kind.AGREEMENTS, "x")
    bench.server.instance.open -= {"knowledge", "catalog"}
    for kind in (Kind.ARTICLES, Kind.CATALOG):
        with pytest.raises(Unsupported):
            bench.signed_in().find(kind, "x")
