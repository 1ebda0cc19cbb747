"""The desk's work on cases. Dataverse keeps no keys of it: what is done already is known by how things stand."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import NO, DeskWork
from desktop_app.domain.ids import CaseId
from desktop_app.errors import AlreadySent, Bug, Gone, LookUpFailed, NotAllowed, Rejected
from desktop_app.portals.dynamics import commands, desk_wire, mapping, wire
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.commands import TEXT
from desktop_app.portals.dynamics.dialect import ENTITLEMENT, NO_RULE
from desktop_app.portals.dynamics.forms import ENTITLEMENT as ENTITLED
from desktop_app.portals.dynamics.metadata import CASE, NOTE, Tables
from desktop_app.portals.dynamics.odata import Dataverse, guid, row_id
from desktop_app.portals.dynamics.rights import reference
from desktop_app.portals.dynamics.sharing import SETS, is_shared, kind_of, share, target, unshare
from desktop_app.portals.dynamics.wire import read_each
from desktop_app.ports.portal import Sending

NO_ROUTING = "no_routing"
"""Why a case is not routed: the organisation has nothing that routes cases."""
PLACE = "place"
"""The step that remembers where a case lay before it was routed."""
_STANDING = (
    "incidentid,title,statecode,_ownerid_value,_parentcaseid_value,_masterid_value,_entitlementid_value,"
    "decremententitlementterm"
)
_IN_QUEUES = "queueitemid,enteredon,_queueid_value"
_NOT_KNOWN_SO = frozenset({NO_RULE, "0x80048d19", "0x80060888", "0x80040203", "status_400"})
"""What says that an action is not there, is not meant, or wants its target otherwise."""
_ITS_OWN = frozenset({"incidentid", "ticketnumber", "statecode", "statuscode"})
"""What a part does not have of its whole, should the organisation's mapping say so."""


def read_standing(server: Dataverse, case: str) -> desk_wire.Standing:
    """How a case stands. Raises PortalError."""
    return wire.read(server.read(f"/incidents({guid(case)})", {"$select": _STANDING}), desk_wire.Standing)


def read_queue_items(server: Dataverse, case: str) -> list[desk_wire.QueueItem]:
    """The queues a case lies in, the newest first; seldom more than one. Raises PortalError."""
    query = {
        "$select": _IN_QUEUES,
        "$filter": f"_objectid_value eq {guid(case)} and statecode eq 0",
        "$orderby": "enteredon desc",
    }
    return list(read_each(list(server.every("/queueitems", query, is_worded=True)), desk_wire.QueueItem))


