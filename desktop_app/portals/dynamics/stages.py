"""The stage bar of a case: the business process it goes through, read only."""

from collections.abc import Iterable, Sequence
from typing import Any

from desktop_app.domain.standing import Stage, StageState
from desktop_app.domain.text import LocalText
from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.metadata import STAGE, Tables
from desktop_app.portals.dynamics.odata import any_of, is_guid
from desktop_app.portals.dynamics.timeline_wire import ProcessInstance, ProcessStage
from desktop_app.portals.dynamics.wire import read_each

FINISHED, GIVEN_UP = 2, 3
_INSTANCES = "/RetrieveProcessInstances(EntityLogicalName=@e,EntityId=@id)"


def read_stages(reader: Reader, tables: Tables, id: str) -> tuple[Stage, ...]:
    """The stages of the process that shows; none where there is no process, or it may not be read."""
    if STAGE not in tables:
        return ()
    try:
        found = reader.server.read(_INSTANCES, {"@e": "'incident'", "@id": id})
        # The first is the one that shows, by when it was changed last.
        instance = next(read_each(_values(found)[:1], ProcessInstance), None)
        if instance is None or not is_guid(instance.businessprocessflowinstanceid):
            return ()
        path = f"/RetrieveActivePath(ProcessInstanceId={instance.businessprocessflowinstanceid})"
        steps = list(read_each(_values(reader.server.read(path)), ProcessStage))
        names = _names(reader, tables, [step for step in steps if not step.stagename])
    except (NotAllowed, Gone, Rejected):
        return ()
    return tuple(_stages(instance, [(step.processstageid, step.stagename or names.get(step.processstageid, ""))
                                    for step in steps]))  # fmt: skip


def _names(reader: Reader, tables: Tables, steps: Sequence[ProcessStage]) -> dict[str, str]:
    """Of the steps the path does not name."""
    ids = [step.processstageid for step in steps if is_guid(step.processstageid)]
    if not ids:
        return {}
    query = {"$select": "processstageid,stagename", "$filter": any_of("processstageid", ids)}
    rows = list(reader.server.every(f"/{tables.sets[STAGE]}", query))
    return {one.processstageid: one.stagename or "" for one in read_each(rows, ProcessStage)}


def _stages(instance: ProcessInstance, steps: Sequence[tuple[str, str]]) -> Iterable[Stage]:
    active = (instance.processstageid or instance.stage or "").lower()
    places = {id.lower(): place for place, (id, _name) in enumerate(steps)}
    here = len(steps) if instance.statuscode == FINISHED else places.get(active, 0)
    for place, (id, name) in enumerate(steps):
        if place < here:
            state = StageState.DONE
        elif instance.statuscode == GIVEN_UP:
            state = StageState.LEFT
        else:
            state = StageState.ACTIVE if place == here else StageState.AHEAD
        yield Stage(id.lower(), LocalText.of(name), state)


def _values(found: dict[str, Any]) -> list[Any]:
    values = found.get("value")
    return values if isinstance(values, list) else []
