"""`nordesk account`."""

import argparse
import getpass
import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from desktop_app.commands.account import credentials, read_password
from desktop_app.domain.identity import BrowserCredentials, DeviceCredentials
from tests.cli_kit import ANSWERS, CommandLine
from tests.demo_portal_process import KARI, PASSWORD, DemoPortalProcess


def test_an_account_is_added_listed_and_removed(signed_in: CommandLine) -> None:
    [account] = signed_in.json("account", "list")
    assert (account["login"], account["address"]) == (KARI, signed_in.portal.address)
    assert signed_in.run("account", "list") == 0
    assert KARI in signed_in.out
    assert signed_in.run("account", "remove", account["id"], "--discard") == 0
    assert signed_in.json("account", "list") == []


def test_what_a_registration_is_given_in_secret_is_not_printed(line: CommandLine) -> None:
    given = ("--set", "client_id=nordesk", "--set", "client_secret=canary-s3cret")
    assert line.run("--json", "account", "add", line.portal.address, KARI, *given, typed=f"{PASSWORD}\n") == 0
    said = line.out
    [account] = line.json("account", "list")
    assert account["settings"]["client_id"] == "nordesk"
    assert "canary" not in said + line.out + line.err


def test_a_wrong_password_leaves_nothing(line: CommandLine) -> None:
    assert line.run("account", "add", line.portal.address, KARI, typed="wrong-password\n") == 4
    assert "wrong_password" in line.err
    assert line.json("account", "list") == []


def test_unsent_work_can_be_exported(signed_in: CommandLine, tmp_path: Path) -> None:
    assert signed_in.run("new", "--item", "i-support", "--answers", signed_in.file("a.json", ANSWERS)) == 0
    [account] = signed_in.json("account", "list")
    assert signed_in.run("account", "remove", account["id"], "--export", str(tmp_path / "out")) == 0
    assert (tmp_path / "out" / "Faktura stopper" / "text.txt").exists()


def test_an_unknown_account_is_not_found(line: CommandLine) -> None:
    assert line.run("account", "remove", "a-0") == 8


def test_without_a_keyring_it_is_said(line: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NORDESK_TEST_KEYRING_LOCKED", "")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    keyring = pytest.importorskip("keyring")
    was = keyring.get_keyring()
    keyring.core.init_backend()
    try:
        line.sign_in()
    finally:
        keyring.set_keyring(was)
    assert "no keyring" in line.out


def test_a_terminal_does_not_show_the_password(monkeypatch: pytest.MonkeyPatch) -> None:
    class Terminal(io.StringIO):
        def isatty(self) -> bool:
            return True

    monkeypatch.setattr(sys, "stdin", Terminal("typed\n"))
    monkeypatch.setattr(getpass, "getpass", lambda prompt: f"asked with {prompt}")
    assert read_password() == "asked with Password: "


def test_an_account_is_tried(signed_in: CommandLine) -> None:
    trials = {one["what"]: one["outcome"] for one in signed_in.json("account", "test")}
    assert trials["signed_in"] == trials["cases"] == trials["people"] == "works"
    assert trials["reply"] == "declared"


def test_a_portal_that_is_gone_cannot_be_tried(
    line: CommandLine, new_demo_portal: Callable[[], DemoPortalProcess]
) -> None:
    line.portal = new_demo_portal()
    line.sign_in()
    line.portal.stop()
    [account] = line.json("account", "list")
    assert line.run("account", "test", account["id"]) == 3


def test_a_way_the_portal_does_not_have_is_refused(line: CommandLine, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BROWSER", "true")
    for way in ("--browser", "--code"):
        assert line.run("account", "add", line.portal.address, way, "--set", "client_id=n") == 5
        assert "not_allowed" in line.err
    assert line.run("account", "add", line.portal.address, "--set", "nonsense") == 2


def test_the_login_is_asked_for(line: CommandLine) -> None:
    assert line.run("account", "add", line.portal.address, typed=f"{KARI}\n{PASSWORD}\n") == 0, line.err


def test_what_the_browser_and_the_terminal_are_told(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("BROWSER", "true")
    for way in ("browser", "code"):
        given = argparse.Namespace(browser=way == "browser", code=way == "code", login="kari")
        how = credentials(given)
        if isinstance(how, BrowserCredentials):
            how.open("https://portal.example/sign-in")
            assert how.page(True)
        elif isinstance(how, DeviceCredentials):
            how.show("AB-12", "https://portal.example/device")
    said = capsys.readouterr().err
    assert "https://portal.example/sign-in" in said
    assert "AB-12" in said
