"""Agreements as cards."""

from datetime import date

from pytestqt.qtbot import QtBot

from desktop_app.domain.agreements import Agreement, Workspace
from desktop_app.domain.text import LocalText
from ui.pages.activity.agreement_card import AgreementCard
from ui.widgets.meter import Meter
from ui.widgets.plain_label import PlainLabel

TODAY = date(2026, 11, 21)


def shown(qtbot: QtBot, agreement: Agreement) -> tuple[list[str], bool]:
    card = AgreementCard(agreement, TODAY)
    qtbot.addWidget(card)
    labels = [label.text() for label in card.findChildren(PlainLabel) if label.text()]
    return labels, card.findChild(Meter) is not None


def test_what_it_is_called_and_how_long_it_runs(qtbot: QtBot) -> None:
    agreement = Agreement(
        "a",
        "DA-1",
        LocalText.of("Plus"),
        date(2026, 1, 1),
        date(2026, 12, 31),
        customer="Customer",
        workspaces=(Workspace("w", "Finance"),),
    )
    labels, has_bar = shown(qtbot, agreement)
    assert labels == ["Plus", "DA-1 · Customer", "01/01/2026 – 31/12/2026", "Finance"]
    assert has_bar


def test_without_dates(qtbot: QtBot) -> None:
    labels, has_bar = shown(qtbot, Agreement("a", "DA-1", LocalText(), None, None))
    assert labels == ["DA-1", "DA-1", "The portal tells no dates of it."]
    assert not has_bar
