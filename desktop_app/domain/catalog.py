"""What can be asked for: catalogue → category → item, with the types and services a case may have."""

from dataclasses import dataclass, field

from desktop_app.domain.forms import Form
from desktop_app.domain.ids import ItemId, ServiceId, TypeId
from desktop_app.domain.text import LocalText

UNCLASSIFIED = TypeId("unclassified")


@dataclass(frozen=True, slots=True)
class Catalogue:
    """A shelf of the portal; many portals have just one."""

    id: str
    title: LocalText
    text: LocalText
    position: int = 0


@dataclass(frozen=True, slots=True)
class Category:
    """A group of items with a text that says what belongs there. `icon` is one of our icon names or empty."""

    id: str
    catalogue_id: str
    title: LocalText
    text: LocalText
    icon: str = ""
    position: int = 0


@dataclass(frozen=True, slots=True)
class CaseType:
    """What sort of case it is, explained in a sentence."""

    id: TypeId
    title: LocalText
    text: LocalText
    is_charged: bool = False
    is_incident: bool = False
    position: int = 0


@dataclass(frozen=True, slots=True)
class Service:
    """What the case is about; sub-services name their parent. `hint` says what to write."""

    id: ServiceId
    title: LocalText
    hint: LocalText
    catalogue_id: str = ""
    parent_id: ServiceId | None = None
    position: int = 0


@dataclass(frozen=True, slots=True)
class Item:
    """One thing the user can ask for, with its form.

    `type_ids[0]` is the preset type; UNCLASSIFIED there means that the user chooses.
    """

    id: ItemId
    category_id: str
    title: LocalText
    summary: LocalText
    text: LocalText
    form: Form
    icon: str = ""
    is_popular: bool = False
    position: int = 0
    type_ids: tuple[TypeId, ...] = ()
    asks_priority: bool = False
    expected: LocalText = field(default_factory=LocalText)
    cost: LocalText = field(default_factory=LocalText)
    entitlement_code: str = ""
    who: LocalText = field(default_factory=LocalText)
    is_allowed: bool = True
    refusal: LocalText = field(default_factory=LocalText)
    ask: LocalText = field(default_factory=LocalText)


CatalogRow = Catalogue | Category | CaseType | Service | Item


@dataclass(frozen=True, slots=True)
class Catalog:
    """Everything that can be asked for at one portal, each list in its order."""

    catalogues: tuple[Catalogue, ...] = ()
    categories: tuple[Category, ...] = ()
    types: tuple[CaseType, ...] = ()
    services: tuple[Service, ...] = ()
    items: tuple[Item, ...] = ()

    def item(self, id: ItemId) -> Item | None:
        """The item of that id, if the portal still has it."""
        return next((item for item in self.items if item.id == id), None)

    def category(self, id: str) -> Category | None:
        """The category of that id."""
        return next((category for category in self.categories if category.id == id), None)

    def case_type(self, id: TypeId | None) -> CaseType | None:
        """The type of that id."""
        return next((case_type for case_type in self.types if case_type.id == id), None)

    def service(self, id: ServiceId | None) -> Service | None:
        """The service of that id."""
        return next((service for service in self.services if service.id == id), None)

    def items_of(self, category_id: str) -> tuple[Item, ...]:
        """The items of one category, in order."""
        return tuple(item for item in self.items if item.category_id == category_id)

    def types_of(self, item: Item) -> tuple[CaseType, ...]:
        """The types the user may choose for an item, in the catalogue's order."""
        return tuple(case_type for case_type in self.types if case_type.id in item.type_ids)
