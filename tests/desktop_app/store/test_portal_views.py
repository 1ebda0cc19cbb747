"""The portal's views are kept as the portal said them, and find their cases."""

from dataclasses import replace

from desktop_app.domain.cases import CaseFilter, CaseOrder, Facet, Openness, Whose
from desktop_app.domain.ids import CaseId
from desktop_app.domain.portal_views import PortalView
from desktop_app.domain.text import LocalText
from desktop_app.store.account import AccountFolder
from tests.desktop_app.store.makers import a_row, a_submit, at

MINE = PortalView(
    "v-mine",
    LocalText({"nb": "Mine", "da": "Mine"}),
    (CaseId("case-3"), CaseId("case-1"), CaseId("unknown")),
    ("number", "title"),
    CaseOrder.OPENED,
    is_descending=False,
    is_default=True,
    is_cut=True,
    position=2,
)
HELD = CaseFilter(whose=Whose.ORGANISATION, openness=Openness.ALL, view_id="v-mine")


def test_a_view_comes_back_as_it_was(folder: AccountFolder) -> None:
    folder.portal_views.put([MINE])
    assert folder.portal_views.get(["v-mine", "x"]) == {"v-mine": MINE}
    assert folder.portal_views.ids() == {"v-mine"}
    assert folder.portal_views.all() == (replace(MINE, case_ids=()),)


def test_the_portals_order_with_ones_own_last(folder: AccountFolder) -> None:
    own = PortalView("v-own", LocalText(), is_personal=True, position=1)
    folder.portal_views.put([own, PortalView("v-3", LocalText(), position=3), MINE])
    assert [view.id for view in folder.portal_views.all()] == ["v-mine", "v-3", "v-own"]


def test_a_later_telling_replaces_the_cases(folder: AccountFolder) -> None:
    folder.portal_views.put([MINE, PortalView("v-other", LocalText(), (CaseId("case-1"),))])
    now = replace(MINE, case_ids=(CaseId("case-2"), CaseId("case-2")))
    folder.portal_views.put([now])
    assert folder.portal_views.get(["v-mine"])["v-mine"].case_ids == ("case-2",)
    folder.portal_views.remove(["v-mine", "x"])
    assert folder.portal_views.get(["v-mine", "v-other"])["v-other"].case_ids == ("case-1",)
    assert folder.portal_views.ids() == {"v-other"}


def test_a_filter_finds_what_a_view_holds(folder: AccountFolder) -> None:
    folder.cases.put([a_row(1), a_row(2), a_row(3, is_mine=False)])
    folder.portal_views.put([MINE])
    assert {row.id for row in folder.cases.rows(HELD)} == {"case-1", "case-3"}
    assert folder.cases.count(HELD) == 2
    assert sum(share.count for share in folder.cases.tally(HELD, Facet.STATUS)) == 2
    assert sum(folder.cases.course(HELD, HELD.time, [at(0)])) == 2
    assert [row.id for row in folder.cases.rows(replace(HELD, whose=Whose.MINE))] == ["case-1"]
    assert folder.cases.rows(replace(HELD, view_id="x")) == ()


def test_every_order_and_words_narrow_a_view_too(folder: AccountFolder) -> None:
    folder.cases.put([a_row(1), a_row(2), a_row(3)])
    folder.portal_views.put([MINE])
    for order in CaseOrder:
        assert {row.id for row in folder.cases.rows(replace(HELD, order=order))} == {"case-1", "case-3"}, order
    assert folder.cases.count(replace(HELD, words="nothing has this")) == 0


def test_what_waits_here_is_in_no_view_of_the_portal(folder: AccountFolder) -> None:
    folder.portal_views.put([MINE])
    folder.outbox.add(a_submit(), "Waits", at(5))
    assert folder.cases.rows(HELD) == ()
    assert folder.cases.tally(HELD, Facet.STATUS) == ()


def test_a_forgotten_cache_has_no_views(folder: AccountFolder) -> None:
    folder.portal_views.put([MINE])
    folder.forget_cache()
    assert folder.portal_views.all() == ()
