"""ui.pages.sign_in.portal_line"""

from pytestqt.qtbot import QtBot

from tests.ui.looks import assert_usable
from ui.pages.sign_in.portal_line import PortalLine
from ui.widgets.plain_label import ElidedLabel


def test_the_portal_and_the_way_back(qtbot: QtBot) -> None:
    line = PortalLine()
    qtbot.addWidget(line)
    line.name_portal("Eksempelfjord <b>desk</b>")
    line.show()
    assert_usable(line)
    assert line.findChildren(ElidedLabel)[0].text() == "Eksempelfjord <b>desk</b>"
    with qtbot.waitSignal(line.other_asked):
        line.other.click()
