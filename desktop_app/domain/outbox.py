"""One row of the outbox: a frozen command and how its sending stands."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import Command, DeskWork, case_of, files_of
from desktop_app.domain.ids import AccountId, CaseId, Key
from desktop_app.domain.receipts import OutboxItem, OutboxState, Receipt, WaitingFor

_KINDS = {
    "SubmitCase": "submit_case",
    "AddComment": "add_comment",
    "AddNote": "add_note",
    "SolveCase": "solve_case",
    "ReopenCase": "reopen_case",
    "WithdrawCase": "withdraw_case",
    "RateCase": "rate_case",
    "EditCase": "edit_case",
    "RateArticle": "rate_article",
    "ArticleFeedback": "article_feedback",
}
MADE = "made"
"""The step of a command whose case is made while files are missing: JSON with `case_id`, `number` and `missing`, the
places of those files."""
SENT_BEFORE = "sent_before"
"""The step of a command whose key the portal has used for another text: JSON with `case_id` and `number`."""
FAILED_LOOK_UPS = "failed_look_ups"
"""The step that counts how often the portal could not say whether it has the command."""
KEY_SPENT = "key_spent"
"""The step of a command whose key the portal keeps for another text, of which it made nothing: no try can arrive."""
NOT_ARRIVED = "not_arrived"
"""The step that keeps the user's word that it did not arrive: after how many tries he gave it."""
TRAVELLED = "travelled"
"""The step of a case that was written as a file while it waited: another computer may send it."""
WENT_OUT = "went_out"
"""The step of one that was unsure: even where the portal had none of it then, a try may still arrive late."""
ASKS_AFTER = 2
"""So many failed look-ups, and the user is asked."""
_WAITING = "out-"


def waiting_case_id(key: Key) -> CaseId:
    """The id under which a case that waits in the outbox stands in lists."""
    return CaseId(_WAITING + key)


def key_of_waiting(id: CaseId) -> Key | None:
    """The key of a waiting case's id, None for a case the portal knows."""
    return Key(id.removeprefix(_WAITING)) if id.startswith(_WAITING) else None


def kind_of(command: Command) -> str:
    """The stable code of a command's kind: `submit_case`, `add_comment`, … `desk_assign`, `desk_count_no`, …"""
    if isinstance(command, DeskWork):
        said = f"_{command.target}" if command.action is CaseAction.COUNT else ""
        return f"desk_{command.action.value}{said}"
    return _KINDS[type(command).__name__]


def _about(command: Command) -> str:
    return command.title or command.name if isinstance(command, DeskWork) else ""


@dataclass(frozen=True, slots=True)
class OutboxRow:
    """A command waiting to be sent. `seq` is the order of the clicks; times are aware UTC.

    `steps`: what earlier tries have behind them, by names the adapter chose. `retry_at`: not before, None = at once.
    `error`, `detail`, `fields`: code of the last error, the portal's own words, refused fields with its reasons.
    """

    command: Command
    seq: int
    title: str
    created_at: datetime
    state: OutboxState = OutboxState.WAITING
    waiting_for: WaitingFor = WaitingFor.NOTHING
    attempts: int = 0
    retry_at: datetime | None = None
    error: str = ""
    detail: str = ""
    fields: tuple[tuple[str, str], ...] = ()
    steps: Mapping[str, str] = field(default_factory=dict)

    @property
    def key(self) -> Key:
        """The key of the command."""
        return self.command.key

    @property
    def case_id(self) -> CaseId | None:
        """The case it is about, None for a new case or an article."""
        return case_of(self.command)

    @property
    def has_travelled(self) -> bool:
        """Whether it was in a case file: another computer may send it, perhaps with other words."""
        return TRAVELLED in self.steps or getattr(self.command, "has_travelled", False)

    @property
    def may_come_late(self) -> bool:
        """Whether a try of it got no answer: the portal may come to have it, whatever it said since."""
        return WENT_OUT in self.steps or NOT_ARRIVED in self.steps

    @property
    def there(self) -> tuple[CaseId, str] | None:
        """Id and number of the case the portal has from this already, None when nothing is known to be there."""
        told = self.steps.get(MADE) or self.steps.get(SENT_BEFORE)
        if not told:
            return None
        case = json.loads(told)
        return CaseId(str(case["case_id"])), str(case.get("number", ""))

    @property
    def made(self) -> Receipt | None:
        """The case this has become already while files are missing, None when it is not made yet."""
        told = self.steps.get(MADE)
        if not told:
            return None
        known = json.loads(told)
        missing = tuple(int(place) for place in known.get("missing", ()))
        return Receipt(self.key, CaseId(str(known["case_id"])), str(known.get("number", "")), missing=missing)

    @property
    def failed_look_ups(self) -> int:
        """How often the portal could not say whether it has it."""
        return int(self.steps.get(FAILED_LOOK_UPS) or 0)

    @property
    def asks(self) -> bool:
        """Whether only the user can find out if it arrived."""
        return self.state is OutboxState.UNSURE and self.failed_look_ups >= ASKS_AFTER

    def item(
        self, account_id: AccountId, *, waiting_for: WaitingFor | None = None, progress: float | None = None
    ) -> OutboxItem:
        """The row as it is shown."""
        there, made = self.there, self.made
        return OutboxItem(
            account_id=account_id,
            key=self.key,
            seq=self.seq,
            kind=kind_of(self.command),
            title=self.title,
            state=self.state,
            created_at=self.created_at,
            waiting_for=self.waiting_for if waiting_for is None else waiting_for,
            case_id=(there[0] if there is not None else None) or self.case_id,
            attempts=self.attempts,
            next_try_at=self.retry_at,
            error=self.error,
            detail=self.detail,
            fields=self.fields,
            progress=progress,
            files=len(files_of(self.command)),
            files_left=len(made.missing) if made is not None else 0,
            number=there[1] if there is not None else "",
            asks=self.asks,
            about=_about(self.command),
        )
