"""Whole runs: when they go, when they wait, what they leave; and any mix of faults ends with each intent once."""

from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from desktop_app.domain.cases import CaseFilter, Openness
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import CaseId, Key
from desktop_app.errors import (
    Busy,
    Diagnosis,
    NotSignedIn,
    PortalError,
    Unreachable,
    Unsure,
    VaultLocked,
)
from desktop_app.sync.connection import ConnectionState
from tests.core_kit import NOON, PASSWORD, Core, a_case
from tests.fakes.server import FakeServer


def test_a_good_run_is_online_and_current(core: Core) -> None:
    assert core.engine.connection.state is ConnectionState.ONLINE
    assert core.engine.connection.synced_at == NOON
    assert core.engine.error is None
    assert core.engine.wait_s() is None


def test_when_it_was_last_current_survives_a_restart(core: Core) -> None:
    core.clock.advance(100)
    again = core.restart()
    assert again.engine.connection.synced_at == NOON
    again.close()


def test_changes_are_told_as_they_happen(core: Core) -> None:
    core.server.put_case(a_case(1))
    told: list[Changes] = []
    total = core.engine.run_once(lambda: None, told.append)
    assert total.concern(What.CASES, What.CONNECTION)
    assert told[0] == Changes.of(What.CONNECTION)
    assert len(told) > 2


def test_offline_is_tried_again_within_a_minute(core: Core) -> None:
    core.server.is_down = True
    for _ in range(12):
        core.sync()
        wait = core.engine.wait_s()
        assert wait is not None
        assert 0 < wait <= 60
        core.clock.advance(wait)
    assert core.engine.connection.diagnosis is Diagnosis.NO_NETWORK
    assert core.engine.connection.retry_at is not None
    core.server.is_down = False
    core.sync()
    assert core.engine.connection.state is ConnectionState.ONLINE


def test_hurrying_ends_the_pause_of_being_offline(core: Core) -> None:
    core.server.is_down = True
    core.sync()
    core.server.is_down = False
    core.engine.hurry()
    core.sync()
    assert core.engine.connection.state is ConnectionState.ONLINE


def test_hurrying_does_not_end_the_pause_a_portal_asked_for(core: Core) -> None:
    draft = core.submitted()
    core.server.fail("changed", Busy(300))
    core.sync()
    before = core.server.requests
    core.engine.hurry()
    core.engine.hurry_one(draft.key)
    core.sync()
    assert core.server.requests == before
    assert core.engine.wait_s() == 300


def test_hurrying_one_ends_its_back_off(core: Core) -> None:
    draft = core.submitted()
    core.server.fail("send", Unsure())
    core.sync()
    core.engine.hurry_one(draft.key)
    core.sync()
    assert core.store.outbox.rows() == ()


def test_a_locked_vault_asks_for_a_sign_in(core: Core) -> None:
    again = core.restart()
    again.vault.lock()
    again.sync()
    assert again.engine.connection.state is ConnectionState.SIGN_IN_NEEDED
    assert isinstance(again.engine.error, VaultLocked)
    assert again.engine.wait_s() is None
    again.close()


def test_what_waits_tells_when_it_is_due(core: Core) -> None:
    core.submitted()
    core.server.fail("send", Unsure())
    core.sync()
    wait = core.engine.wait_s()
    assert wait is not None
    assert 0 < wait <= 2


def test_a_waiting_row_behind_another_does_not_spin(core: Core) -> None:
    core.server.put_case(a_case(1))
    core.sync()
    for word in ("One", "Two"):
        core.services.cases.comment(core.id, CaseId("case-0001"), word)
    core.server.fail("send", Unsure(), times=9)
    core.sync()
    core.clock.advance(60)
    core.server.put_case(a_case(2))
    core.sync()
    wait = core.engine.wait_s()
    assert wait is not None
    assert wait > 0


def test_a_bug_leaves_the_state_as_it_was(core: Core) -> None:
    def bug(_operation: str, _stage: str) -> None:
        raise KeyError

    core.server.override = bug
    with pytest.raises(KeyError):
        core.sync()
    assert core.engine.connection.state is ConnectionState.ONLINE


FAULTS: list[PortalError] = [
    Unsure(),
    Unreachable(Diagnosis.CUT_OFF),
    Busy(20),
    Busy(),
    NotSignedIn(),
]
OPERATIONS = ["send", "send", "upload", "pull", "changed", "read_case", "sign_in", "lookup", "*"]


