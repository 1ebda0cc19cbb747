"""Pure: what a Znuny offers → our catalogue and forms. Each queue that takes cases is one thing to ask for."""

from collections.abc import Iterator, Sequence

from desktop_app.domain.cases import Priority
from desktop_app.domain.catalog import UNCLASSIFIED, CaseType, CatalogRow, Catalogue, Category, Item, Service
from desktop_app.domain.forms import Choice, FieldKind, FieldRole, Form, FormField
from desktop_app.domain.ids import FieldId, ItemId, ServiceId, TypeId
from desktop_app.domain.text import LocalText
from desktop_app.portals.znuny.offer import BETWEEN, Offer

SUBJECT, DESCRIPTION, SERVICE = FieldId("subject"), FieldId("description"), FieldId("service")
TITLE_CHARS = 255
"""Znuny cuts longer titles without a word."""
_CATALOGUE = "znuny"
_NONE = LocalText()
# Znuny's form has these labels in the person's language on its own pages only; no operation tells them.
_SUBJECT = LocalText({"nb": "Emne", "sv": "Ämne", "fi": "Aihe", "da": "Emne", "is": "Efni", "en": "Subject"})
_DESCRIPTION = LocalText(
    {"nb": "Beskrivelse", "sv": "Beskrivning", "fi": "Kuvaus", "da": "Beskrivelse", "is": "Lýsing", "en": "Description"}
)
_SERVICE = LocalText(
    {"nb": "Tjeneste", "sv": "Tjänst", "fi": "Palvelu", "da": "Service", "is": "Þjónusta", "en": "Service"}
)
_PRIORITIES = {
    "1": Priority.LOW,
    "2": Priority.LOW,
    "3": Priority.NORMAL,
    "4": Priority.HIGH,
    "5": Priority.CRITICAL,
}


def rows(offered: Offer, host: str) -> tuple[CatalogRow, ...]:
    """The whole catalogue. `host`: what the one shelf is called where the person has no company."""
    company = str(offered.user.CustomerCompanyName or "") or host
    return (
        Catalogue(_CATALOGUE, own(company), _NONE),
        *_categories(offered.queues),
        *(_case_type(name, place) for place, name in enumerate(offered.types)),
        *_services(offered.services),
        *(_item(offered, name, place) for place, name in enumerate(offered.queues)),
    )


def own(text: str) -> LocalText:
    """A text of the portal's own, of which nobody says which language it is in."""
    return LocalText.of(text)


def type_id(name: str) -> TypeId | None:
    """Our id of a type; None for none. Znuny's own "Unclassified" is the type that was not chosen."""
    if not name:
        return None
    return UNCLASSIFIED if name.casefold() == UNCLASSIFIED else TypeId(name)


def type_name(id: TypeId | None, offered: Offer) -> str:
    """The portal's name of a type; "" where it has no types. What was not chosen is the first it offers."""
    names = {type_id(name): name for name in offered.types}
    return names.get(id, "") or (offered.types[0] if offered.types and id in {None, UNCLASSIFIED} else str(id or ""))


def priority(name: str) -> Priority | None:
    """Znuny's five begin with their number; a site's own words have none of ours."""
    return _PRIORITIES.get(name.strip()[:1])


def priority_name(wanted: Priority | None, offered: Offer) -> str:
    """The portal's name of a priority that may be chosen; its usual one where there is none."""
    if wanted is None or wanted is priority(offered.priority):
        return offered.priority
    return next((name for name in offered.priorities if priority(name) is wanted), offered.priority)


def _categories(queues: Sequence[str]) -> Iterator[Category]:
    seen = dict.fromkeys(name.partition(BETWEEN)[0] for name in queues)
    for place, name in enumerate(seen):
        yield Category(name, _CATALOGUE, own(name), _NONE, position=place)


def _case_type(name: str, place: int) -> CaseType:
    is_incident = name.casefold() == "incident"
    return CaseType(type_id(name) or UNCLASSIFIED, own(name), _NONE, is_incident=is_incident, position=place)


def _services(names: Sequence[str]) -> Iterator[Service]:
    for place, name in enumerate(names):
        parent = _parent(name, names)
        above = ServiceId(parent) if parent else None
        yield Service(ServiceId(name), own(_leaf(name, parent)), _NONE, _CATALOGUE, above, place)


def _parent(name: str, names: Sequence[str]) -> str:
    above = name.rpartition(BETWEEN)[0]
    while above and above not in names:
        above = above.rpartition(BETWEEN)[0]
    return above


def _leaf(name: str, parent: str) -> str:
    return name[len(parent) + len(BETWEEN) :] if parent else name


def _item(offered: Offer, queue: str, place: int) -> Item:
    types = tuple(id for name in offered.types if (id := type_id(name)) is not None)
    if UNCLASSIFIED in types:
        types = (UNCLASSIFIED, *(id for id in types if id != UNCLASSIFIED))
    return Item(
        id=ItemId(queue),
        category_id=queue.partition(BETWEEN)[0],
        title=own(queue.rpartition(BETWEEN)[2]),
        summary=_NONE,
        text=_NONE,
        form=Form(queue, _fields(offered.services)),
        position=place,
        type_ids=types,
        asks_priority=len({priority(name) for name in offered.priorities} - {None}) > 1,
    )


def _fields(services: Sequence[str]) -> tuple[FormField, ...]:
    asked = (
        FormField(SUBJECT, FieldKind.TEXT, _SUBJECT, FieldRole.SUBJECT, is_required=True, max_chars=TITLE_CHARS),
        FormField(DESCRIPTION, FieldKind.LONG_TEXT, _DESCRIPTION, FieldRole.DESCRIPTION, is_required=True),
    )
    if not services:
        return asked
    # Each may be chosen, those with others below them as well; a nested choice would take its leaves only.
    choices = tuple(Choice(name, own(name.replace(BETWEEN, " › "))) for name in services)
    return (FormField(SERVICE, FieldKind.CHOICE, _SERVICE, FieldRole.SERVICE, choices=choices), *asked)
