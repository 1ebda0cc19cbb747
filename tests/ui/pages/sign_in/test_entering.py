"""ui.pages.sign_in.entering"""

from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import SignInWay
from tests.ui.kit import LOGIN, PASSWORD, Kit
from ui.pages.sign_in.asking import Asking
from ui.pages.sign_in.card import SignInCard
from ui.pages.sign_in.entering import Entering
from ui.pages.sign_in.outside_step import OutsideStep


def test_in_by_password_and_again_by_code(qtbot: QtBot, kit: Kit) -> None:
    card, step = SignInCard(), OutsideStep()
    qtbot.addWidget(card)
    qtbot.addWidget(step)
    entering = Entering(kit.services.session, Asking(kit.bridge, card), card)
    entering.begin("http://127.0.0.1:1")
    entering.typed = {"client_id": "n"}
    with qtbot.waitSignal(entering.entered):
        entering.by_password(LOGIN, PASSWORD)
    assert kit.account.settings["client_id"] == "n"
    kit.server.ways = (SignInWay.DEVICE,)
    entering.begin(kit.account.address, kit.account_id)
    with qtbot.waitSignal(step.coded):
        entering.outside(SignInWay.DEVICE, step)
    with qtbot.waitSignal(entering.entered):
        kit.server.in_browser.set()


def test_who_gives_up_hears_nothing_more(qtbot: QtBot, kit: Kit) -> None:
    card, step = SignInCard(), OutsideStep()
    qtbot.addWidget(card)
    qtbot.addWidget(step)
    kit.server.ways = (SignInWay.DEVICE,)
    entering = Entering(kit.services.session, Asking(kit.bridge, card), card)
    entering.give_up()
    entering.begin("http://127.0.0.1:1")
    with qtbot.waitSignal(step.coded):
        entering.outside(SignInWay.DEVICE, step)
    entering.give_up()
    with qtbot.assertNotEmitted(entering.entered, wait=100):
        kit.server.in_browser.set()
    assert kit.services.session.accounts() == ()
