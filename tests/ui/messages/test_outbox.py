"""ui.messages.outbox: every state of a waiting thing in words, its reason, and when it is tried again."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.receipts import OutboxItem, OutboxState, WaitingFor
from tests.makers import ACCOUNT, AT
from tests.ui.pseudo import is_pseudo
from ui import formats
from ui.messages import outbox

WAITING = OutboxItem(ACCOUNT, Key("k-1"), 1, "submit_case", "The printer stands", OutboxState.WAITING, AT)


def item(**changes: Any) -> OutboxItem:
    return replace(WAITING, **changes)


SENT_BEFORE = {"state": OutboxState.REFUSED, "error": "already_sent", "number": "DP-7", "case_id": CaseId("c")}
FILES_LEFT = {"number": "DP-7", "case_id": CaseId("c"), "files": 3, "files_left": 2}
STATES: list[tuple[dict[str, Any], str]] = [
    ({}, "Goes out in a moment"),
    ({"waiting_for": WaitingFor.NETWORK}, "Waiting for the network"),
    ({"waiting_for": WaitingFor.SIGN_IN}, "Waiting for you to sign in"),
    ({"waiting_for": WaitingFor.EARLIER}, "Waiting for an earlier message of the same case"),
    ({"waiting_for": WaitingFor.BUSY}, "The portal is busy"),
    ({"waiting_for": WaitingFor.BUSY, "next_try_at": AT}, f"Server busy until {formats.clock(AT)}"),
    ({"state": OutboxState.SENDING}, "Sending"),
    ({"state": OutboxState.SENDING, "progress": 0.4}, "Sending, 40 %"),
    ({"state": OutboxState.UNSURE}, "Not sure whether it arrived"),
    ({"state": OutboxState.UNSURE, "asks": True}, "Not sure whether it arrived – have a look"),
    ({"state": OutboxState.REFUSED}, "Not accepted by the portal"),
    ({"state": OutboxState.HELD}, "Stopped by you"),
    (FILES_LEFT, "Case made – 2 files missing"),
    (SENT_BEFORE, "Already sent"),
]


@pytest.mark.parametrize(("changes", "words"), STATES)
def test_each_state_has_its_words(changes: dict[str, Any], words: str) -> None:
    assert outbox.state(item(**changes)) == words


@pytest.mark.parametrize("changes", [changes for changes, _words in STATES])
@pytest.mark.usefixtures("pseudo_language")
def test_they_are_translated(changes: dict[str, Any]) -> None:
    shown = item(**changes)
    assert is_pseudo(outbox.state(shown))
    assert all(is_pseudo(line) for line in outbox.reason(shown).splitlines())


def test_each_state_has_a_look() -> None:
    assert len({outbox.look(item(state=state)) for state in OutboxState}) == len(OutboxState)


def test_the_portals_words_and_reasons_are_told_once() -> None:
    refused = item(
        state=OutboxState.REFUSED, error="rejected", detail="Nei", fields=(("a", "Nei"), ("b", "For langt"), ("c", ""))
    )
    assert outbox.reason(refused).splitlines() == ["Nei", "For langt"]


def test_a_refusal_without_a_word_is_said_to_be_one() -> None:
    assert outbox.reason(item(state=OutboxState.REFUSED)) == "The portal gave no reason."


def test_what_only_we_know_of_a_refusal_is_in_our_words() -> None:
    refused = item(state=OutboxState.REFUSED, fields=(("target", "no_routing"),))
    assert outbox.reason(refused) == "The portal has no rules by which it could find the right queue."


def test_what_is_wrong_with_a_file_names_it() -> None:
    refused = item(state=OutboxState.REFUSED, error="file_refused", fields=(("film.mp4", "too_big"),))
    assert outbox.reason(refused) == "film.mp4: The file is bigger than the portal takes."


def test_what_is_there_already_is_named() -> None:
    assert "DP-7" in outbox.reason(item(**SENT_BEFORE))
    assert "already" in outbox.reason(item(**(SENT_BEFORE | {"number": ""})))
    assert "DP-7" in outbox.reason(item(**FILES_LEFT))
    assert outbox.is_made(item(**FILES_LEFT))
    assert not outbox.is_made(item(**SENT_BEFORE))


def test_the_next_try_is_told_both_ways_with_the_number_of_tries() -> None:
    soon = datetime.now(UTC) + timedelta(minutes=5, seconds=5)
    text = outbox.next_try(item(waiting_for=WaitingFor.NETWORK, next_try_at=soon, attempts=3))
    assert text == f"Next try in 5 minutes ({formats.clock(soon)}). Tried 3 times so far."
    assert outbox.next_try(item(attempts=3)) == "Tried 3 times so far."
    assert outbox.next_try(item()) == ""


@pytest.mark.parametrize("state", [OutboxState.REFUSED, OutboxState.HELD, OutboxState.SENDING])
def test_what_is_not_tried_by_itself_has_no_next_try(state: OutboxState) -> None:
    assert outbox.next_try(item(state=state, attempts=3, next_try_at=AT)) == ""


def test_who_must_sign_in_first_is_not_told_a_time() -> None:
    assert "Next" not in outbox.next_try(item(waiting_for=WaitingFor.SIGN_IN, next_try_at=AT))


def test_who_must_sign_in_first_is_not_told_the_portals_codes() -> None:
    waiting = item(waiting_for=WaitingFor.SIGN_IN, detail="access_denied")
    assert outbox.reason(waiting) == "It is sent as soon as you have signed in again."


def test_who_was_not_the_fastest_is_told_so() -> None:
    told = outbox.reason(item(state=OutboxState.REFUSED, error="conflict"))
    assert told == "Somebody was faster: the case is no longer as you saw it. Look again."
    assert outbox.reason(item(state=OutboxState.REFUSED, error="conflict", detail="Closed")) == "Closed"


def test_of_a_case_that_is_gone_that_alone_is_said() -> None:
    item = replace(WAITING, state=OutboxState.REFUSED, error="gone", is_case_here=False)
    assert outbox.reason(item) == "The case is no longer shown to you. What you have written is kept here."
