"""The four steps and what stands around them."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.domain.ids import AccountId, TypeId
from desktop_app.domain.knowledge import Hit, HitKind
from tests.ui.kit import Kit, named
from tests.ui.pages.new_case.makers import ACCOUNT, CATALOG, CONSULTING, OPEN_ITEM, PLAIN_ITEM, a_draft
from ui.navigation import PageName
from ui.pages.new_case.desk import Desk
from ui.pages.new_case.helping import Helping
from ui.pages.new_case.writing import Loaded, Writing
from ui.widgets.banner import Banner


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
    assert states(desk) == ["Done", "Done", "Nothing attached yet", "Ready to send"]
    writing.close()


def test_steps_come_in_any_order(qtbot: QtBot, kit: Kit) -> None:
    writing, desk = parts(qtbot, kit, Loaded(a_draft(OPEN_ITEM), ACCOUNT, CATALOG))
    for at, step in ((3, desk.check), (1, desk.describe), (2, desk.show_), (0, desk.about)):
        desk.bar.buttons[at].click()
        assert step.isVisible()
    desk.jump("item")
    assert named(desk, "new_case.category").isVisible()
    writing.close()


def test_the_guard_speaks_until_it_is_dismissed(qtbot: QtBot, kit: Kit) -> None:
    writing, desk = parts(qtbot, kit, Loaded(a_draft(PLAIN_ITEM), ACCOUNT, CATALOG))
    guard = desk.findChild(Banner, "new_case.guard")
    assert guard is not None
    assert not guard.isVisible()
    writing.answer("subject", "It crashed")
    assert guard.isVisible()
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
