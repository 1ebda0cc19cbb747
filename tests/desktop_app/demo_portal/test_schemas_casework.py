"""What is told of a case has the shape that OpenAPI shows."""

from desktop_app.demo_portal import schemas
from tests.desktop_app.demo_portal.kit import Client


def test_a_case_and_an_agent_are_as_described(client: Client) -> None:
    case = schemas.Case.model_validate(client.as_person("p-desk").get("/v1/cases/case-0001").json())
    assert [kpi.id for kpi in case.kpis] == ["first_reply", "solution"]
    assert (case.why.rule, case.queue and case.queue.id, len(case.stages)) == ("agent", "first_line", 3)
    me = schemas.Person.model_validate(client.get("/v1/me").json())
    assert me.desk is not None
    assert me.desk.queues[0].id == "first_line"
