"""ui.messages.errors"""

from collections.abc import Iterator

import pytest

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.forms import FieldProblem
from desktop_app.domain.ids import FieldId
from desktop_app.domain.imports import TableTrouble
from desktop_app.errors import (
    AlreadySent,
    BadReply,
    Bug,
    Busy,
    CaptureForbidden,
    CaptureImpossible,
    CaseFileRefused,
    CaseFileTrouble,
    Diagnosis,
    FileRefused,
    FileTrouble,
    FormInvalid,
    NotAllowed,
    NotSignedIn,
    Rejected,
    StoreTrouble,
    StoreUnavailable,
    SupportError,
    TableRefused,
    Unreachable,
    Unsupported,
)
from tests.ui.pseudo import is_pseudo
from ui.messages.errors import WORDS, Message, message_of

MADE: dict[type[SupportError], SupportError] = {
    Unreachable: Unreachable(Diagnosis.NO_NETWORK),
    Unsupported: Unsupported(Capability.REPLY),
    AlreadySent: AlreadySent("DP-00001", None),
    BadReply: BadReply("cases[0].id"),
    StoreUnavailable: StoreUnavailable(StoreTrouble.FULL),
    CaptureImpossible: CaptureImpossible("black"),
    CaseFileRefused: CaseFileRefused(CaseFileTrouble.TOO_NEW),
    TableRefused: TableRefused(TableTrouble.TOO_BIG, 20_000_000),
    FileRefused: FileRefused(FileTrouble.TOO_BIG, "a.png", 10_000_000),
    FormInvalid: FormInvalid({FieldId("a"): FieldProblem.REQUIRED}),
}


def _tree(kind: type[SupportError]) -> Iterator[type[SupportError]]:
    yield kind
    for below in kind.__subclasses__():
        if below.__module__ == "desktop_app.errors":
            yield from _tree(below)


@pytest.mark.parametrize("kind", list(_tree(SupportError)), ids=lambda kind: kind.__name__)
def test_every_error_has_words_of_its_own(kind: type[SupportError], pseudo_language: None) -> None:
    assert kind in WORDS
    message = message_of(MADE.get(kind) or kind())
    assert all(is_pseudo(text) for text in (message.title, message.sentence, message.next))


def test_a_forbidden_picture_says_which_window_or_that_none_may_be_taken(pseudo_language: None) -> None:
    window, none = message_of(CaptureForbidden("p", "Passwords")), message_of(CaptureForbidden("/etc/policy.json"))
    assert "Passwords" in window.sentence
    assert none.detail == "/etc/policy.json"
    assert window.sentence != none.sentence
    assert all(is_pseudo(text) for text in (window.title, window.sentence, window.next, none.sentence, none.next))


@pytest.mark.parametrize("diagnosis", list(Diagnosis))
def test_why_there_is_no_way_to_the_portal(diagnosis: Diagnosis) -> None:
    message = message_of(Unreachable(diagnosis, host="desk.example"))
    assert message.sentence[-1] in ".?"
    assert message.detail == "desk.example"


def test_busy_says_when() -> None:
    assert "in 3 minutes" in message_of(Busy(130.0)).next
    assert "minutes" not in message_of(Busy()).next


def test_what_the_portal_said_is_shown() -> None:
    error = Rejected({"a": ("required", "Skriv noe her"), "b": ("x", "")})
    assert message_of(error).detail == "Skriv noe her"


def test_a_fault_of_ours_is_said_to_be_ours() -> None:
    assert "our fault" in message_of(Bug("x")).sentence
    assert isinstance(message_of(KeyError("x")), Message)


def test_a_name_with_a_placeholder_is_not_expanded() -> None:
    assert "%1" in message_of(FileRefused(FileTrouble.EMPTY, "100%1.png")).title


def test_what_an_adapter_knows_better_is_said_in_our_words() -> None:
    known = message_of(NotAllowed("policy"))
    assert "prepared" in known.sentence
    assert known.detail == ""
    assert message_of(NotAllowed("Ask Liv.")).detail == "Ask Liv."
    assert "which customer" in message_of(Rejected(reason="no_customer")).detail
    assert message_of(Rejected(reason="unheard_of")).detail == ""


def test_a_sign_in_nobody_finished_is_not_one_that_ended() -> None:
    assert message_of(NotSignedIn("timeout")).title == "The sign-in was not finished"
    assert message_of(NotSignedIn("access_denied")).title == "Please sign in again"
