"""The files of one command: with it, after it, and once more."""

import base64
import contextlib
import hashlib
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.ids import CaseId
from desktop_app.domain.receipts import Receipt
from desktop_app.errors import BadReply, Conflict, FileRefused, FileTrouble, PortalError
from desktop_app.portals.demo import files
from desktop_app.portals.demo.files import later
from desktop_app.ports.portal import Portal
from tests.contract.bench import Bench
from tests.demo_portal_process import DemoPortalProcess
from tests.desktop_app.portals.demo.test_adapter import CASE, DemoBench, a_json, a_server, signed_in
from tests.loopback import Answer, Heard, answer, serving
from tests.makers import FakeSending, a_comment, a_file, a_submit

MIB = 1024 * 1024
SMALL, LARGE, HUGE = b"s" * 1000, b"l" * (3 * MIB), b"h" * (4 * MIB)


def sized(*sizes: int) -> list[DraftFile]:
    return [replace(a_file(str(number).encode()), size=size) for number, size in enumerate(sizes)]


@pytest.mark.parametrize(
    ("sizes", "places"),
    [
        ((), ()),
        ((MIB, MIB, 2 * MIB), ()),
        ((files.MOST_BEFORE,), ()),
        ((files.MOST_BEFORE + 1,), (0,)),
        ((3 * MIB, 5, 2 * MIB), (0,)),
        ((3 * MIB, 3 * MIB), (1,)),
        ((200 * MIB, 1, 200 * MIB), (0, 2)),
    ],
)
def test_the_smallest_go_with_the_case(sizes: tuple[int, ...], places: tuple[int, ...]) -> None:
    assert later(sized(*sizes)) == places


@pytest.fixture
def bench(demo_portal: DemoPortalProcess, new_demo_portal: Callable[..., DemoPortalProcess]) -> Iterator[DemoBench]:
    """Clients of the run's demo portal."""
    made = DemoBench(demo_portal, new_demo_portal)
    yield made
    made.close()


@pytest.fixture
def portal(bench: Bench) -> Portal:
    """A signed-in adapter."""
    portal = bench.portal()
    portal.sign_in(bench.credentials)
    return portal


def test_the_desk_sees_the_case_before_its_large_files_have_come(bench: DemoBench, portal: Portal) -> None:
    command = bench.submit(files=(a_file(LARGE, "l.bin"), a_file(SMALL, "s.txt"), a_file(HUGE, "h.bin")))
    sending = FakeSending(SMALL, LARGE, HUGE)
    receipt = portal.send(command, sending)
    assert [one.missing for one in sending.receipts] == [(2,), ()]
    first = sending.receipts[0].case
    assert first is not None
    assert [one.name for one in first.attachments] == ["l.bin", "s.txt"]
    assert receipt.case is not None
    assert [one.name for one in receipt.case.attachments] == ["l.bin", "s.txt", "h.bin"]
    assert receipt.number == first.row.number
    assert [done for done, _ in sending.told] == sorted(done for done, _ in sending.told)
    total = len(SMALL) + len(LARGE) + len(HUGE)
    assert sending.told[-1] == (total, total)


def test_files_of_a_reply_all_go_with_it(bench: DemoBench, portal: Portal) -> None:
    case_id = portal.send(bench.submit(), FakeSending()).case_id
    assert case_id is not None
    sending = FakeSending(LARGE, HUGE)
    receipt = portal.send(a_comment(case_id, files=(a_file(LARGE), a_file(HUGE, "h.bin"))), sending)
    assert sending.receipts == []
    assert receipt.case is not None
    assert len(receipt.case.attachments) == 2


@pytest.mark.parametrize(
    ("fault", "path", "method"),
    [
        ("drop-before", "/v1/uploads", "POST"),
        ("drop-after-commit", "/v1/uploads", "POST"),
        ("status=404", "/v1/uploads/", "PATCH"),
        ("drop-before", "/v1/cases/", "POST"),
        ("drop-after-commit", "/v1/cases/", "POST"),
        ("status-after-commit=502", "/v1/cases/", "POST"),
    ],
)
def test_whatever_happens_to_a_following_file_it_is_there_once(
    demo_portal: DemoPortalProcess, bench: DemoBench, portal: Portal, fault: str, path: str, method: str
) -> None:
    command = bench.submit(files=(a_file(SMALL, "s.txt"), a_file(LARGE, "l.bin"), a_file(HUGE, "h.bin")))
    sending = Watched(lambda: demo_portal.fault(fault, path, method, nth=None), SMALL, LARGE, HUGE)
    with contextlib.suppress(PortalError):
        portal.send(command, sending)
    demo_portal.no_faults()
    receipt = portal.send(command, sending.again())
    assert bench.cases_made(command) == 1
    assert receipt.case_id is not None
    assert [one.name for one in portal.read_case(receipt.case_id).attachments] == ["s.txt", "l.bin", "h.bin"]


class Watched(FakeSending):
    """Does something as soon as the case is made."""

    def __init__(self, when_made: Callable[[], object], *contents: bytes) -> None:
        super().__init__(*contents)
        self._when_made = when_made

    def made(self, receipt: Receipt) -> None:
        super().made(receipt)
        if len(self.receipts) == 1:
            self._when_made()


