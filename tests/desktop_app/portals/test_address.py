"""What people type becomes one URL; only this computer is spoken to in the clear."""

import pytest

from desktop_app.portals.address import base_url, is_loopback, next_address


@pytest.mark.parametrize(
    ("typed", "url"),
    [
        ("support.example", "https://support.example"),
        (" https://support.example/ ", "https://support.example"),
        ("http://support.example/desk/", "https://support.example/desk"),
        ("support.example:8443", "https://support.example:8443"),
        ("ftp://support.example", "https://support.example"),
        ("https://kari:secret@support.example", "https://support.example"),
        ("http://127.0.0.1:8080", "http://127.0.0.1:8080"),
        ("127.0.0.1:8080/", "http://127.0.0.1:8080"),
        ("localhost:8080", "http://localhost:8080"),
        ("https://localhost:8080", "https://localhost:8080"),
        ("http://[::1]:80", "http://[::1]:80"),
    ],
)
def test_base_url(typed: str, url: str) -> None:
    assert base_url(typed) == url


@pytest.mark.parametrize(
    ("asked", "location", "on"),
    [
        ("https://desk.example/f/1", "https://files.example/x?sig=1", "https://files.example/x?sig=1"),
        ("https://desk.example/f/1", "/g", "https://desk.example/g"),
        ("http://127.0.0.1:80/f", "http://127.0.0.1:81/g", "http://127.0.0.1:81/g"),
        ("https://desk.example/f", "http://desk.example/f", ""),
        ("https://desk.example/f", "http://127.0.0.1/f", ""),
        ("http://127.0.0.1/f", "http://desk.example/f", ""),
        ("https://desk.example/f", "https://kari:secret@files.example/", ""),
        ("https://desk.example/f", "file:///etc/passwd", ""),
        ("https://desk.example/f", "https://[", ""),
        ("https://desk.example/f", "", ""),
    ],
)
def test_next_address(asked: str, location: str, on: str) -> None:
    assert next_address(asked, location) == on


@pytest.mark.parametrize(
    ("host", "is_own"),
    [
        ("127.0.0.1", True),
        ("127.9.9.9", True),
        ("::1", True),
        ("[::1]", True),
        ("LOCALHOST", True),
        ("10.0.0.1", False),
        ("localhost.example", False),
        ("", False),
    ],
)
def test_is_loopback(host: str, is_own: bool) -> None:
    assert is_loopback(host) is is_own


@pytest.mark.parametrize(
    "inside",
    [
        "https://127.0.0.1/x",
        "https://localhost:8443/x",
        "https://a.localhost./x",
        "https://[::1]/x",
        "https://[::ffff:127.0.0.1]/x",
        "https://169.254.169.254/latest",
        "https://[fe80::1]/x",
        "https://0.0.0.0/x",
        "https://2130706433/x",
        "https://0x7f000001/x",
        "https://127.1/x",
    ],
)
def test_no_portal_sends_us_to_what_runs_on_this_computer(inside: str) -> None:
    assert next_address("https://desk.example/file", inside) == ""


def test_a_portal_on_this_computer_may() -> None:
    assert next_address("http://127.0.0.1:1/file", "http://127.0.0.1:2/x") == "http://127.0.0.1:2/x"
    assert next_address("https://desk.example/file", "https://10.0.0.7/x") == "https://10.0.0.7/x"
