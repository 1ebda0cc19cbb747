"""The files that figures are from."""

from dataclasses import replace
from datetime import UTC, date, datetime

from pytestqt.qtbot import QtBot

from desktop_app.domain.agreements import Agreement, FileSource
from desktop_app.domain.imports import KeptFile
from desktop_app.domain.text import LocalText
from desktop_app.services.activity import ActivityRead
from tests.ui.kit import named
from tests.ui.pages.activity.test_page import texts
from ui.pages.activity.files_section import FilesSection

AT = datetime(2026, 11, 20, 12, tzinfo=UTC)
AGREEMENT = Agreement("a", "U1", LocalText(), None, None, source=FileSource("f.csv", AT))
FILE = KeptFile("1", "f.csv", AT, AT, 7, 2, (AGREEMENT,))
READ = ActivityRead(date(2026, 11, 22), (AGREEMENT,), files=(FILE,))


def a_section(qtbot: QtBot, read: ActivityRead) -> FilesSection:
    section = FilesSection()
    qtbot.addWidget(section)
    section.show()
    section.show_read(read)
    return section


def test_each_file_with_its_date_and_what_was_taken(qtbot: QtBot) -> None:
    section = a_section(qtbot, READ)
    qtbot.waitUntil(lambda: "f.csv, of 20/11/2026" in texts(section))
    assert "7 rows were taken. 2 rows were not." in texts(section)
    assert "a newer file" not in texts(section)
    with qtbot.waitSignal(section.removed) as removed:
        named(section, "activity.file.remove").click()  # type: ignore[attr-defined] # a button
    assert removed.args == ["1", "f.csv"]


def test_what_others_tell_of_is_said(qtbot: QtBot) -> None:
    section = a_section(qtbot, replace(READ, agreements=()))
    qtbot.waitUntil(
        lambda: "1 of its agreements does not show: the portal or a newer file tells of it." in texts(section)
    )


def test_without_files_there_is_nothing(qtbot: QtBot) -> None:
    section = a_section(qtbot, READ)
    section.show_read(replace(READ, files=()))
    assert not section.isVisible()