def test_a_refused_file_does_not_hold_up_the_others(bench: DemoBench, portal: Portal) -> None:
    bad = replace(a_file(HUGE, "bad.bin"), digest=a_file(b"other").digest)
    command = bench.submit(files=(bad, a_file(HUGE, "h.bin"), a_file(SMALL, "s.txt")))
    sending = FakeSending(SMALL, HUGE)
    with pytest.raises(FileRefused) as refused:
        portal.send(command, sending)
    assert (refused.value.trouble, refused.value.name) == (FileTrouble.CHANGED, "bad.bin")
    assert sending.already_made is not None
    assert sending.already_made.missing == (0,)
    assert sending.already_made.case_id is not None
    case = portal.read_case(sending.already_made.case_id)
    assert [one.name for one in case.attachments] == ["s.txt", "h.bin"]


def test_a_file_refused_before_the_case_keeps_it_from_being_made(bench: DemoBench, portal: Portal) -> None:
    command = bench.submit(files=(a_file(SMALL, "virus.exe"),))
    with pytest.raises(FileRefused) as refused:
        portal.send(command, FakeSending(SMALL))
    assert refused.value.trouble is FileTrouble.TYPE_REFUSED
    assert bench.cases_made(command) == 0


def test_what_the_portal_has_forgotten_is_sent_once_more(bench: DemoBench, portal: Portal) -> None:
    command = bench.submit(files=(a_file(SMALL, "s.txt"), a_file(LARGE, "l.bin"), a_file(HUGE, "h.bin")))
    sending = FakeSending(SMALL, LARGE, HUGE)
    for place, file in enumerate(command.files):
        sending.saved[f"upload:{place}:{file.digest}"] = "up-forgotten"
    receipt = portal.send(command, sending)
    assert receipt.case is not None
    assert [one.name for one in receipt.case.attachments] == ["s.txt", "l.bin", "h.bin"]


def test_a_case_found_by_its_key_gets_what_is_missing_and_nothing_twice(bench: DemoBench, portal: Portal) -> None:
    command = bench.submit(files=(a_file(SMALL, "s.txt"), a_file(LARGE, "l.bin"), a_file(HUGE, "h.bin")))
    sending = Watched(bench.lose_next_answer, SMALL, LARGE, HUGE)
    with contextlib.suppress(PortalError):
        portal.send(command, sending)
    again = FakeSending(SMALL, LARGE, HUGE).again(may_have_arrived=True)
    receipt = portal.send(command, again)
    assert bench.cases_made(command) == 1
    assert receipt.case_id is not None
    assert [one.name for one in portal.read_case(receipt.case_id).attachments] == ["s.txt", "l.bin", "h.bin"]


def test_a_case_closed_meanwhile_takes_no_more_files(
    demo_portal: DemoPortalProcess, bench: DemoBench, portal: Portal
) -> None:
    command = bench.submit(files=(a_file(HUGE, "h.bin"), a_file(LARGE, "l.bin")))
    sending = Watched(lambda: close(demo_portal, sending.receipts[0].case_id), LARGE, HUGE)
    with pytest.raises(Conflict):
        portal.send(command, sending)
    assert sending.already_made is not None
    assert sending.already_made.missing == (0,)


def close(portal: DemoPortalProcess, case_id: CaseId | None) -> None:
    portal.console("POST", "/v1/demo/desk", {"case_id": case_id, "status": "closed"})


def forgetful(heard: Heard, shown: list[dict[str, object]], case: dict[str, object]) -> Answer:
    """A portal that takes a file, and shows of the case's files what the test wants to be shown."""
    digest = base64.b64encode(hashlib.sha256(SMALL).digest()).decode()
    told = {"Upload_Offset": str(len(SMALL)), "Repr_Digest": f"sha-256=:{digest}:"}
    if heard.target == "/v1/uploads":
        return answer("201 Created", b"", Location="/v1/uploads/up-1", Upload_Offset="0")
    if heard.method in {"PATCH", "HEAD"}:
        return answer("204 No Content", b"", **told)
    if heard.target.endswith("/attachments"):
        return a_json({**CASE, **case, "attachments": shown}, "201 Created")
    return a_json(CASE, "201 Created") if heard.target == "/v1/cases" else a_server()(heard)


def a_shown(digest: str) -> dict[str, object]:
    return {"id": "up-1", "name": "s.txt", "size": len(SMALL), "content_type": "text/plain", "sha256": digest}


def test_a_file_that_should_have_gone_with_the_case_and_is_not_there_follows() -> None:
    file = a_file(SMALL, "s.txt")
    with serving(lambda heard: forgetful(heard, [a_shown(file.digest)], {})) as server:
        sending = FakeSending(SMALL)
        receipt = signed_in(server.address).send(a_submit(files=(file,)), sending)
    assert [one.missing for one in sending.receipts] == [(0,), ()]
    assert receipt.case is not None
    assert [one.digest for one in receipt.case.attachments] == [file.digest]


@pytest.mark.parametrize("lie", [{}, {"id": "case-8"}])
def test_a_file_counts_as_sent_when_its_case_shows_it(lie: dict[str, object]) -> None:
    file = a_file(SMALL, "s.txt")
    shown = [a_shown(file.digest)] if lie else []
    with serving(lambda heard: forgetful(heard, shown, lie)) as server:
        sending = FakeSending(SMALL)
        with pytest.raises(BadReply):
            signed_in(server.address).send(a_submit(files=(file,)), sending)
    assert [one.missing for one in sending.receipts] == [(0,)]
