"""F25 The network goes away in the middle of an upload: Wi-Fi, sleep, another network, a portal that stands still.

The file goes on at the offset the portal confirms, at once or when the network is back, and arrives byte for byte; what
is sent is its size and at most one part more, however often it is cut. Where the case is made already, it is shown with
the files it misses. The user may stop it at once.
"""

import hashlib
import os
import signal
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from desktop_app.domain.cases import CaseFilter
from desktop_app.domain.ids import Key
from desktop_app.domain.receipts import OutboxItem, OutboxState, WaitingFor
from desktop_app.portals.demo.pace import FIRST, LARGEST, SMALLEST
from tests.bench.relay import counting
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, made_of

MIB = 1024 * 1024
HEADS = 1024
"""More than the head of a request has."""
AT_ONCE_S = 10.0
"""Far from the deadline of a request, which is longer the larger the file; what was sent is written down meanwhile."""
PARTS = {"path": "/v1/uploads/", "method": "PATCH"}


def content(size: int, seed: str) -> bytes:
    """Bytes of which no two parts are alike, different for each test."""
    return hashlib.shake_128(seed.encode()).digest(size)


def waiting(client: Client, name: str, *files: bytes) -> Key:
    """A case with files, in the outbox."""
    draft = client.written(name)
    for number, data in enumerate(files):
        client.services.drafts.attach_bytes(draft.id, f"{number}.bin", data, "application/octet-stream")
    client.services.cases.submit(draft.id)
    return draft.key


def arrived(portal: DemoPortalProcess, name: str) -> list[bytes]:
    """The files of the one case with this title, as they lie at the portal."""
    (case,) = made_of(portal, name)
    rows = [row for row in portal.state()["attachments"] if row["case_id"] == case["id"]]
    return [(portal.data / "files" / row["id"]).read_bytes() for row in rows]


def requests_to(portal: DemoPortalProcess) -> int:
    """How many parts the rule in force has seen."""
    return int(portal.console("GET", "/v1/demo/faults")["script"][0]["seen"])


def the_item(client: Client) -> OutboxItem:
    (item,) = client.services.outbox.items()
    return item


