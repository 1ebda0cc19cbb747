"""The four steps and what stands around them."""

from dataclasses import replace

from PySide6.QtWidgets import QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import AccountId, FieldId, TypeId
from desktop_app.domain.knowledge import Hit, HitKind
from tests.ui.kit import Kit, named
from tests.ui.pages.new_case.makers import ACCOUNT, CATALOG, CONSULTING, OPEN_ITEM, PLAIN_ITEM, a_draft
from ui.navigation import PageName
from ui.pages.new_case.desk import Desk
from ui.pages.new_case.helping import Helping
from ui.pages.new_case.writing import Loaded, Writing
from ui.widgets.banner import Banner
from ui.widgets.plain_label import PlainLabel


def parts(qtbot: QtBot, kit: Kit, loaded: Loaded) -> tuple[Writing, Desk]:
    writing = Writing(kit.services, kit.bridge)
    desk = Desk(writing, Helping(kit.services, kit.bridge))
    qtbot.addWidget(desk)
    desk.show()
    writing.load(loaded)
    return writing, desk


def states(desk: Desk) -> list[str]:
    return [button.accessibleDescription() for button in desk.bar.buttons]


def test_the_steps_say_how_they_stand(qtbot: QtBot, kit: Kit) -> None:
    writing, desk = parts(qtbot, kit, Loaded(a_draft(None), ACCOUNT, CATALOG))
    assert states(desk) == ["Not chosen yet", "Not started", "Nothing attached yet", "1 still missing"]
    writing.choose_item("open")
    assert states(desk) == ["Type not chosen yet", "1 still missing", "Nothing attached yet", "1 still missing"]
    writing.choose_type(CONSULTING)
    writing.answer("subject", "Ink")
    qtbot.waitUntil(lambda: states(desk) == ["Done", "Done", "Nothing attached yet", "Ready to send"])
    writing.close()


def test_steps_come_in_any_order(qtbot: QtBot, kit: Kit) -> None:
    writing, desk = parts(qtbot, kit, Loaded(a_draft(OPEN_ITEM), ACCOUNT, CATALOG))
    for at, step in ((3, desk.check), (1, desk.describe), (2, desk.show_), (0, desk.about)):
        desk.bar.buttons[at].click()
        assert step.isVisible()
    desk.jump("item")
    assert named(desk, "new_case.browse").isVisible()
    writing.close()


def test_the_guard_speaks_until_it_is_dismissed(qtbot: QtBot, kit: Kit) -> None:
    writing, desk = parts(qtbot, kit, Loaded(a_draft(PLAIN_ITEM), ACCOUNT, CATALOG))
    guard = desk.findChild(Banner, "new_case.guard")
    assert guard is not None
    assert not guard.isVisible()
    writing.answer("subject", "It crashed")
    qtbot.waitUntil(guard.isVisible)
    next(one for one in guard.findChildren(QPushButton) if one.isVisible()).click()
    assert writing.loaded is not None
    assert writing.loaded.draft.type_id == TypeId("incident")
    assert not guard.isVisible()
    writing.close()


def test_a_similar_case_is_gone_to(qtbot: QtBot, kit: Kit) -> None:
    writing, desk = parts(qtbot, kit, Loaded(a_draft(PLAIN_ITEM), ACCOUNT, CATALOG))
    desk._helping.found.emit((Hit(AccountId("a"), HitKind.CASE, "c", "Like mine", "", "en", 1.0),))
    with qtbot.waitSignal(desk.go) as told:
        named(desk, "new_case.suggestion.c").click()  # type: ignore[attr-defined]
    assert (told.args[0].page, told.args[0].case_id) == (PageName.CASE, "c")
    writing.close()


def test_the_portals_reasons_stand_at_their_fields_until_these_are_answered(qtbot: QtBot, kit: Kit) -> None:
    refused = {FieldId("subject"): "For langt", FieldId("elsewhere"): "Ukjent felt"}
    draft = replace(a_draft(PLAIN_ITEM), refusal="Skjemaet har feil", refused=refused, step=1)
    writing, desk = parts(qtbot, kit, Loaded(draft, ACCOUNT, CATALOG))
    banner = desk.findChild(Banner, "new_case.refusal")
    assert banner is not None
    assert banner.isVisible()
    assert {"Skjemaet har feil\nUkjent felt", "For langt"} <= set(said(desk))
    field = desk.findChild(QLineEdit, "new_case.field.subject")
    assert field is not None
    qtbot.keyClicks(field, "Short")
    assert "For langt" not in said(desk)
    assert writing.loaded is not None
    assert "subject" not in writing.loaded.draft.refused
    writing.answer("elsewhere", "x")
    qtbot.waitUntil(lambda: not banner.isVisible())  # all of it was answered
    writing.close()


def said(desk: Desk) -> list[str]:
    return [label.text() for label in desk.findChildren(PlainLabel) if label.isVisible()]
