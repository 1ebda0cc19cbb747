"""The portal's views among the others; how they are offered is tested with `case_views`."""

from desktop_app.domain.case_views import BUILT_IN
from desktop_app.domain.cases import CaseOrder, Openness, Whose
from desktop_app.domain.ids import AccountId
from desktop_app.domain.portal_views import PortalView
from desktop_app.domain.text import LocalText
from desktop_app.services.portal_views import Beyond, as_case_view, first_of, is_portals

ACCOUNT = AccountId("a-1")


def test_a_view_of_the_portal_shows_all_it_holds_in_its_order() -> None:
    told = PortalView("v", LocalText({"en": "Mine", "da": "Mine sager"}), columns=("title",), order=CaseOrder.CLOSED)
    view = as_case_view(told, ACCOUNT, "da")
    assert (view.id, view.name, view.columns) == ("portal-a-1-v", "Mine sager", ("title",))
    assert view.told == told.name
    assert is_portals(view)
    which = view.filter
    assert (which.view_id, which.account_id) == ("v", ACCOUNT)
    assert (which.whose, which.openness) == (Whose.ORGANISATION, Openness.ALL)
    assert (which.order, which.is_descending) == (CaseOrder.CLOSED, True)


def test_a_view_without_a_name_or_an_order_of_ours() -> None:
    view = as_case_view(PortalView("v", LocalText()), ACCOUNT, "da")
    assert (view.name, view.filter.order) == ("v", CaseOrder.UPDATED)
    assert not is_portals(BUILT_IN[0])


def test_the_users_choice_goes_before_the_portals() -> None:
    portals = as_case_view(PortalView("v", LocalText()), ACCOUNT, "da")
    views = (*BUILT_IN, portals)
    assert first_of(views, "closed", portals).id == "closed"
    assert first_of(views, "gone", portals) is portals
    assert first_of(views, "", None) is BUILT_IN[0]


def test_what_lies_beyond() -> None:
    assert not Beyond()
    assert Beyond(1)
    assert Beyond(is_cut=True)
