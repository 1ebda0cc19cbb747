"""The demo console over HTTP; what it does is tested in test_console and test_faults."""

import pytest

from tests.desktop_app.demo_portal.kit import Client


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1/demo/faults", {}),
        ("/v1/demo/faults", {"script": [{"fault": "503", "nth": 0}]}),
        ("/v1/demo/clock", {}),
        ("/v1/demo/clock", {"advance_s": "soon"}),
        ("/v1/demo/desk", {}),
    ],
)
def test_bodies_are_checked(client: Client, path: str, body: dict[str, object]) -> None:
    assert client.post(path, body).status_code == 400


def test_the_console_itself_never_goes_wrong(client: Client) -> None:
    client.post("/v1/demo/faults", {"script": [{"fault": "503"}]})
    assert client.get("/v1/demo/state", headers={"X-Demo-Fault": "html"}).json()["time"] == "2026-11-21T12:00:00Z"
