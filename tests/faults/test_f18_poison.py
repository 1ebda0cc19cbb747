"""F18 Answers made to choke on: bombs, endless and deeply nested JSON, giant numbers, half characters, NUL, NaN.

Refused by size and depth before they are read, in little memory, or cleaned where only a part is odd. A record that
cannot be used is set aside and counted; the rest of the list is shown.
"""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from desktop_app.domain.ids import CaseId
from desktop_app.domain.kinds import Kind
from desktop_app.errors import BadReply
from desktop_app.services.session import ConnectionState
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client
from tests.plugins.silence import ExpectedLog

MOST_MB = 200
_READ = """
import re, sys
from pathlib import Path
from desktop_app.errors import PortalError
from desktop_app.portals.http import Ask, Http
http = Http(sys.argv[1], lambda: "nb")
for _ in range(3):
    try:
        http.send(Ask("GET", "/.well-known/nordesk"))
    except PortalError as error:
        print(error.code, getattr(error, "where", ""))
http.close()
# Not ru_maxrss: that one begins with what the parent had.
print(int(re.search(r"VmHWM:\\s+(\\d+)", Path("/proc/self/status").read_text())[1]) // 1024)
"""


def test_f18_bombs_cost_little_memory(demo_portal: DemoPortalProcess) -> None:
    bombs = ("bomb=314572800", "big=209715200", "deep")
    script = [{"match": {}, "fault": fault, "nth": nth} for nth, fault in enumerate(bombs, start=1)]
    demo_portal.console("POST", "/v1/demo/faults", {"script": script})
    command = [sys.executable, "-c", _READ, demo_portal.address]
    *said, peak = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    assert said == ["bad_reply body: too large", "bad_reply body: too large", "bad_reply body: nested too deep"]
    assert int(peak) < MOST_MB, f"{peak} MB"


def edit(portal: DemoPortalProcess, kind: Kind, *edits: list[Any]) -> None:
    """Change every answer of a kind."""
    portal.fault(f"edit={json.dumps(edits)}", f"/v1/{kind}", "GET", nth=None)


def test_f18_odd_characters_and_numbers_are_cleaned(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).sign_in()
    edit(
        demo_portal,
        Kind.CASES,
        [["items", 0, "title"], "a\ud800b\u0000c"],
        [["items", 0, "excerpt"], "\udfff"],
        [["items", 1, "extra"], float("nan")],
        [["items", 1, "more"], [1e400, -1e400, 10**4000]],
    )
    client.read_all()
    assert client.connection().state is ConnectionState.ONLINE
    assert "a\ufffdb\ufffdc" in {row.title for row in client.cases().values()}
    demo_portal.no_faults()
    whole = Client(tmp_path / "other", demo_portal).ready()
    assert set(client.cases()) == set(whole.cases()), "none is missing"
    whole.close()
    client.close()


def test_f18_a_poisoned_record_is_set_aside_and_the_rest_is_shown(
    demo_portal: DemoPortalProcess, tmp_path: Path, expected_log: ExpectedLog
) -> None:
    expected_log("left out: .* Expected")
    client = Client(tmp_path / "profile", demo_portal).sign_in()
    edit(
        demo_portal,
        Kind.CASES,
        [["items", 0, "opened_at"], 10**300],
        [["items", 1, "updated_at"], {"a": [["x"] * 100]}],
    )
    client.read_all()
    count = len(client.cases())
    assert count > 2
    assert client.connection().left_out == 2
    assert "records left out 2" in client.services.diagnostics.report()
    demo_portal.no_faults()
    whole = Client(tmp_path / "other", demo_portal).ready()
    assert len(whole.cases()) == count + 2
    whole.close()
    client.close()


def test_f18_what_is_kept_is_not_lost_to_a_record_that_came_damaged(
    demo_portal: DemoPortalProcess, tmp_path: Path, expected_log: ExpectedLog
) -> None:
    expected_log("left out: .* Expected")
    client = Client(tmp_path / "profile", demo_portal).ready()
    before = set(client.cases())
    client.store.marks.put(Kind.CASES, None, client.clock.now())
    edit(demo_portal, Kind.CASES, [["items", 0, "opened_at"], None], [["items", 1, "id"], 7])
    client.later(60)
    assert set(client.cases()) == before
    assert client.connection().left_out == 2
    client.close()


def test_f18_an_unusable_case_does_not_keep_the_others(demo_portal: DemoPortalProcess, tmp_path: Path) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    demo_portal.fault("deep", "/v1/cases/case-0001", "GET", nth=None)
    with pytest.raises(BadReply) as deep:
        client.connections.portal(client.id).read_case(CaseId("case-0001"))
    assert deep.value.where == "body: nested too deep"
    assert client.connections.portal(client.id).read_case(CaseId("case-0002")).row.id == "case-0002"
    client.close()
