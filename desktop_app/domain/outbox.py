"""One row of the outbox: a frozen command and how its sending stands."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime

from desktop_app.domain.commands import Command, case_of, files_of
from desktop_app.domain.ids import AccountId, CaseId, Key
from desktop_app.domain.receipts import OutboxItem, OutboxState, WaitingFor

_KINDS = {
    "SubmitCase": "submit_case",
    "AddComment": "add_comment",
    "SolveCase": "solve_case",
    "ReopenCase": "reopen_case",
    "WithdrawCase": "withdraw_case",
    "RateCase": "rate_case",
    "RateArticle": "rate_article",
    "ArticleFeedback": "article_feedback",
}


def kind_of(command: Command) -> str:
    """The stable code of a command's kind: `submit_case`, `add_comment`, …"""
    return _KINDS[type(command).__name__]


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

    def item(
        self, account_id: AccountId, *, waiting_for: WaitingFor | None = None, progress: float | None = None
    ) -> OutboxItem:
        """The row as it is shown."""
        return OutboxItem(
            account_id=account_id,
            key=self.key,
            seq=self.seq,
            kind=kind_of(self.command),
            title=self.title,
            state=self.state,
            created_at=self.created_at,
            waiting_for=self.waiting_for if waiting_for is None else waiting_for,
            case_id=self.case_id,
            attempts=self.attempts,
            next_try_at=self.retry_at,
            error=self.error,
            detail=self.detail,
            fields=self.fields,
            progress=progress,
            files=len(files_of(self.command)),
        )
