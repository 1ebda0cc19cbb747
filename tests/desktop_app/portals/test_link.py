"""What an adapter is made with."""

from desktop_app.portals.http import Http
from desktop_app.portals.link import Link


def test_a_new_account_brings_nothing() -> None:
    http = Http("http://127.0.0.1:9", lambda: "nb")
    link = Link(http, lambda: "nb")
    assert dict(link.settings) == {}
    link.keep("nobody keeps it")
    http.close()
