"""Words of the page Activity."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from enum import StrEnum

import pytest

from desktop_app.domain.agreements import DrillDown, Reason, Why
from desktop_app.domain.drilldowns import Figure
from desktop_app.domain.identity import Role
from ui.messages import activity


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (DrillDown, activity.drilldown),
        (Figure, activity.figure),
        (Reason, activity.reason),
        (Why, activity.why),
        (Role, activity.role),
    ],
)
def test_every_value_has_a_word(kind: type[StrEnum], word: Callable[..., str], pseudo_language: None) -> None:
    for value in kind:
        assert word(value).startswith("⟦")


def test_codes_of_the_portal(pseudo_language: None) -> None:
    for known, word in (
        (activity.CODE, activity.code),
        (activity.UNIT, activity.unit),
        (activity.COLUMN, activity.column),
    ):
        for code in known:
            assert word(code).startswith("⟦")
    assert (activity.code("odd"), activity.unit("sessions")) == ("odd", "sessions")


def test_amounts() -> None:
    assert activity.amount(Decimal("1234.5"), "hours") == "1,234.50"
    assert activity.amount(Decimal(7), "cases") == "7"
    assert activity.amount(Decimal("7.25"), "credits") == "7.25"


def test_terms() -> None:
    first, last = date(2026, 1, 5), date(2027, 1, 4)
    assert activity.term(first, last) == "05/01/2026 – 04/01/2027"
    assert (activity.term(first, None), activity.term(None, last)) == ("from 05/01/2026", "until 04/01/2027")
    assert activity.term(None, None) == ""
