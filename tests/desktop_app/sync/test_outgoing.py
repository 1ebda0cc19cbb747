"""A command on its way, as the adapter sees it."""

import threading
from collections.abc import Callable

import pytest

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.cases import CaseFilter
from desktop_app.domain.ids import CaseId, Digest
from desktop_app.domain.outbox import waiting_case_id
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import Diagnosis, FileRefused, Stopped, Unreachable
from desktop_app.sync.outgoing import Outgoing
from desktop_app.sync.run import Run
from tests.core_kit import NOON, Core, a_case


def outgoing(core: Core, tell: Callable[[object], None] = lambda _: None) -> Outgoing:
    if not core.store.outbox.rows():
        core.submitted()
    [row] = core.store.outbox.rows()
    return Outgoing(core.store, row, Run(lambda: None, tell), core.clock.monotonic, may_have_arrived=False)


def test_a_missing_file_is_refused(core: Core) -> None:
    with pytest.raises(FileRefused):
        outgoing(core).open(DraftFile(Digest("0" * 64), "x.txt", 1, "text/plain", NOON))


def test_a_blob_is_read_from_its_start(core: Core) -> None:
    draft = core.written()
    file = core.services.drafts.attach_bytes(draft.id, "log.txt", b"true", "text/plain")
    with outgoing(core).open(file) as stream:
        assert stream.read() == b"true"


def test_progress_can_be_asked_for_and_is_told_a_few_times_a_second(core: Core) -> None:
    told: list[object] = []
    one = outgoing(core, told.append)
    for done in range(1, 4):
        one.progress(done, 10)
    assert one.fraction == 0.3
    assert len(told) == 1
    core.clock.advance(0.3)
    one.progress(4, 10)
    assert len(told) == 2
    one.progress(10, 10)
    assert len(told) == 3, "the end is told at once"
    one.progress(0, 0)
    assert one.fraction is None
    assert one.steps() == {}
    one.check()


def test_a_made_case_is_remembered_and_shown(core: Core) -> None:
    told: list[object] = []
    outgoing(core, told.append).made(
        Receipt(core.store.outbox.rows()[0].key, CaseId("case-0001"), "DP-00001", a_case(1), missing=(1, 3))
    )
    known = outgoing(core).already_made
    assert known is not None
    assert (known.case_id, known.number, known.missing) == ("case-0001", "DP-00001", (1, 3))
    assert [row.number for row in core.services.cases.rows(CaseFilter())] == ["DP-00001"]
    assert len(told) == 1


def test_a_made_case_that_could_not_be_read_is_remembered_too(core: Core) -> None:
    one = outgoing(core)
    one.made(Receipt(core.store.outbox.rows()[0].key, CaseId("case-0001"), "DP-00001"))
    assert one.already_made is not None
    assert outgoing(core).already_made == one.already_made


def test_what_was_half_written_goes_on_at_the_made_case(core: Core) -> None:
    one = outgoing(core)
    key = core.store.outbox.rows()[0].key
    core.store.replies.put(waiting_case_id(key), "Half written")
    one.made(Receipt(key, CaseId("case-0001"), "DP-00001", missing=(1,)))
    assert core.store.replies.rows() == (("case-0001", "Half written"),)


def test_it_can_be_stopped_only_while_files_go_out(core: Core) -> None:
    one, cancelled = outgoing(core), threading.Event()
    assert not one.stop()

    def send() -> None:
        with one.stoppable(cancelled.set):
            assert one.stop()
            one.check()

    with pytest.raises(Stopped):
        send()
    assert cancelled.is_set()
    assert not one.stop()
    with pytest.raises(Stopped):
        one.check()


def test_what_a_cancelled_request_ends_in_says_nothing(core: Core) -> None:
    one = outgoing(core)

    def send() -> None:
        with one.stoppable(lambda: None):
            one.stop()
            raise Unreachable(Diagnosis.CUT_OFF)

    with pytest.raises(Stopped):
        send()


def test_what_goes_wrong_by_itself_is_told(core: Core) -> None:
    one = outgoing(core)
    with pytest.raises(Unreachable), one.stoppable(lambda: None):
        raise Unreachable(Diagnosis.CUT_OFF)


def test_a_stop_at_the_very_end_is_heard_before_the_command_goes(core: Core) -> None:
    one = outgoing(core)
    with pytest.raises(Stopped), one.stoppable(lambda: None):
        one.stop()
