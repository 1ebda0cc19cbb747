"""What happened around a case, as Dataverse writes it."""

from desktop_app.portals.dynamics.timeline_wire import Activity, ProcessInstance, SlaKpi
from desktop_app.portals.dynamics.wire import read


def test_an_activity_may_come_without_those_who_took_part() -> None:
    told = {"activityid": "a", "createdon": "2026-11-22T08:00:00Z", "activitytypecode": "email"}
    assert read(told, Activity).parties == []
    party = {"participationtypemask": 1, "_partyid_value@OData.Community.Display.V1.FormattedValue": "Kari"}
    assert read({**told, "activitypointer_activity_parties": [party]}, Activity).parties[0].name == "Kari"


def test_a_stage_goes_by_either_name() -> None:
    assert read({"businessprocessflowinstanceid": "b", "_processstageid_value": "s"}, ProcessInstance).stage == "s"


def test_a_promise_needs_its_status() -> None:
    told = {"slakpiinstanceid": "k", "createdon": "2026-11-22T08:00:00Z", "status": 3, "pausedon": None}
    assert (read(told, SlaKpi).status, read(told, SlaKpi).failuretime) == (3, None)
