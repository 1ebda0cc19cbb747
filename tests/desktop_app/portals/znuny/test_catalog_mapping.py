"""Queues, types and services as a catalogue with forms."""

from dataclasses import replace

from desktop_app.domain.cases import Priority
from desktop_app.domain.catalog import UNCLASSIFIED, CaseType, Catalogue, Category, Item, Service
from desktop_app.domain.forms import FieldRole, problems
from desktop_app.domain.ids import FieldId, TypeId
from desktop_app.domain.text import LANGUAGES
from desktop_app.portals.znuny import wire
from desktop_app.portals.znuny.catalog_mapping import (
    TITLE_CHARS,
    priority,
    priority_name,
    rows,
    type_id,
    type_name,
)
from desktop_app.portals.znuny.offer import offer
from desktop_app.portals.znuny.profile import Profile
from tests.vendors.znuny.transcripts import record

OFFER = offer(wire.read(record(6).response["json"], wire.Catalog), None, Profile())


def test_the_rows() -> None:
    made = rows(OFFER, "desk.example")
    assert [row.title.in_("sv") for row in made if isinstance(row, Catalogue)] == ["Esimerkkilän kunta"]
    assert [row.id for row in made if isinstance(row, Category)] == ["Support"]
    assert [row.id for row in made if isinstance(row, Item)] == ["Support", "Support::InSchool"]
    assert [row.title.in_("sv") for row in made if isinstance(row, Item)] == ["Support", "InSchool"]
    assert [row.id for row in made if isinstance(row, CaseType)][:2] == [UNCLASSIFIED, "Consulting"]
    assert [row.id for row in made if isinstance(row, CaseType) and row.is_incident] == ["Incident"]
    app = next(row for row in made if isinstance(row, Service) and row.id == "Wilma::Wilma-appen")
    assert (app.parent_id, app.title.in_("sv")) == ("Wilma", "Wilma-appen")


def test_without_a_company_the_host_is_the_shelf() -> None:
    nobody = replace(OFFER, user=wire.User(Login="x"), services=("A::B",))
    made = rows(nobody, "desk.example")
    assert next(row.title.in_("sv") for row in made if isinstance(row, Catalogue)) == "desk.example"
    assert next(row.title.in_("sv") for row in made if isinstance(row, Service)) == "A::B"


def test_a_form_asks_what_znuny_needs() -> None:
    item = next(row for row in rows(OFFER, "") if isinstance(row, Item))
    assert [field.role for field in item.form.fields] == [FieldRole.SERVICE, FieldRole.SUBJECT, FieldRole.DESCRIPTION]
    assert set(problems(item.form, {})) == {"subject", "description"}
    assert item.type_ids[0] == UNCLASSIFIED
    assert item.asks_priority
    for field in item.form.fields:
        assert set(field.label.texts) == set(LANGUAGES)
    bare = next(row for row in rows(replace(OFFER, services=(), types=(), priorities=()), "") if isinstance(row, Item))
    assert len(bare.form.fields) == 2
    assert bare.type_ids == ()
    assert not bare.asks_priority


def test_trap_titles_are_cut_at_255_characters() -> None:
    item = next(row for row in rows(OFFER, "") if isinstance(row, Item))
    assert problems(item.form, {FieldId("subject"): "x" * (TITLE_CHARS + 1), FieldId("description"): "x"})


def test_types_and_priorities_both_ways() -> None:
    assert type_id("") is None
    assert type_name(UNCLASSIFIED, OFFER) == "Unclassified"
    assert type_name(TypeId("Incident"), OFFER) == "Incident"
    assert type_name(None, OFFER) == "Unclassified"
    assert type_name(None, replace(OFFER, types=())) == ""
    assert type_name(UNCLASSIFIED, replace(OFFER, types=("Incident",))) == "Incident"
    assert [priority(name) for name in OFFER.priorities] == [Priority.LOW, Priority.NORMAL, Priority.HIGH]
    assert priority("urgent") is None
    assert priority_name(None, OFFER) == "3 normal"
    assert priority_name(Priority.NORMAL, OFFER) == "3 normal"
    assert priority_name(Priority.HIGH, OFFER) == "4 high"
    assert priority_name(Priority.CRITICAL, OFFER) == "3 normal"
