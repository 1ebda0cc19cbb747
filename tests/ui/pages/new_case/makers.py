"""A small catalogue and a draft, for the parts of the new-case page."""

from datetime import UTC, datetime

from desktop_app.domain.catalog import UNCLASSIFIED, CaseType, Catalog, Catalogue, Category, Item, Service
from desktop_app.domain.drafts import Draft
from desktop_app.domain.forms import Answer, Choice, FieldKind, FieldRole, Form, FormField
from desktop_app.domain.identity import Account, Identity, Organisation, Person
from desktop_app.domain.ids import (
    AccountId,
    DraftId,
    FieldId,
    ItemId,
    Key,
    OrganisationId,
    PersonId,
    ServiceId,
    TypeId,
)
from desktop_app.domain.text import LocalText

NOW = datetime(2026, 11, 21, 12, 0, tzinfo=UTC)
NONE = LocalText()
INCIDENT, SUPPORT, CONSULTING = TypeId("incident"), TypeId("support"), TypeId("consulting")
SUBJECT = FormField(FieldId("subject"), FieldKind.TEXT, LocalText.of("Subject"), FieldRole.SUBJECT, is_required=True)
STORY = FormField(FieldId("story"), FieldKind.LONG_TEXT, LocalText.of("Story"), FieldRole.DESCRIPTION)
TEXT = FormField(FieldId("text"), FieldKind.LONG_TEXT, LocalText.of("Text"), FieldRole.DESCRIPTION)
SERVICE = FormField(
    FieldId("service"),
    FieldKind.CHOICE,
    LocalText.of("Service"),
    FieldRole.SERVICE,
    choices=(Choice("mail", LocalText.of("Mail")), Choice("web", LocalText.of("Web"), hint=LocalText.of("Own hint"))),
)
COPIES = FormField(FieldId("copies"), FieldKind.EMAIL_LIST, LocalText.of("Copy to"), FieldRole.COPY_TO)


def an_item(id: str, fields: tuple[FormField, ...], *types: TypeId, category: str = "c") -> Item:
    """An item of the category."""
    title, summary = LocalText.of(f"Item {id}"), LocalText.of(f"About {id}")
    return Item(ItemId(id), category, title, summary, NONE, Form(f"form-{id}", fields), type_ids=types)


OPEN_ITEM = an_item("open", (SUBJECT, STORY, SERVICE, COPIES), UNCLASSIFIED, CONSULTING, INCIDENT)
PLAIN_ITEM = an_item("plain", (SUBJECT, STORY), SUPPORT)
STOP_ITEM = an_item("stop", (SUBJECT, TEXT), INCIDENT)
CATALOG = Catalog(
    (Catalogue("shelf", LocalText.of("Shelf"), NONE),),
    (Category("c", "shelf", LocalText.of("Things"), NONE),),
    (
        CaseType(UNCLASSIFIED, LocalText.of("Unclassified"), LocalText.of("None yet")),
        CaseType(SUPPORT, LocalText.of("Support"), LocalText.of("Ordinary help")),
        CaseType(CONSULTING, LocalText.of("Consulting"), LocalText.of("More help"), is_charged=True),
        CaseType(INCIDENT, LocalText.of("Incident"), LocalText.of("It has stopped"), is_incident=True),
    ),
    (Service(ServiceId("mail"), LocalText.of("Mail"), LocalText.of("Say which mailbox")),),
    (OPEN_ITEM, PLAIN_ITEM, STOP_ITEM),
)
ACCOUNT = Account(
    AccountId("a"),
    "demo",
    "http://127.0.0.1:1",
    "kari",
    LocalText.of("The portal"),
    Identity(Person(PersonId("p"), "Kari"), organisations=(Organisation(OrganisationId("o"), "Eksempelfjord"),)),
)


def a_draft(item: Item | None = OPEN_ITEM, type_id: TypeId | None = None, **answers: Answer) -> Draft:
    """A draft of an item with these answers."""
    preset = item.type_ids[0] if item is not None and item.type_ids else None
    return Draft(
        DraftId("d"),
        AccountId("a"),
        Key("k"),
        NOW,
        NOW,
        item.id if item is not None else None,
        type_id or preset,
        answers={FieldId(id): answer for id, answer in answers.items()},
    )
