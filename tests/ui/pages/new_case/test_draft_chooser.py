"""The choice among drafts."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.domain.drafts import DraftRow
from desktop_app.domain.ids import AccountId, DraftId, ItemId
from tests.ui.pages.new_case.makers import CATALOG, NOW
from ui.pages.new_case.draft_chooser import DraftChooser
from ui.widgets.buttons import Button
from ui.widgets.list_view import RowList

ROWS = (
    DraftRow(DraftId("1"), AccountId("a"), ItemId("plain"), "Ink", NOW, 2),
    DraftRow(DraftId("2"), AccountId("a"), ItemId("plain"), " ", NOW, 0),
    DraftRow(DraftId("3"), AccountId("a"), None, "", NOW, 1),
)

TITLES = {(AccountId("a"), item.id): item.title for item in CATALOG.items}


def test_each_draft_is_told_apart(qtbot: QtBot) -> None:
    chooser = DraftChooser()
    qtbot.addWidget(chooser)
    chooser.show_drafts(ROWS, TITLES, {})
    drafts = chooser.findChild(RowList)
    assert drafts is not None
    rows = [(row.title, row.subtitle) for row in drafts.rows.rows]
    assert rows == [("Ink", "Item plain, 2 attachments"), ("Item plain", ""), ("No subject yet", "1 attachment")]
    with qtbot.waitSignal(chooser.chosen) as told:
        drafts.opened.emit("2")
    assert told.args == ["2"]


def test_another_text_of_a_case_is_marked(qtbot: QtBot) -> None:
    chooser = DraftChooser()
    qtbot.addWidget(chooser)
    chooser.show_drafts([replace(ROWS[1], is_other_text=True)], TITLES, {})
    drafts = chooser.findChild(RowList)
    assert drafts is not None
    assert drafts.rows.rows[0].subtitle == "Another text of the same case"


def test_a_file_may_be_opened_instead(qtbot: QtBot) -> None:
    chooser = DraftChooser()
    qtbot.addWidget(chooser)
    button = chooser.findChild(Button, "new_case.open_file")
    assert button is not None
    with qtbot.waitSignal(chooser.file_wanted):
        button.click()


def test_a_new_one(qtbot: QtBot) -> None:
    chooser = DraftChooser()
    qtbot.addWidget(chooser)
    button = chooser.findChild(Button, "new_case.new")
    assert button is not None
    with qtbot.waitSignal(chooser.new_wanted):
        button.click()


def test_with_several_portals_each_draft_says_where_it_goes(qtbot: QtBot) -> None:
    chooser = DraftChooser()
    qtbot.addWidget(chooser)
    elsewhere = replace(ROWS[0], account_id=AccountId("b"))
    chooser.show_drafts([ROWS[0], elsewhere], TITLES, {AccountId("a"): "Desk", AccountId("b"): "HR"})
    drafts = chooser.findChild(RowList)
    assert drafts is not None
    assert [row.subtitle for row in drafts.rows.rows] == ["Item plain, 2 attachments, Desk", "2 attachments, HR"]
