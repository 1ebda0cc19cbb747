"""The policy file: an administrator's or nobody's, and never half understood."""

import json
import logging
import os
from pathlib import Path

import pytest

from desktop_app.domain.findings import Sensitive
from desktop_app.domain.presets import Presets
from desktop_app.domain.rules import Rules, RulesTrouble, unreadable
from desktop_app.system.policy.file import PolicyFile, is_only_of, is_roots

POSIX = pytest.mark.skipif(os.name != "posix", reason="owners and modes as POSIX has them")
US = os.getuid() if os.name == "posix" else 0


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "policy.json"
    file.write_text(json.dumps({"capture": {"always_redact": ["card"]}}), encoding="utf-8")
    file.chmod(0o644)
    return file


def policy(path: Path, owner: int = US) -> PolicyFile:
    return PolicyFile(lambda: path, is_only_of(owner))


@POSIX
def test_the_rules_of_an_administrators_file(path: Path) -> None:
    assert policy(path).rules() == Rules(str(path), always_redact=frozenset({Sensitive.CARD}))


@POSIX
def test_a_change_holds_at_once(path: Path) -> None:
    one = policy(path)
    assert one.rules().can_capture
    path.write_text('{"capture": {"allowed": false}}', encoding="utf-8")
    assert not one.rules().can_capture
    path.unlink()
    assert one.rules() == Rules()


@POSIX
def test_no_file_no_policy(tmp_path: Path) -> None:
    assert policy(tmp_path / "nobody" / "policy.json").rules() == Rules()
    (tmp_path / "nobody").write_text("a file")
    assert policy(tmp_path / "nobody" / "policy.json").rules() == Rules()


@POSIX
@pytest.mark.parametrize("mode", [0o646, 0o664, 0o666])
def test_a_file_that_others_may_write_is_not_followed(path: Path, mode: int, caplog: pytest.LogCaptureFixture) -> None:
    path.chmod(mode)
    one = policy(path)
    with caplog.at_level(logging.INFO):
        found = one.rules()
        one.rules()
    assert found.source == ""
    assert found.can_capture
    assert found.always_redact == frozenset()
    assert [trouble.kind for trouble in found.troubles] == [RulesTrouble.NOT_ADMINISTRATORS]
    assert len(caplog.records) == 1, "said once, not at every picture"


@POSIX
def test_a_users_file_is_not_followed(path: Path) -> None:
    found = policy(path, owner=US + 1).rules()
    assert found.source == ""
    assert [trouble.where for trouble in found.troubles] == [str(path)]


@POSIX
def test_root_is_the_administrator(path: Path) -> None:
    assert is_roots(path, path.stat()) is (US == 0)


@POSIX
@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe\x00", b"[]", b"[" * 100_000, b'{"capture": 1}'])
def test_what_cannot_be_understood_forbids_pictures(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    assert policy(path).rules() == unreadable(str(path))


@POSIX
def test_what_cannot_be_opened_forbids_pictures(tmp_path: Path) -> None:
    (tmp_path / "policy.json").mkdir()
    assert not policy(tmp_path / "policy.json").rules().can_capture


@POSIX
def test_a_giant_is_not_read_whole(path: Path) -> None:
    path.write_text('{"capture": {}}' + " " * 300_000, encoding="utf-8")
    assert not policy(path).rules().can_capture


@POSIX
def test_a_mark_of_the_byte_order_is_no_trouble(path: Path) -> None:
    path.write_bytes(b"\xef\xbb\xbf" + b'{"capture": {"allowed": false}}')
    assert policy(path).rules() == Rules(str(path), can_capture=False)


def test_where_the_system_does_not_tell_the_folder_pictures_are_forbidden() -> None:
    def fails() -> Path:
        raise OSError("no folder")

    assert not PolicyFile(fails, lambda _path, _status: True).rules().can_capture


@POSIX
def test_the_portals_of_an_administrators_file(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    desk = {"name": "Desk", "kind": "zendesk", "address": "https://desk.example"}
    path.write_text(json.dumps({"portals": [desk, 1]}), encoding="utf-8")
    assert [one.name for one in policy(path).presets().portals] == ["Desk"]
    assert "portals[1]" in caplog.text
    assert policy(path, owner=US + 1).presets() == Presets()


@POSIX
@pytest.mark.parametrize("content", ["no JSON", '{"only_these_portals": true', "[]", "1"])
def test_a_file_that_nobody_understands_opens_no_portal(path: Path, content: str) -> None:
    path.write_text(content, encoding="utf-8")
    found = policy(path).presets()
    assert (found.portals, found.only_these) == ((), True)
    assert [one.kind for one in found.troubles] == [RulesTrouble.UNREADABLE]
    assert policy(path, owner=US + 1).presets() == Presets(), "of somebody who is no administrator it forbids nothing"
