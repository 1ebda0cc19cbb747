"""desktop_app.domain.fitting"""

from desktop_app.domain.fitting import asked_of, fitted, left_over
from desktop_app.domain.forms import Answer, Choice, FieldKind, FieldRole, Form, FormField
from desktop_app.domain.ids import FieldId
from desktop_app.domain.text import LocalText


def a_field(id: str, kind: FieldKind = FieldKind.TEXT, label: str = "", role: FieldRole = FieldRole.NONE) -> FormField:
    return FormField(FieldId(id), kind, LocalText({"en": label or id, "nb": f"nb {label or id}"}), role)


OLD = Form(
    "f",
    (
        a_field("subject", role=FieldRole.SUBJECT),
        a_field("text", FieldKind.LONG_TEXT, role=FieldRole.DESCRIPTION),
        a_field("room", label="Room"),
        a_field("floor", FieldKind.NUMBER, label="Floor"),
    ),
)
ANSWERS: dict[FieldId, Answer] = {
    FieldId("subject"): "S",
    FieldId("text"): "T",
    FieldId("room"): "12",
    FieldId("floor"): 3,
}
ASKED = asked_of(OLD, ANSWERS, {})


def ids(*names: str) -> tuple[FieldId, ...]:
    return tuple(FieldId(name) for name in names)


def test_the_same_form_moves_nothing() -> None:
    same = fitted(OLD, ANSWERS, ASKED)
    assert (same.answers, same.moved, same.left) == (ANSWERS, (), ())


def test_by_id_then_role_then_label() -> None:
    new = Form(
        "f",
        (
            a_field("title", role=FieldRole.SUBJECT),
            a_field("text", FieldKind.LONG_TEXT),
            a_field("where", label="Room"),
        ),
    )
    now = fitted(new, ANSWERS, ASKED)
    assert now.answers == {"text": "T", "title": "S", "where": "12", "floor": 3}
    assert now.moved == (ids("subject", "title"), ids("room", "where"))
    assert now.left == left_over(new, now.answers) == ids("floor")


def test_a_field_that_takes_another_kind_of_answer_or_is_answered_is_no_place() -> None:
    new = Form("f", (a_field("where", FieldKind.NUMBER, label="Room"), a_field("title", role=FieldRole.SUBJECT)))
    now = fitted(new, {**ANSWERS, FieldId("title"): "Another"}, ASKED)
    assert now.answers[FieldId("title")] == "Another"
    assert set(now.left) == {"subject", "text", "room", "floor"}


def test_a_line_fits_where_several_may_stand_and_not_the_other_way() -> None:
    new = Form("f", (a_field("long", FieldKind.LONG_TEXT, label="Room"), a_field("short", role=FieldRole.DESCRIPTION)))
    assert fitted(new, ANSWERS, ASKED).moved == (ids("room", "long"),)


def test_what_is_not_known_to_have_been_asked_stays_where_it_is() -> None:
    assert fitted(Form("f"), ANSWERS, {}).left == tuple(ANSWERS)


def test_an_empty_answer_is_not_left_over() -> None:
    assert left_over(Form("f"), {FieldId("a"): " ", FieldId("b"): "x"}) == ids("b")


def test_a_field_is_remembered_with_what_was_chosen_of_it() -> None:
    choices = (Choice("a", LocalText({"en": "A"})), Choice("b", LocalText({"en": "B"}), "a"), Choice("c", LocalText()))
    form = Form("f", (FormField(FieldId("x"), FieldKind.NESTED_CHOICE, LocalText({"en": "X"}), choices=choices),))
    asked = asked_of(
        form, {FieldId("x"): "b", FieldId("gone"): 1, FieldId("new"): 2}, {FieldId("gone"): a_field("gone")}
    )
    assert [choice.id for choice in asked[FieldId("x")].choices] == ["a", "b"]
    assert set(asked) == {"x", "gone"}
