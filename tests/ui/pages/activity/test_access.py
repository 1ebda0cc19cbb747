"""What you see, and why."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from desktop_app.domain.identity import Role
from desktop_app.services.activity import ActivityRead
from ui.pages.activity.access import AccessCard
from ui.widgets.plain_label import PlainLabel


def said(qtbot: QtBot, *roles: Role) -> str:
    card = AccessCard()
    qtbot.addWidget(card)
    card.show_read(ActivityRead(date(2026, 11, 21), roles=frozenset(roles)))
    return "\n".join(label.text() for label in card.findChildren(PlainLabel) if label.isVisibleTo(card))


def test_an_administrator_sees_everything(qtbot: QtBot) -> None:
    text = said(qtbot, Role.USER, Role.CUSTOMER_ADMIN)
    assert "Your roles: User, Customer administrator" in text
    assert "the use of everybody in your workspaces" in text
    assert "primary contact" not in text


@pytest.mark.parametrize(
    ("role", "more"),
    [
        (Role.ACTIVITY_VIEWER, "tell nothing of what is left for all"),
        (Role.AUTHORISED_CONTACT, "the figures of the whole agreement"),
        (Role.LEARNING_MANAGER, "all courses"),
    ],
)
def test_others_are_told_the_four_rules(qtbot: QtBot, role: Role, more: str) -> None:
    text = said(qtbot, role)
    for rule in ("primary contact", "shared with you", "a group", "view all requests", more):
        assert rule in text


def test_before_anything_was_read(qtbot: QtBot) -> None:
    card = AccessCard()
    qtbot.addWidget(card)
    card.retranslate()
