"""The emulated organisation's views: of everybody and of the person, run as the vendor does it."""

import re
import xml.etree.ElementTree as Xml
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.vendors.dynamics.odata import BadQuery, in_order
from tests.vendors.dynamics.refusals import Refused
from tests.vendors.dynamics.tables import DESK, ME, Table

if TYPE_CHECKING:
    from tests.vendors.dynamics.state import Organisation

ACTIVE, MINE, OLD = (f"aaaaaaaa-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
OWN, OF_DESK = "bbbbbbbb-0000-4000-8000-000000000001", "bbbbbbbb-0000-4000-8000-000000000002"
_RUN_BY = {"savedQuery": "savedqueries", "userQuery": "userqueries"}
_LABELS: Mapping[str, Mapping[int, str]] = {
    ACTIVE: {1033: "Active Cases", 1030: "Aktive sager", 1044: "Aktive saker"},
    MINE: {1033: "My Active Cases", 1044: "Mine aktive saker"},
}


def layout(*names: str) -> str:
    """A layout as the vendor writes it."""
    cells = "".join(f'<cell name="{name}" width="100" />' for name in names)
    return (
        '<grid name="resultset" object="112" jump="title" select="1" icon="1" preview="1">'
        f'<row name="result" id="incidentid">{cells}</row></grid>'
    )


def fetch(*conditions: str, order: str = "title", descending: bool = False, linked: str = "") -> str:
    """A query of the little that is run here: conditions `attribute operator value`."""
    told = "".join(
        f'<condition attribute="{name}" operator="{operator}" value="{value}" />'
        for name, operator, value in (
            one.split(" ", 2) if one.count(" ") == 2 else (*one.split(" "), "") for one in conditions
        )
    )
    return (
        '<fetch version="1.0" output-format="xml-platform" mapping="logical"><entity name="incident">'
        f'<attribute name="incidentid" />{linked}<order attribute="{order}" descending="{str(descending).lower()}" />'
        f'<filter type="and">{told}</filter></entity></fetch>'
    )


def view_tables() -> list[Table]:
    """With the views every test finds."""
    columns = {
        "name": "String",
        "returnedtypecode": "EntityName",
        "querytype": "Integer",
        "statecode": "State",
        "layoutxml": "Memo",
        "fetchxml": "Memo",
    }
    base = {"returnedtypecode": "incident", "querytype": 0, "statecode": 0}
    linked = (
        '<link-entity name="contact" from="contactid" to="customerid" alias="who"><attribute name="emailaddress1" />'
        '<order attribute="fullname" /></link-entity>'
    )
    saved = {
        ACTIVE: {
            **base,
            "name": "Aktive saker",
            "isdefault": True,
            "layoutxml": layout("title", "ticketnumber", "prioritycode", "who.emailaddress1", "createdon"),
            "fetchxml": fetch("statecode eq 0", order="createdon", descending=True, linked=linked),
        },
        MINE: {
            **base,
            "name": "Mine aktive saker",
            "isdefault": False,
            "layoutxml": layout("ticketnumber", "title", "statuscode", "deactivatedon"),
            "fetchxml": fetch("statecode eq 0", "ownerid eq-userid", order="severitycode"),
        },
        OLD: {**base, "name": "Gammel", "statecode": 1, "layoutxml": layout("title"), "fetchxml": fetch()},
    }
    own = {
        OWN: {**base, "name": "Haster", "layoutxml": layout("title"), "fetchxml": fetch("prioritycode eq 1")},
        OF_DESK: {**base, "name": "Skranken", "layoutxml": layout("title"), "fetchxml": fetch(), "owner": DESK},
    }
    return [
        Table("savedquery", "savedqueries", "savedqueryid", {**columns, "isdefault": "Boolean"}, rows=saved),
        Table("userquery", "userqueries", "userqueryid", columns, rows=own),
    ]


def seen(set_name: str, rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """One's own personal views only."""
    return [row for row in rows if row.get("owner", ME) == ME] if set_name == "userqueries" else rows


def run(
    organisation: "Organisation", set_name: str, query: Mapping[str, str]
) -> tuple[list[dict[str, Any]], list[str]] | None:
    """The rows of a view and the columns it shows; None where none is asked for."""
    by = next((name for name in _RUN_BY if name in query), "")
    if not by:
        return None
    if set_name != "incidents" or {name for name in query if name != "$skiptoken"} != {by}:
        raise BadQuery("A predefined query is run by itself.")
    view = organisation.row(_RUN_BY[by], query[by].lower())
    if view.get("broken"):
        raise Refused("400 Bad Request", "0x80040203", "The query of the view is not valid.")
    entity = Xml.fromstring(view["fetchxml"]).find("entity")
    assert entity is not None
    table = organisation.table("incidents")
    rows = [
        {**row, table.key: id}
        for id, row in table.rows.items()
        if all(_holds(one.attrib, row) for one in entity.iterfind("filter/condition"))
    ]
    order = entity.find("order")
    assert order is not None
    way = "desc" if order.get("descending") == "true" else "asc"
    names = re.findall(r'<cell name="(\w+)"', view["layoutxml"])
    columns = [f"_{name}_value" if name in table.lookups else name for name in names]
    return in_order(rows, f"{order.get('attribute')} {way}"), columns


def without_nulls(row: Mapping[str, Any]) -> dict[str, Any]:
    """Columns without a value are missing in the rows of a predefined query."""
    return {name: value for name, value in row.items() if value is not None}


def names(id: str) -> dict[str, Any]:
    """What RetrieveLocLabels says of a view."""
    told = [{"Label": label, "LanguageCode": code} for code, label in _LABELS.get(id, {}).items()]
    return {"Label": {"LocalizedLabels": told, "UserLocalizedLabel": told[-1] if told else None}}


def _holds(condition: Mapping[str, str], row: Mapping[str, Any]) -> bool:
    name, operator, value = condition["attribute"], condition["operator"], condition.get("value", "")
    if operator == "eq-userid":
        return row.get(f"_{name}_value") == ME
    assert operator == "eq", operator
    return str(row.get(name)) == value