class ExactlyOnce(RuleBasedStateMachine):
    """Clicks, drops, lost answers and restarts in any order: in the end the server has what was clicked, once."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = TemporaryDirectory(prefix="nordesk-once-")
        self.clicked: list[Key] = []
        self.said: dict[CaseId, list[str]] = {}
        self.count = 0

    @initialize()
    def begin(self) -> None:
        """A portal with two cases to write in."""
        self.core = Core(Path(self.folder.name), FakeServer(page_size=50)).sign_in()
        for number in (1, 2):
            self.core.server.put_case(a_case(number))
        self.core.sync()

    @rule(files=st.integers(0, 2), clicks=st.integers(1, 3))
    def submit(self, files: int, clicks: int) -> None:
        """A new case, the button pressed more than once."""
        self.count += 1
        draft = self.core.written(f"Case of the user {self.count}")
        for number in range(files):
            self.core.services.drafts.attach_bytes(
                draft.id, f"{number}.txt", f"{self.count}-{number}".encode(), "text/plain"
            )
        for _ in range(clicks):
            self.core.services.cases.submit(draft.id)
        self.clicked.append(draft.key)

    @rule(number=st.integers(1, 2), replies=st.integers(1, 3), clicks=st.integers(1, 2), is_cut=st.booleans())
    def comment(self, number: int, replies: int, clicks: int, is_cut: bool) -> None:
        """Replies in one of the cases; the first may not get through at once."""
        id = CaseId(f"case-{number:04}")
        for _ in range(replies):
            self.count += 1
            for _ in range(clicks):
                self.core.services.cases.comment(self.core.id, id, f"Reply {self.count}")
            self.said.setdefault(id, []).append(f"Reply {self.count}")
        if is_cut:
            self.core.server.fail("send", Unreachable(Diagnosis.CUT_OFF))
            self.core.sync()

    @rule(
        operation=st.sampled_from(OPERATIONS),
        fault=st.sampled_from(FAULTS),
        stage=st.sampled_from(["before", "after"]),
        times=st.integers(1, 3),
    )
    def plant(self, operation: str, fault: PortalError, stage: str, times: int) -> None:
        """Something will go wrong."""
        # After the server did it, only silence is honest: everything else would say that it was not done.
        honest = Unsure() if stage == "after" and operation in {"send", "*"} else fault
        self.core.server.fail(operation, honest, "after" if stage == "after" else "before", times)

    @rule(is_down=st.booleans())
    def network(self, is_down: bool) -> None:
        """The network comes and goes."""
        self.core.server.is_down = is_down

    @rule(seconds=st.sampled_from([1, 30, 4000]))
    def sync(self, seconds: int) -> None:
        """Time passes, and the engine runs."""
        self.core.clock.advance(seconds)
        self.core.sync()

    @rule()
    def restart(self) -> None:
        """The program is killed and started anew."""
        self.core = self.core.restart()

    @rule(seconds=st.sampled_from([-86400, 86400]))
    def clock(self, seconds: int) -> None:
        """Somebody sets the clock."""
        self.core.clock.jump(seconds)

    @rule()
    def kill_while_sending(self) -> None:
        """The program dies between the server's doing and our hearing of it."""

        class KillError(BaseException):
            pass

        def die(operation: str, stage: str) -> None:
            if (operation, stage) == ("send", "after"):
                raise KillError

        self.core.server.override = die
        try:
            self.core.sync()
        except KillError:
            pass
        finally:
            self.core.server.override = None
        self.restart()

    @invariant()
    def nothing_twice(self) -> None:
        """No intent is ever done twice, at no time."""
        if hasattr(self, "core"):
            intents = self.core.server.intents
            assert len(intents) == len(set(intents))

    def teardown(self) -> None:
        """Let everything work again, and compare."""
        if hasattr(self, "core"):
            self.settle()
            self.compare()
            self.core.close()
        self.folder.cleanup()

    def settle(self) -> None:
        """All faults end; a few runs later nothing waits."""
        self.core.server.is_down = False
        self.core.server.faults.clear()
        for _ in range(5):
            if self.core.engine.connection.state is ConnectionState.SIGN_IN_NEEDED:
                self.core.services.session.sign_in_again(self.core.id, PASSWORD)
            self.core.clock.advance(4000)
            self.core.sync()

    def compare(self) -> None:
        """Server = what was clicked, once and in order; and so is what the user sees."""
        server, core = self.core.server, self.core
        assert core.store.outbox.rows() == ()
        made = [case for id, case in server.cases.items() if id.startswith("fake-")]
        assert len(made) == len(self.clicked)
        assert set(self.clicked) <= set(server.intents)
        for id, texts in self.said.items():
            assert [entry.text for entry in server.cases[id].timeline] == texts
        shown = core.services.cases.rows(CaseFilter(openness=Openness.ALL, limit=1000))
        assert {row.id for row in shown} == set(server.cases)
        assert all(row.key is None for row in shown)


ExactlyOnce.TestCase.settings = settings(
    max_examples=25,
    stateful_step_count=25,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestExactlyOnce = ExactlyOnce.TestCase
