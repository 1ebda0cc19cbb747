"""What the user wants done at the portal. Each command carries the key that makes a repeat harmless."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.case_details import Detail
from desktop_app.domain.cases import CaseAction, Priority
from desktop_app.domain.forms import Answer, FormField
from desktop_app.domain.ids import ArticleId, CaseId, DraftId, FieldId, ItemId, Key, TypeId
from desktop_app.domain.parts import PartOf

YES, NO = "yes", "no"
"""The targets of COUNT."""


@dataclass(frozen=True, slots=True)
class SubmitCase:
    """Make a case. Subject, description and copy-to addresses are among the answers too: portals want them apart."""

    key: Key
    item_id: ItemId
    type_id: TypeId | None
    priority: Priority | None
    subject: str
    description: str
    answers: Mapping[FieldId, Answer]
    files: tuple[DraftFile, ...] = ()
    copy_to: tuple[str, ...] = ()
    article_ids: tuple[ArticleId, ...] = ()
    language: str = "en"
    draft_id: DraftId | None = None
    asked: Mapping[FieldId, FormField] = field(default_factory=dict)
    """The answered fields as they were, should it become a draft again when the form is another."""
    has_travelled: bool = False
    """It was in a case file: it may have been sent from another computer, and is looked up before it is sent."""
    told: str = ""
    """What its pictures prove, as it stands beneath the description and at the end of that answer."""
    part_of: PartOf | None = None
    """The case that it becomes a part of."""
    unsent: Mapping[FieldId, Answer] = field(default_factory=dict)
    """Answers in fields that did not show, or that the form has not: kept for a draft, no adapter looks at them."""
    labels: Mapping[FieldId, str] = field(default_factory=dict)
    """How the draft's case file called its fields; for a draft, too."""


@dataclass(frozen=True, slots=True)
class AddComment:
    """Write in a case's conversation, with files."""

    key: Key
    case_id: CaseId
    text: str
    files: tuple[DraftFile, ...] = ()


@dataclass(frozen=True, slots=True)
class AddNote:
    """Write what only the desk sees.

    A command of its own, no flag of AddComment: a program that does not know it must not send it as a reply.
    """

    key: Key
    case_id: CaseId
    text: str


@dataclass(frozen=True, slots=True)
class SolveCase:
    """Say that a case is solved."""

    key: Key
    case_id: CaseId
    text: str = ""


@dataclass(frozen=True, slots=True)
class ReopenCase:
    """Say that a solved case is not."""

    key: Key
    case_id: CaseId
    text: str = ""


@dataclass(frozen=True, slots=True)
class WithdrawCase:
    """Take a case back."""

    key: Key
    case_id: CaseId
    text: str = ""


@dataclass(frozen=True, slots=True)
class RateCase:
    """Say how well a case went, 1 (badly) to 5 (very well)."""

    key: Key
    case_id: CaseId
    score: int
    text: str = ""


@dataclass(frozen=True, slots=True)
class DeskWork:
    """What the desk's people do with a case, and sharing, which others may do too: `action` is one of `DESK_WORK`.

    `target` is the id of the agent (ASSIGN), the queue (QUEUE), the person or group (SHARE, UNSHARE) or the other case
    (MERGE: it goes on for this one; ADD_CHILD: it becomes a part of this one); of COUNT `YES` or `NO`, whether the
    case is taken off the agreement; of ROUTE and CHILD "". `title` is that of the CHILD; `name` says the target in
    words while it waits here.
    """

    key: Key
    case_id: CaseId
    action: CaseAction
    target: str = ""
    title: str = ""
    text: str = ""
    name: str = ""


@dataclass(frozen=True, slots=True)
class EditCase:
    """Change what a case is about: `becomes` are the new ids, "" for nothing, of what was `was` when it was changed.

    Whoever changed the same meanwhile wins: the portal compares `was` and refuses. `names` says in words what the new
    ids stand for while it waits here.
    """

    key: Key
    case_id: CaseId
    becomes: Mapping[Detail, str]
    was: Mapping[Detail, str] = field(default_factory=dict)
    names: Mapping[Detail, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RateArticle:
    """Say whether an article helped."""

    key: Key
    article_id: ArticleId
    is_useful: bool


@dataclass(frozen=True, slots=True)
class ArticleFeedback:
    """Tell the desk what an article lacks."""

    key: Key
    article_id: ArticleId
    text: str


Command: TypeAlias = (
    SubmitCase
    | AddComment
    | AddNote
    | SolveCase
    | ReopenCase
    | WithdrawCase
    | RateCase
    | DeskWork
    | EditCase
    | RateArticle
    | ArticleFeedback
)


def case_of(command: Command) -> CaseId | None:
    """The case a command is about; None for a new case or an article. Commands of one case keep their order."""
    return getattr(command, "case_id", None)


def files_of(command: Command) -> tuple[DraftFile, ...]:
    """The files that go with a command."""
    return command.files if isinstance(command, (SubmitCase, AddComment)) else ()
