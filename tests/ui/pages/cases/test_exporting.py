"""Cases in a file, read again."""

import csv
import io
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import CaseFilter, CaseOrder, Openness
from tests.ui.kit import Kit
from tests.ui.looks import child
from ui.pages.cases import words
from ui.pages.cases.exporting import CaseExport
from ui.pages.cases.page import CasesPage
from ui.pages.cases.words import CaseWords

COLUMNS = tuple(column for column in words.columns(has_portals=False) if column.id in {"number", "title", "status"})
WHICH = CaseFilter(openness=Openness.ALL, order=CaseOrder.NUMBER, is_descending=False)


def written(path: Path) -> list[list[str]]:
    return list(csv.reader(io.StringIO(path.read_bytes().decode("utf-8-sig"), newline=""), delimiter=","))


def export(qtbot: QtBot, kit: Kit, page: CasesPage, path: Path, keys: tuple[object, ...] = ()) -> int:
    exporting = CaseExport(kit.services, kit.bridge, page)
    exporting.ask("My cases", WHICH, COLUMNS, CaseWords(), keys)
    dialog = page.window().findChildren(QFileDialog)[-1]
    with qtbot.waitSignal(exporting.done) as done:
        dialog.fileSelected.emit(str(path))
    dialog.close()
    count, name = done.args
    assert name == path.name
    return int(count)


def test_all_cases_of_the_filter_are_written_in_its_order(
    qtbot: QtBot, many: Kit, cases: CasesPage, tmp_path: Path
) -> None:
    path = tmp_path / "cases.csv"
    assert export(qtbot, many, cases, path) == 250
    rows = written(path)
    assert rows[0] == ["Number", "Title", "Status"]
    assert [row[0] for row in rows[1:]] == [f"DP-{at:03}" for at in range(250)]


def test_or_only_the_chosen_ones(qtbot: QtBot, many: Kit, cases: CasesPage, tmp_path: Path) -> None:
    path = tmp_path / "cases.csv"
    keys = ((many.account_id, "case-007"), (many.account_id, "case-003"))
    assert export(qtbot, many, cases, path, keys) == 2
    assert [row[1] for row in written(path)[1:]] == ["Sak 003", "Sak 007"]


def test_the_page_asks_for_it(qtbot: QtBot, cases: CasesPage, tmp_path: Path) -> None:
    cases.tools.export_asked.emit()
    dialog = child(cases.window(), QFileDialog)
    with qtbot.waitSignal(cases.toast) as told:
        dialog.fileSelected.emit(str(tmp_path / "all.xlsx"))
    dialog.close()
    assert told.args == ["240 cases are in “all.xlsx” now."]
    assert (tmp_path / "all.xlsx").stat().st_size > 5_000
