"""`nordesk account`."""

import getpass
import io
import sys
from pathlib import Path

import pytest

from desktop_app.commands.account import read_password
from tests.cli_kit import ANSWERS, CommandLine
from tests.demo_portal_process import KARI


def test_an_account_is_added_listed_and_removed(signed_in: CommandLine) -> None:
    [account] = signed_in.json("account", "list")
    assert (account["login"], account["address"]) == (KARI, signed_in.portal.address)
    assert signed_in.run("account", "list") == 0
    assert KARI in signed_in.out
    assert signed_in.run("account", "remove", account["id"], "--discard") == 0
    assert signed_in.json("account", "list") == []


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
