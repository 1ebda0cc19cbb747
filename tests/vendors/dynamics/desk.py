"""What the desk does in the emulated organisation: tables of its own, rules for cases, actions and functions."""

import json
import re
import uuid
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.vendors.dynamics.refusals import Refused, missing, no
from tests.vendors.dynamics.tables import DESK, ME, Table
from tests.vendors.dynamics.views import names

if TYPE_CHECKING:
    from tests.vendors.dynamics.state import Organisation

FIRST_LINE, SYSTEMS, CLOSED_QUEUE = (f"abababab-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
SECOND_LINE, ACCESS_TEAM = (f"cdcdcdcd-0000-4000-8000-00000000000{number}" for number in (1, 2))
PRIVILEGES = frozenset(
    {
        "prvReadIncident",
        "prvCreateIncident",
        "prvWriteIncident",
        "prvAppendToIncident",
        "prvAssignIncident",
        "prvShareIncident",
        "prvReadQueue",
        "prvAppendToQueue",
        "prvControlDecrementTerm",
    }
)
"""Those of a customer service manager."""
MASKS: Mapping[str, int] = {
    "ReadAccess": 1,
    "WriteAccess": 2,
    "AppendAccess": 4,
    "AppendToAccess": 16,
    "CreateAccess": 32,
    "DeleteAccess": 65536,
    "ShareAccess": 262144,
    "AssignAccess": 524288,
}
WHOLE = ", ".join(MASKS)
MOST_CHILDREN = 20
ACTIVITIES = ("adx_portalcomments", "emails", "phonecalls", "tasks", "incidentresolutions")
_BOUND = re.compile(r"(\w+)\(([0-9a-fA-F-]{36})\)/Microsoft\.Dynamics\.CRM\.(\w+)(?:\(.*\))?")
_ID = re.compile(r"\(([0-9a-fA-F-]{36})\)")
_OWNER = {"_ownerid_value", "_ownerid_value@type"}
_INHERITED = ("customerid", "primarycontactid", "subjectid", "productid", "entitlementid")


def desk_tables() -> list[Table]:
    """Teams, queues, what lies in them, and who shares what."""
    queue = {"name": "String", "statecode": "State", "queueviewtype": "Picklist"}
    team = {"name": "String", "teamtype": "Picklist", "isdefault": "Boolean"}
    item = {"enteredon": "DateTime", "statecode": "State", "title": "String"}
    share = {
        "objectid": "Uniqueidentifier",
        "objecttypecode": "EntityName",
        "principalid": "Uniqueidentifier",
        "principaltypecode": "EntityName",
        "accessrightsmask": "Integer",
        "changedon": "DateTime",
    }
    return [
        Table(
            "team",
            "teams",
            "teamid",
            team,
            rows={
                SECOND_LINE: {"name": "Andrelinje", "teamtype": 0, "isdefault": False, "_memberid_value": DESK},
                ACCESS_TEAM: {"name": "Sees", "teamtype": 1, "isdefault": False},
            },
        ),
        Table(
            "queue",
            "queues",
            "queueid",
            queue,
            rows={
                FIRST_LINE: {"name": "Førstelinje", "statecode": 0},
                SYSTEMS: {"name": "Systemer", "statecode": 0},
                CLOSED_QUEUE: {"name": "Old", "statecode": 1},
            },
        ),
        Table(
            "queueitem",
            "queueitems",
            "queueitemid",
            item,
            {"objectid": {"incident": "objectid_incident"}, "queueid": {"queue": "queueid"}},
        ),
        Table("principalobjectaccess", "principalobjectaccessset", "principalobjectaccessid", share),
    ]


def check_case(organisation: "Organisation", id: str, columns: Mapping[str, Any]) -> None:
    """Whether the person may change a case so, and whether it goes with the others."""
    have = organisation.privileges
    for verb, wanted in (("Assign", {"_ownerid_value"} & set(columns)), ("Write", set(columns) - _OWNER)):
        if wanted and (f"prv{verb}Incident" not in have or f"{verb}Access" not in access(organisation, id)):
            raise missing(f"prv{verb}Incident")
    if "decremententitlementterm" in columns and "prvControlDecrementTerm" not in have:
        words = "You do not have appropriate privileges to specify whether entitlement terms can be decremented."
        raise Refused("403 Forbidden", "0x80060851", words)
    if columns.get("_parentcaseid_value"):
        check_parent(organisation, str(columns["_parentcaseid_value"]))
        if _children(organisation, id):
            raise no("0x8003f455", "You can't add a parent case as a child case")
    if columns.get("statecode") == 2 and _active(organisation, id):
        raise no("0x8003f451", "Cancel active child case before canceling parent case.")


def check_parent(organisation: "Organisation", parent: str) -> None:
    """Whether a case may have another part."""
    if "prvAppendToIncident" not in organisation.privileges or "AppendToAccess" not in access(organisation, parent):
        raise missing("prvAppendToIncident")
    if organisation.row("incidents", parent)["statecode"] != 0:
        raise no("0x80044411", "Already Closed or Canceled")
    if organisation.row("incidents", parent).get("_parentcaseid_value"):
        raise no("0x8003f453", "Associating child cases to the existing child case is not allowed.")
    if len(_children(organisation, parent)) >= MOST_CHILDREN:
        raise no("0x8003f454", "A Parent Case cannot have more than maximum child cases allowed.")


def check_close(organisation: "Organisation", id: str) -> None:
    """Whether a case may be resolved."""
    if _active(organisation, id):
        raise no("0x8003f452", "Close active child case before closing parent case.")


def access(organisation: "Organisation", id: str) -> str:
    """What the signed-in person may do with a case."""
    return organisation.access.get(id.lower(), WHOLE)


def action(organisation: "Organisation", name: str, body: Mapping[str, Any]) -> dict[str, Any] | None:
    """What an action answers, {} for nothing; None for one this organisation does not know."""
    bound = _BOUND.fullmatch(name)
    if bound and (bound[1], bound[3]) == ("queues", "AddToQueue"):
        return {"QueueItemId": _add_to_queue(organisation, bound[2].lower(), body)}
    match name:
        case "Merge":
            _merge(organisation, body)
        case "ApplyRoutingRule" if organisation.routing in {"classic", "inactive"}:
            _route(organisation, _target(body["Target"]))
        case "msdyn_ApplyRoutingRuleEntityRecord" if organisation.routing in {"unified", "unified_object"}:
            if isinstance(body["Target"], str) is (organisation.routing == "unified_object"):
                raise no("0x80048d19", "Error identified in Payload provided by the user for Entity :''")
            told = body["Target"]
            _route(organisation, _ID.findall(told)[0] if isinstance(told, str) else _target(told))
        case "GrantAccess" | "ModifyAccess":
            _grant(organisation, body, adds=name == "GrantAccess")
        case "RevokeAccess":
            _check_share(organisation, _target(body["Target"]))
            rows, case, whose = _shares(organisation), _target(body["Target"]), _principal(body["Revokee"])[1]
            for id in [id for id, row in rows.items() if (row["objectid"], row["principalid"]) == (case, whose)]:
                del rows[id]
        case _:
            return None
    return {}


def function(organisation: "Organisation", path: str, query: Mapping[str, str]) -> tuple[str, dict[str, Any]]:
    """What a function answers, and of which type that is."""
    name = path.rpartition("Microsoft.Dynamics.CRM.")[2].strip("/").partition("(")[0]
    match name:
        case "RetrieveUserSetOfPrivilegesByNames":
            have = [one for one in json.loads(query["@p1"]) if one in organisation.privileges]
            told = [{"Depth": "Global", "PrivilegeId": ME, "BusinessUnitId": ME, "PrivilegeName": one} for one in have]
            return f"Microsoft.Dynamics.CRM.{name}Response", {"RolePrivileges": told}
        case "RetrievePrincipalAccess":
            case = _referred(organisation, query["@p1"])
            return f"Microsoft.Dynamics.CRM.{name}Response", {"AccessRights": access(organisation, case)}
        case "RetrieveSharedPrincipalsAndAccess":
            case = _referred(organisation, query["@p1"])
            told = [
                {
                    "AccessMask": _masks(row["accessrightsmask"]),
                    "Principal": {
                        "@odata.type": f"#Microsoft.Dynamics.CRM.{row['principaltypecode']}",
                        "ownerid": row["principalid"],
                    },
                }
                for row in _shares(organisation).values()
                if row["objectid"] == case
            ]
            return f"Microsoft.Dynamics.CRM.{name}Response", {"PrincipalAccesses": told}
        case "RetrieveLocLabels" if organisation.tells_names:
            assert (query["@p2"], query["@p3"]) == ("'name'", "false")
            view = re.fullmatch(r"\{'@odata.id':'savedqueries\(([0-9a-f-]{36})\)'\}", query["@p1"])
            assert view is not None, query["@p1"]
            return f"Microsoft.Dynamics.CRM.{name}Response", names(view[1])
        case "InitializeFrom" if organisation.initializes:
            assert query["@p2"] == "'incident'"
            assert query["@p3"] == "Microsoft.Dynamics.CRM.TargetFieldType'ValidForCreate'"
            return "incidents/$entity", _initialised(organisation, _referred(organisation, query["@p1"]))
    raise Refused("404 Not Found", "0x80060888", f"Resource not found for the segment '{name}'.")


def _add_to_queue(organisation: "Organisation", queue: str, body: Mapping[str, Any]) -> str:
    if "prvAppendToQueue" not in organisation.privileges:
        raise missing("prvAppendToQueue")
    if organisation.row("queues", queue)["statecode"] != 0:
        raise no("0x80040521", "You cannot add items to an inactive queue. Select another queue and try again.")
    case = _target(body["Target"])
    if organisation.row("incidents", case)["statecode"] != 0:
        raise no("0x8004051e", "Deactivated object cannot be added to queue.")
    rows = organisation.tables["queueitems"].rows.values()
    lies_in = {row["_queueid_value"] for row in rows if row["_objectid_value"] == case} - {queue}
    source = body.get("SourceQueue", {}).get("queueid")
    if lies_in and source is None:
        raise no("0x8004051c", "The entity record cannot be added to the queue as it already exists in other queue.")
    if source is not None and source not in lies_in:
        raise no(
            "0x80040524", "Could not find any queue item associated with the Target in the specified SourceQueueId."
        )
    return _lay(organisation, case, queue)


def _lay(organisation: "Organisation", case: str, queue: str) -> str:
    """A thing lies in one queue at a time: from another it is moved."""
    rows = organisation.tables["queueitems"].rows
    id = next((id for id, row in rows.items() if row["_objectid_value"] == case), str(uuid.uuid4()))
    about = {"_objectid_value": case, "_objectid_value@type": "incident"}
    about |= {"_queueid_value": queue, "_queueid_value@type": "queue"}
    row = organisation.put("queueitems", id, {**about, "statecode": 0})
    row["enteredon"] = row["modifiedon"]
    return id


def _route(organisation: "Organisation", case: str) -> None:
    row = organisation.row("incidents", case)
    if not {"prvWriteIncident", "prvAppendToQueue"} <= organisation.privileges:
        raise missing("prvAppendToQueue")
    if "WriteAccess" not in access(organisation, case):
        raise missing("prvWriteIncident")
    if row["statecode"] != 0:
        raise no("0x8004051e", "Deactivated object cannot be added to queue.")
    if organisation.routing == "inactive":
        raise no("0x8004f874", "Currently there's no active rule to route this case.")
    organisation.routed += 1
    _lay(organisation, case, SYSTEMS if row.get("prioritycode") == 1 else FIRST_LINE)


def _merge(organisation: "Organisation", body: Mapping[str, Any]) -> None:
    target, other = _target(body["Target"]), _target(body["Subordinate"])
    if body["PerformParentingChecks"] is not False or "UpdateContent" in body:
        raise no("0x80040203", "UpdateContent")
    if target == other:
        raise no("0x80045305", "Merge cannot be performed on master and sub-entities that are identical.")
    rows = [organisation.row("incidents", id) for id in (target, other)]
    if "prvWriteIncident" not in organisation.privileges:
        raise missing("prvWriteIncident")
    for id in (target, other):
        if "WriteAccess" not in access(organisation, id):
            raise Refused("403 Forbidden", "0x80045301", "Merge is not allowed: caller does not have the privilege.")
    if any(row["statecode"] != 0 for row in rows):
        raise no("0x80045304", "Merge cannot be performed on entity that is inactive.")
    parents = {row.get("_parentcaseid_value") for row in rows} - {None}
    if len(parents) > 1:
        raise no("0x8003f450", "Child cases having different parent case associated can not be merged.")
    ended = {"statecode": 2, "statuscode": 2000, "_masterid_value": target, "_masterid_value@type": "incident"}
    organisation.put("incidents", other, ended)
    organisation.put("incidents", target, {})
    for column, tables in (("objectid", ("annotations",)), ("regardingobjectid", ACTIVITIES)):
        for row in (row for name in tables for row in organisation.tables[name].rows.values()):
            if row.get(f"_{column}_value") == other:
                row[f"_{column}_value"] = target


def _grant(organisation: "Organisation", body: Mapping[str, Any], *, adds: bool) -> None:
    case, told = _target(body["Target"]), body["PrincipalAccess"]
    kind, whose = _principal(told["Principal"])
    _check_share(organisation, case)
    set_name = {"systemuser": "systemusers", "team": "teams"}[kind]
    if whose not in organisation.table(set_name).rows:
        raise no("0x8004020c", "Invalid share id.")
    if organisation.row("incidents", case).get("_ownerid_value") == whose:
        raise no("0x80040214", "An item cannot be shared with the owning user.")
    asked = {one.strip() for one in told["AccessMask"].split(",")}
    if not asked <= {one.strip() for one in access(organisation, case).split(",")}:
        raise Refused("403 Forbidden", "0x80048405", "Access is denied.")
    rows, mask = _shares(organisation), sum(MASKS[one] for one in asked)
    found = next((id for id, row in rows.items() if (row["objectid"], row["principalid"]) == (case, whose)), "")
    if found and adds:
        mask |= rows[found]["accessrightsmask"]
    row = {"objectid": case, "objecttypecode": "incident", "principalid": whose, "principaltypecode": kind}
    made = organisation.put("principalobjectaccessset", found or str(uuid.uuid4()), {**row, "accessrightsmask": mask})
    made["changedon"] = made["modifiedon"]


def _check_share(organisation: "Organisation", case: str) -> None:
    organisation.row("incidents", case)
    if "prvShareIncident" not in organisation.privileges or "ShareAccess" not in access(organisation, case):
        raise missing("prvShareIncident")


def _initialised(organisation: "Organisation", case: str) -> dict[str, Any]:
    row, table = organisation.row("incidents", case), organisation.table("incidents")
    made: dict[str, Any] = {"@odata.type": "#Microsoft.Dynamics.CRM.incident", "title": row.get("title")}
    made |= {"prioritycode": row.get("prioritycode"), "parentcaseid@odata.bind": f"incidents({case})"}
    for column in _INHERITED:
        if (id := row.get(f"_{column}_value")) and (kind := row.get(f"_{column}_value@type")):
            other = next(one for one in organisation.tables.values() if one.logical == kind)
            made[f"{table.lookups[column][kind]}@odata.bind"] = f"{other.set_name}({id})"
    return made


def _children(organisation: "Organisation", id: str) -> list[Mapping[str, Any]]:
    rows = organisation.tables["incidents"].rows.values()
    return [row for row in rows if row.get("_parentcaseid_value") == id.lower()]


def _active(organisation: "Organisation", id: str) -> bool:
    return any(row["statecode"] == 0 for row in _children(organisation, id))


def _shares(organisation: "Organisation") -> dict[str, dict[str, Any]]:
    return organisation.tables["principalobjectaccessset"].rows


def _target(told: Mapping[str, Any]) -> str:
    assert told["@odata.type"] == "Microsoft.Dynamics.CRM.incident", told
    return str(told["incidentid"]).lower()


def _principal(told: Mapping[str, Any]) -> tuple[str, str]:
    kind = str(told["@odata.type"]).removeprefix("Microsoft.Dynamics.CRM.")
    return kind, str(told[f"{kind}id"]).lower()


def _referred(organisation: "Organisation", told: str) -> str:
    """`{'@odata.id':'incidents(…)'}` → the case."""
    found = re.fullmatch(r"\{'@odata\.id':'incidents\(([0-9a-f-]{36})\)'\}", told)
    assert found, told
    organisation.row("incidents", found[1])
    return found[1]


def _masks(mask: int) -> str:
    return ", ".join(name for name, bit in MASKS.items() if mask & bit)
