"""What is read, when, and what becomes of it in the cache."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.capabilities import Capabilities, Capability
from desktop_app.domain.cases import CaseFilter, Openness
from desktop_app.domain.changes import What
from desktop_app.domain.identity import PasswordCredentials
from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Cursor, Kind, Page
from desktop_app.errors import BadReply, Diagnosis, Gone, Unreachable
from desktop_app.ports.portal import PortalRow
from desktop_app.sync.connection import ConnectionState
from desktop_app.sync.pulling import BATCH, Reading, kinds_of
from tests.core_kit import KARI, LOGIN, NOON, PASSWORD, Core, a_case, a_row, text
from tests.fakes.portal import EVERYTHING, WITH_CONVERSATIONS, FakePortal
from tests.fakes.server import FakeServer

NO_CHANGES = Capabilities(EVERYTHING.have - {Capability.CHANGED}, EVERYTHING.limits)


def titles(core: Core) -> list[str]:
    return sorted(row.title for row in core.services.cases.rows(CaseFilter(openness=Openness.ALL)))


@pytest.fixture
def by_age(tmp_path: Path) -> Iterator[Core]:
    """A portal that cannot say what changed."""
    core = Core(tmp_path / "by-age", capabilities=NO_CHANGES).ready()
    yield core
    core.close()


def test_only_what_a_portal_has_is_read() -> None:
    assert kinds_of(Capabilities()) == (Kind.CASES,)
    assert kinds_of(EVERYTHING) == tuple(Kind)


def test_the_first_run_reads_everything_page_by_page(tmp_path: Path) -> None:
    core = Core(tmp_path)
    for number in range(1, 8):
        core.server.put_case(a_case(number))
    changes = core.sign_in().sync()
    assert titles(core) == [f"Case {number}" for number in range(1, 8)]
    assert core.store.cases.case(CaseId("case-0007")) is not None
    assert changes.concern(What.CASES, What.CATALOG)
    assert core.services.cases.unread() == 0, "what was there before the first run is nothing new"
    core.close()


def test_an_unchanged_portal_costs_one_request(core: Core) -> None:
    before = core.server.requests
    changes = core.sync()
    assert core.server.requests - before == 1
    assert not changes.concern(What.CASES, What.CATALOG, What.ARTICLES)


def test_what_changed_is_read_and_is_news(core: Core) -> None:
    core.server.put_case(a_case(1))
    changes = core.sync()
    assert changes.concern(What.CASES)
    assert core.services.cases.unread() == 1


def test_what_the_portal_calls_gone_goes(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.server.put_case(a_case(2))
    core.sync()
    core.server.remove(Kind.CASES, "case-0001")
    core.sync()
    assert titles(core) == ["Case 2"]


def test_a_forgotten_mark_begins_anew_and_what_vanished_goes(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.server.put_case(a_case(2))
    core.sync()
    core.server.rows[Kind.CASES].pop("case-0001")
    core.server.forget_marks()
    core.sync()
    assert titles(core) == ["Case 2"]


def test_an_unchanged_row_is_not_written_again(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    core.server.put(Kind.CASES, a_row(1))
    assert not core.sync().concern(What.CASES)


def test_a_long_pull_is_written_in_batches(tmp_path: Path) -> None:
    core = Core(tmp_path, FakeServer(page_size=BATCH * 2))
    core.server.put(Kind.CASES, *(a_row(number) for number in range(1, BATCH + 2)))
    core.server.put(Kind.ANNOUNCEMENTS, *(an_announcement(number) for number in range(BATCH + 1)))
    core.sign_in()
    core.server.fail("read_case", Gone(), times=10**6)
    core.sync()
    assert len(core.store.announcements.all()) == BATCH + 1
    core.close()


def an_announcement(number: int) -> Announcement:
    return Announcement(f"n-{number}", Level.INFO, text(f"News {number}"), text(""), NOON)


def test_what_was_read_before_the_network_went_is_kept(tmp_path: Path) -> None:
    core = Core(tmp_path)
    for number in range(1, 8):
        core.server.put_case(a_case(number))
    core.sign_in()
    pages = 0

    def cut(operation: str, stage: str) -> None:
        nonlocal pages
        pages += operation == "pull" and stage == "before"
        if pages == 4:
            raise Unreachable(Diagnosis.CUT_OFF)

    core.server.override = cut
    core.sync()
    assert core.engine.connection.state is ConnectionState.OFFLINE
    core.server.override = None
    core.clock.advance(60)
    core.sync()
    assert len(titles(core)) == 7
    core.close()


def test_a_server_that_leads_in_circles_is_left(core: Core) -> None:
    class Circling(FakePortal):
        def pull(self, kind: Kind, since: Cursor | None) -> Page[PortalRow]:
            return Page((a_row(1),), next=Cursor("same"))

    circling = Circling(core.server)
    circling.sign_in(PasswordCredentials(LOGIN, PASSWORD))
    core.connections.adopt(core.id, circling)
    core.server.put_case(a_case(1))
    core.sync()
    assert isinstance(core.engine.error, BadReply)


def test_a_kind_that_cannot_be_understood_does_not_keep_the_others(core: Core) -> None:
    core.server.put(Kind.ANNOUNCEMENTS, an_announcement(1))
    core.server.put_case(a_case(1))
    core.server.fail("pull", BadReply("items[0]"))
    core.sync()
    assert titles(core) == ["Case 1"]
    assert (core.engine.connection.state, core.engine.connection.error) == (ConnectionState.ONLINE, "bad_reply")
    core.sync()
    assert len(core.store.announcements.all()) == 1
    assert core.engine.error is None


def test_a_portal_that_cannot_say_what_changed_is_read_by_age(by_age: Core) -> None:
    by_age.server.put_case(a_case(1))
    by_age.sync()
    assert titles(by_age) == []
    by_age.clock.advance(60)
    by_age.sync()
    assert titles(by_age) == ["Case 1"]


def test_a_clock_set_back_makes_nothing_stay_old(by_age: Core) -> None:
    by_age.server.put_case(a_case(1))
    by_age.clock.jump(-86400)
    by_age.sync()
    assert titles(by_age) == ["Case 1"]


def test_what_cannot_say_just_now_what_changed_is_read_by_age(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.clock.advance(3600)
    core.server.fail("changed", BadReply("tokens"))
    core.sync()
    assert titles(core) == ["Case 1"]


def test_the_user_can_have_everything_read_anew(by_age: Core) -> None:
    by_age.server.put_case(a_case(1))
    by_age.engine.hurry()
    by_age.sync()
    assert titles(by_age) == ["Case 1"]


def test_conversations_that_come_with_the_rows_are_not_asked_for(tmp_path: Path) -> None:
    core = Core(tmp_path, FakeServer(page_size=1000), capabilities=WITH_CONVERSATIONS)
    for number in range(1, BATCH + 5):
        core.server.put_case(a_case(number))
    core.server.put(Kind.CASES, a_row(1000))
    core.sign_in()
    core.server.fail("read_case", Gone())
    core.sync()
    known = core.store.cases.case(CaseId("case-0200"))
    assert known is not None
    assert known.description == "Description 200"
    assert core.store.cases.unread_conversations(1000) == ()
    assert core.services.cases.unread() == 0
    newer = replace(a_case(2, updated_at=NOON + timedelta(days=1)), description="More")
    core.server.put_case(newer)
    before = core.server.requests
    core.sync()
    assert core.server.requests - before == 2
    assert core.store.cases.case(newer.row.id) == replace(
        newer, row=replace(newer.row, account_id=core.id, is_unread=True)
    )
    core.close()


def test_many_conversations_are_spread_over_runs(tmp_path: Path) -> None:
    core = Core(tmp_path, FakeServer(page_size=1000))
    for number in range(1, 231):
        core.server.put_case(a_case(number))
    core.sign_in().sync()
    assert core.engine.wait_s() == 0.0
    assert len(core.store.cases.unread_conversations(1000)) == 30
    core.sync()
    assert core.store.cases.unread_conversations(1000) == ()
    assert core.engine.wait_s() is None
    core.close()


def test_a_case_that_is_gone_when_it_is_read_goes(core: Core) -> None:
    core.server.put(Kind.CASES, a_row(1))
    core.sync()
    assert titles(core) == []


def test_a_case_that_cannot_be_understood_does_not_keep_the_others(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.server.put_case(a_case(2))
    core.server.fail("read_case", BadReply("timeline[3]"))
    core.sync()
    assert titles(core) == ["Case 1", "Case 2"]
    before = core.server.requests
    core.sync()
    assert core.server.requests - before == 1, "it is not read again and again"


def test_a_conversation_is_read_again_when_its_row_is_newer(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    newer = a_case(1)
    newer = replace(newer, description="More", row=replace(newer.row, updated_at=NOON + timedelta(hours=1)))
    core.server.put_case(newer)
    core.sync()
    known = core.store.cases.case(newer.row.id)
    assert known is not None
    assert known.description == "More"


def test_people_of_the_cases_can_be_chosen_offline(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    assert core.store.people.find("prøve") == (KARI,)


def test_a_restart_forgets_what_was_shown_before() -> None:
    reading = Reading(Cursor("m1"))
    reading.took(Page((a_row(1),), next=Cursor("p1"), left_out=("case-9",)))
    assert (reading.seen, reading.left_out, reading.cursor) == ({"case-0001", "case-9"}, 1, "p1")
    reading.took(Page((a_row(2),), next=Cursor("p1"), is_restart=True))
    assert (reading.seen, reading.left_out) == ({"case-0002"}, 0)
    with pytest.raises(BadReply):
        reading.took(Page((), next=Cursor("p1")))


def test_a_portal_that_restarts_for_ever_is_left() -> None:
    reading = Reading(None)
    for number in range(3):
        reading.took(Page((), next=Cursor(f"p{number}"), is_restart=True))
    with pytest.raises(BadReply):
        reading.took(Page((), next=Cursor("p4"), is_restart=True))


def test_a_record_without_an_id_makes_blind() -> None:
    reading = Reading(None)
    reading.took(Page((a_row(1),), left_out=("",), complete=True))
    assert reading.is_blind
    assert reading.left_out == 1
