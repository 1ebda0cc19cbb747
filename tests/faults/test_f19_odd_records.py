"""F19 Records with missing or odd fields: nulls, numbers for texts, an unheard-of status, the years 1601 and 9999.

What has a place to go is shown, what nobody knows is shown as unknown, and a record that cannot be used is set aside.
Every field of every kind of record is tried; nothing ends in a traceback, and the rest of the list is there.
"""

import copy
import json
from collections.abc import Iterator
from http.client import HTTPConnection
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from desktop_app.domain.cases import Status
from desktop_app.domain.kinds import Kind
from desktop_app.services.session import ConnectionState
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client, between
from tests.plugins.silence import ExpectedLog
from ui import formats
from ui.messages import words

GONE = object()
ODD: list[Any] = [
    GONE,
    None,
    "",
    "unheard_of",
    "x" * 300,
    7,
    -1,
    1e300,
    True,
    [],
    [None],
    {},
    {"a": 1},
    "1601-01-01T00:00:00Z",
    "9999-12-31T23:59:59-01:00",
    "2026-02-30T10:00:00Z",
    "2026-11-21T10:00:00",
    "2026-11-21",
]
Path_ = tuple[str | int, ...]


def fields(value: Any, here: Path_ = ()) -> Iterator[Path_]:
    """Where the fields of a record are; of each list the first entry stands for all."""
    if here:
        yield here
    if isinstance(value, dict):
        for name in value:
            yield from fields(value[name], (*here, name))
    elif isinstance(value, list) and value:
        yield from fields(value[0], (*here, 0))


def odd(record: dict[str, Any], path: Path_, value: Any) -> dict[str, Any]:
    """The record with one field made odd, under an id of its own."""
    made = copy.deepcopy(record)
    part: Any = made
    for step in path[:-1]:
        part = part[step]
    if value is GONE:
        del part[path[-1]]
    else:
        part[path[-1]] = value
    return made


def richest(records: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Of each kind of record the one that says most."""
    best: dict[str, dict[str, Any]] = {}
    for record in sorted(records, key=lambda one: len(set(fields(one)))):
        best[str(record.get("kind_of"))] = record
    return list(best.values())


def slim(value: Any) -> Any:
    """With one of everything, the one that says most: enough to be odd in each place."""
    if isinstance(value, list):
        return [slim(max(value, key=lambda one: len(set(fields(one)))))] if value else []
    if isinstance(value, dict):
        is_text = {"en", "nb"} <= set(value)
        return {name: slim(one) for name, one in value.items() if not is_text or name == "en"}
    return value[:40] if isinstance(value, str) else value


def mutants(records: list[dict[str, Any]], more: list[str]) -> list[dict[str, Any]]:
    """Every field of each record, odd in every way; `more` are fields that only the description has."""
    made: list[dict[str, Any]] = []
    # One field after another, the others as they came: what is wrong must lie in that field.
    for record in [slim(one) for one in richest(records)]:
        for path in [*fields(record), *((name,) for name in more if name not in record)]:
            for value in ODD:
                if value is GONE and path[-1] not in record and len(path) == 1:
                    continue
                one = odd(record, path, value)
                if path != ("id",):
                    one["id"] = f"{record['id']}-{len(made)}"
                made.append(one)
    return made


def described(portal: DemoPortalProcess, schema: str) -> list[str]:
    """The fields which the portal's OpenAPI gives a record."""
    connection = HTTPConnection(urlsplit(portal.address).netloc, timeout=30)
    connection.request("GET", "/openapi.json")
    found = json.loads(connection.getresponse().read())["components"]["schemas"][schema]["properties"]
    connection.close()
    return list(found)


def test_f19_every_field_of_every_record_may_be_odd(
    demo_portal: DemoPortalProcess, tmp_path: Path, expected_log: ExpectedLog
) -> None:
    expected_log("left out")
    more = {Kind.CASES: described(demo_portal, "Case")}
    counts: dict[str, int] = {}

    def change(target: str, data: Any) -> Any:
        kind = urlsplit(target).path.removeprefix("/v1/")
        if kind in set(Kind):
            made = mutants(data["items"], more.get(Kind(kind), []))
            counts[kind] = len(made)
            data["items"] = [*data["items"], *made]
        return data

    with between(demo_portal, change) as odd_portal:
        client = Client(tmp_path / "profile", odd_portal).sign_in()
        client.read_all()
    assert client.engine.error is None, getattr(client.engine.error, "where", "")
    assert client.connection().state is ConnectionState.ONLINE
    assert set(counts) == set(Kind)
    assert sum(counts.values()) > 2000
    left_out = client.connection().left_out
    assert 0 < left_out < sum(counts.values()) / 2, "most oddities do no harm"
    rows = client.cases().values()
    assert len(rows) > counts[Kind.CASES] / 2
    assert any(row.status is Status.UNKNOWN for row in rows)
    for row in rows:
        shown = client.store.cases.case(row.id)
        assert words.status(row.status)
        for at in (row.opened_at, row.updated_at, *(entry.at for entry in (shown.timeline if shown else ()))):
            assert formats.moment(at)
            assert formats.relative(at)
    assert client.store.catalog.catalog().items
    client.close()


@pytest.mark.parametrize("path", ["/v1/me", "/.well-known/nordesk", "/v1/session", "/v1/changes"])
def test_f19_what_is_no_list_may_be_odd_too(
    demo_portal: DemoPortalProcess, tmp_path: Path, path: str, expected_log: ExpectedLog
) -> None:
    client = Client(tmp_path / "profile", demo_portal).ready()
    for value in ("null", "7", "[]", '{"a": 1}', '"x"'):
        demo_portal.fault(f'edit=[["*"], {value}]', path, nth=None)
        again = client.restart()
        again.later(60)
        assert again.connection().state in set(ConnectionState) - {ConnectionState.SYNCING}
        client = again
    demo_portal.no_faults()
    last = client.restart()
    last.later()
    last.later()
    assert last.connection().state is ConnectionState.ONLINE
    last.close()
