"""A case being written. A draft keeps whatever was typed, also what does not (or no longer) fit the form."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime

from desktop_app.domain.attachments import DraftFile
from desktop_app.domain.cases import Priority
from desktop_app.domain.forms import Answer, Answers, FormField
from desktop_app.domain.ids import AccountId, ArticleId, DraftId, FieldId, ItemId, Key, TypeId
from desktop_app.domain.parts import PartOf


@dataclass(frozen=True, slots=True)
class Draft:
    """One case being written. `key` is made with the draft and kept through every send of it."""

    id: DraftId
    account_id: AccountId
    key: Key
    created_at: datetime
    changed_at: datetime
    item_id: ItemId | None = None
    type_id: TypeId | None = None
    priority: Priority | None = None
    answers: Mapping[FieldId, Answer] = field(default_factory=dict)
    files: tuple[DraftFile, ...] = ()
    article_ids: tuple[ArticleId, ...] = ()
    step: int = 0
    """Where the user was: 0 about, 1 describe, 2 show, 3 check."""
    twin_of: Key | None = None
    """Another text of the case that this key names: it is sent under that key, so that only one of them is made."""
    has_travelled: bool = False
    """It was in a case file or came back from a copy: it may have been sent already, and is looked up before."""
    refusal: str = ""
    """What the portal said when it refused it; gone with the next answer."""
    refused: Mapping[FieldId, str] = field(default_factory=dict)
    """The portal's reasons, field by field; each gone when its field is answered anew."""
    labels: Mapping[FieldId, str] = field(default_factory=dict)
    """How the answered fields were called where a case file came from, for those the form here does not have."""
    asked: Mapping[FieldId, FormField] = field(default_factory=dict)
    """The answered fields as they were then: the form may be another when the draft is opened again."""
    part_of: PartOf | None = None
    """The case that this one becomes a part of."""

    @property
    def intent(self) -> Key:
        """The key under which it is sent."""
        return self.twin_of or self.key

    def with_answer(self, id: FieldId, answer: Answer | None) -> "Draft":
        """The draft with one answer set, or taken away when None."""
        answers: Answers = {key: value for key, value in self.answers.items() if key != id}
        if answer is not None:
            answers = {**answers, id: answer}
        refused = {key: why for key, why in self.refused.items() if key != id}
        return replace(self, answers=answers, refused=refused, refusal="")

    @property
    def is_empty(self) -> bool:
        """Nothing in it that the user would miss."""
        return not (self.answers or self.files or self.item_id)


@dataclass(frozen=True, slots=True)
class DraftRow:
    """A draft as it stands in a list. `subject` is "" when none was written yet."""

    id: DraftId
    account_id: AccountId
    item_id: ItemId | None
    subject: str
    changed_at: datetime
    files: int
    is_other_text: bool = False
    """Another text of a case that is here already; only one of them can be sent."""