def test_f25_cut_at_every_64_kib_it_arrives_and_costs_little_more(
    demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    data = content(MIB, "every")
    with counting(demo_portal.address) as (relayed, counts):
        client = Client(tmp_path / "profile", replace(demo_portal, address=relayed)).ready()
        waiting(client, "F25 every", data)
        demo_portal.fault(f"cut={SMALLEST}", nth=None, **PARTS)
        before = counts.up
        client.sync()
        sent = counts.up - before
        client.close()
    parts = requests_to(demo_portal)
    assert arrived(demo_portal, "F25 every") == [data]
    assert parts == MIB // SMALLEST, "each was cut"
    assert sent <= MIB + FIRST + HEADS * (2 * parts + 10), "counted where it left this computer"


@pytest.mark.parametrize("cut", [1, 65_537, 300_000])
def test_f25_cut_once_and_gone_for_a_while_it_goes_on_where_it_was(
    demo_portal: DemoPortalProcess, tmp_path: Path, cut: int
) -> None:
    name, data = f"F25 once {cut}", content(2 * MIB, f"once {cut}")
    with counting(demo_portal.address) as (relayed, counts):
        client = Client(tmp_path / "profile", replace(demo_portal, address=relayed)).ready()
        waiting(client, name, data)
        script = [
            {"match": {"path_prefix": "/v1/uploads/", "method": "PATCH"}, "fault": f"cut={cut}", "nth": 2},
            {"match": {"path_prefix": "/v1/uploads/", "method": "HEAD"}, "fault": "drop-before"},
        ]
        demo_portal.console("POST", "/v1/demo/faults", {"script": script})
        before = counts.up
        client.sync()
        item = the_item(client)
        assert (item.state, item.waiting_for) == (OutboxState.WAITING, WaitingFor.NETWORK)
        demo_portal.no_faults()
        client = client.restart()
        client.later()
        sent = counts.up - before
        client.close()
    assert arrived(demo_portal, name) == [data]
    assert sent <= len(data) + 2 * FIRST + HEADS * 40, "the second part was twice the first, and was cut"
    assert LARGEST > 2 * FIRST


def test_f25_a_case_with_large_files_is_made_and_says_what_it_misses(
    demo_portal: DemoPortalProcess, tmp_path: Path
) -> None:
    small, large = content(1000, "small"), content(5 * MIB, "large")
    client = Client(tmp_path / "profile", demo_portal).ready()
    waiting(client, "F25 large", small, large)
    script = [
        {"match": {"path_prefix": "/v1/uploads/", "method": "PATCH"}, "fault": "cut=100000", "nth": 3},
        {"match": {"path_prefix": "/v1/uploads/", "method": "HEAD"}, "fault": "drop-before"},
    ]
    demo_portal.console("POST", "/v1/demo/faults", {"script": script})
    client.sync()
    item = the_item(client)
    (case,) = made_of(demo_portal, "F25 large")
    assert (item.number, item.case_id, item.files, item.files_left) == (case["number"], case["id"], 2, 1)
    shown = client.services.cases.rows(CaseFilter(words="F25 large"))
    assert [row.number for row in shown] == [case["number"]], "in the list it is a case like any other"
    assert arrived(demo_portal, "F25 large") == [small]
    demo_portal.no_faults()
    client = client.restart()
    client.later()
    assert client.services.outbox.items() == ()
    assert arrived(demo_portal, "F25 large") == [small, large]
    (receipt,) = client.services.outbox.receipts()
    assert [file.size for file in receipt.files] == [len(small), len(large)]
    client.close()


def during(client: Client, piece: int, what: Callable[[], object]) -> None:
    """One run; when so many pieces of files have gone out, something happens."""
    asked = 0

    def check() -> None:
        nonlocal asked
        asked += (client.engine.progress(client.store.outbox.rows()[0].key) or 0) > 0 if asked < piece else 0
        if asked == piece:
            asked += 1
            what()

    client.engine.run_once(check)


@pytest.mark.skipif(os.name == "nt", reason="there a process cannot be stopped and continued by a signal")
def test_f25_a_portal_that_stands_still_for_seconds_is_waited_for(
    new_demo_portal: Callable[..., DemoPortalProcess], tmp_path: Path
) -> None:
    portal, data = new_demo_portal(), content(4 * MIB, "still")
    client = Client(tmp_path / "profile", portal).ready()
    waiting(client, "F25 still", data)
    stood: list[float] = []

    def stand_still() -> None:
        os.kill(portal.process.pid, signal.SIGSTOP)
        stood.append(time.monotonic())
        threading.Timer(2.0, os.kill, (portal.process.pid, signal.SIGCONT)).start()

    during(client, 2, stand_still)
    assert time.monotonic() - stood[0] >= 2.0
    assert client.services.outbox.items() == ()
    assert arrived(portal, "F25 still") == [data]
    client.close()


@pytest.mark.skipif(os.name == "nt", reason="there a process cannot be stopped and continued by a signal")
def test_f25_the_user_stops_a_stuck_upload_at_once_and_lets_it_go_on_later(
    new_demo_portal: Callable[..., DemoPortalProcess], tmp_path: Path
) -> None:
    portal, data = new_demo_portal("--largest-file", "60"), content(50 * MIB, "stuck")
    client = Client(tmp_path / "profile", portal).ready()
    key = waiting(client, "F25 stuck", data)
    stopped: list[tuple[float, bool]] = []

    def stop() -> None:
        # More than the sockets hold is still to be written: once nothing more goes out, the write is stuck.
        went, stands = -1.0, threading.Event()
        while (now := client.engine.progress(key) or 0) != went:
            went = now
            stands.wait(1.0)
        began = time.monotonic()
        stopped.append((began, bool(client.services.outbox.stop(client.id, key))))

    stopper = threading.Thread(target=stop)

    def stand_still() -> None:
        os.kill(portal.process.pid, signal.SIGSTOP)
        stopper.start()

    try:
        during(client, 2, stand_still)
        ended = time.monotonic()
        stopper.join()
    finally:
        os.kill(portal.process.pid, signal.SIGCONT)
    ((began, is_stopped),) = stopped
    assert is_stopped
    assert ended - began < AT_ONCE_S
    item = the_item(client)
    assert (item.state, item.files_left) == (OutboxState.HELD, 1)
    client.later()
    assert the_item(client).state is OutboxState.HELD, "only the user lets it go on"
    client.services.outbox.try_now(client.id, key)
    client.sync()
    assert client.services.outbox.items() == ()
    assert arrived(portal, "F25 stuck") == [data]
    client.close()
