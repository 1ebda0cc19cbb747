"""Answers in words."""

from dataclasses import replace

from desktop_app.domain.forms import Answer, Choice, FieldKind, Form, FormField, TimeRange
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import FieldId, PersonId
from desktop_app.domain.text import LocalText
from tests.ui.pages.new_case.makers import CATALOG, INCIDENT, OPEN_ITEM, SERVICE, STOP_ITEM, SUBJECT, a_draft
from ui.pages.new_case.answers import asks_priority, in_words, leftovers, lines, with_service_hints

NEST = (Choice("in", LocalText.of("In")), Choice("scan", LocalText.of("Scan"), "in"))


def said(kind: FieldKind, answer: Answer, unit: str = "") -> str:
    field = FormField(FieldId("f"), kind, LocalText.of("F"), choices=NEST, unit=LocalText.of(unit))
    return in_words(field, answer, {"p": Person(PersonId("p"), "Kari")})


def test_every_kind() -> None:
    assert said(FieldKind.YES_NO, True) == "Yes"
    assert said(FieldKind.YES_NO, False) == "No"
    assert said(FieldKind.NUMBER, 1200, "users") == "1,200 users"
    assert said(FieldKind.NUMBER, 1.5) == "1.50"
    assert said(FieldKind.DATE, "2026-11-21") == "21/11/2026"
    assert said(FieldKind.TIME_RANGE, TimeRange("2026-11-21", "18:00", "21:30")) == "21/11/2026, 18:00 to 21:30"
    assert said(FieldKind.NESTED_CHOICE, "scan") == "In – Scan"
    assert said(FieldKind.MULTI_CHOICE, ("in", "gone")) == "In, gone"
    assert said(FieldKind.PERSON, "p") == "Kari"
    assert said(FieldKind.PERSON, "q") == "q"
    assert said(FieldKind.TEXT, "as it is") == "as it is"


def test_only_what_is_answered_and_shown() -> None:
    draft = a_draft(OPEN_ITEM, subject="S", story="  ", other="x")
    assert [(line.label, line.text) for line in lines(OPEN_ITEM.form, draft.answers, {})] == [("Subject", "S")]


def test_what_fits_no_longer_is_found() -> None:
    draft = a_draft(OPEN_ITEM, subject="S", service="fax", text="old words", strange="?")
    found = leftovers(OPEN_ITEM.form, draft, CATALOG, {})
    assert [(line.label, line.text) for line in found] == [("Service", "fax"), ("Text", "old words"), ("", "?")]


def test_a_service_says_what_to_write() -> None:
    hinted = with_service_hints(Form("f", (SUBJECT, SERVICE)), CATALOG)
    service = hinted.field(SERVICE.id)
    assert service is not None
    assert [choice.hint.in_("en") for choice in service.choices] == ["Say which mailbox", "Own hint"]
    assert hinted.fields[0] == SUBJECT


def test_priority_is_for_incidents() -> None:
    urgent = replace(OPEN_ITEM, asks_priority=True)
    assert asks_priority(a_draft(urgent, INCIDENT), urgent, CATALOG)
    assert not asks_priority(a_draft(urgent), urgent, CATALOG)
    assert not asks_priority(a_draft(STOP_ITEM), STOP_ITEM, CATALOG)
