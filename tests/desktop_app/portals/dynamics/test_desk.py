"""To whom and where cases are given."""

from desktop_app.domain.cases import DESK_WORK, CaseAction
from desktop_app.portals.dynamics.desk import Places, read_places, read_teams
from desktop_app.portals.dynamics.odata import Dataverse
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.desk import CLOSED_QUEUE, FIRST_LINE, SECOND_LINE, SYSTEMS
from tests.vendors.dynamics.tables import DESK, ME


def test_people_who_work_teams_that_own_and_queues_that_are_open(server: Dataverse) -> None:
    desk = read_places(server, ME, DESK_WORK).desk
    assert desk is not None
    assert [(one.id, one.name) for one in desk.agents] == [
        (ME, "Kari Prøve"),
        (DESK, "Liv Skranke"),
        (SECOND_LINE, "Andrelinje"),
    ]
    assert [(one.id, one.title.in_("nb")) for one in desk.queues] == [
        (FIRST_LINE, "Førstelinje"),
        (SYSTEMS, "Systemer"),
    ]
    assert CLOSED_QUEUE not in {one.id for one in desk.queues}


def test_one_shares_with_others_and_with_teams(server: Dataverse) -> None:
    circle = read_places(server, ME, DESK_WORK).circle
    assert circle is not None
    assert [(one.id, one.name) for one in circle.people] == [(DESK, "Liv Skranke")]
    assert [(one.id, one.title.in_("nb")) for one in circle.groups] == [(SECOND_LINE, "Andrelinje")]


def test_only_what_is_of_use_is_asked_for(bench: DynamicsBench, server: Dataverse) -> None:
    assert read_places(server, ME, frozenset()) == Places()
    assert bench.emulator.asked == []
    queues = read_places(server, ME, frozenset({CaseAction.QUEUE}))
    assert queues.desk is not None
    assert (queues.desk.agents, len(queues.desk.queues), queues.circle) == ((), 2, None)
    shares = read_places(server, ME, frozenset({CaseAction.SHARE, CaseAction.UNSHARE}))
    assert (shares.desk, shares.circle is not None) == (None, True), "who only shares is no agent"


def test_what_may_not_be_read_is_missing(bench: DynamicsBench, server: Dataverse) -> None:
    bench.emulator.forbidden |= {"teams", "queues"}
    desk = read_places(server, ME, DESK_WORK).desk
    assert desk is not None
    assert ([one.id for one in desk.agents], desk.queues) == ([ME, DESK], ())


def test_a_desk_of_thousands_is_cut(bench: DynamicsBench, server: Dataverse) -> None:
    for number in range(510):
        row = {"name": f"No {number:03}", "statecode": 0}
        bench.emulator.organisation.put("queues", f"abababab-0000-4000-8000-0000000{number:05}", row)
    desk = read_places(server, ME, frozenset({CaseAction.QUEUE})).desk
    assert desk is not None
    assert len(desk.queues) == 500


def test_the_teams_somebody_is_in(server: Dataverse) -> None:
    assert (read_teams(server, ME), read_teams(server, DESK)) == ((), (SECOND_LINE,))
