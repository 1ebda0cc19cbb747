"""A long conversation, page by page, without a gap and with nothing twice."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.cases import Case, EntryKind
from desktop_app.domain.ids import CaseId, new_key
from desktop_app.domain.timeline import with_older
from desktop_app.errors import Rejected
from desktop_app.portals.dynamics import metadata
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.conversation import read_case, read_older
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from desktop_app.portals.dynamics.people import read_me
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.tables import DESK, FJORD

NOON = datetime(2026, 11, 1, 12, tzinfo=UTC)


class Long:
    """A case of which much is told."""

    def __init__(self, bench: DynamicsBench, server: Dataverse) -> None:
        self.bench, self.organisation = bench, bench.emulator.organisation
        self.reader = Reader(server, read_me(server, {}), metadata.read_case_table(server), Capabilities())
        self.tables = metadata.read_tables(server)
        self.id = CaseId(row_id(new_key()))
        columns = {"title": "It stopped", "statecode": 0, "statuscode": 1, "_customerid_value": FJORD}
        self.organisation.put("incidents", self.id, columns, DESK)

    def put(self, name: str, minutes: int, **columns: Any) -> str:
        of = "objectid" if name == "annotations" else "regardingobjectid"
        id = row_id(new_key())
        row = self.organisation.put(name, id, {f"_{of}_value": self.id, f"_{of}_value@type": "incident", **columns})
        row["createdon"] = (NOON + timedelta(minutes=minutes)).strftime("%Y-%m-%dT%H:%M:%SZ")
        return id

    def read(self) -> Case:
        return read_case(self.reader, self.tables, self.id)

    def read_all(self) -> tuple[Case, int]:
        """To its beginning; how many pages that took."""
        case, pages = self.read(), 1
        while case.older:
            page = read_older(self.reader, self.tables, self.id, case.older)
            assert page.older != case.older, "else it never ends"
            case, pages = with_older(case, page), pages + 1
        return case, pages


@pytest.fixture
def long(bench: DynamicsBench, server: Dataverse) -> Long:
    return Long(bench, server)


def texts(case: Case) -> list[str]:
    return [entry.text for entry in case.timeline]


def test_a_short_one_is_whole(long: Long) -> None:
    long.put("annotations", 1, notetext="Only this", isdocument=False)
    assert (texts(long.read()), long.read().older) == (["Only this"], "")


def test_pages_of_tables_of_different_thickness_join_without_a_gap(long: Long) -> None:
    expected = []
    for number in range(130):
        long.put("annotations", number, notetext=f"n{number}", isdocument=False)
        expected.append(f"n{number}")
        if number % 10 == 0:
            long.put("tasks", number, description=f"t{number}")
            expected.append(f"t{number}")
    first = long.read()
    assert texts(first)[-1] == "n129"
    assert "t0" not in texts(first), "of that time the notes are not read yet"
    case, pages = long.read_all()
    assert pages == 3
    assert sorted(texts(case)) == sorted(expected)
    assert [entry.at for entry in case.timeline] == sorted(entry.at for entry in case.timeline)


def test_a_page_of_one_moment_does_not_lead_in_circles(long: Long) -> None:
    for number in range(120):
        long.put("annotations", 5, notetext=f"n{number}", isdocument=False)
    long.put("annotations", 1, notetext="first", isdocument=False)
    case, _pages = long.read_all()
    assert len(set(texts(case))) == 121


def test_files_come_with_the_page_that_tells_of_them(long: Long) -> None:
    note = long.put("annotations", 0, isdocument=True, filename="old.png", filesize=3)
    for number in range(60):
        long.put("annotations", 1 + number, notetext=f"n{number}", isdocument=False)
    assert long.read().attachments == ()
    case, _pages = long.read_all()
    assert [file.id for file in case.attachments] == [f"note:{note}"]
    assert case.timeline[0].kind is EntryKind.ATTACHMENT


@pytest.mark.parametrize("before", ["", "x", "2026-11-22", "2026-11-22T08:00:00"])
def test_what_is_no_moment_is_refused(long: Long, before: str) -> None:
    with pytest.raises(Rejected):
        read_older(long.reader, long.tables, long.id, before)


def test_where_nobody_tells_who_took_part_the_rest_is_read(long: Long) -> None:
    long.organisation.parties = {}
    long.put("phonecalls", 1, description="Hello")
    assert texts(long.read()) == ["Hello"]


def test_an_organisation_without_walls_is_not_asked_for_them(bench: DynamicsBench) -> None:
    bench.emulator.organisation.without = frozenset({"post"})
    made = Long(bench, bench.server())
    bench.emulator.asked.clear()
    made.read()
    assert not any("PostRegardings" in heard.target for heard in bench.emulator.asked)


def test_a_wall_that_may_not_be_read_is_left_out(long: Long) -> None:
    long.put("posts", 1, text="Hi", source=2)
    long.bench.emulator.forbidden.add("posts")
    assert texts(long.read()) == []
