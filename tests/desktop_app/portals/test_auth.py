"""The Authorization header, and that no secret stands in a repr."""

from desktop_app.portals.auth import Basic, Bearer, Nobody


def test_headers() -> None:
    assert Nobody().header() == ""
    assert Bearer("abc").header() == "Bearer abc"
    assert Basic("kari", "hemmelig å").header() == "Basic a2FyaTpoZW1tZWxpZyDDpQ=="


def test_no_secret_is_shown() -> None:
    assert "secret" not in repr(Bearer("secret")) + repr(Basic("kari", "secret"))
