"""A file is looked at, read as files of its kind were read before, kept beside the portal's figures, and forgotten."""

import os
from datetime import UTC, date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from desktop_app.domain.activity import enterprise_lines
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.imports import DayOrder, Field, TableTrouble
from desktop_app.domain.kinds import Kind
from desktop_app.domain.tables import Column, ColumnKind
from desktop_app.errors import TableRefused
from desktop_app.services.activity_files import ActivityFiles, Looked
from desktop_app.services.table_export import Manner, write_table
from tests.core_kit import Core
from tests.desktop_app.services.test_activity import an_agreement

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
TEXT = (
    "Agreement;Entitlement;Unit;Date;Number;Hours\nU1;Help;hours;01.02.2026;SR1;1,5\nU1;Help;hours;13.02.2026;SR2;2\n"
)


def a_file(folder: Path, text: str = TEXT, name: str = "figures.csv", at: datetime = AT) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    os.utime(path, (at.timestamp(), at.timestamp()))
    return path


def kept(core: Core, path: Path) -> Looked:
    files = core.services.activity.files
    looked = files.look(core.id, path)
    assert files.keep(core.id, looked, 0, looked.readings[0]) == Changes.of(What.AGREEMENTS)
    return looked


def test_from_a_file_to_its_sums(core: Core, tmp_path: Path) -> None:
    kept(core, a_file(tmp_path))
    read = core.services.activity.read(core.id)
    (line,) = enterprise_lines(read.agreements, read.today)
    assert (line.used, line.unit) == (Decimal("3.5"), "hours")
    (file,) = read.files
    assert (file.name, file.as_of, file.read_at, file.rows, file.refused) == ("figures.csv", AT, core.clock.now(), 2, 0)
    # It tells nothing of when the portal counted.
    assert read.as_of is None
    assert core.services.activity.files.forget(core.id, file.id) == Changes.of(What.AGREEMENTS)
    assert core.services.activity.files.forget(core.id, file.id) == Changes()
    assert core.services.activity.read(core.id).agreements == ()


def test_how_a_kind_of_file_is_read_is_remembered(core: Core, tmp_path: Path) -> None:
    files: ActivityFiles = core.services.activity.files
    looked = files.look(core.id, a_file(tmp_path))
    assert (looked.remembered, looked.readings[0].columns["Hours"]) == ((False,), Field.AMOUNT)
    changed = looked.readings[0].columns | {"Hours": Field.COURSE_HOURS}  # type: ignore[operator]
    files.keep(core.id, looked, 0, type(looked.readings[0])(changed, ",", DayOrder.DAY_MONTH_YEAR))
    again = files.look(core.id, a_file(tmp_path, TEXT.replace("SR1", "SR9"), "other.csv"))
    assert (again.remembered, again.readings[0].columns["Hours"]) == ((True,), Field.COURSE_HOURS)


def test_what_a_file_shows_of_itself_counts_for_more(core: Core, tmp_path: Path) -> None:
    kept(core, a_file(tmp_path))
    other = TEXT.replace("1,5", "1.5").replace("13.02.2026", "02/13/2026").replace("01.02.2026", "02/01/2026")
    reading = core.services.activity.files.look(core.id, a_file(tmp_path, other)).readings[0]
    assert (reading.decimal, reading.day_order) == (".", DayOrder.MONTH_DAY_YEAR)
    silent = TEXT.replace("1,5", "1").replace("13.02.2026", "03.02.2026")
    reading = core.services.activity.files.look(core.id, a_file(tmp_path, silent)).readings[0]
    assert (reading.decimal, reading.day_order) == (",", DayOrder.DAY_MONTH_YEAR)


def test_without_a_sign_in_the_file_the_reader_s_language_decides(core: Core, tmp_path: Path) -> None:
    path = a_file(tmp_path, TEXT.replace("1,5", "1"))
    looked = core.services.activity.files.look(core.id, path, ".")
    assert looked.readings[0].decimal == "."


