"""desktop_app.services.case_views"""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from desktop_app.domain.case_views import BUILT_IN, CaseView, Days, Period
from desktop_app.domain.cases import CaseFilter, Openness
from desktop_app.domain.changes import What
from desktop_app.services.case_views import is_own
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
