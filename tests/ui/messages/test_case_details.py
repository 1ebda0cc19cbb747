"""What a case is about, in words."""

from dataclasses import replace
from decimal import Decimal

import pytest

from desktop_app.domain.case_details import Cover, Detail
from desktop_app.domain.text import LocalText
from tests.ui.details import ADVICE, DETAILS
from ui.messages import case_details


def test_every_detail_has_a_name() -> None:
    assert len({case_details.name(detail) for detail in Detail}) == len(Detail)


def test_a_subject_is_a_path() -> None:
    assert DETAILS.subject is not None
    assert case_details.path(DETAILS.subject) == "Access › Password"


@pytest.mark.parametrize(
    ("cover", "expected"),
    [
        (ADVICE, "Hours: 7.00 of 40.00 left"),
        (replace(ADVICE, remaining=Decimal("-2.5")), "Hours: 2.50 over what was bought"),
        (replace(ADVICE, purchased=None), "Hours: 7.00 left"),
        (replace(ADVICE, remaining=None), ""),
        (replace(ADVICE, is_unlimited=True), "Included: nothing is counted"),
        (Cover("e", LocalText.of("Cases"), "cases", Decimal(10), Decimal(0)), "Cases: 0 of 10 left"),
    ],
)
def test_what_is_left(cover: Cover, expected: str) -> None:
    assert case_details.left(cover) == expected


def test_one_of_several_says_what_is_left_of_it() -> None:
    assert case_details.choice(ADVICE) == "Advice – Hours: 7.00 of 40.00 left"
    assert case_details.choice(replace(ADVICE, remaining=None)) == "Advice"
    assert case_details.until(replace(ADVICE, ends=None)) == ""
    assert "2027" in case_details.until(ADVICE)
