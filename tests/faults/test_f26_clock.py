"""F26 The computer's clock jumps by a day, changes its zone or its summer time, or is set right while something waits.

Pauses and back-off go by a clock that never jumps; nothing is sent sooner or a day later for it, and no time left is
below zero. Messages stand in the order the portal gives them, and a picture says by how much the clock is wrong, or
nothing until that is known again.
"""

import os
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from desktop_app.domain.ids import CaseId
from desktop_app.portals.demo import DemoPortal
from desktop_app.portals.http import Ask, Http
from desktop_app.portals.link import Link
from desktop_app.portals.surroundings import Surroundings
from desktop_app.services.session import ConnectionState
from desktop_app.sync.outbox import FIRST_WAIT_S, LONGEST_WAIT_S
from desktop_app.system.clock import SystemClock
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of
from ui.messages import connection as words

DAY_S = 86400.0


@pytest.mark.parametrize("jump_s", [DAY_S, -DAY_S, 3600.0, -0.5])
def test_f26_a_jump_makes_nothing_sooner_or_later(
    demo_portal: DemoPortalProcess, tmp_path: Path, jump_s: float
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    client.submitted(f"F26 {jump_s}")
    demo_portal.fault("503;retry=300", "/v1/cases", "POST")
    client.sync()
    client.clock.jump(jump_s)
    assert client.engine.wait_s() == pytest.approx(300.0)
    connection = client.connection()
    assert connection.retry_at is not None
    assert connection.retry_at - client.clock.now() == pytest.approx(timedelta(seconds=300), abs=timedelta(seconds=1))
    demo_portal.fault("status=500", nth=None)
    client.clock.advance(200)
    client.sync()
    assert demo_portal.console("GET", "/v1/demo/faults")["script"][0]["seen"] == 0, "not a second too soon"
    demo_portal.no_faults()
    client.clock.advance(101)
    client.sync()
    assert len(made_of(demo_portal, f"F26 {jump_s}")) == 1, "and no day too late"
    client.close()


def test_f26_a_clock_set_back_while_the_program_was_away_costs_an_hour_at_most(
    demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    client.submitted("F26 away")
    demo_portal.fault("drop-before", "/v1/cases", "POST", nth=None)
    client.sync()
    demo_portal.no_faults()
    client.clock.jump(-30 * DAY_S)
    again = client.restart()
    again.sync()
    wait_s = again.engine.wait_s()
    assert wait_s is not None
    assert 0 <= wait_s <= LONGEST_WAIT_S
    again.later(LONGEST_WAIT_S + FIRST_WAIT_S)
    assert len(made_of(demo_portal, "F26 away")) == 1
    again.close()


def test_f26_no_time_left_is_below_zero(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    client.submitted("F26 waits")
    demo_portal.fault("503;retry=300", "/v1/cases", "POST", nth=None)
    client.sync()
    for jump_s in (DAY_S, -2 * DAY_S, DAY_S):
        client.clock.jump(jump_s)
        connection = client.connection()
        (item,) = client.services.outbox.items()
        for at in (connection.retry_at, item.next_try_at):
            assert at is not None
            assert timedelta() <= at - client.clock.now() <= timedelta(seconds=300)
        assert words.facts(connection)
    client.close()


def test_f26_messages_stand_as_the_portal_has_them(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    client.submitted("F26 samtale")
    client.read_all()
    id = CaseId(made_of(demo_portal, "F26 samtale")[0]["id"])
    said: list[str] = []
    for number, jump_s in enumerate((DAY_S, -3 * DAY_S, 2 * DAY_S)):
        client.clock.jump(jump_s)
        said += [f"Fra meg {number}", f"Fra dem {number}"]
        client.services.cases.comment(client.id, id, said[-2])
        client.later(60)
        demo_portal.console("POST", "/v1/demo/desk", {"case_id": id, "text": said[-1]})
        client.later(60)
    case = client.store.cases.case(id)
    assert case is not None
    assert [entry.text for entry in case.timeline if entry.text in said] == said
    assert [entry.at for entry in case.timeline] == sorted(entry.at for entry in case.timeline)
    newest = case.timeline[-1].at
    assert abs(newest - datetime.now(UTC)) < timedelta(minutes=10), "by the portal's clock, not by ours"
    assert client.connection().state is ConnectionState.ONLINE
    client.close()


def test_f26_a_picture_says_how_wrong_the_clock_is_or_nothing(demo_portal: DemoPortalProcess) -> None:
    ahead = timedelta()
    http = Http(demo_portal.address, lambda: "nb", around=Surroundings(now=lambda: datetime.now(UTC) + ahead))
    portal = DemoPortal(Link(http, lambda: "nb"))
    ask = Ask("GET", "/.well-known/nordesk")
    assert portal.clock_offset() is None
    http.send(ask)
    for days in (1, -1, 0):
        ahead = timedelta(days=days)
        assert portal.clock_offset() is None, "set anew: nobody knows until the next answer"
        http.send(ask)
        offset = portal.clock_offset()
        assert offset is not None
        assert offset[0] == pytest.approx(days * DAY_S, abs=2)
        ahead += timedelta(seconds=30)
    portal.close()


@pytest.fixture
def zones() -> Iterator[None]:
    """The process's zone may be changed."""
    before = os.environ.get("TZ")
    yield
    if before is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = before
    time.tzset()


def test_f26_another_zone_or_summer_time_moves_no_moment(zones: None) -> None:
    clock = SystemClock()
    summer, winter = datetime(2026, 10, 25, 0, 59, tzinfo=UTC), datetime(2026, 10, 25, 1, 1, tzinfo=UTC)
    for zone, offsets in (("Europe/Oslo", (7200, 3600)), ("Europe/Helsinki", (10800, 7200)), ("UTC", (0, 0))):
        before = clock.monotonic(), clock.now()
        os.environ["TZ"] = zone
        time.tzset()
        assert (clock.utc_offset_s(summer), clock.utc_offset_s(winter)) == offsets
        after = clock.monotonic(), clock.now()
        assert after[0] >= before[0]
        assert abs(after[1] - before[1]) < timedelta(seconds=60), "moments are kept in UTC"
