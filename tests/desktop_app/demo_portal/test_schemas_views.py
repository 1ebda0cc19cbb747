"""What the portal tells of views is what it says it tells."""

from desktop_app.demo_portal.schemas_views import ViewPage
from tests.desktop_app.demo_portal.kit import Client


def test_an_answer_has_the_shape(client: Client) -> None:
    answer = client.as_person("p-desk").get("/v1/views").json()
    assert ViewPage.model_validate(answer).model_dump() == answer
