"""The tree of errors: codes are stable and tell the errors apart."""

from collections.abc import Iterator

from desktop_app.errors import Busy, PortalError, Rejected, Retry, SupportError, Unreachable, Unsure, WrongPassword


def every(kind: type[SupportError]) -> Iterator[type[SupportError]]:
    for child in kind.__subclasses__():
        yield child
        yield from every(child)


def test_each_error_has_a_code_of_its_own() -> None:
    codes = [kind.code for kind in every(SupportError) if kind.__module__ == SupportError.__module__]
    assert len(codes) == len(set(codes))


def test_the_retry_rule_says_what_may_be_done() -> None:
    assert Unreachable.retry is Busy.retry is Retry.LATER
    assert Unsure.retry is Retry.ASK
    assert WrongPassword.retry is Rejected.retry is Retry.NEVER


def test_the_portals_words_are_kept() -> None:
    error = Rejected({"subject": ("too_long", "For langt")}, "Nei", reason="form_invalid", request_id="r1")
    assert isinstance(error, PortalError)
    assert (error.problems, error.detail, error.reason, error.request_id) == (
        {"subject": ("too_long", "For langt")},
        "Nei",
        "form_invalid",
        "r1",
    )
