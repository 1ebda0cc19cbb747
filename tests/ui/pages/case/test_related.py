"""What else there is around a case."""

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.attachments import Attachment
from desktop_app.domain.ids import AttachmentId
from tests.makers import a_case, a_text
from tests.ui.details import a_detailed_case
from ui.pages.case.related import ARTICLES, COPIES, FILES, LATEST, RelatedPanel

FILE = Attachment(AttachmentId("att-1"), "error.log", 3, "text/plain")


@pytest.fixture
def panel(qtbot: QtBot) -> RelatedPanel:
    panel = RelatedPanel()
    qtbot.addWidget(panel)
    return panel


def titles(panel: RelatedPanel, name: str) -> list[str]:
    section, view = panel.groups[name]
    return [] if section.isHidden() else [row.title for row in view.rows.rows]


def test_each_kind_has_its_list_and_leads_on(panel: RelatedPanel, qtbot: QtBot) -> None:
    case = replace(a_detailed_case(), attachments=(FILE,), copy_to=("sam@eksempelfjord.example",))
    panel.show_case(case, (("art-1", a_text("How to print")),))
    assert titles(panel, LATEST) == ["Skriveren står"]
    assert titles(panel, FILES) == ["error.log"]
    assert titles(panel, ARTICLES) == ["How to print"]
    assert titles(panel, COPIES) == ["sam@eksempelfjord.example"]
    for name, signal, key in (
        (LATEST, panel.case_wanted, "case-2"),
        (FILES, panel.file_opened, "att-1"),
        (ARTICLES, panel.article_wanted, "art-1"),
    ):
        with qtbot.waitSignal(signal, check_params_cb=lambda told, key=key: told == key):
            panel.groups[name][1].opened.emit(panel.groups[name][1].rows.rows[0].key)


def test_nothing_is_said_to_be_nothing(panel: RelatedPanel) -> None:
    panel.show_case(a_case(), ())
    assert [name for name in panel.groups if titles(panel, name)] == []
