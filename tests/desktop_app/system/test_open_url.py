"""F31: only https and mailto leave the program, and only as what they look like."""

import webbrowser

import pytest

from desktop_app.system.open_url import is_allowed, open_url


@pytest.mark.parametrize(
    "url",
    ["https://support.example/a?b=c#d", "HTTPS://support.example", "mailto:desk@support.example?subject=Hi"],
)
def test_allowed(url: str) -> None:
    opened: list[str] = []
    assert open_url(url, lambda one: not opened.append(one))  # type: ignore[func-returns-value]
    assert opened == [url]


@pytest.mark.parametrize(
    "url",
    [
        "",
        "http://support.example",
        "file:///etc/passwd",
        "\\\\evil\\share",
        "//evil/share",
        "javascript:alert(1)",
        "ms-msdt:/id",
        "search-ms:query=x",
        "https://",
        "https:support.example",
        "https://bank.example@evil.example",
        "https://[broken",
        "https://support.example/ --flag",
        "https://support.example/\nx",
        "https://support.example/\u202egpj",
        "mailto:nobody",
        "mailto://desk@support.example",
        "https://support.example/" + "x" * 9000,
    ],
)
def test_refused(url: str) -> None:
    assert not is_allowed(url)
    assert not open_url(url, lambda one: True)


@pytest.mark.parametrize("error", [webbrowser.Error(), OSError()])
def test_nothing_that_would_open_it(error: Exception) -> None:
    def fail(_url: str) -> bool:
        raise error

    assert not open_url("https://support.example", fail)
    assert not open_url("https://support.example", lambda one: False)
