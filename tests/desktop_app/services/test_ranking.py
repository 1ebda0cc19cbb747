"""Services, types and owners in the order of their names in the reader's language."""

from dataclasses import replace

import pytest

from desktop_app.domain.cases import CaseFilter, CaseOrder, Facet, Openness, Share, Whose
from desktop_app.domain.catalog import Catalog, Service
from desktop_app.domain.ids import ServiceId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.text import LocalText
from desktop_app.services.ranking import Ranking
from tests.core_kit import Core, a_case, a_row
from tests.makers import a_person

ALL = CaseFilter(whose=Whose.ORGANISATION, openness=Openness.ALL, is_descending=False)


def a_service(id: str, **names: str) -> Service:
    return Service(ServiceId(id), LocalText(names), LocalText())


SERVICES = (a_service("s-1", nb="Åpning", en="Opening"), a_service("s-2", nb="Zoo", en="Zoo"))


def test_services_by_name_in_the_readers_language() -> None:
    shares = [Share("", 1), Share("s-1", 1), Share("s-2", 1), Share("s-unknown", 1)]
    catalog = Catalog(services=SERVICES)
    assert Ranking.of(Facet.SERVICE, "nb", [catalog])(shares) == ["s-unknown", "s-2", "s-1", ""]
    assert Ranking.of(Facet.SERVICE, "en", [catalog])(shares) == ["s-1", "s-unknown", "s-2", ""]
    row = a_row(service_id=ServiceId("s-1"))
    ranking = Ranking.of(Facet.SERVICE, "nb", [catalog])
    assert ranking.of_row(a_row(service_id=ServiceId("s-2"))) < ranking.of_row(row) < ranking.of_row(a_row())


def test_owners_by_their_own_names() -> None:
    ranking = Ranking.of(Facet.OWNER, "nb", ())
    shares = [Share("p-1", 1, "Åse"), Share("p-2", 1, "Zoe"), Share("", 1)]
    assert ranking(shares) == ["p-2", "p-1", ""]
    rows = [a_row(owner=a_person("p-1", "Åse")), a_row(owner=a_person("p-2", "Zoe")), a_row()]
    assert sorted(rows, key=ranking.of_row) == [rows[1], rows[0], rows[2]]


@pytest.mark.parametrize("order", [order for order in CaseOrder if order.facet is not None])
@pytest.mark.parametrize("is_descending", [True, False])
def test_pages_of_a_list_have_every_case_once(core: Core, order: CaseOrder, is_descending: bool) -> None:
    core.server.put(Kind.CATALOG, *SERVICES)
    for number in range(1, 13):
        owner = (None, a_person("p-1", "Åse"), a_person("p-2", "Zoe"))[number % 3]
        service = (None, "s-1", "s-2", "s-3")[number % 4]
        core.server.put_case(a_case(number, owner=owner, service_id=service))
    core.sync()
    lists = core.services.case_lists
    which = replace(ALL, order=order, is_descending=is_descending)
    whole = [row.id for row in lists.rows(which)]
    assert len(set(whole)) == 12
    for limit in (1, 5, 7):
        pages = [lists.rows(replace(which, limit=limit, offset=offset)) for offset in range(0, 14, limit)]
        assert [row.id for page in pages for row in page] == whole
    names = [row.owner.name if row.owner else "" for row in lists.rows(replace(which, order=CaseOrder.OWNER))]
    assert list(dict.fromkeys(names)) == (["", "Åse", "Zoe"] if is_descending else ["Zoe", "Åse", ""]) or (
        core.services.preferences.language() != "nb"
    )


def test_nothing_to_rank_is_nothing(core: Core) -> None:
    core.sync()
    assert core.services.case_lists.rows(replace(ALL, order=CaseOrder.SERVICE)) == ()
