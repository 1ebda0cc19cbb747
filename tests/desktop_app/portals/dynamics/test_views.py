"""Views of Dynamics: which there are, what they hold, how they look, and what may be missing."""

from collections.abc import Callable

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.cases import CaseOrder
from desktop_app.domain.kinds import Kind
from desktop_app.domain.portal_views import MOST_CASES, PortalView
from desktop_app.errors import Busy
from desktop_app.portals.dynamics.odata import Dataverse
from desktop_app.portals.dynamics.views import Views, columns_of, sorted_by
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import DESK, ME
from tests.vendors.dynamics.views import ACTIVE, MINE, OWN, fetch, layout


def a_row(bench: DynamicsBench, number: int, **more: object) -> str:
    """A case the organisation has."""
    id = f"cccccccc-0000-4000-8000-{number:012}"
    bench.emulator.organisation.tables["incidents"].rows[id] = {
        "title": f"Case {number:05}",
        "statecode": 0,
        "statuscode": 1,
        "prioritycode": 2,
        "createdon": "2026-11-21T10:00:00Z",
        "modifiedon": "2026-11-21T10:00:00Z",
        "_ownerid_value": DESK,
        "_ownerid_value@type": "systemuser",
        **more,
    }
    return id


def told(server: Dataverse) -> dict[str, PortalView]:
    page = Views(server, "nb").pull()
    assert (page.complete, page.next) == (True, None)
    return {row.id: row for row in page.rows if isinstance(row, PortalView)}


def test_views_of_everybody_and_ones_own(bench: DynamicsBench, server: Dataverse) -> None:
    first = a_row(bench, 1, createdon="2026-11-20T10:00:00Z", prioritycode=1)
    second = a_row(bench, 2, _ownerid_value=ME)
    closed = a_row(bench, 3, statecode=1)
    views = told(server)
    assert list(views) == [ACTIVE, MINE, OWN]
    active = views[ACTIVE]
    assert [id for id in active.case_ids if id in {first, second, closed}] == [second, first]
    assert active.columns == ("title", "number", "priority", "opened")
    assert (active.order, active.is_descending, active.is_default) == (CaseOrder.OPENED, True, True)
    assert active.name.texts == {"nb": "Aktive saker", "en": "Active Cases", "da": "Aktive sager"}
    mine = views[MINE]
    assert second in mine.case_ids
    assert first not in mine.case_ids
    assert (mine.order, mine.is_personal, mine.is_cut) == (None, False, False)
    own = views[OWN]
    assert (own.name.texts, own.is_personal, own.is_default) == ({"nb": "Haster"}, True, False)
    assert first in own.case_ids


def test_page_after_page_up_to_a_limit_that_is_told(bench: DynamicsBench, server: Dataverse) -> None:
    for number in range(MOST_CASES):
        a_row(bench, number)
    exactly = told(server)[ACTIVE]
    there = sum(row["statecode"] == 0 for row in bench.emulator.organisation.tables["incidents"].rows.values())
    assert len(exactly.case_ids) == MOST_CASES
    assert exactly.is_cut == (there > MOST_CASES)
    a_row(bench, MOST_CASES)
    assert told(server)[ACTIVE].is_cut


def test_a_view_is_asked_for_by_itself(bench: DynamicsBench) -> None:
    bench.signed_in().pull(Kind.VIEWS, None)
    asked = [heard.target for heard in bench.emulator.asked if "Query=" in heard.target]
    assert [target.rpartition("/")[2] for target in asked] == [
        f"incidents?savedQuery={ACTIVE}",
        f"incidents?savedQuery={MINE}",
        f"incidents?userQuery={OWN}",
    ]


def test_what_one_may_not_read_is_not_there(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.forbidden = {"userqueries"}
    assert OWN not in told(server)
    bench.emulator.forbidden = {"savedqueries", "userqueries"}
    assert told(server) == {}
    bench.emulator.forbidden = {"incidents"}
    assert told(server) == {}
    assert Capability.VIEWS not in bench.without(Capability.VIEWS).capabilities


def test_a_view_that_cannot_be_run_is_left_as_it_was(
    bench: DynamicsBench, server: Dataverse, expected_log: Callable[[str], None]
) -> None:
    expected_log("was left out: rejected")
    bench.emulator.organisation.row("savedqueries", MINE)["broken"] = True
    page = Views(server, "nb").pull()
    assert page.left_out == (MINE,)
    assert ACTIVE in {row.id for row in page.rows}


def test_a_portal_that_wants_rest_gets_it(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.fault("busy", 20)
    with pytest.raises(Busy):
        Views(server, "nb").pull()


def test_names_are_asked_for_once_and_only_where_they_are_told(bench: DynamicsBench, server: Dataverse) -> None:
    views = Views(server, "nb")
    views.pull()
    asked = sum("RetrieveLocLabels" in heard.target for heard in bench.emulator.asked)
    views.pull()
    assert sum("RetrieveLocLabels" in heard.target for heard in bench.emulator.asked) == asked == 2
    bench.emulator.organisation.tells_names = False
    assert told(server)[ACTIVE].name.texts == {"nb": "Aktive saker"}


def test_columns_and_orders_we_do_not_have_are_left_out() -> None:
    assert columns_of(layout("statecode", "statuscode", "x.title", "int_areas", "ownerid")) == ("status", "owner")
    assert columns_of("") == ()
    assert sorted_by(fetch(order="modifiedon")) == (CaseOrder.UPDATED, False)
    assert sorted_by(fetch(order="int_areas")) == (None, True)
    assert sorted_by("no xml at all") == (None, True)
