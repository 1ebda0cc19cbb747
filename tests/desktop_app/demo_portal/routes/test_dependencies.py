"""What routes ask for."""

import pytest

from desktop_app.demo_portal.idempotency import Answer
from desktop_app.demo_portal.problems import Problem
from desktop_app.demo_portal.pulls import Ask
from desktop_app.demo_portal.routes.dependencies import Paging, given, the_language, the_token


def test_the_token() -> None:
    assert the_token("Bearer abc") == the_token("bearer  abc ") == "abc"
    for header in (None, "", "Bearer", "Basic abc"):
        with pytest.raises(Problem, match="not_signed_in"):
            the_token(header)


def test_the_language() -> None:
    assert the_language("nn, en;q=0.3") == "nb"
    assert the_language(None) == "en"


def test_paging() -> None:
    assert Paging("s", "c", 5).of("cases", whole=True) == Ask("cases", "s", "c", 5, whole=True)


def test_given() -> None:
    answer = given(Answer.of({"n": 1}, 201, Location="/x"))
    assert (answer.status_code, answer.body, answer.headers["Location"]) == (201, b'{"n":1}', "/x")
