"""The first view of the page."""

from pytestqt.qtbot import QtBot

from tests.ui.agreements import with_agreements
from tests.ui.kit import Kit
from tests.ui.looks import assert_usable
from ui.pages.activity.agreement_card import AgreementCard
from ui.pages.activity.line_card import LineCard
from ui.pages.activity.overview import Overview
from ui.widgets.plain_label import PlainLabel


def opened(qtbot: QtBot, kit: Kit, person: str = "p-gudrun", *workspaces: str) -> Overview:
    with_agreements(kit, person)
    overview = Overview()
    qtbot.addWidget(overview)
    overview.resize(1000, 1600)
    overview.show()
    overview.show_read(kit.services.activity.read(kit.account_id), workspaces)
    return overview


def texts(overview: Overview) -> str:
    return "\n".join(label.text() for label in overview.findChildren(PlainLabel) if label.isVisible())


def said(overview: Overview, id: str) -> str:
    found = overview.findChild(LineCard, f"activity.line.{id}")
    assert isinstance(found, LineCard)
    return found.accessibleDescription()


def test_sums_over_the_agreements_that_run(qtbot: QtBot, kit: Kit) -> None:
    overview = opened(qtbot, kit)
    assert "Added up over 2 agreements." in texts(overview)
    # 40 and 16 bought; the agreement that has ended counts no more.
    assert said(overview, "e-fjord-advisory") == (
        "Consumption service · Hours. Bought: 56.00, Used: 42.25, Left: 13.75"
    )
    assert said(overview, "e-fjord-reactive").startswith("Consumption service · Hours. Bought: Included")
    assert_usable(overview)


def test_a_workspace_chooses_its_agreements(qtbot: QtBot, kit: Kit) -> None:
    overview = opened(qtbot, kit, "p-gudrun", "w-fjord-finance")

    def cards() -> list[str]:
        return [card.objectName() for card in overview.findChildren(AgreementCard) if card.isVisible()]

    qtbot.waitUntil(lambda: cards() == ["activity.agreement.a-fjord", "activity.agreement.a-fjord-before"])
    assert "Bought: 40.00" in said(overview, "e-fjord-advisory")
    assert "Added up" not in texts(overview)
    assert "for the whole agreement, its other workspaces included" in texts(overview)


def test_own_use_is_named_so(qtbot: QtBot, kit: Kit) -> None:
    overview = opened(qtbot, kit, "p-mette")
    assert "Some figures cover only the use that you may see" in texts(overview)
    assert "Used, of what you may see" in said(overview, "e-fjord-advisory")
    assert overview.access.isVisible()
    overview.retranslate()


def test_a_card_opens_its_uses(qtbot: QtBot, kit: Kit) -> None:
    overview = opened(qtbot, kit)
    card = overview.findChild(LineCard, "activity.line.e-fjord-advisory")
    assert isinstance(card, LineCard)
    with qtbot.waitSignal(overview.chosen) as told:
        card.click()
    assert told.args == ["advisory", ("e-fjord-advisory", "e-school-advisory")]
