"""Figures from files are kept until they are removed; how a kind of file is read, for good."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal

from desktop_app.domain.agreements import (
    Agreement,
    DrillDown,
    Entitlement,
    EntitlementClass,
    FileSource,
    Package,
    Usage,
    Workspace,
)
from desktop_app.domain.imports import DayOrder, Field, KeptFile, Reading
from desktop_app.domain.text import LocalText
from desktop_app.store.account import AccountFolder

NOON = datetime(2026, 11, 20, 12, tzinfo=UTC)
USE = Usage("u", date(2026, 2, 1), "SR1", "Title", quantity=Decimal("1.25"), unit="hours", workspace_id="w")
LINE = Entitlement(
    "e",
    "c",
    LocalText.of("Hours"),
    LocalText(),
    EntitlementClass.CONSUMPTION,
    "hours",
    purchased=Decimal("10.50"),
    used=Decimal("1.25"),
    drilldown=DrillDown.REACTIVE,
    usage=(USE,),
)
SOURCE = FileSource("figures.xlsx", NOON)
AGREEMENT = Agreement(
    "a",
    "U1",
    LocalText.of("Plus"),
    date(2026, 1, 1),
    None,
    (Package("p", LocalText(), True, None, date(2026, 12, 31), (LINE,)),),
    workspaces=(Workspace("w", "w"),),
    as_of=NOON,
    source=SOURCE,
)
FILE = KeptFile("1", "figures.xlsx", NOON, NOON, 7, 2, (AGREEMENT,))


def test_a_file_comes_back_as_it_was_the_newest_first(folder: AccountFolder) -> None:
    older = replace(FILE, id="2", as_of=NOON - timedelta(days=1))
    folder.imports.put(older)
    folder.imports.put(FILE)
    assert folder.imports.all() == (FILE, older)


def test_one_takes_the_place_of_others(folder: AccountFolder) -> None:
    folder.imports.put(FILE)
    folder.imports.put(replace(FILE, id="2"), without=["1", "nobody"])
    assert [one.id for one in folder.imports.all()] == ["2"]
    assert folder.imports.remove("2")
    assert not folder.imports.remove("2")


def test_how_files_are_read_is_remembered(folder: AccountFolder) -> None:
    reading = Reading({"Fjöldi": Field.AMOUNT, "Left": Field.LEFT}, ".", DayOrder.MONTH_DAY_YEAR)
    assert folder.imports.reading("shape") is None
    folder.imports.remember("shape", Reading())
    folder.imports.remember("shape", reading)
    assert folder.imports.reading("shape") == reading


def test_what_a_newer_version_wrote_is_left_out(folder: AccountFolder) -> None:
    folder.imports.put(FILE)
    folder.imports.remember("shape", Reading({"a": Field.DAY}))
    with folder.work.transaction() as connection:
        connection.execute("UPDATE imports SET body = replace(body, 'reactive', 'dreams')")
        connection.execute("UPDATE import_readings SET body = replace(body, '\"day\"', '\"night\"')")
    assert folder.imports.all() == ()
    assert folder.imports.reading("shape") is None
    assert folder.health()["work.imports"] == "1"


def test_signed_out_the_figures_are_gone_and_the_way_to_read_stays(folder: AccountFolder) -> None:
    folder.imports.put(FILE)
    folder.imports.remember("shape", Reading())
    folder.unlink(keep_work=True)
    folder.open()
    assert folder.imports.all() == ()
    assert folder.imports.reading("shape") == Reading()
