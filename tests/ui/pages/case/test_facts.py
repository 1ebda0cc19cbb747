"""ui.pages.case.facts: pairs of name and value, and what belongs together."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from desktop_app.domain.cases import Priority, Relation, Status
from desktop_app.domain.catalog import CaseType, Catalog, Service
from desktop_app.domain.ids import CaseId, ServiceId, TypeId
from tests.makers import AT, a_case, a_person, a_text, an_item
from tests.ui.details import a_detailed_case
from tests.ui.looks import assert_usable, child
from ui import formats
from ui.language import set_language
from ui.pages.case.facts import FactsPanel
from ui.widgets.facts import Facts
from ui.widgets.list_view import RowList
from ui.widgets.plain_label import PlainLabel
from ui.widgets.status_pill import StatusPill

CATALOG = Catalog(
    types=(CaseType(TypeId("incident"), a_text("Incident", fi="Häiriö"), a_text("")),),
    services=(Service(ServiceId("primus"), a_text("Primus service"), a_text("")),),
    items=(an_item(title=a_text("Help with marks", fi="Apua arvosanoihin")),),
)
PARENT = Relation("parent", CaseId("case-2"), "DP-00002", "The whole school")


@pytest.fixture
def panel(qtbot: QtBot) -> FactsPanel:
    made = FactsPanel()
    qtbot.addWidget(made)
    made.resize(320, 900)
    made.show()
    return made


def facts_of(panel: FactsPanel) -> dict[str, str]:
    labels = [label for label in child(panel, Facts).findChildren(PlainLabel) if label.isVisible()]
    return {name.text(): value.text() for name, value in zip(labels[::2], labels[1::2], strict=True)}


def test_only_pairs_with_a_value_show(qtbot: QtBot) -> None:
    facts = Facts()
    qtbot.addWidget(facts)
    facts.show()
    facts.show_facts([("Number", "DP-1"), ("Owner", ""), ("Updated", "today")])
    assert [label.text() for label in facts.findChildren(PlainLabel)] == ["Number", "DP-1", "Updated", "today"]
    facts.show_facts([("Number", "DP-2")])
    shown = [label for label in facts.findChildren(PlainLabel) if label.isVisible()]
    assert [label.text() for label in shown] == ["Number", "DP-2"], "what is left over does not stay"
    assert shown[1].accessibleName() == "Number: DP-2"
    assert shown[1].textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByKeyboard, "one can copy it"


def test_a_case_and_its_facts(panel: FactsPanel) -> None:
    case = a_case(
        number="DP-00007",
        service_id=ServiceId("primus"),
        owner=a_person("p-liv", "Liv Skranke"),
        closed_at=AT + timedelta(hours=2),
        status=Status.CLOSED,
        priority=Priority.HIGH,
    )
    panel.show_case(replace(case, copy_to=("a@x.example", "b@x.example")), CATALOG, ())
    assert facts_of(panel) == {
        "Case number": "DP-00007",
        "Item": "Help with marks",
        "Type": "Incident",
        "Service": "Primus service",
        "Reported by": "Kari Prøve",
        "Assigned to": "Liv Skranke",
        "Opened": formats.moment(AT),
        "Updated": formats.moment(AT),
        "Closed": formats.moment(AT + timedelta(hours=2)),
    }
    assert [pill.isVisible() for pill in panel.findChildren(StatusPill)] == [True, True]
    assert_usable(panel)


def test_a_case_that_is_on_its_way_has_few_facts(panel: FactsPanel) -> None:
    panel.show_case(a_case(number="", item_id=None, type_id=None, requester=None), CATALOG, ())
    assert set(facts_of(panel)) == {"Opened", "Updated"}
    assert [pill.isVisible() for pill in panel.findChildren(StatusPill)] == [True, False], "no priority, no pill"


def test_what_belongs_together_can_be_opened(qtbot: QtBot, panel: FactsPanel) -> None:
    rows = child(panel, RowList)
    panel.show_case(a_case(), CATALOG, ())
    assert not rows.isVisible()
    case = replace(a_case(), relations=(PARENT, replace(PARENT, kind="cousin")))
    panel.show_case(case, CATALOG, (("a-1", a_text("How to print")),))
    assert rows.isVisible()
    assert [(row.title, row.subtitle) for row in rows.rows.rows] == [
        ("The whole school", "Parent case · DP-00002"),
        ("The whole school", "cousin · DP-00002"),
        ("How to print", "Article"),
    ]
    rows.choose(PARENT)
    with qtbot.waitSignal(panel.case_wanted) as blocker:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert blocker.args == [PARENT.case_id]
    rows.choose("a-1")
    with qtbot.assertNotEmitted(panel.case_wanted), qtbot.waitSignal(panel.article_wanted) as blocker:
        qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert blocker.args == ["a-1"]


@pytest.mark.parametrize("kind", ["related", "parent", "child", "merged_into", "merged_from"])
def test_every_kind_of_relation_has_a_word(panel: FactsPanel, kind: str) -> None:
    panel.show_case(replace(a_case(), relations=(replace(PARENT, kind=kind),)), CATALOG, ())
    assert kind not in child(panel, RowList).rows.rows[0].subtitle


def test_the_words_follow_the_reader(panel: FactsPanel, qapp: QApplication) -> None:
    panel.show_case(a_case(), CATALOG, ())
    set_language(qapp, "fi")
    panel.retranslate()
    assert {"Apua arvosanoihin", "Häiriö"} <= set(facts_of(panel).values())
    set_language(qapp, "en")


def test_whose_it_is_and_what_is_left_for_it(panel: FactsPanel) -> None:
    panel.show_case(a_detailed_case(), CATALOG, ())
    told = facts_of(panel)
    assert told["Customer"] == "Eksempelfjord kommune"
    assert told["Agreement"] == "Advice – Hours: 7.00 of 40.00 left"
    panel.show_case(replace(a_detailed_case(), is_counted=False), CATALOG, ())
    assert facts_of(panel)["Agreement"] == "Not taken off it"
