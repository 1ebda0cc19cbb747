"""ui.pages.cases.empty"""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.domain.case_views import CaseView, Days, Period
from desktop_app.domain.cases import CaseFilter, Whose
from ui.pages.cases.empty import NoCases
from ui.widgets.plain_label import PlainLabel


def test_it_says_why(qtbot: QtBot) -> None:
    empty = NoCases()
    qtbot.addWidget(empty)

    def title(view: CaseView) -> str:
        empty.say(view)
        return next(label.text() for label in empty.findChildren(PlainLabel) if label.text())

    plain = CaseView()
    assert title(plain) == "No cases here"
    assert title(replace(plain, filter=CaseFilter(words="x"))) == "No case matches"
    assert title(replace(plain, days=Days(period=Period.WEEK))) == "No case fits the filters"
    assert title(replace(plain, filter=CaseFilter(view_id="v"))) == "No cases here"
    assert title(replace(plain, filter=CaseFilter(whose=Whose.WAITING_FOR_ME))) == "Nothing waits for you"
    assert title(replace(plain, filter=CaseFilter(whose=Whose.SHARED))) == "Nothing is shared with you"
