"""The promises of a case: SLA KPI instances, or the case's own columns in organisations that have none.

Business hours and pauses are in `failuretime` already: the server moves it when a pause ends. Nothing is computed anew
here, but what a clock needs to go on by itself until the server is asked again.
"""

from collections.abc import Iterable
from datetime import datetime, timedelta

from desktop_app.domain.sla import Kpi, Pause
from desktop_app.domain.text import LocalText
from desktop_app.errors import Gone, NotAllowed, Rejected
from desktop_app.portals.dynamics.cases import Reader
from desktop_app.portals.dynamics.labels import maybe_moment, moment
from desktop_app.portals.dynamics.metadata import KPI, Tables
from desktop_app.portals.dynamics.timeline_wire import CaseSla, SlaKpi
from desktop_app.portals.dynamics.wire import read, read_each

RUNS, BROKEN, NEARING, PAUSED, KEPT, CALLED_OFF = range(6)
"""The numbers of an instance's `status`."""
CASE_RUNS, CASE_NEARING, CASE_BROKEN = 1, 2, 4
"""Those of the case's own columns are others. Of a kept one (3) they do not tell when: nothing is said of it."""
FIRST_RESPONSE = LocalText(
    {
        "en": "First response",
        "nb": "Første svar",
        "sv": "Första svar",
        "fi": "Ensimmäinen vastaus",
        "da": "Første svar",
        "is": "Fyrsta svar",
    }
)
RESOLUTION = LocalText(
    {"en": "Solution", "nb": "Løsning", "sv": "Lösning", "fi": "Ratkaisu", "da": "Løsning", "is": "Lausn"}
)
_COLUMNS = (
    "slakpiinstanceid,name,status,failuretime,warningtime,succeededon,pausedon,applicablefromvalue,terminalstatetime,"
    "createdon"
)
_OF_CASE = "createdon,responseby,resolveby,firstresponseslastatus,resolvebyslastatus"


def read_kpis(reader: Reader, tables: Tables, id: str) -> tuple[Kpi, ...]:
    """The clocks of a case. What may not be read is left out."""
    try:
        if KPI in tables:
            query = {"$select": _COLUMNS, "$filter": f"_regarding_value eq {id}", "$orderby": "failuretime"}
            rows = list(reader.server.every(f"/{tables.sets[KPI]}", query))
            found = tuple(kpi for one in read_each(rows, SlaKpi) if (kpi := of_instance(one)) is not None)
            if found:
                return found
        row = reader.server.read(f"/incidents({id})", {"$select": _OF_CASE})
        return tuple(of_case(read(row, CaseSla)))
    except (NotAllowed, Gone, Rejected):
        return ()


def of_instance(one: SlaKpi) -> Kpi | None:
    """An instance as a clock; None when it has no end it could miss."""
    fails = maybe_moment(one.failuretime)
    if fails is None:
        return None
    start = min(moment(one.applicablefromvalue or one.createdon), fails)
    ended = _ended(one, fails)
    # Kept is kept: what the server counts, such as business hours, need not be the time between.
    until = max(fails, ended) if one.status == KEPT and ended is not None else fails
    paused = moment(one.pausedon or one.createdon)
    return Kpi(
        one.slakpiinstanceid,
        LocalText.of(one.name or ""),
        start,
        _seconds(until - start),
        _warning(one, start, fails),
        (Pause(paused),) if one.status == PAUSED else (),
        ended,
        is_cancelled=one.status == CALLED_OFF,
    )


def of_case(one: CaseSla) -> Iterable[Kpi]:
    """The two promises that stand in the case itself."""
    start = moment(one.createdon)
    for id, name, due, status in (
        ("responseby", FIRST_RESPONSE, one.responseby, one.firstresponseslastatus),
        ("resolveby", RESOLUTION, one.resolveby, one.resolvebyslastatus),
    ):
        if due is None or status not in {CASE_RUNS, CASE_NEARING, CASE_BROKEN}:
            continue
        target = _seconds(moment(due) - start)
        yield Kpi(id, name, start, target, target if status == CASE_NEARING else 0)


def _ended(one: SlaKpi, fails: datetime) -> datetime | None:
    if one.status == KEPT:
        return maybe_moment(one.succeededon or one.terminalstatetime) or fails
    if one.status == CALLED_OFF:
        return maybe_moment(one.terminalstatetime) or moment(one.createdon)
    if one.status == BROKEN and one.terminalstatetime is not None:
        return max(moment(one.terminalstatetime), fails + timedelta(seconds=1))
    return None


def _warning(one: SlaKpi, start: datetime, fails: datetime) -> int:
    """How long before its end it nears it; all the time where the server says it does and not since when."""
    if one.warningtime is not None:
        return _seconds(fails - moment(one.warningtime))
    return _seconds(fails - start) if one.status == NEARING else 0


def _seconds(span: timedelta) -> int:
    return max(int(span.total_seconds()), 0)
