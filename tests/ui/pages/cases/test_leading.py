"""ui.pages.cases.leading"""

from datetime import date

from desktop_app.domain.case_views import BUILT_IN, CaseView, Days, Period
from desktop_app.domain.cases import CaseFilter, CaseOrder, CaseTime, Facet, Whose
from desktop_app.domain.ids import AccountId
from ui.pages.cases.leading import as_section, of_section


def test_a_view_finds_its_way() -> None:
    days = Days(CaseTime.CLOSED, Period.BETWEEN, date(2026, 1, 5), None)
    which = CaseFilter(whose=Whose.ORGANISATION, words="skriver", where={Facet.OWNER: frozenset({"", "p-1"})})
    view = CaseView("own-1", "Våre", which, days, ("title",), Facet.STATUS)
    assert of_section(as_section(view)) == view
    assert all(of_section(as_section(each)) == each for each in BUILT_IN)


def test_whose_is_a_section_and_nonsense_is_the_first_view() -> None:
    assert of_section("waiting_for_me").filter.whose is Whose.WAITING_FOR_ME
    for section in ("", "nonsense", "[]", "{}", '{"id": 1}', "7"):
        assert of_section(section, BUILT_IN) == BUILT_IN[0]


def test_a_view_of_the_portal_keeps_its_portal_and_its_order() -> None:
    which = CaseFilter(order=CaseOrder.OPENED, is_descending=False, view_id="v", account_id=AccountId("a-1"))
    view = CaseView("portal-a-1-v", "Mine", which)
    assert of_section(as_section(view)) == view
