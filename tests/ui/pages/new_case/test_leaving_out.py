"""ui.pages.new_case.leaving_out"""

from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from desktop_app.domain.ids import FieldId
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import Desk, a_draft, at
from ui.widgets.confirm import Confirm


def _ready(qtbot: QtBot, kit: Kit) -> Desk:
    """A draft that could be sent, with one answer that has no field."""
    kit.with_catalog()
    draft = a_draft(kit)
    kit.services.drafts.save(draft.with_answer(FieldId("room"), "Room 12, " + "third floor " * 30))
    desk = Desk(qtbot, kit, at(draft))
    desk.fill()
    desk.press("new_case.step.3")
    desk.press("new_case.send")
    desk.wait(lambda: desk.page.findChild(Confirm) is not None)
    return desk


def _question(desk: Desk) -> Confirm:
    found = desk.page.findChild(Confirm)
    assert isinstance(found, Confirm)
    return found


def test_it_is_sent_without_it_once_the_user_says_so(qtbot: QtBot, kit: Kit) -> None:
    desk = _ready(qtbot, kit)
    said = " ".join(label.text() for label in _question(desk).findChildren(QLabel))
    assert "Room 12" in said
    assert len(said) < 500
    desk.press("confirm.yes")
    desk.wait(lambda: bool(kit.services.outbox.items()))


def test_who_looks_first_can_put_it_into_the_description(qtbot: QtBot, kit: Kit) -> None:
    desk = _ready(qtbot, kit)
    desk.press("confirm.no")
    desk.press("new_case.add_left")
    assert not desk.shows("new_case.add_left")
    desk.press("new_case.step.3")
    desk.press("new_case.send")
    desk.wait(lambda: bool(kit.services.outbox.items()))
    (row,) = kit.stores.open(kit.account_id).outbox.rows()
    assert "Room 12, third floor" in row.command.description  # type: ignore[union-attr]
    assert "room" not in row.command.answers  # type: ignore[union-attr]


def test_nothing_is_asked_when_everything_fits(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    desk = Desk(qtbot, kit, at(draft))
    desk.fill()
    desk.press("new_case.step.3")
    desk.press("new_case.send")
    desk.wait(lambda: bool(kit.services.outbox.items()))
    assert not [one for one in desk.page.findChildren(QWidget) if isinstance(one, Confirm)]
    assert kit.services.drafts.open(draft.id) is None


def test_who_would_rather_look_is_not_led_about_in_another_draft(qtbot: QtBot, kit: Kit) -> None:
    desk = _ready(qtbot, kit)
    question, other = _question(desk), a_draft(kit)
    desk.page._opening.open(at(other), None)
    desk.wait(lambda: desk.page._writing.loaded is not None and desk.page._writing.loaded.draft.id == other.id)
    desk.wait(lambda: not isValid(question))
    step = desk.page._writing.loaded.draft.step if desk.page._writing.loaded is not None else None
    assert step == 0
    assert kit.services.outbox.items() == ()
