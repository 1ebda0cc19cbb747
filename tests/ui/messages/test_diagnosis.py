"""ui.messages.diagnosis"""

import pytest

from desktop_app.errors import Diagnosis
from tests.ui.pseudo import is_pseudo
from ui.messages import words
from ui.messages.diagnosis import NEXT, sentence, span, what_next


@pytest.mark.parametrize("value", list(Diagnosis))
def test_every_reason_has_two_sentences(value: Diagnosis, pseudo_language: None) -> None:
    assert value in NEXT
    assert is_pseudo(what_next(value))
    assert is_pseudo(sentence(value))
    assert is_pseudo(sentence(value, "desk.example", "Somebody", 100.0))


@pytest.mark.parametrize("value", [Diagnosis.PROXY, Diagnosis.PROXY_PASSWORD, Diagnosis.PROXY_SIGN_IN])
def test_the_proxy_is_named(value: Diagnosis) -> None:
    assert "“proxy.example:3128”" in sentence(value, "proxy.example:3128")


def test_who_issued_and_where_to() -> None:
    unknown = Diagnosis.CERTIFICATE_UNKNOWN_ISSUER
    assert "“Hotel CA”" in sentence(unknown, "desk.example", "Hotel CA")
    assert sentence(unknown, "desk.example") == words.diagnosis(unknown)
    assert "“evil.example”" in sentence(Diagnosis.REDIRECTED, "evil.example")


def test_how_wrong_the_clock_is() -> None:
    clock = Diagnosis.CLOCK_WRONG
    assert sentence(clock, clock_s=3 * 86400.0) == "This computer's clock is wrong: it is 3 days ahead of the portal's."
    assert sentence(clock, clock_s=-7200.0) == "This computer's clock is wrong: it is 2 hours behind the portal's."
    assert sentence(clock) == words.diagnosis(clock)


def test_spans() -> None:
    assert [span(one) for one in (1, 300, 5400, 86400, 36 * 3600)] == [
        "1 minute",
        "5 minutes",
        "2 hours",
        "24 hours",
        "2 days",
    ]
