"""Packages of one agreement at a time."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.activity import Line
from tests.ui.agreements import with_agreements
from tests.ui.kit import Kit
from ui.pages.activity.enhanced import Enhanced
from ui.pages.activity.line_card import BenefitCard, LineCard
from ui.widgets.editors.choices import ChoiceBox
from ui.widgets.plain_label import PlainLabel
from ui.widgets.segmented import Segmented


def opened(qtbot: QtBot, kit: Kit) -> Enhanced:
    with_agreements(kit)
    read = kit.services.activity.read(kit.account_id)
    enhanced = Enhanced()
    qtbot.addWidget(enhanced)
    enhanced.resize(1000, 600)
    enhanced.show()
    enhanced.show_read(read, read.agreements)
    return enhanced


def box(enhanced: Enhanced, name: str) -> ChoiceBox:
    found = enhanced.findChild(ChoiceBox, f"activity.{name}")
    assert isinstance(found, ChoiceBox)
    return found


def status(enhanced: Enhanced) -> Segmented:
    found = enhanced.findChild(Segmented)
    assert isinstance(found, Segmented)
    return found


def choose(box_: ChoiceBox, id: str) -> None:
    box_.setCurrentIndex(box_.findData(id))


def shows(qtbot: QtBot, enhanced: Enhanced, *ids: str) -> None:
    def shown() -> set[str]:
        return {card.line.id for card in enhanced.findChildren(LineCard) if card.isVisible()}

    qtbot.waitUntil(lambda: shown() == set(ids))


def texts(enhanced: Enhanced) -> list[str]:
    return [label.text() for label in enhanced.findChildren(PlainLabel) if label.isVisible()]


def test_running_agreements_first_with_their_active_packages(qtbot: QtBot, kit: Kit) -> None:
    enhanced = opened(qtbot, kit)
    assert box(enhanced, "agreement").chosen() == "a-fjord"
    shows(qtbot, enhanced, "e-fjord-extended", "e-fjord-credits", "e-fjord-engineer")
    assert len([card for card in enhanced.findChildren(BenefitCard) if card.isVisible()]) == 1


def test_another_agreement_forgets_the_package(qtbot: QtBot, kit: Kit) -> None:
    enhanced = opened(qtbot, kit)
    choose(box(enhanced, "package"), "pk-fjord-evening")
    shows(qtbot, enhanced, "e-fjord-extended", "e-fjord-credits")
    choose(box(enhanced, "agreement"), "a-fjord-school")
    assert box(enhanced, "package").chosen() is None
    shows(qtbot, enhanced, "e-school-credits")
    choose(box(enhanced, "agreement"), "a-fjord")
    shows(qtbot, enhanced, "e-fjord-extended", "e-fjord-credits", "e-fjord-engineer")


def test_inactive_packages(qtbot: QtBot, kit: Kit) -> None:
    enhanced = opened(qtbot, kit)
    status(enhanced).choose("inactive")
    status(enhanced).chosen.emit("inactive")
    shows(qtbot, enhanced)
    qtbot.waitUntil(lambda: "Getting started" in texts(enhanced))
    choose(box(enhanced, "agreement"), "a-fjord-school")
    assert any(
        "has no such package" in label.text() for label in enhanced.findChildren(PlainLabel) if label.isVisible()
    )


def test_a_line_is_told(qtbot: QtBot, kit: Kit) -> None:
    enhanced = opened(qtbot, kit)
    with qtbot.waitSignal(enhanced.chosen) as told:
        next(card for card in enhanced.findChildren(LineCard) if card.line.id == "e-fjord-credits").click()
    assert told.args is not None
    assert isinstance(told.args[0], Line)


def test_nothing_bought_beside_the_enterprise_wide(qtbot: QtBot, kit: Kit) -> None:
    enhanced = opened(qtbot, kit)
    read = kit.services.activity.read(kit.account_id)
    enhanced.show_read(read, ())
    assert not enhanced.isVisible()
    enhanced.retranslate()
