"""What is done to the draft."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import Priority
from desktop_app.domain.catalog import Catalog
from desktop_app.domain.forms import FieldProblem
from desktop_app.domain.ids import CaseId
from desktop_app.domain.parts import PartOf
from tests.ui.kit import Kit
from tests.ui.pages.new_case.makers import ACCOUNT, CATALOG, INCIDENT, PLAIN_ITEM, STOP_ITEM, a_draft
from ui.pages.new_case.writing import Loaded, Writing


def writing(kit: Kit, loaded: Loaded | None) -> Writing:
    made = Writing(kit.services, kit.bridge)
    if loaded is not None:
        made.load(loaded)
    return made


def test_each_choice_is_kept(qtbot: QtBot, kit: Kit) -> None:
    one = writing(kit, Loaded(a_draft(PLAIN_ITEM), ACCOUNT, CATALOG))
    with qtbot.waitSignals([one.changed, one.changed, one.changed]):
        one.choose_item("stop")
        one.choose_type(INCIDENT)
        one.choose_priority("high")
    assert one.loaded is not None
    assert (one.loaded.draft.item_id, one.loaded.draft.priority) == ("stop", Priority.HIGH)
    assert one.item == STOP_ITEM
    assert one.autosave.is_pending
    one.close()
    assert not one.autosave.is_pending


def test_what_is_missing(kit: Kit) -> None:
    assert writing(kit, None).problems == {}
    assert writing(kit, Loaded(a_draft(None), ACCOUNT, CATALOG)).problems == {"item": FieldProblem.REQUIRED}
    gone = Loaded(a_draft(PLAIN_ITEM), ACCOUNT, Catalog())
    assert writing(kit, gone).problems == {"item": FieldProblem.NOT_A_CHOICE}
    one = writing(kit, Loaded(a_draft(PLAIN_ITEM), ACCOUNT, CATALOG))
    assert one.problems == {"subject": FieldProblem.REQUIRED}
    one.answer("subject", "Here")
    assert one.problems == {}
    one.answer("subject", None)
    assert one.problems == {"subject": FieldProblem.REQUIRED}


def test_it_becomes_a_part_of_another_case(qtbot: QtBot, kit: Kit) -> None:
    one = writing(kit, Loaded(a_draft(PLAIN_ITEM), ACCOUNT, CATALOG))
    part = PartOf(CaseId("c"), "DP-1", "A large matter")
    with qtbot.waitSignal(one.changed):
        one.become_part(part)
    assert one.loaded is not None
    assert one.loaded.draft.part_of == part
    one.close()
    one.become_part(None)


def test_steps_stay_within_the_four(kit: Kit) -> None:
    one = writing(kit, Loaded(a_draft(PLAIN_ITEM), ACCOUNT, CATALOG))
    one.to_step(by=-1)
    assert one.loaded is not None
    assert one.loaded.draft.step == 0
    for _ in range(9):
        one.to_step(by=1)
    assert one.loaded.draft.step == 3


def test_the_guard_is_heard_or_dismissed(kit: Kit) -> None:
    one = writing(kit, Loaded(a_draft(PLAIN_ITEM, subject="It crashed"), ACCOUNT, CATALOG))
    assert one.move is not None
    one.dismiss_guard()
    assert one.move is None
    other = writing(kit, Loaded(a_draft(PLAIN_ITEM, subject="It crashed"), ACCOUNT, CATALOG))
    other.make_incident()
    assert other.item == STOP_ITEM
    assert other.move is None


def test_a_newer_catalogue_leaves_the_words_alone(kit: Kit) -> None:
    draft = a_draft(PLAIN_ITEM)
    one = writing(kit, Loaded(draft, ACCOUNT, CATALOG))
    one.answer("subject", "Newer than the disk")
    fewer = replace(CATALOG, items=(PLAIN_ITEM,))
    one.renew(Loaded(draft, ACCOUNT, fewer))
    assert one.loaded is not None
    assert one.loaded.catalog == fewer
    assert one.loaded.draft.answers == {"subject": "Newer than the disk"}


def test_without_a_draft_nothing_happens(kit: Kit) -> None:
    one = writing(kit, None)
    one.answer("subject", "x")
    one.choose_item("stop")
    one.choose_type(INCIDENT)
    one.choose_priority("low")
    one.make_incident()
    one.to_step(2)
    one.to_step(by=1)
    assert one.loaded is None
    assert not one.autosave.is_pending
