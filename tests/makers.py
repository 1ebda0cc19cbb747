"""Valid values of the domain, with one thing changed at a time: `a_case(status=…)`, `a_draft(files=…)`."""

import hashlib
import io
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, BinaryIO

from desktop_app.domain.announcements import Announcement, Level
from desktop_app.domain.attachments import DraftFile, Provenance
from desktop_app.domain.cases import Case, CaseAction, CaseRow, EntryKind, Status, TimelineEntry
from desktop_app.domain.catalog import CaseType, CatalogRow, Catalogue, Category, Item, Service
from desktop_app.domain.commands import AddComment, SubmitCase
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import Choice, FieldKind, FieldRole, Form, FormField
from desktop_app.domain.identity import Identity, Organisation, Person, Role
from desktop_app.domain.ids import (
    AccountId,
    ArticleId,
    CaseId,
    Digest,
    DraftId,
    FieldId,
    ItemId,
    OrganisationId,
    PersonId,
    ServiceId,
    TypeId,
    new_key,
)
from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle, Topic
from desktop_app.domain.outbox import FAILED_LOOK_UPS, KEY_SPENT, MADE, NOT_ARRIVED, SENT_BEFORE, TRAVELLED, WENT_OUT
from desktop_app.domain.receipts import Receipt
from desktop_app.domain.text import LocalText
from desktop_app.errors import FileRefused, FileTrouble

AT = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
ACCOUNT = AccountId("demo-kari")
SUBJECT, DESCRIPTION = FieldId("subject"), FieldId("description")
_OUTBOX_STEPS = {MADE, SENT_BEFORE, FAILED_LOOK_UPS, KEY_SPENT, NOT_ARRIVED, TRAVELLED, WENT_OUT}


def a_text(text: str = "Text", **more: str) -> LocalText:
    """A text in English, and in the languages given."""
    return LocalText({"en": text, **more})


def a_person(id: str = "p-kari", name: str = "Kari Prøve") -> Person:
    """Kari."""
    return Person(PersonId(id), name, f"{id[2:]}@eksempelfjord.example")


def an_identity(**changes: Any) -> Identity:
    """Kari, signed in."""
    organisations = (Organisation(OrganisationId("org-fjord"), "Eksempelfjord kommune"),)
    made = Identity(a_person(), "nb", "", frozenset({Role.USER}), organisations)
    return replace(made, **changes)


def a_field(id: str = "extra", kind: FieldKind = FieldKind.TEXT, **changes: Any) -> FormField:
    """An optional question."""
    return replace(FormField(FieldId(id), kind, a_text(id.capitalize())), **changes)


def a_form(*more: FormField) -> Form:
    """Subject and description, both required, then what is given."""
    subject = a_field("subject", role=FieldRole.SUBJECT, is_required=True, max_chars=200)
    description = a_field("description", FieldKind.LONG_TEXT, role=FieldRole.DESCRIPTION, is_required=True)
    return Form("form", (subject, description, *more))


def a_choice(id: str, parent: str | None = None) -> Choice:
    """A choice."""
    return Choice(id, a_text(id.capitalize()), parent)


def an_item(id: str = "i-primus", form: Form | None = None, **changes: Any) -> Item:
    """Something to ask for."""
    made = Item(
        ItemId(id),
        "c-primus",
        a_text("Primus"),
        a_text("Help with Primus"),
        a_text("Ask us anything about Primus."),
        form or a_form(),
        type_ids=(TypeId("incident"),),
    )
    return replace(made, **changes)


def a_catalog(*items: Item) -> tuple[CatalogRow, ...]:
    """The rows of a small catalogue around the items (one Primus item when none is given)."""
    return (
        Catalogue("cat-school", a_text("School services"), a_text("")),
        Category("c-primus", "cat-school", a_text("Primus"), a_text("All about Primus")),
        CaseType(TypeId("incident"), a_text("Incident"), a_text("Something does not work."), is_incident=True),
        Service(ServiceId("primus"), a_text("Primus"), a_text("Name the register."), "cat-school"),
        *(items or (an_item(),)),
    )


def a_case_row(id: str = "case-1", **changes: Any) -> CaseRow:
    """A case of Kari's that is being worked on."""
    made = CaseRow(
        AccountId(""),
        CaseId(id),
        f"DP-{id.rpartition('-')[2]:0>5}",
        f"Title of {id}",
        Status.BEING_WORKED_ON,
        AT,
        AT,
        type_id=TypeId("incident"),
        item_id=ItemId("i-primus"),
        requester=a_person(),
        language="en",
        excerpt="It does not work.",
        actions=frozenset({CaseAction.COMMENT, CaseAction.SOLVE, CaseAction.WITHDRAW}),
    )
    return replace(made, **changes)


