"""ui.pages.new_case.quick_draft"""

from dataclasses import replace
from threading import Event

from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot
from typing_extensions import override

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.changes import Changes
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import CaseId, DraftId
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.services.drafts import Drafts
from tests.makers import a_case
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import a_draft, kept
from tests.ui.pages.new_case.panels import Panel
from ui.navigation import Go, PageName
from ui.pages.new_case.quick_draft import QuickDraft
from ui.pages.new_case.writing import Writing


def _case(kit: Kit, *actions: CaseAction) -> Go:
    case = a_case(number="DP-7", actions=frozenset(actions))
    kit.server.put_case(case)
    kit.sync()
    return Go(PageName.CASE, account_id=kit.account_id, case_id=case.row.id)


def test_items_are_found_in_any_language(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    search = panel.quick._body.about.search
    for words in ("faktura", "lasku"):
        search.wanted.emit("")
        search._field.setText(words)
        with qtbot.waitSignal(panel.quick._draft.found):
            search.wanted.emit(words)
        assert search._list.rows.rows, words


def test_beside_a_case_that_may_be_divided_it_can_become_a_part(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit, _case(kit, CaseAction.CHILD))
    panel.fill()
    box = panel.widget("quick.part")
    assert isinstance(box, QCheckBox)
    assert not box.isChecked()
    box.click()
    panel.press("quick.send")
    panel.wait(lambda: panel.times_left == 1)
    (row,) = kit.stores.open(kit.account_id).outbox.rows()
    assert isinstance(row.command, SubmitCase)
    assert row.command.part_of is not None
    assert row.command.part_of.number == "DP-7"


def test_beside_any_other_it_cannot(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit, _case(kit, CaseAction.COMMENT))
    with qtbot.waitSignal(panel.quick._draft.part_offered) as offered:
        panel.open(_case(kit, CaseAction.COMMENT))
    assert offered.args == [None]
    panel.open(Go(PageName.CASE, account_id=kit.account_id, case_id=CaseId("gone")))
    assert not any(box.isVisible() for box in panel.quick.findChildren(QCheckBox, "quick.part"))


def test_nothing_is_handed_over_without_a_draft(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    panel = Panel(qtbot, kit)
    panel.quick.release(panel.draft.id)
    panel.press("quick.full")
    assert panel.went == [Go(PageName.NEW_CASE)]


class _Locked(Drafts):
    """The first save waits, and meets a lock."""

    def __init__(self, drafts: Drafts) -> None:
        self._real, self._is_first, self.may_go_on = drafts, True, Event()

    @override
    def save(self, draft: Draft) -> Changes:
        if self._is_first:
            self._is_first = False
            self.may_go_on.wait(10)
            raise StoreUnavailable(StoreTrouble.LOCKED)
        return self._real.save(draft)


def _handing_over(qtbot: QtBot, kit: Kit) -> tuple[Writing, DraftId, _Locked]:
    """A draft on its way to the page, whose save is going to fail."""
    kit.with_catalog()
    writing = Writing(kit.services, kit.bridge)
    draft, real = QuickDraft(kit.services, kit.bridge, writing), kit.services.drafts
    with qtbot.waitSignal(draft.opened):
        draft.begin()
    assert writing.loaded is not None
    writing.choose_item("i-support")
    writing.answer("subject", "Old words")
    locked = _Locked(real)
    kit.services.drafts = locked
    draft.hand_over(1)
    kit.services.drafts = real
    return writing, writing.loaded.draft.id, locked


def test_what_is_typed_while_it_is_handed_over_is_what_is_kept(qtbot: QtBot, kit: Kit) -> None:
    writing, id, locked = _handing_over(qtbot, kit)
    writing.answer("subject", "New words")
    with qtbot.waitSignal(writing.autosave.saved):
        locked.may_go_on.set()
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert kept(kit, id).answers == {"subject": "New words"}
    assert not writing.autosave.is_pending


def test_what_could_not_be_handed_over_pushes_no_other_draft_out(qtbot: QtBot, kit: Kit) -> None:
    writing, id, locked = _handing_over(qtbot, kit)
    loaded = writing.loaded
    assert loaded is not None
    other = a_draft(kit)
    writing.load(replace(loaded, draft=other))
    writing.answer("subject", "Another")
    with qtbot.waitSignals([writing.autosave.saved, writing.autosave.saved]):
        locked.may_go_on.set()
    assert kept(kit, id).answers == {"subject": "Old words"}
    assert kept(kit, other.id).answers == {"subject": "Another"}
