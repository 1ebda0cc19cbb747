"""Domain objects for the store's tests, told apart by what matters."""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta

from desktop_app.domain.attachments import AddressConfidence, DraftFile, Provenance
from desktop_app.domain.cases import Case, CaseRow, EntryKind, Priority, Status, TimelineEntry
from desktop_app.domain.catalog import Category, Item
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import Answer, Choice, FieldKind, Form, FormField
from desktop_app.domain.identity import Person
from desktop_app.domain.ids import (
    AccountId,
    ArticleId,
    CaseId,
    Digest,
    DraftId,
    FieldId,
    ItemId,
    Key,
    PersonId,
)
from desktop_app.domain.knowledge import ArticleKind, KnowledgeArticle
from desktop_app.domain.text import LocalText

ACCOUNT = AccountId("acc-1")
NOON = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
KARI = Person(PersonId("p-kari"), "Kari Prøve", "kari@eksempelfjord.example", "Rådgiver")


def at(minutes: int) -> datetime:
    """So many minutes after noon."""
    return NOON + timedelta(minutes=minutes)


def a_row(number: int = 1, **given: object) -> CaseRow:
    """A case of a list; higher numbers are newer."""
    values: dict[str, object] = {
        "account_id": ACCOUNT,
        "id": CaseId(f"case-{number}"),
        "number": f"DP-2026-{number:05d}",
        "title": f"Sak {number}",
        "status": Status.BEING_WORKED_ON,
        "opened_at": at(-number),
        "updated_at": at(number),
        "requester": KARI,
        "language": "nb",
        **given,
    }
    return CaseRow(**values)  # type: ignore[arg-type]


def a_case(number: int = 1, text: str = "Fakturaen henger i mottaket", **given: object) -> Case:
    """A case with one message."""
    message = TimelineEntry(f"e-{number}", at(number), EntryKind.MESSAGE, KARI, False, text)
    return Case(a_row(number, **given), "Beskrivelse av feilen", timeline=(message,))


def a_file(content: str = "a", name: str = "bilde.png") -> DraftFile:
    """A screenshot with its evidence."""
    provenance = Provenance(
        NOON, 3600, "Europe/Oslo", "https://example.org/", "Mottak", "firefox", AddressConfidence.EXACT, "", 0.25
    )
    return DraftFile(Digest(content.rjust(64, "0")), name, 3, "image/png", NOON, provenance)


def a_draft(number: int = 1, answers: Mapping[FieldId, Answer] | None = None, **given: object) -> Draft:
    """A draft of a case about an item."""
    values: dict[str, object] = {
        "id": DraftId(f"d-{number}"),
        "account_id": ACCOUNT,
        "key": Key(f"key-{number}"),
        "created_at": NOON,
        "changed_at": at(number),
        "item_id": ItemId("i-support"),
        "answers": answers if answers is not None else {FieldId("subject"): "Skriveren står"},
        **given,
    }
    return Draft(**values)  # type: ignore[arg-type]


def a_submit(number: int = 1, files: tuple[DraftFile, ...] = (), description: str = "Den sier bare pip") -> SubmitCase:
    """A new case on its way."""
    return SubmitCase(
        key=Key(f"key-{number}"),
        item_id=ItemId("i-support"),
        type_id=None,
        priority=Priority.HIGH,
        subject=f"Ny sak {number}",
        description=description,
        answers={FieldId("subject"): f"Ny sak {number}"},
        files=files,
        language="nb",
    )


def a_category(id: str = "c-support", position: int = 0) -> Category:
    """A category of the catalogue."""
    return Category(id, "cat-invoice", LocalText({"nb": "Brukerstøtte"}), LocalText(), position=position)


def an_item(id: str = "i-module", title: Mapping[str, str] | None = None, position: int = 0) -> Item:
    """An item whose form has one choice."""
    choice = Choice("scan", LocalText({"nb": "Skannemodul", "sv": "Skanningsmodul"}))
    field = FormField(FieldId("module"), FieldKind.CHOICE, LocalText({"nb": "Modul"}), choices=(choice,))
    return Item(
        id=ItemId(id),
        category_id="c-support",
        title=LocalText(title or {"nb": "Utvidelse", "sv": "Utökning"}),
        summary=LocalText({"nb": "Bestill en ny modul", "sv": "Beställ en ny modul"}),
        text=LocalText(),
        form=Form("f", (field,)),
        position=position,
    )


def an_article(id: str = "a-password", **given: object) -> KnowledgeArticle:
    """An article in Norwegian and Swedish."""
    values: dict[str, object] = {
        "id": ArticleId(id),
        "kind": ArticleKind.HOW_TO,
        "topic_id": "t-signin",
        "title": LocalText({"nb": "Glemt passordet", "sv": "Glömt lösenordet"}),
        "summary": LocalText({"nb": "Slik får du et nytt", "sv": "Så får du ett nytt"}),
        "html": LocalText({"nb": "<p>Be om en <b>kode</b>.</p>", "sv": "<p>Be om en kod.</p>"}),
        "languages": ("nb", "sv"),
        "tags": ("innlogging",),
        "published_at": NOON,
        **given,
    }
    return KnowledgeArticle(**values)  # type: ignore[arg-type]
