"""A case of another organisation cannot be reached: not in the window, not by the command line, not over HTTP."""

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from urllib.parse import quote

import pytest

from desktop_app import cli
from tests.demo_portal_process import KARI, DemoPortalProcess
from tests.journeys.window import Program, Reader, rows
from ui.navigation import PageName
from ui.widgets.list_view import RowList

pytestmark = pytest.mark.journey

ERIK = "erik@fiktiva.example"
NO_SUCH_THING = 8


def command(*words: str) -> tuple[int, str]:
    """Run a verb of the command line; its exit code and everything it said."""
    said = io.StringIO()
    with redirect_stdout(said), redirect_stderr(said):
        code = cli.main(words)
    return code, said.getvalue()


@pytest.fixture
def foreign(demo_portal: DemoPortalProcess) -> dict[str, str]:
    """A case that Erik's organisation has and Kari's does not."""
    hers = {row["id"] for row in Reader(demo_portal.address, KARI).cases()}
    others = [row for row in Reader(demo_portal.address, ERIK).cases() if row["id"] not in hers]
    assert others
    return others[0]


def test_over_http_it_is_not_there(demo_portal: DemoPortalProcess, foreign: dict[str, str]) -> None:
    kari, erik = Reader(demo_portal.address, KARI), Reader(demo_portal.address, ERIK)
    files = erik.read(f"/v1/cases/{foreign['id']}")["attachments"]
    paths = [f"/v1/cases/{foreign['id']}", *(f"/v1/attachments/{file['id']}" for file in files)]

    assert [kari.status(path) for path in paths] == [404] * len(paths)
    assert [erik.status(path) for path in paths] == [200] * len(paths)
    word = max(foreign["title"].split(), key=len)
    found = kari.read(f"/v1/find?kind=cases&words={quote(word)}")["items"]
    assert foreign["id"] not in {row["id"] for row in found}


def test_in_the_window_it_is_in_no_list(program: Program, foreign: dict[str, str]) -> None:
    program.go(PageName.CASES)
    program.choose("cases.whose", "Organisation's cases")
    program.press("all")
    for words in (foreign["title"], foreign["number"]):
        program.write("cases.search", words)
        program.wait(lambda: program.shows("No case matches"), "no case")
        assert not program.has("cases.list")
    program.write("cases.search", "")
    program.wait(lambda: program.has("cases.list"), "the list")
    listed = program.find("cases.list")
    assert isinstance(listed, RowList)
    assert foreign["title"] not in [row.title for row in rows(listed)]


def test_by_the_command_line_it_is_not_there(signed_in: Path, foreign: dict[str, str]) -> None:
    profile = ("--profile", str(signed_in))
    for id in (foreign["id"], foreign["number"]):
        code, said = command("case", id, *profile)
        assert code == NO_SUCH_THING, said
        assert foreign["title"] not in said
        code, said = command("reply", id, "Hello", *profile)
        assert code == NO_SUCH_THING, said
    code, said = command("--json", "cases", "--org", *profile)
    assert code == 0
    assert foreign["id"] not in {row["id"] for row in json.loads(said)}
    code, said = command("--json", "search", foreign["title"], *profile)
    assert code == 0
    assert foreign["title"] not in said
    assert foreign["id"] not in said


def test_nothing_of_it_is_on_this_computer(signed_in: Path, foreign: dict[str, str]) -> None:
    files = [path for path in signed_in.rglob("*") if path.is_file()]
    assert files
    for path in files:
        assert foreign["title"].encode() not in path.read_bytes(), path
