"""Which fields show, which are required, what is wrong."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop_app.domain.forms import (
    All,
    Answer,
    AnyOf,
    Choice,
    Condition,
    FieldKind,
    FieldProblem,
    FieldRole,
    Filled,
    Form,
    FormField,
    Is,
    Not,
    TimeRange,
    is_email,
    is_filled,
    leaves,
    problems,
    required_fields,
    sendable,
    visible_fields,
)
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText

A, B, C = FieldId("a"), FieldId("b"), FieldId("c")


def a_field(id: FieldId = A, kind: FieldKind = FieldKind.TEXT, **more: object) -> FormField:
    return FormField(id, kind, LocalText.of(id), **more)  # type: ignore[arg-type]


def shown(form: Form, answers: dict[FieldId, Answer]) -> list[str]:
    return [field.id for field in visible_fields(form, answers)]


def test_a_field_shows_by_its_condition() -> None:
    form = Form("f", (a_field(A), a_field(B, visible_when=Is(A, ("yes",)))))
    assert shown(form, {}) == ["a"]
    assert shown(form, {A: "yes"}) == ["a", "b"]


def test_a_hidden_field_counts_as_unanswered() -> None:
    form = Form("f", (a_field(A), a_field(B, visible_when=Is(A, ("yes",))), a_field(C, visible_when=Filled(B))))
    assert shown(form, {A: "no", B: "typed earlier"}) == ["a"]
    assert shown(form, {A: "yes", B: "typed earlier"}) == ["a", "b", "c"]
    assert sendable(form, {A: "no", B: "typed earlier"}) == {A: "no"}


@pytest.mark.parametrize(
    ("condition", "answer", "holds"),
    [
        (Is(A, ("x", "y")), "y", True),
        (Is(A, (True,)), True, True),
        (Is(A, (1,)), True, False),
        (Is(A, ("x",)), ("w", "x"), True),
        (Is(A, ("x",)), ("w",), False),
        (Filled(A), "  ", False),
        (Not(Filled(A)), "  ", True),
        (All((Filled(A), Is(A, ("x",)))), "x", True),
        (All((Filled(A), Is(A, ("x",)))), "z", False),
        (AnyOf((Is(A, ("p",)), Is(A, ("q",)))), "q", True),
        (AnyOf(()), "q", False),
    ],
)
def test_conditions(condition: Condition, answer: Answer, holds: bool) -> None:
    form = Form("f", (a_field(A), a_field(B, visible_when=condition, required_when=condition)))
    assert ("b" in shown(form, {A: answer})) is holds
    assert (B in required_fields(form, {A: answer})) is holds


def test_a_circle_of_conditions_never_shows() -> None:
    form = Form("f", (a_field(A, visible_when=Not(Filled(B))), a_field(B, visible_when=Not(Filled(A)))))
    assert set(shown(form, {A: "1", B: "2"})) <= {"a", "b"}
    unknown = Form("f", (a_field(A, visible_when=Filled(C)),))
    assert shown(unknown, {C: "x"}) == []


@pytest.mark.parametrize(
    ("field", "answer", "problem"),
    [
        (a_field(is_required=True), " ", FieldProblem.REQUIRED),
        (a_field(is_required=True), None, FieldProblem.REQUIRED),
        (a_field(), None, None),
        (a_field(max_chars=3), "four", FieldProblem.TOO_LONG),
        (a_field(max_chars=4), "four", None),
        (a_field(kind=FieldKind.CHOICE, choices=(Choice("x", LocalText()),)), "y", FieldProblem.NOT_A_CHOICE),
        (
            a_field(kind=FieldKind.MULTI_CHOICE, choices=(Choice("x", LocalText()),)),
            ("x", "y"),
            FieldProblem.NOT_A_CHOICE,
        ),
        (a_field(kind=FieldKind.MULTI_CHOICE, choices=(Choice("x", LocalText()),)), ("x",), None),
        (a_field(kind=FieldKind.DATE), "2026-02-30", FieldProblem.NOT_A_DATE),
        (a_field(kind=FieldKind.DATE), "2026-02-28", None),
        (a_field(kind=FieldKind.DATE), 3, FieldProblem.NOT_A_DATE),
        (a_field(kind=FieldKind.TIME_RANGE), TimeRange("2026-11-21", "22:00", "06:00"), None),
        (a_field(kind=FieldKind.TIME_RANGE), TimeRange("2026-11-21", "22:00", "22:00"), FieldProblem.BAD_TIME_RANGE),
        (a_field(kind=FieldKind.TIME_RANGE), TimeRange("2026-11-21", "25:00", "26:00"), FieldProblem.BAD_TIME_RANGE),
        (a_field(kind=FieldKind.TIME_RANGE), TimeRange("", "10:00", "11:00"), FieldProblem.BAD_TIME_RANGE),
        (a_field(kind=FieldKind.EMAIL_LIST), ("a@b.no", "x"), FieldProblem.NOT_AN_EMAIL),
        (a_field(kind=FieldKind.EMAIL_LIST), ("a@b.no", "ø@bær.example"), None),
        (a_field(kind=FieldKind.NUMBER), "12", FieldProblem.NOT_A_NUMBER),
        (a_field(kind=FieldKind.NUMBER), True, FieldProblem.NOT_A_NUMBER),
        (a_field(kind=FieldKind.NUMBER), float("nan"), FieldProblem.NOT_A_NUMBER),
        (a_field(kind=FieldKind.NUMBER, minimum=2), 1, FieldProblem.TOO_SMALL),
        (a_field(kind=FieldKind.NUMBER, maximum=2), 2.5, FieldProblem.TOO_BIG),
        (a_field(kind=FieldKind.NUMBER, minimum=0.1, maximum=0.3), 0.3, None),
        (a_field(kind=FieldKind.YES_NO), False, None),
    ],
)
def test_problems(field: FormField, answer: Answer | None, problem: FieldProblem | None) -> None:
    answers = {} if answer is None else {A: answer}
    assert problems(Form("f", (field,)), answers) == ({A: problem} if problem else {})


def test_only_a_leaf_answers_a_nested_choice() -> None:
    choices = (Choice("top", LocalText()), Choice("leaf", LocalText(), parent_id="top"))
    form = Form("f", (a_field(kind=FieldKind.NESTED_CHOICE, choices=choices),))
    assert leaves(choices) == {"leaf"}
    assert problems(form, {A: "top"}) == {A: FieldProblem.NOT_A_CHOICE}
    assert problems(form, {A: "leaf"}) == {}


def test_filled() -> None:
    assert [is_filled(answer) for answer in (None, "", " ", (), TimeRange("", "", ""))] == [False] * 5
    assert [is_filled(answer) for answer in (False, 0, "x", ("x",), TimeRange("", "10:00", ""))] == [True] * 5


def test_finding_fields() -> None:
    subject = a_field(B, role=FieldRole.SUBJECT)
    form = Form("f", (a_field(A), subject))
    assert form.field(B) is form.with_role(FieldRole.SUBJECT) is subject
    assert form.field(C) is None
    assert form.with_role(FieldRole.COPY_TO) is None


@given(st.text())
def test_an_email_has_one_at_and_a_dot_after_it(text: str) -> None:
    if is_email(text):
        assert text.count("@") == 1
        assert "." in text.split("@")[1]
