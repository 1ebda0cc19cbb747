"""The mark of overriding methods."""

from ui.override import override


def test_the_method_stays_what_it_is() -> None:
    def method() -> str:
        return "as it was"

    assert override(method) is method
