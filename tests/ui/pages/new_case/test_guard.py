"""The wrong-type guard."""

from dataclasses import replace

import pytest

from desktop_app.domain.catalog import UNCLASSIFIED, Catalog
from desktop_app.domain.ids import ItemId
from tests.ui.pages.new_case.makers import (
    CATALOG,
    INCIDENT,
    OPEN_ITEM,
    PLAIN_ITEM,
    STOP_ITEM,
    SUPPORT,
    a_draft,
)
from ui.pages.new_case.guard import Move, move_offered, moved, of_item, sounds_like_incident, text_of


@pytest.mark.parametrize(
    "text",
    [
        "Invoices have stopped",
        "The program crashed twice",
        "Wilma virker ikke for lærerne",
        "Systemet har stoppat",
        "Primus ei toimi",
        "Ohjelma kaatui",
        "Siden er gået ned",
        "Kerfið liggur niðri",
        "It does\nnot work",
        "SCANNING HAS STOPPED",
    ],
)
def test_what_has_stopped(text: str) -> None:
    assert sounds_like_incident(text)


@pytest.mark.parametrize(
    "text",
    [
        "How do I export a report?",
        "Vi ønsker en demo",
        "Haluamme uuden moduulin",
        "We need a new user",
        "",
        "stoppested",
    ],
)
def test_what_has_not(text: str) -> None:
    assert not sounds_like_incident(text)


def test_another_type_of_the_same_item() -> None:
    draft = a_draft(OPEN_ITEM, subject="Everything has stopped")
    assert draft.type_id == UNCLASSIFIED
    assert move_offered(draft, CATALOG) == Move(OPEN_ITEM.id, INCIDENT)
    assert moved(draft, Move(OPEN_ITEM.id, INCIDENT), CATALOG) == replace(draft, type_id=INCIDENT)


def test_an_item_for_incidents_takes_every_word_along() -> None:
    draft = a_draft(PLAIN_ITEM, subject="Help", story="It crashed", other="kept")
    move = move_offered(draft, CATALOG)
    assert move == Move(STOP_ITEM.id, INCIDENT)
    new = moved(draft, move, CATALOG)
    assert dict(new.answers) == {"subject": "Help", "text": "It crashed", "other": "kept"}


def test_nothing_is_offered_without_need_or_way() -> None:
    assert move_offered(a_draft(OPEN_ITEM, INCIDENT, subject="It crashed"), CATALOG) is None
    assert move_offered(a_draft(OPEN_ITEM, subject="A question"), CATALOG) is None
    assert move_offered(a_draft(None), CATALOG) is None
    without = Catalog(CATALOG.catalogues, CATALOG.categories, CATALOG.types, (), (PLAIN_ITEM,))
    assert move_offered(a_draft(PLAIN_ITEM, subject="It crashed"), without) is None


def test_another_item_keeps_a_type_both_have() -> None:
    both = replace(STOP_ITEM, type_ids=(SUPPORT, INCIDENT))
    catalog = replace(CATALOG, items=(OPEN_ITEM, both))
    assert of_item(a_draft(OPEN_ITEM, INCIDENT), both.id, catalog).type_id == INCIDENT
    assert of_item(a_draft(OPEN_ITEM), both.id, catalog).type_id == SUPPORT
    assert of_item(a_draft(OPEN_ITEM), ItemId("gone"), catalog) == a_draft(OPEN_ITEM)


def test_the_text_is_subject_and_description() -> None:
    assert text_of(a_draft(OPEN_ITEM, subject="One", story="Two", service="mail"), OPEN_ITEM) == "One\nTwo"
