"""What the organisation says about its own tables: which there are, their names, columns, options and labels.

Every organisation customises these; nothing that can be asked for is written down here.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from desktop_app.domain.text import LocalText
from desktop_app.errors import PortalError, Rejected
from desktop_app.portals.dynamics import labels, wire
from desktop_app.portals.dynamics.odata import Dataverse, any_of, quoted
from desktop_app.portals.dynamics.terms import completed
from desktop_app.portals.dynamics.wire import read_each

CASE, COMMENT, FEEDBACK, NOTE = "incident", "adx_portalcomment", "feedback", "annotation"
ARTICLE, ENTITLEMENT = "knowledgearticle", "entitlement"
CHANNEL, READ, VIEW = "entitlementchannel", "knowledgearticleincident", "savedquery"
KPI, POST, STAGE = "slakpiinstance", "post", "processstage"
_TABLES = (CASE, COMMENT, FEEDBACK, NOTE, ARTICLE, ENTITLEMENT, CHANNEL, READ, VIEW, KPI, POST, STAGE)
_CAST = "/EntityDefinitions(LogicalName='incident')/Attributes/Microsoft.Dynamics.CRM."
_SHIPPED = frozenset({"title", "description", "productid", "entitlementid", "casetypecode", "statuscode"})
"""Columns whose words, as Dynamics ships them, we know in all our languages."""
_OPTIONS = {"$select": "LogicalName", "$expand": "OptionSet,GlobalOptionSet"}


@dataclass(frozen=True, slots=True)
class Tables:
    """The tables the signed-in person may know of: their sets, and how a lookup is bound."""

    sets: Mapping[str, str] = field(default_factory=dict)
    binds: Mapping[tuple[str, str, str], str] = field(default_factory=dict)
    """(table, column, referred table) → navigation property, in the very letters Dataverse insists on."""

    def __contains__(self, table: str) -> bool:
        return table in self.sets

    def bind(self, table: str, column: str, to: str) -> str:
        """The key that sets a lookup in a body; "" where there is no such lookup."""
        found = self.binds.get((table, column, to))
        return f"{found}@odata.bind" if found else ""


def has_comments(tables: Tables) -> bool:
    """Whether customers are written to by portal comments, so that plain notes are the desk's own."""
    return bool(tables.bind(COMMENT, "regardingobjectid", CASE))


@dataclass(frozen=True, slots=True)
class Option:
    """One of the values of a column."""

    value: int
    label: LocalText


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the case. `kind` is Dataverse's AttributeType. `most`: characters; `is_day`: a date without time."""

    name: str
    kind: str
    label: LocalText
    help: LocalText = field(default_factory=LocalText)
    is_required: bool = False
    is_settable: bool = True
    options: tuple[Option, ...] = ()
    most: int | None = None
    is_day: bool = False


@dataclass(frozen=True, slots=True)
class CaseTable:
    """The columns of the case, by name."""

    columns: Mapping[str, Column] = field(default_factory=dict)

    def options(self, name: str) -> tuple[Option, ...]:
        """The values of a column, in the organisation's order."""
        column = self.columns.get(name)
        return column.options if column else ()

    def label(self, name: str, value: int | None) -> LocalText:
        """The organisation's own word for a value."""
        return next((one.label for one in self.options(name) if one.value == value), LocalText())


def read_tables(server: Dataverse) -> Tables:
    """Which of the tables we need there are."""
    query = {
        "$select": "LogicalName,EntitySetName",
        "$filter": any_of("LogicalName", [quoted(name) for name in _TABLES])[1:-1],
        "$expand": "ManyToOneRelationships($select=ReferencingAttribute,ReferencedEntity,"
        "ReferencingEntityNavigationPropertyName)",
    }
    found = list(read_each(server.page("/EntityDefinitions", query, rows=None).values, wire.Table))
    return Tables(
        {table.logical_name: table.entity_set_name for table in found},
        {
            (table.logical_name, one.referencing_attribute, one.referenced_entity): (
                one.referencing_entity_navigation_property_name
            )
            for table in found
            for one in table.many_to_one_relationships
        },
    )


def read_case_table(server: Dataverse) -> CaseTable:
    """The columns of the case with their options, which must be asked for kind by kind."""
    query = {"$select": "LogicalName,AttributeType,RequiredLevel,DisplayName,Description,IsValidForCreate"}
    path = "/EntityDefinitions(LogicalName='incident')/Attributes"
    plain = list(read_each(server.page(path, query, rows=None).values, wire.Attribute))
    options: dict[str, tuple[Option, ...]] = {}
    for cast in ("PicklistAttributeMetadata", "StatusAttributeMetadata", "MultiSelectPicklistAttributeMetadata"):
        options |= {one.logical_name: _options(one) for one in read_each(_cast(server, cast, _OPTIONS), wire.Picklist)}
    most: dict[str, int | None] = {}
    for cast in ("StringAttributeMetadata", "MemoAttributeMetadata"):
        query = {"$select": "LogicalName,MaxLength"}
        most |= {one.logical_name: one.max_length for one in read_each(_cast(server, cast, query), wire.Length)}
    query = {"$select": "LogicalName,Format"}
    formats = read_each(_cast(server, "DateTimeAttributeMetadata", query), wire.DateFormat)
    days = {one.logical_name for one in formats if one.format == "DateOnly"}
    return CaseTable({one.logical_name: _column(one, options, most, days) for one in plain})


def _cast(server: Dataverse, cast: str, query: Mapping[str, str]) -> list[Any]:
    try:
        return list(server.page(_CAST + cast, query, rows=None).values)
    except Rejected:
        return []  # an older server without columns of that kind


def _options(one: wire.Picklist) -> tuple[Option, ...]:
    shown = one.option_set or one.global_option_set or wire.OptionSet()
    made = ((each.value, labels.text(each.label, str(each.value))) for each in shown.options)
    return tuple(Option(value, completed(label) if one.logical_name in _SHIPPED else label) for value, label in made)


def _column(
    one: wire.Attribute, options: Mapping[str, tuple[Option, ...]], most: Mapping[str, int | None], days: set[str]
) -> Column:
    label = labels.text(one.display_name, one.logical_name)
    return Column(
        one.logical_name,
        one.attribute_type,
        completed(label) if one.logical_name in _SHIPPED else label,
        labels.text(one.description),
        one.required_level.value in {"ApplicationRequired", "SystemRequired"},
        one.is_valid_for_create,
        options.get(one.logical_name, ()),
        most.get(one.logical_name),
        one.logical_name in days,
    )


def read_limit(server: Dataverse) -> tuple[str, int | None]:
    """The organisation's name, and how many bytes a file may have. The limit is told for its Base64, a third more."""
    try:
        page = server.page("/organizations", {"$select": "name,maxuploadfilesize"})
    except PortalError:
        return "", None
    for one in read_each(page.values, wire.Organisation):
        return one.name or "", one.maxuploadfilesize * 3 // 4 if one.maxuploadfilesize else None
    return "", None
