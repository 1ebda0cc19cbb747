"""desktop_app.domain.holders"""

from desktop_app.domain.holders import Holder


def test_one_that_told_nothing_is_nobody() -> None:
    assert Holder() == Holder("", "", None)
