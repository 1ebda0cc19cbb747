"""Autosave over a real store."""

from pytestqt.qtbot import QtBot

from desktop_app.domain.changes import Changes
from desktop_app.domain.drafts import Draft
from desktop_app.domain.ids import FieldId
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.services.drafts import Drafts
from tests.ui.kit import Kit
from tests.ui.pages.new_case.desks import a_draft, kept
from ui.pages.new_case.autosave import Autosave
from ui.widgets.typing_pause import FIRST_MS, LONGEST_MS


def test_a_pause_saves_and_tells_when(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    autosave = Autosave(kit.services.drafts, kit.bridge)
    with qtbot.waitSignal(autosave.saved) as saved:
        autosave.keep(draft.with_answer(FieldId("subject"), "One"))
        autosave.keep(draft.with_answer(FieldId("subject"), "Two"))
    assert saved.args[0].tzinfo is not None
    assert kept(kit, draft.id).answers == {"subject": "Two"}
    assert not autosave.is_pending


def test_who_never_pauses_is_saved_nevertheless(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    autosave, told = Autosave(kit.services.drafts, kit.bridge), list[object]()
    autosave.saved.connect(told.append)

    def type_on() -> bool:
        autosave.keep(draft.with_answer(FieldId("subject"), "x"))
        return bool(told)

    qtbot.waitUntil(type_on, timeout=LONGEST_MS * 4)


def test_a_draft_that_is_gone(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    kit.services.drafts.discard(draft.id)
    autosave = Autosave(kit.services.drafts, kit.bridge)
    autosave.keep(draft)
    with qtbot.waitSignal(autosave.gone):
        autosave.flush()


class _FullDisk(Drafts):
    """The first save meets a full disk."""

    def __init__(self, drafts: Drafts) -> None:
        self._drafts, self.tries = drafts, 0

    def save(self, draft: Draft) -> Changes:
        self.tries += 1
        if self.tries == 1:
            raise StoreUnavailable(StoreTrouble.FULL)
        return self._drafts.save(draft)


def test_what_could_not_be_saved_is_tried_again(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    autosave = Autosave(_FullDisk(kit.services.drafts), kit.bridge)
    autosave.keep(draft.with_answer(FieldId("subject"), "Kept"))
    with qtbot.waitSignal(autosave.failed):
        autosave.flush()
    assert autosave.is_pending
    assert autosave.is_failing
    with qtbot.waitSignal(autosave.saved, timeout=FIRST_MS * 5):
        pass  # by itself
    assert kept(kit, draft.id).answers == {"subject": "Kept"}
    assert not autosave.is_failing
    assert not autosave.is_pending


def test_another_draft_does_not_push_it_out(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    first, second = a_draft(kit), a_draft(kit)
    autosave = Autosave(_FullDisk(kit.services.drafts), kit.bridge)
    autosave.keep(first.with_answer(FieldId("subject"), "First"))
    with qtbot.waitSignal(autosave.failed):
        autosave.flush()
    autosave.keep(second.with_answer(FieldId("subject"), "Second"))
    with qtbot.waitSignals([autosave.saved, autosave.saved]):
        autosave.flush()
    assert [kept(kit, draft.id).answers for draft in (first, second)] == [{"subject": "First"}, {"subject": "Second"}]


class _Broken(_FullDisk):
    """The first save meets a fault of ours."""

    def save(self, draft: Draft) -> Changes:
        self.tries += 1
        if self.tries == 1:
            raise RuntimeError("ours")
        return self._drafts.save(draft)


def test_what_a_fault_of_ours_swallowed_can_be_saved_again(
    qtbot: QtBot, kit: Kit, own_faults: list[BaseException]
) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    autosave = Autosave(_Broken(kit.services.drafts), kit.bridge)
    autosave.keep(draft.with_answer(FieldId("subject"), "Kept"))
    autosave.flush()
    qtbot.waitUntil(lambda: bool(own_faults))
    with qtbot.waitSignal(autosave.saved):
        autosave.save_again()
    assert kept(kit, draft.id).answers == {"subject": "Kept"}


def test_what_is_newer_elsewhere_is_not_overwritten_by_what_failed_before(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft = a_draft(kit)
    autosave = Autosave(_FullDisk(kit.services.drafts), kit.bridge)
    newer = draft.with_answer(FieldId("subject"), "Newer")
    autosave.keep(draft.with_answer(FieldId("subject"), "Old"))
    autosave.flush()  # fails, as is known only later
    autosave.keep(newer)
    assert autosave.take(draft.id) == newer
    kit.services.drafts.save(newer)
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    autosave.save_again()
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert kept(kit, draft.id).answers == {"subject": "Newer"}
    assert not autosave.is_pending


def test_what_was_taken_and_given_back_is_saved_unless_something_newer_is_here(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft, other = a_draft(kit), a_draft(kit)
    autosave = Autosave(kit.services.drafts, kit.bridge)
    taken, newer = (draft.with_answer(FieldId("subject"), text) for text in ("Taken", "Newer"))
    autosave.keep(taken)
    assert autosave.take(other.id) is None, "not what is pending of another"
    assert autosave.take(draft.id) == taken
    with qtbot.waitSignal(autosave.saved, timeout=FIRST_MS * 5):
        autosave.give_back(taken)
    assert kept(kit, draft.id).answers == {"subject": "Taken"}
    autosave.keep(newer)
    autosave.give_back(taken)
    autosave.flush()
    autosave.give_back(taken)
    with qtbot.waitSignal(autosave.saved):
        autosave.flush()
    qtbot.waitUntil(lambda: not kit.bridge.is_waiting)
    assert kept(kit, draft.id).answers == {"subject": "Newer"}


def test_another_drafts_only_copy_is_not_taken(qtbot: QtBot, kit: Kit) -> None:
    kit.with_catalog()
    draft, other = a_draft(kit), a_draft(kit)
    autosave = Autosave(_FullDisk(kit.services.drafts), kit.bridge)
    autosave.keep(draft.with_answer(FieldId("subject"), "Kept"))
    with qtbot.waitSignal(autosave.failed):
        autosave.flush()
    assert autosave.take(other.id) is None
    assert autosave.forget(other.id) is None
    with qtbot.waitSignal(autosave.saved):
        autosave.flush()
    assert kept(kit, draft.id).answers == {"subject": "Kept"}
