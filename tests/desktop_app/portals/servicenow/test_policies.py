"""UI policies as conditions; what is not understood is not followed."""

from typing import Any

import pytest

from desktop_app.domain.forms import All, AnyOf, Filled, Is, Not
from desktop_app.domain.ids import FieldId
from desktop_app.portals.servicenow.catalog_mapping import Question, questions
from desktop_app.portals.servicenow.policies import applied
from tests.vendors.servicenow.content import choices, variable

KIND, OTHER, BOX = FieldId("kind"), FieldId("other"), FieldId("box")


def asked() -> list[Question]:
    """A choice, a text that is demanded, a box."""
    return questions(
        [
            variable("kind", 5, "select_box", id="a" * 32, choices=choices("yes", "no")),
            variable("other", 6, "single_line_text", id="b" * 32, mandatory=True),
            variable("box", 7, "check_box", id="c" * 32),
        ],
        "en",
    )


def policy(conditions: object, **action: str) -> dict[str, Any]:
    """One that does something to the text."""
    told = {"name": f"IO:{'b' * 32}", "visible": "ignore", "mandatory": "ignore", "disabled": "ignore", **action}
    return {"onLoad": True, "reverse": True, "conditions": conditions, "actions": [told]}


def other(*policies: object) -> Any:
    """The text's field with the policies."""
    field = next(one.field for one in applied(asked(), policies) if one.name == "other")
    assert field is not None
    return field


def test_a_field_shows_while_a_condition_holds() -> None:
    field = other(policy(f"IO:{'a' * 32}=yes^EQ", visible="true"))
    assert field.visible_when == Is(KIND, ("yes",))
    assert field.is_required
    assert other(policy("kind=yes^EQ", visible="false")).visible_when == Not(Is(KIND, ("yes",)))


def test_a_field_is_demanded_or_freed_while_a_condition_holds() -> None:
    field = other(policy(f"IO:{'c' * 32}=true^EQ", mandatory="true"))
    assert (field.is_required, field.required_when) == (False, Is(BOX, (True,)))
    freed = other(policy(f"IO:{'c' * 32}=true^EQ", mandatory="false"))
    assert (freed.is_required, freed.required_when) == (False, Not(Is(BOX, (True,))))


@pytest.mark.parametrize(
    ("text", "condition"),
    [
        ("kindISNOTEMPTY^EQ", Filled(KIND)),
        ("kindISEMPTY^EQ", Not(Filled(KIND))),
        ("kind!=yes^EQ", Not(Is(KIND, ("yes",)))),
        ("kindINyes,no^EQ", Is(KIND, ("yes", "no"))),
        ("kind=^EQ", Not(Filled(KIND))),
        ("kind=yes^box=true^EQ", All((Is(KIND, ("yes",)), Is(BOX, (True,))))),
        ("kind=yes^ORkind=no^box=true^EQ", All((AnyOf((Is(KIND, ("yes",)), Is(KIND, ("no",)))), Is(BOX, (True,))))),
    ],
)
def test_conditions_as_they_are_stored(text: str, condition: object) -> None:
    assert other(policy(text, visible="true")).visible_when == condition


def test_conditions_as_a_list() -> None:
    told = [
        {"field": "kind", "oper": "=", "value": "yes", "or": False},
        {"field": "kind", "oper": "=", "value": "no", "or": True},
        {"field": "box", "operator": "is", "value": "true"},
    ]
    wanted = All((AnyOf((Is(KIND, ("yes",)), Is(KIND, ("no",)))), Is(BOX, (True,))))
    assert other(policy(told, visible="true")).visible_when == wanted


@pytest.mark.parametrize(
    "unknown",
    [
        "no policy",
        {},
        policy("kind=yes^EQ"),
        policy("", visible="true"),
        policy([], visible="true"),
        policy(["x"], visible="true"),
        policy("kindSTARTSWITHy^EQ", visible="true"),
        policy("kind=yes^NQbox=true^EQ", visible="true"),
        policy("nothing=yes^EQ", visible="true"),
        policy([{"field": "kind", "oper": "=", "value": "y", "newquery": True}], visible="true"),
        policy([{"field": "kind", "oper": "LIKE", "value": "y"}], visible="true"),
        policy("kind=yes^EQ", visible="perhaps"),
        policy("kind=yes^EQ", visible="true", name="nobody"),
        {**policy("kind=yes^EQ", visible="true"), "reverse": False},
        {**policy("kind=yes^EQ", visible="true"), "script_true": "g_form"},
        {**policy("kind=yes^EQ", visible="true"), "actions": []},
        {**policy("kind=yes^EQ", visible="true"), "actions": ["x"]},
    ],
)
def test_trap_6_2_what_is_not_understood_shows_everything_and_demands_nothing_new(unknown: object) -> None:
    field = other(unknown)
    assert (field.visible_when, field.required_when, field.is_required) == (None, None, True)


def test_trap_6_2_two_policies_about_one_field_depend_on_an_order_we_do_not_know() -> None:
    both = (policy("kind=yes^EQ", visible="true"), policy("box=true^EQ", visible="false"))
    assert other(*both).visible_when is None


def test_what_cannot_be_asked_is_left_alone() -> None:
    hidden = questions([variable("secret", 25, "masked", id="d" * 32)], "en")
    about = policy("secret=x^EQ", visible="true", name="secret")
    assert applied(hidden, [about]) == hidden
