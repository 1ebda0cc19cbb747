"""What happens around a case in the emulated organisation: who takes part, the wall, promises, and its process."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from tests.vendors.dynamics.refusals import Refused
from tests.vendors.dynamics.tables import Table

if TYPE_CHECKING:
    from tests.vendors.dynamics.state import Organisation

PARTIES = {"activitypointer_activity_parties": ("activityparties", "activityid")}
"""A navigation property of every activity."""
STAGES = tuple(f"efefefef-0000-4000-8000-00000000000{number}" for number in (1, 2, 3))
PROCESS = "efefefef-0000-4000-8000-0000000000aa"
_TIME = "DateTime"


def timeline_tables() -> list[Table]:
    """Their tables, without rows but the stages."""
    of_case = {"regardingobjectid": {"incident": "regardingobjectid_incident"}}
    by = {"createdby": {"systemuser": "createdby"}}
    times = dict.fromkeys(
        (
            "createdon", "modifiedon", "failuretime", "warningtime", "succeededon", "pausedon", "lastresumetime",
            "applicablefromvalue", "terminalstatetime",
        ),
        _TIME,
    )  # fmt: skip
    return [
        Table(
            "activityparty",
            "activityparties",
            "activitypartyid",
            {"participationtypemask": "Picklist", "addressused": "String"},
            {
                "activityid": {"activitypointer": "activityid_activitypointer"},
                "partyid": {"contact": "partyid_contact", "systemuser": "partyid_systemuser"},
            },
        ),
        Table(
            "post",
            "posts",
            "postid",
            {"createdon": _TIME, "modifiedon": _TIME, "text": "Memo", "source": "Picklist"},
            {**of_case, **by},
        ),
        Table(
            "slakpiinstance",
            "slakpiinstances",
            "slakpiinstanceid",
            {**times, "name": "String", "status": "Picklist"},
            {"regarding": {"incident": "regarding"}},
        ),
        Table(
            "processstage",
            "processstages",
            "processstageid",
            {"stagename": "String", "stagecategory": "Picklist"},
            rows={
                id: {"stagename": name, "stagecategory": place}
                for place, (id, name) in enumerate(zip(STAGES, ("Identify", "Research", "Resolve"), strict=True))
            },
        ),
    ]


def function(organisation: "Organisation", path: str, query: Mapping[str, str]) -> list[dict[str, Any]] | None:
    """What the two functions of processes tell; None for any other path."""
    if path == "/RetrieveProcessInstances(EntityLogicalName=@e,EntityId=@id)":
        assert query["@e"] == "'incident'"
        organisation.row("incidents", query["@id"])
        return organisation.processes.get(query["@id"], [])
    found = re.fullmatch(r"/RetrieveActivePath\(ProcessInstanceId=([0-9a-f-]{36})\)", path)
    if found is None:
        return None
    if found[1] != PROCESS:
        raise Refused("404 Not Found", "0x80040217", f"process With Id = {found[1]} Does Not Exist")
    rows = organisation.table("processstages").rows
    names = {"stagename": True} if organisation.names_stages else {}
    return [{"processstageid": id, **{name: rows[id][name] for name in names}} for id in STAGES]


def a_process(stage: str, statuscode: int = 1) -> list[dict[str, Any]]:
    """One instance, in this stage."""
    return [
        {
            "businessprocessflowinstanceid": PROCESS,
            "name": "Phone to case",
            "processstageid": stage,
            "statecode": 0,
            "statuscode": statuscode,
        }
    ]
