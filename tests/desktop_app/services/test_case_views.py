"""desktop_app.services.case_views"""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desktop_app.domain.case_views import BUILT_IN, CaseView, Days, Period
from desktop_app.domain.cases import CaseFilter, Openness
from desktop_app.domain.changes import What
from desktop_app.domain.ids import AccountId, CaseId
from desktop_app.domain.kinds import Kind
from desktop_app.domain.portal_views import PortalView
from desktop_app.domain.text import LocalText
from desktop_app.services.case_views import is_own
from desktop_app.services.portal_views import Beyond
from tests.core_kit import Core, a_case

VIEW = CaseView(filter=CaseFilter(openness=Openness.CLOSED), columns=("title",))


def test_nothing_is_kept_without_an_account(tmp_path: Path) -> None:
    core = Core(tmp_path / "profile")
    views = core.services.case_views
    assert views.built_in() == BUILT_IN
    assert views.own() == ()
    assert views.remove("x").concern(What.VIEWS)
    core.close()


def test_a_view_is_kept_changed_renamed_and_thrown_away(core: Core) -> None:
    views = core.services.case_views
    kept = views.keep(VIEW, "  My \n closed ones ")
    assert is_own(kept)
    assert not is_own(BUILT_IN[0])
    assert kept.name == "My closed ones"
    changed = views.keep(replace(kept, columns=("number",)))
    assert (changed.id, changed.name) == (kept.id, kept.name)
    assert views.own() == (changed,)
    another = views.keep(changed, "Copy")
    assert another.id != kept.id
    views.rename(another, "Renamed")
    views.rename(another, "   ")
    views.put_in_order([another.id])
    assert [view.name for view in views.own()] == ["Renamed", "My closed ones"]
    views.remove(kept.id)
    assert [view.name for view in views.own()] == ["Renamed"]


def test_what_was_resolved_today_is_not_kept(core: Core) -> None:
    views = core.services.case_views
    view = CaseView(days=Days(period=Period.TODAY))
    which = views.resolved(view)
    assert which.since is not None
    assert timedelta(0) <= core.clock.now() - which.since < timedelta(days=1, hours=2)
    kept = views.keep(replace(view, filter=which), "Today")
    assert views.own() == (kept,)
    assert kept.filter.since is None


def test_a_view_finds_its_cases(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    views, lists = core.services.case_views, core.services.case_lists
    assert {view.id: len(lists.rows(views.resolved(view))) for view in BUILT_IN}["active"] == 1


MINE = PortalView(
    "v-mine",
    LocalText({"en": "Mine", "nb": "Mine saker"}),
    (CaseId("case-0001"), CaseId("case-0002"), CaseId("of-others")),
    is_default=True,
)


def test_the_portals_views_are_offered_and_find_their_cases(core: Core) -> None:
    for number in (1, 2, 3):
        core.server.put_case(a_case(number))
    core.server.put(Kind.VIEWS, MINE)
    core.sync()
    views, lists = core.services.case_views, core.services.case_lists
    offer = views.offer()
    (mine,) = offer.portals
    assert offer.all() == (*BUILT_IN, mine)
    assert {row.id for row in lists.rows(views.resolved(mine))} == {"case-0001", "case-0002"}
    assert views.beyond(mine) == Beyond(1)
    assert views.beyond(BUILT_IN[0]) == Beyond()
    assert sum(stretch.count for stretch in views.charts(mine).ages) == 2
    kept = views.keep(mine, "My copy")
    assert [row.id for row in lists.rows(views.resolved(kept))] == [row.id for row in lists.rows(views.resolved(mine))]


def test_offline_the_views_are_as_last_heard(core: Core) -> None:
    core.server.put(Kind.VIEWS, MINE)
    core.sync()
    core.server.is_down = True
    core.sync()
    assert [view.name for view in core.services.case_views.offer().portals] == ["Mine"]


def test_a_view_that_went_holds_nothing(core: Core) -> None:
    core.server.put(Kind.VIEWS, MINE)
    core.sync()
    views = core.services.case_views
    (mine,) = views.offer().portals
    core.server.remove(Kind.VIEWS, "v-mine")
    core.sync()
    assert views.offer().portals == ()
    assert views.beyond(mine) == Beyond()
    assert views.beyond(replace(mine, filter=replace(mine.filter, account_id=AccountId("gone")))) == Beyond()


def test_the_list_begins_with_the_portals_default_until_the_user_chooses(core: Core) -> None:
    views = core.services.case_views
    assert views.offer().first == BUILT_IN[0]
    core.server.put(Kind.VIEWS, MINE)
    core.sync()
    offer = views.offer()
    assert (offer.first, offer.chosen) == (offer.portals[0], "")
    assert views.begin_with("closed").concern(What.VIEWS)
    offer = views.offer()
    assert (offer.first.id, offer.chosen) == ("closed", "closed")
    views.begin_with("")
    assert views.offer().first.id.startswith("portal-")