@dataclass(frozen=True, slots=True)
class DeskWriter:
    """Does the work, each piece once."""

    reader: Reader
    tables: Tables

    @property
    def _server(self) -> Dataverse:
        return self.reader.server

    def send(self, command: DeskWork, sending: Sending) -> None:
        """Do what is not done yet. Raises PortalError."""
        if command.action is CaseAction.ROUTE:
            self._route(command, sending)
        elif not self._is_so(command):
            self._do(command)
        if command.text.strip() and command.action not in {CaseAction.CHILD, CaseAction.MERGE}:
            self._note(command)

    def has(self, command: DeskWork) -> bool:
        """Whether it is done. LookUpFailed for what leaves no trace, AlreadySent when its key made something else."""
        if command.action is CaseAction.ROUTE:
            # A case that lies where the rules would put it may lie there for any other reason.
            raise LookUpFailed("routing", is_final=True)
        return self._is_so(command)

    def _is_so(self, command: DeskWork) -> bool:
        """Whether things stand as the command wants them, whoever brought it about."""
        case, wanted = guid(command.case_id), command.target.lower()
        match command.action:
            case CaseAction.ASSIGN:
                return _same(read_standing(self._server, case).owner, wanted)
            case CaseAction.QUEUE:
                return any(_same(one.queue, wanted) for one in read_queue_items(self._server, case))
            case CaseAction.CHILD:
                return self._is_made(command)
            case CaseAction.ADD_CHILD:
                return _same(read_standing(self._server, wanted).parent, case)
            case CaseAction.MERGE:
                now = read_standing(self._server, case)
                return now.statecode == mapping.CANCELLED and _same(now.master, wanted)
            case CaseAction.COUNT:
                counts = read_standing(self._server, case).decremententitlementterm
                return (counts is not False) is (wanted != NO)
            case CaseAction.SHARE | CaseAction.UNSHARE:
                return is_shared(self._server, case, wanted) is (command.action is CaseAction.SHARE)
        raise Bug(f"no desk work: {command.action}")

    def _do(self, command: DeskWork) -> None:
        case, wanted = guid(command.case_id), command.target
        match command.action:
            case CaseAction.ASSIGN:
                owner = f"/{SETS[kind_of(self._server, wanted)]}({guid(wanted)})"
                self._change(case, {"ownerid@odata.bind": owner})
            case CaseAction.QUEUE:
                self._queue(case, guid(wanted))
            case CaseAction.CHILD:
                self._divide(command)
            case CaseAction.ADD_CHILD:
                self._change(guid(wanted), {self.tables.bind(CASE, "parentcaseid", CASE): f"/incidents({case})"})
            case CaseAction.MERGE:
                self._merge(command)
            case CaseAction.COUNT:
                self._change(case, {"decremententitlementterm": wanted != NO})
            case CaseAction.SHARE:
                share(self._server, self.reader.me.user, case, wanted)
            case CaseAction.UNSHARE:
                unshare(self._server, case, wanted)

    def _change(self, case: str, body: Mapping[str, Any]) -> None:
        """Of the version that was read just now: whoever is faster wins."""
        self._server.update(f"/incidents({case})", body, read_standing(self._server, case).etag)

    def _queue(self, case: str, queue: str) -> None:
        """Into a queue; out of the one it lies in, for a case lies in one at a time."""
        body: dict[str, Any] = {"Target": target(case)}
        now = next((one.queue for one in read_queue_items(self._server, case) if one.queue), None)
        if now is not None:
            body["SourceQueue"] = {"queueid": guid(now), "@odata.type": "Microsoft.Dynamics.CRM.queue"}
        self._server.act(f"queues({queue})/Microsoft.Dynamics.CRM.AddToQueue", body, is_write=True)

    def _merge(self, command: DeskWork) -> None:
        if command.text.strip() and read_standing(self._server, command.case_id).statecode == mapping.ACTIVE:
            self._note(command)  # before: a merged case is read-only
        # What a case holds is not carried over by the caller; its conversation moves by itself.
        body = {
            "Target": target(command.target),
            "Subordinate": target(command.case_id),
            "PerformParentingChecks": False,
        }
        self._server.act("Merge", body, is_write=True)

    def _note(self, command: DeskWork) -> None:
        path = f"/{self.tables.sets[NOTE]}({row_id(command.key, TEXT)})"
        self._server.put_once(path, commands.note_body(command.text, guid(command.case_id), self.tables))

    # Parts of a case

    def _is_made(self, command: DeskWork) -> bool:
        try:
            found = read_standing(self._server, row_id(command.key))
        except Gone:
            return False
        if not _same(found.parent, guid(command.case_id)):
            raise AlreadySent("", CaseId(found.incidentid))
        return True

    def _divide(self, command: DeskWork) -> None:
        path = f"/incidents({row_id(command.key)})"
        body = self._inherited(guid(command.case_id))
        body |= {"title": command.title.strip()} if command.title.strip() else {}
        body |= {"description": command.text} if command.text.strip() else {}
        body[self.tables.bind(CASE, "parentcaseid", CASE)] = f"/incidents({guid(command.case_id)})"
        entitled = self.tables.bind(CASE, ENTITLED, ENTITLED.removesuffix("id"))
        try:
            self._create(path, body)
        except Rejected as error:
            # What the whole case is entitled to may be used up or over; its parts are worked on all the same.
            if error.reason not in ENTITLEMENT or body.pop(entitled, None) is None:
                raise
            self._create(path, body)

    def _create(self, path: str, body: Mapping[str, Any]) -> None:
        with self._server.unless_there(path):
            self._server.create(path, body)

    def _inherited(self, case: str) -> dict[str, Any]:
        """What a part has of its whole, as the organisation has set it; else what we know that it needs."""
        function = "/InitializeFrom(EntityMoniker=@p1,TargetEntityName=@p2,TargetFieldType=@p3)"
        kind = "Microsoft.Dynamics.CRM.TargetFieldType'ValidForCreate'"
        try:
            told = self._server.read(f"{function}?@p1={reference(case)}&@p2='incident'&@p3={kind}")
        except (Gone, NotAllowed, Rejected):
            told = {}
        made = {name: _bound(name, value) for name, value in told.items() if _is_inherited(name, value)}
        return made if any(name.startswith("customerid_") for name in made) else {**self._copied(case), **made}

    def _copied(self, case: str) -> dict[str, Any]:
        found, _row = self.reader.row(case)
        bind = self.tables.bind
        refers = (
            (bind(CASE, "customerid", found.customer_table or "account"), found.customer_table, found.customer),
            (bind(CASE, "primarycontactid", "contact"), "contact", found.contact),
            (bind(CASE, "subjectid", "subject"), "subject", found.subject),
            (bind(CASE, "productid", "product"), "product", found.product),
        )
        made: dict[str, Any] = {name: f"/{table}s({id})" for name, table, id in refers if name and id}
        values = {"title": found.title, "prioritycode": found.prioritycode, "casetypecode": found.casetypecode}
        return {**made, **{name: value for name, value in values.items() if value is not None}}

    # Routing

    def _route(self, command: DeskWork, sending: Sending) -> None:
        """Unless an earlier try has moved the case, or somebody else has since: rules do not overrule people."""
        now, before = self._place(command.case_id), sending.steps().get(PLACE)
        if before is not None and before != now:
            return
        sending.save_step(PLACE, now)
        self._apply_rules(guid(command.case_id))

    def _place(self, case: CaseId) -> str:
        owner = read_standing(self._server, case).owner
        items = read_queue_items(self._server, case)
        return " ".join([owner or "", *(f"{one.queueitemid} {one.queue} {one.enteredon}" for one in items)])

    def _apply_rules(self, case: str) -> None:
        """By the rules of old, else by those of unified routing, whose example the vendor shows in two ways."""
        refusals: list[Gone | Rejected] = []
        for name, body in (
            ("ApplyRoutingRule", {"Target": target(case)}),
            ("msdyn_ApplyRoutingRuleEntityRecord", {"Target": f"incidents({case})"}),
            ("msdyn_ApplyRoutingRuleEntityRecord", {"Target": target(case)}),
        ):
            try:
                self._server.act(name, body, is_write=True)
            except (Gone, Rejected) as error:
                if isinstance(error, Rejected) and error.reason not in _NOT_KNOWN_SO:
                    raise  # by whatever the organisation has put in between: no way is looked for around it
                refusals.append(error)
            else:
                return
        # What says that there is no rule says more than that there is no such action, or none of that shape.
        told = next((one for one in refusals if isinstance(one, Rejected) and one.reason == NO_RULE), None)
        raise told or Rejected({"target": (NO_ROUTING, "")}, reason=NO_ROUTING)


def _same(one: str | None, other: str) -> bool:
    return bool(one) and str(one).lower() == other


def _is_inherited(name: str, value: object) -> bool:
    return value is not None and not name.startswith("@") and name not in _ITS_OWN


def _bound(name: str, value: Any) -> Any:
    """Dataverse writes what a lookup is bound to without the stroke that it wants to read."""
    return f"/{value.lstrip('/')}" if name.endswith("@odata.bind") and isinstance(value, str) else value
