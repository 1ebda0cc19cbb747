"""ui.pages.outbox.acts: what may be done about a waiting thing, and no more."""

from dataclasses import replace
from typing import Any

import pytest

from desktop_app.domain import outbox
from desktop_app.domain.cases import DESK_WORK
from desktop_app.domain.commands import NO, YES, DeskWork
from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.outbox import kind_of
from desktop_app.domain.receipts import OutboxItem, OutboxState, WaitingFor
from tests.makers import ACCOUNT, AT
from tests.ui.pseudo import is_pseudo
from ui.pages.outbox.acts import Act, act_words, acts, kind_words

WAITING = OutboxItem(ACCOUNT, Key("k-1"), 1, "submit_case", "The printer stands", OutboxState.WAITING, AT)
EDITS = (Act.EDIT, Act.KEEP, Act.SAVE_FILE)
REPLY = {"kind": "add_comment", "case_id": CaseId("c")}
IN_CASE = {"number": "DP-7", "case_id": CaseId("c")}


@pytest.mark.parametrize(
    ("changes", "expected"),
    [
        ({}, (Act.TRY, *EDITS, Act.DISCARD)),
        ({"waiting_for": WaitingFor.SIGN_IN}, (Act.SIGN_IN, *EDITS, Act.DISCARD)),
        ({"waiting_for": WaitingFor.EARLIER, "kind": "add_comment"}, (Act.EDIT, Act.KEEP, Act.DISCARD)),
        ({"kind": "rate_case"}, (Act.TRY, Act.DISCARD)),
        ({"state": OutboxState.SENDING}, ()),
        ({"state": OutboxState.SENDING, "progress": 0.5}, (Act.STOP,)),
        ({"state": OutboxState.SENDING, "progress": 1.0}, ()),
        ({"state": OutboxState.UNSURE}, (Act.TRY, *EDITS)),
        ({"state": OutboxState.UNSURE, "asks": True}, (Act.ARRIVED, Act.NOT_ARRIVED, Act.TRY, *EDITS)),
        ({"state": OutboxState.UNSURE, "kind": "solve_case"}, (Act.TRY,)),
        ({"state": OutboxState.HELD}, (Act.TRY, *EDITS, Act.DISCARD)),
        ({"state": OutboxState.REFUSED}, (*EDITS, Act.DISCARD)),
        (
            {"state": OutboxState.REFUSED, "kind": "solve_case", "case_id": CaseId("c")},
            (Act.OPEN, Act.DISCARD),
        ),
        ({"state": OutboxState.REFUSED, "error": "already_sent", **IN_CASE}, (Act.OPEN, Act.AS_REPLY, Act.DISCARD)),
        ({"state": OutboxState.REFUSED, "error": "already_sent"}, (Act.DISCARD,)),
        ({**IN_CASE, "files_left": 1}, (Act.OPEN, Act.TRY, Act.DISCARD)),
        ({**IN_CASE, "files_left": 1, "state": OutboxState.REFUSED}, (Act.OPEN, Act.TRY, Act.DISCARD)),
        ({"text": "Words"}, (Act.TRY, Act.EDIT, Act.KEEP, Act.SHOW, Act.SAVE_FILE, Act.DISCARD)),
        ({"text": "Words", "state": OutboxState.SENDING}, (Act.SHOW,)),
        ({"kind": "article_feedback", "state": OutboxState.REFUSED}, (Act.TRY, Act.DISCARD)),
        ({**REPLY, "state": OutboxState.REFUSED}, (Act.OPEN, Act.EDIT, Act.KEEP, Act.DISCARD)),
        ({**REPLY, "state": OutboxState.REFUSED, "is_case_here": False}, (Act.DISCARD,)),
        ({**REPLY, "state": OutboxState.UNSURE, "is_case_here": False}, (Act.TRY,)),
    ],
)
def test_only_what_is_safe_is_offered(changes: dict[str, Any], expected: tuple[Act, ...]) -> None:
    """What is on its way, or may have arrived, cannot be thrown away; a case that is made cannot become a draft."""
    assert acts(replace(WAITING, **changes)) == expected


@pytest.mark.parametrize("act", list(Act))
@pytest.mark.usefixtures("pseudo_language")
def test_every_act_has_its_word(act: Act) -> None:
    for changes in ({}, {"state": OutboxState.UNSURE}, {"state": OutboxState.HELD}, IN_CASE):
        assert is_pseudo(act_words(act, replace(WAITING, **changes)))


def test_the_same_act_is_called_by_what_it_does() -> None:
    assert act_words(Act.TRY, WAITING) == "Try now"
    assert act_words(Act.TRY, replace(WAITING, state=OutboxState.UNSURE)) == "Look it up now"
    assert act_words(Act.DISCARD, replace(WAITING, number="DP-7")) == "Give up the files"


_DESK = {kind_of(DeskWork(Key(""), CaseId(""), action, each)) for action in DESK_WORK for each in (YES, NO)}


@pytest.mark.parametrize("kind", sorted({*outbox._KINDS.values(), *_DESK}))
@pytest.mark.usefixtures("pseudo_language")
def test_every_kind_of_command_has_its_word(kind: str) -> None:
    assert kind not in kind_words(kind)
    assert is_pseudo(kind_words(kind))


def test_a_kind_of_a_newer_version_shows_as_it_is() -> None:
    assert kind_words("send_flowers") == "send_flowers"
