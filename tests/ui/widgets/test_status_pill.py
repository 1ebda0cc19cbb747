"""ui.widgets.status_pill"""

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import Priority, Status
from tests.ui.looks import has_colour, name_of, picture
from ui import icons
from ui.colours import LIGHT
from ui.theme import Type, theme
from ui.widgets.status_pill import StatusPill, priority_pill, status_pill


@pytest.mark.parametrize("status", list(Status))
def test_a_status_has_word_and_icon(qtbot: QtBot, status: Status) -> None:
    pill = status_pill(status)
    assert pill.text
    assert icons.exists(pill.icon)


def test_no_two_open_statuses_share_an_icon() -> None:
    shown = [status_pill(status).icon for status in Status if status is not Status.UNKNOWN]
    assert len(set(shown)) == len(shown)


@pytest.mark.parametrize("priority", list(Priority))
def test_a_priority_has_word_and_icon(priority: Priority) -> None:
    assert priority_pill(priority).text
    assert icons.exists(priority_pill(priority).icon)


def test_the_pill_is_told_and_painted(qtbot: QtBot) -> None:
    pill = StatusPill()
    qtbot.addWidget(pill)
    pill.show_status(Status.WAITING_FOR_YOU, "Avventer <b>bruker</b>")
    pill.resize(pill.sizeHint())
    assert name_of(pill) == "Waiting for you"
    assert "<b>" not in pill.toolTip()
    assert has_colour(picture(pill), LIGHT.warning.fill)
    words = QFontMetrics(theme().font(Type.CAPTION)).horizontalAdvance("Waiting for you")
    assert pill.sizeHint().width() > words
