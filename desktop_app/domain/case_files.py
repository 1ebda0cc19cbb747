"""A portable case file: one case with its files, as it is carried from one computer to another."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.cases import Priority
from desktop_app.domain.drafts import Draft
from desktop_app.domain.fitting import fitted
from desktop_app.domain.forms import Answer, Choice, FieldKind, FieldRole, Form, FormField
from desktop_app.domain.identity import Account
from desktop_app.domain.ids import AccountId, ArticleId, CaseId, DraftId, FieldId, ItemId, Key, TypeId
from desktop_app.domain.parts import PartOf
from desktop_app.domain.text import LocalText


class CaseFileState(StrEnum):
    """Where the case stood when it was written as a file. All but a draft may still be sent from there."""

    DRAFT = "draft"
    WAITING = "waiting"
    SENDING = "sending"
    UNSURE = "unsure"
    REFUSED = "refused"
    HELD = "held"


@dataclass(frozen=True, slots=True)
class Author:
    """Whose case it is, and at which portal."""

    portal: str
    address: str
    account_id: AccountId
    login: str
    name: str = ""
    portal_name: LocalText = field(default_factory=LocalText)
    starts_demo: bool = False
    """Its portal is the one the program starts for trying, at an address of that computer."""


@dataclass(frozen=True, slots=True)
class WrittenAnswer:
    """An answer with its question, readable without the form. `kind` None: nobody knew any more how it was asked."""

    field: FieldId
    label: str
    words: str
    value: Answer
    kind: FieldKind | None = None
    role: FieldRole = FieldRole.NONE

    def asked(self, language: str) -> FormField | None:
        """The field as it was when it was answered, as far as a file tells."""
        if self.kind is None:
            return None
        is_choice = isinstance(self.value, str) and self.words != self.value
        choices = (Choice(str(self.value), LocalText({language: self.words})),) if is_choice else ()
        return FormField(self.field, self.kind, LocalText({language: self.label}), self.role, choices=choices)


@dataclass(frozen=True, slots=True)
class CaseFile:
    """What a case file holds, beside the bytes of its files. `key` names the case wherever it is sent from."""

    key: Key
    author: Author
    state: CaseFileState
    written_at: datetime
    changed_at: datetime
    language: str = "en"
    item_id: ItemId | None = None
    item_title: str = ""
    type_id: TypeId | None = None
    priority: Priority | None = None
    answers: tuple[WrittenAnswer, ...] = ()
    article_ids: tuple[ArticleId, ...] = ()
    files: tuple[DraftFile, ...] = ()
    part_of: PartOf | None = None

    @property
    def may_be_sent_elsewhere(self) -> bool:
        """It waited to be sent when it was written."""
        return self.state is not CaseFileState.DRAFT

    @property
    def values(self) -> Mapping[FieldId, Answer]:
        """The answers by their fields."""
        return {answer.field: answer.value for answer in self.answers}

    @property
    def asked(self) -> Mapping[FieldId, FormField]:
        """How they were asked, of those that tell: the form where the file is opened may call its fields otherwise."""
        fields = (answer.asked(self.language) for answer in self.answers)
        return {field.id: field for field in fields if field is not None}

    @property
    def labels(self) -> Mapping[FieldId, str]:
        """How its answered fields are called."""
        return {answer.field: answer.label for answer in self.answers if answer.label}

    def is_text_of(self, draft: Draft, form: Form | None = None) -> bool:
        """Whether a draft says the very same, each in the form of its item as it is now (None: not known)."""
        here, there = draft.answers, self.values
        if form is not None:
            here, there = fitted(form, here, draft.asked).answers, fitted(form, there, self.asked).answers
        return (
            self.item_id == draft.item_id
            and self.type_id == draft.type_id
            and self.priority == draft.priority
            and dict(there) == dict(here)
            and set(self.article_ids) == set(draft.article_ids)
            and {file.digest for file in self.files} == {file.digest for file in draft.files}
        )


class Outcome(StrEnum):
    """What came of opening a case file. Nothing is ever sent by it."""

    DRAFT = "draft"
    """A draft here now."""
    SAME = "same"
    """This very draft was here already."""
    TWIN = "twin"
    """The case was here with another text; now both are."""
    WAITING = "waiting"
    """The case waits in the outbox here."""
    SENT = "sent"
    """The case was sent from here."""
    WHICH = "which"
    """Nobody who signed in here wrote it: which of `accounts` takes it?"""
    NOBODY = "nobody"
    """Nobody is signed in to its portal here."""


@dataclass(frozen=True, slots=True)
class Standing:
    """Where the case of a draft stands besides: `other` is another text of it here; the rest if one was sent already.

    `differs`: the fields whose answers are not the same in both, `has_other_files` likewise.
    `is_under_way`: another text waits in the outbox, or was sent from here (then with its `number`).
    """

    other: DraftId | None = None
    is_under_way: bool = False
    case_id: CaseId | None = None
    number: str = ""
    differs: tuple[FieldId, ...] = ()
    has_other_files: bool = False

    def beside(self, draft: Draft, other: Draft) -> "Standing":
        """The same, with the other text and how it differs."""
        fields = dict.fromkeys((*draft.answers, *other.answers))
        differs = tuple(id for id in fields if draft.answers.get(id) != other.answers.get(id))
        files = {file.digest for file in draft.files}
        has_other_files = files != {file.digest for file in other.files}
        return replace(self, other=other.id, differs=differs, has_other_files=has_other_files)


@dataclass(frozen=True, slots=True)
class Opened:
    """A case file that was opened: what came of it, and where the case stands now."""

    outcome: Outcome
    file: CaseFile
    account_id: AccountId | None = None
    draft_id: DraftId | None = None
    case_id: CaseId | None = None
    number: str = ""
    accounts: tuple[Account, ...] = ()
