"""ui.pages.sign_in.asking"""

from pytestqt.qtbot import QtBot

from desktop_app.errors import NotAllowed, SupportError
from tests.ui.kit import Kit
from ui.pages.sign_in.asking import Asking
from ui.pages.sign_in.card import SignInCard


def _fail(error: Exception) -> int:
    raise error


def test_the_card_is_busy_until_the_answer(qtbot: QtBot, kit: Kit) -> None:
    heard: list[object] = []
    card = SignInCard()
    qtbot.addWidget(card)
    asking = Asking(kit.bridge, card)
    asking.ask("Looking …", lambda _task: 42, heard.append)
    assert card.busy.is_on
    qtbot.waitUntil(lambda: heard == [42])
    assert not card.busy.is_on


def test_after_a_fault_of_ours_the_card_can_be_used_again(
    qtbot: QtBot, kit: Kit, own_faults: list[BaseException]
) -> None:
    card = SignInCard()
    qtbot.addWidget(card)
    Asking(kit.bridge, card).ask("Looking …", lambda _task: _fail(KeyError("ours")), lambda _n: None)
    qtbot.waitUntil(lambda: not card.busy.is_on)
    assert not card.banner.isHidden()
    assert [type(error) for error in own_faults] == [KeyError]


def test_an_error_stands_in_the_card_or_goes_to_who_wants_it(qtbot: QtBot, kit: Kit) -> None:
    card = SignInCard()
    qtbot.addWidget(card)
    asking = Asking(kit.bridge, card)
    asking.ask("Looking …", lambda _task: _fail(NotAllowed()), lambda _n: None)
    qtbot.waitUntil(lambda: not card.banner.isHidden())
    heard: list[SupportError] = []
    asking.ask("Looking …", lambda _task: _fail(NotAllowed()), lambda _n: None, heard.append)
    assert card.banner.isHidden()
    qtbot.waitUntil(lambda: len(heard) == 1)
    assert card.banner.isHidden()
