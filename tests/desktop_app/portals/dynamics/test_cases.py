"""Lists of cases and what changed in them since a mark."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from desktop_app.domain.capabilities import Capabilities
from desktop_app.domain.cases import CaseRow
from desktop_app.domain.ids import new_key
from desktop_app.domain.kinds import Cursor
from desktop_app.errors import Gone
from desktop_app.portals.dynamics import metadata
from desktop_app.portals.dynamics.cases import OVERLAP, Reader
from desktop_app.portals.dynamics.odata import Dataverse, row_id
from desktop_app.portals.dynamics.people import read_me
from desktop_app.portals.dynamics.sharing import share
from tests.vendors.dynamics.bench import DynamicsBench
from tests.vendors.dynamics.desk import SECOND_LINE
from tests.vendors.dynamics.tables import FJORD, KARI, ME, OTHER, SAM


@pytest.fixture
def reader(server: Dataverse) -> Reader:
    return Reader(server, read_me(server, {}), metadata.read_case_table(server), Capabilities())


def put(bench: DynamicsBench, title: str, by: str = SAM, **about: str) -> str:
    id = row_id(new_key())
    row = {"title": title, "statecode": 0, "statuscode": 1, **about}
    bench.emulator.organisation.put("incidents", id, row, by)
    return id


def of_account(id: str) -> dict[str, str]:
    return {"_customerid_value": id, "_customerid_value@type": "account"}


def pulled(reader: Reader, since: Cursor | None = None) -> tuple[list[str], Cursor]:
    titles: list[str] = []
    while True:
        page = reader.pull(since)
        titles += [row.title for row in page.rows if isinstance(row, CaseRow)]
        if page.next is None:
            assert page.mark is not None
            return titles, page.mark
        since = page.next


def test_mine_and_my_organisations_are_read(bench: DynamicsBench, reader: Reader) -> None:
    put(bench, "of mine", _primarycontactid_value=KARI, **of_account(OTHER))
    put(bench, "of ours", **of_account(FJORD))
    put(bench, "made by me", reader.me.user, **of_account(OTHER))
    put(bench, "of others", **of_account(OTHER))
    page = reader.pull(None)
    shown = {row.title: row.is_mine for row in page.rows if isinstance(row, CaseRow)}
    assert shown == {"of mine": True, "of ours": False, "made by me": True}


def test_an_agents_work_is_read_too(bench: DynamicsBench, reader: Reader, server: Dataverse) -> None:
    put(bench, "given to me", _ownerid_value=ME, **of_account(OTHER))
    put(bench, "given to us", _ownerid_value=SECOND_LINE, **of_account(OTHER))
    shared = put(bench, "shown to me", **of_account(OTHER))
    bench.emulator.organisation.now += timedelta(hours=1)
    titles, mark = pulled(reader)
    assert titles == ["given to me"]
    share(server, ME, shared, ME)
    page = reader.pull(mark)
    assert [(row.title, row.is_shared_with_me) for row in page.rows if isinstance(row, CaseRow)] == [
        ("shown to me", True)
    ], "who shares a case does not change it"
    assert pulled(reader, page.mark)[0] == []
    team = replace(reader, me=replace(reader.me, teams=(SECOND_LINE,)))
    assert sorted(pulled(team)[0]) == ["given to me", "given to us", "shown to me"]
    assert pulled(replace(reader, me=replace(reader.me, rights=frozenset())))[0] == ["shown to me"]


def test_what_was_seen_is_not_told_again_and_what_changed_is(bench: DynamicsBench, reader: Reader) -> None:
    ids = [put(bench, f"No {number}", **of_account(FJORD)) for number in range(3)]
    titles, mark = pulled(reader)
    assert sorted(titles) == ["No 0", "No 1", "No 2"]
    assert pulled(reader, mark)[0] == []
    bench.emulator.organisation.put("incidents", ids[1], {"title": "changed"})
    titles, mark = pulled(reader, mark)
    assert titles == ["changed"]
    assert pulled(reader, mark)[0] == []


def test_a_change_that_is_seen_late_is_seen(bench: DynamicsBench, reader: Reader) -> None:
    """Two servers of one organisation: what was written earlier may be shown later."""
    bench.emulator.organisation.now += timedelta(hours=1)
    _, mark = pulled(reader)
    bench.emulator.organisation.now -= OVERLAP - timedelta(seconds=30)
    put(bench, "late", **of_account(FJORD))
    bench.emulator.organisation.now += timedelta(hours=1)
    assert pulled(reader, mark)[0] == ["late"]


def test_a_word_in_the_conversation_is_a_change(bench: DynamicsBench, reader: Reader) -> None:
    mine, other = put(bench, "mine", **of_account(FJORD)), put(bench, "other", **of_account(OTHER))
    bench.emulator.organisation.now += timedelta(hours=1)
    mark = pulled(reader)[1]
    bench.emulator.organisation.now += timedelta(hours=1)
    for id in (mine, other):
        bench.desk_writes(mine if id == mine else other, "News")  # type: ignore[arg-type]
    assert pulled(reader, mark)[0] == ["mine"], "of a case that is not ours nothing is shown"
    bench.emulator.forbidden |= {"annotations", "activitypointers"}
    assert pulled(reader, mark)[0] == []


def test_after_long_everything_is_read_instead(bench: DynamicsBench, reader: Reader) -> None:
    case = put(bench, "mine", **of_account(FJORD))
    bench.emulator.organisation.now += timedelta(hours=1)
    mark = pulled(reader)[1]
    for number in range(1001):
        about = {"_objectid_value": f"12121212-0000-4000-8000-{number:012}", "objecttypecode": "incident"}
        bench.emulator.organisation.put("annotations", row_id(new_key()), about)
    page = reader.pull(mark)
    assert (page.is_restart, page.complete) == (True, True)
    assert [row.id for row in page.rows] == [case]


def test_a_mark_holds_times_of_the_portal(bench: DynamicsBench, reader: Reader) -> None:
    put(bench, "x", **of_account(FJORD))
    at, whole_at, seen = json.loads(pulled(reader)[1][1:])
    assert at == whole_at == bench.emulator.organisation.now.isoformat()
    assert len(seen) == 1


def test_one_case(bench: DynamicsBench, reader: Reader) -> None:
    id = put(bench, "x", **of_account(FJORD))
    assert reader.row(id.upper())[1].id == id
    with pytest.raises(Gone):
        reader.row(row_id(new_key()))
    with pytest.raises(Gone):
        reader.row("not-a-guid")