def a_case(id: str = "case-1", timeline: tuple[TimelineEntry, ...] = (), **changes: Any) -> Case:
    """The same with its conversation; `changes` are those of the row."""
    return Case(a_case_row(id, **changes), "It does not work.", timeline=timeline)


def an_entry(id: str = "e-1", text: str = "Hello", **changes: Any) -> TimelineEntry:
    """A message of the desk."""
    made = TimelineEntry(id, AT, EntryKind.MESSAGE, a_person("p-desk", "Liv Skranke"), is_agent=True, text=text)
    return replace(made, **changes)


def an_announcement(id: str = "a-1", **changes: Any) -> Announcement:
    """An outage."""
    return replace(Announcement(id, Level.OUTAGE, a_text("Wilma is slow"), a_text("We are at it."), AT), **changes)


def a_topic(id: str = "t-signin") -> Topic:
    """A group of articles."""
    return Topic(id, a_text("Signing in"))


def an_article(id: str = "art-1", **changes: Any) -> KnowledgeArticle:
    """An article in English."""
    made = KnowledgeArticle(
        ArticleId(id),
        ArticleKind.HOW_TO,
        "t-signin",
        a_text(f"Title of {id}"),
        a_text("In short."),
        a_text("<p>Do this.</p>"),
        ("en",),
    )
    return replace(made, **changes)


def a_file(content: bytes = b"picture", name: str = "shot.png", provenance: Provenance | None = None) -> DraftFile:
    """A file attached to a draft; `FakeSending(content)` opens it."""
    digest = Digest(hashlib.sha256(content).hexdigest())
    return DraftFile(digest, name, len(content), "image/png", AT, provenance)


def a_provenance(**changes: Any) -> Provenance:
    """What a screenshot shows."""
    return replace(Provenance(AT, 3600, "Europe/Oslo", "https://wilma.example/inbox", "Inbox"), **changes)


def a_draft(id: str = "d-1", **changes: Any) -> Draft:
    """A draft that could be sent."""
    made = Draft(
        DraftId(id),
        ACCOUNT,
        new_key(),
        AT,
        AT,
        ItemId("i-primus"),
        TypeId("incident"),
        answers={SUBJECT: "It stopped", DESCRIPTION: "Since this morning."},
    )
    return replace(made, **changes)


def a_submit(**changes: Any) -> SubmitCase:
    """A new case, with a key of its own."""
    answers: Mapping[FieldId, Any] = {SUBJECT: "It stopped", DESCRIPTION: "Since this morning."}
    item, kind = ItemId("i-primus"), TypeId("incident")
    made = SubmitCase(new_key(), item, kind, None, "It stopped", "Since this morning.", answers)
    return replace(made, **changes)


def a_comment(case_id: str = "case-1", **changes: Any) -> AddComment:
    """A comment, with a key of its own."""
    return replace(AddComment(new_key(), CaseId(case_id), "Any news?"), **changes)


class FakeSending:
    """The past and the files of one command, in memory: knows the contents it was given."""

    def __init__(self, *contents: bytes) -> None:
        self.attempt = 1
        self.may_have_arrived = False
        self.already_made: Receipt | None = None
        self.receipts: list[Receipt] = []
        self.cancel: Callable[[], None] | None = None
        self.saved: dict[str, str] = {}
        self.told: list[tuple[int, int]] = []
        self.opened = 0
        self.stop: Exception | None = None
        self._contents = {hashlib.sha256(content).hexdigest(): content for content in contents}

    def again(self, *, may_have_arrived: bool = False) -> "FakeSending":
        """The next attempt of the same command."""
        self.attempt += 1
        self.may_have_arrived = may_have_arrived
        return self

    def open(self, file: DraftFile) -> BinaryIO:
        """The content of that digest."""
        self.opened += 1
        if file.digest not in self._contents:
            raise FileRefused(FileTrouble.CHANGED, file.name)
        return io.BytesIO(self._contents[file.digest])

    def steps(self) -> Mapping[str, str]:
        """What was saved."""
        return self.saved

    def save_step(self, name: str, value: str) -> None:
        """Keep it."""
        assert name not in _OUTBOX_STEPS, "that name is the outbox's own"
        self.saved[name] = value

    def made(self, receipt: Receipt) -> None:
        """Note it."""
        self.receipts.append(receipt)
        self.already_made = receipt

    @contextmanager
    def stoppable(self, cancel: Callable[[], None]) -> Iterator[None]:
        """Let a test cancel within the block."""
        self.cancel = cancel
        self.check()
        try:
            yield
        finally:
            self.cancel = None

    def progress(self, done: int, total: int) -> None:
        """Note it."""
        self.told.append((done, total))

    def check(self) -> None:
        """Raise what the test planted."""
        if self.stop is not None:
            raise self.stop