def test_the_portal_and_newer_files_come_first(core: Core, tmp_path: Path) -> None:
    core.server.put(Kind.AGREEMENTS, an_agreement("U1", "w1", hours=3))
    core.sync()
    kept(core, a_file(tmp_path, TEXT + "U2;Help;hours;01.02.2026;SR3;4\n"))
    read = core.services.activity.read(core.id)
    assert [(one.number, one.source is None) for one in read.agreements] == [("U1", True), ("U2", False)]
    assert read.as_of is not None
    assert read.as_of != AT
    kept(core, a_file(tmp_path, TEXT + "U2;Help;hours;01.02.2026;SR3;5\n", "newer.csv"))
    assert [one.name for one in core.services.activity.read(core.id).files] == ["newer.csv"]


def test_json_needs_no_questions_and_is_not_remembered(core: Core, tmp_path: Path) -> None:
    text = '{"agreements":[{"number":"U1","packages":[{"name":"P","entitlements":[{"name":"E","used":3}]}]}]}'
    looked = kept(core, a_file(tmp_path, text, "hub.json"))
    assert (looked.file.is_understood, looked.remembered) == (True, (False,))
    (agreement,) = core.services.activity.read(core.id).agreements
    assert agreement.packages[0].entitlements[0].used == 3
    assert core.store.imports.reading(looked.file.sheets[0].shape) is None


def test_rows_that_are_not_taken_are_counted(core: Core, tmp_path: Path) -> None:
    kept(core, a_file(tmp_path, TEXT + "U1;Help;hours;soon;SR4;many\n"))
    (file,) = core.services.activity.read(core.id).files
    assert (file.rows, file.refused) == (2, 1)


def test_a_file_that_is_refused(core: Core, tmp_path: Path) -> None:
    with pytest.raises(TableRefused) as found:
        core.services.activity.files.look(core.id, tmp_path / "none.csv")
    assert found.value.trouble is TableTrouble.UNREADABLE


ROWS = st.lists(
    st.tuples(
        st.sampled_from(["U1", "U2"]),
        st.sampled_from(["Help", "Advice; more", 'He said "no"']),
        st.sampled_from(["Timer", "Sager", "Møder"]),
        st.dates(date(2024, 1, 1), date(2027, 12, 31)),
        st.sampled_from(["Lukket", "Planlagt", "Aflyst", "?"]),
        st.decimals(-50, 5000, places=2),
    ),
    min_size=1,
    max_size=15,
)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, st.sampled_from([",", "."]), st.sampled_from(["csv", "xlsx"]))
def test_sums_of_files_in_the_hand_of_each_program_equal_naive_ones(
    core: Core, tmp_path: Path, rows: list[tuple[str, str, str, date, str, Decimal]], decimal: str, kind: str
) -> None:
    columns = [
        Column(name, name, {"Antal": ColumnKind.NUMBER, "Dato": ColumnKind.DATE}.get(name, ColumnKind.TEXT))
        for name in ("Aftalenummer", "Rettighed", "Enhed", "Dato", "Status", "Antal")
    ]
    path = tmp_path / f"rows.{kind}"
    write_table(path, columns, rows, Manner(";" if decimal == "," else ",", decimal))
    files = core.services.activity.files
    looked = files.look(core.id, path, decimal)
    reading = looked.readings[0]
    if kind == "csv":
        # Where all could be read in either way, it is the language that decides; that is given here.
        assert reading.decimal == decimal
    found = files.preview(looked, 0, reading)
    assert found.bad == ()
    naive: dict[tuple[str, str, str], int] = {}
    units = {"Timer": "hours", "Sager": "cases", "Møder": "Møder"}
    for number, name, unit, _day, status, amount in rows:
        key = (number, name, units[unit])
        naive[key] = naive.get(key, 0) + (0 if status in {"Planlagt", "Aflyst"} else int(amount * 100))
    read = {
        (agreement.number, line.name.in_("en"), line.unit): line.used
        for agreement in found.agreements
        for package in agreement.packages
        for line in package.entitlements
    }
    assert read == {key: Decimal(cents) / 100 for key, cents in naive.items()}
