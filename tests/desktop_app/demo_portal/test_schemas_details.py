"""What a case is about has the shape the portal promises."""

import pytest

from desktop_app.demo_portal.schemas_details import Choices, Details
from tests.desktop_app.demo_portal.kit import Client


@pytest.mark.parametrize("person", ["p-kari", "p-sam", "p-gudrun", "p-desk"])
def test_details_are_as_promised(client: Client, person: str) -> None:
    told = client.as_person(person).get("/v1/cases/case-0001").json()["details"]
    assert Details.model_validate(told).model_dump() == told


def test_choices_are_as_promised(client: Client) -> None:
    told = client.as_person("p-desk").get("/v1/cases/case-0001/details/choices").json()
    assert Choices.model_validate(told).model_dump() == told
