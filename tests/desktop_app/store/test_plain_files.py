"""The list of accounts and the settings: whole or not at all."""

from pathlib import Path

import pytest

from desktop_app.domain.identity import Account, Identity, Organisation, Role
from desktop_app.domain.ids import OrganisationId
from desktop_app.domain.text import LocalText
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.store.plain_files import AccountsFile, PreferencesFile
from tests.desktop_app.store.makers import ACCOUNT, KARI

_IDENTITY = Identity(KARI, "nb", "", frozenset({Role.USER}), (Organisation(OrganisationId("o"), "O"),))
_ACCOUNT = Account(ACCOUNT, "demo", "http://127.0.0.1:1", "kari", LocalText({"nb": "Demo"}), _IDENTITY, {"a": "b"})


def test_accounts_come_back(tmp_path: Path) -> None:
    file = AccountsFile(tmp_path / "config" / "accounts.json")
    assert file.read() == ()
    file.write([_ACCOUNT])
    assert file.read() == (_ACCOUNT,)
    file.write([])
    assert file.read() == ()


def test_settings_come_back(tmp_path: Path) -> None:
    file = PreferencesFile(tmp_path / "config" / "preferences.json")
    assert file.read() == {}
    file.write({"language": "nb", "scale": 125, "notices": False, "odd": "\ud800"})
    assert file.read() == {"language": "nb", "scale": 125, "notices": False, "odd": "\ud800"}


def test_what_is_cut_anywhere_is_read_from_the_copy_and_without_one_it_is_none(tmp_path: Path) -> None:
    """With the copy at every byte: tests/faults/test_f05_damaged_work.py"""
    path = tmp_path / "accounts.json"
    AccountsFile(path).write([_ACCOUNT])
    whole = path.read_bytes()
    path.write_bytes(whole[:-1])
    assert AccountsFile(path).read() == (_ACCOUNT,)
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        path.with_name("accounts.json.copy").unlink(missing_ok=True)
        assert AccountsFile(path).read() == ()


def test_one_program_at_a_time_changes_them(tmp_path: Path) -> None:
    for file in (AccountsFile(tmp_path / "accounts.json"), PreferencesFile(tmp_path / "preferences.json")):
        with file.changing():
            assert not file.read()


def test_another_program_is_not_waited_for_without_end(tmp_path: Path) -> None:
    """It may be suspended amid its change, or have left its lock on a shared folder."""
    for kind, path in ((AccountsFile, tmp_path / "accounts.json"), (PreferencesFile, tmp_path / "preferences.json")):
        with (
            kind(path).changing(),
            pytest.raises(StoreUnavailable) as raised,
            kind(path).changing(wait_s=0.0),
        ):
            pass
        assert raised.value.trouble is StoreTrouble.LOCKED


@pytest.mark.parametrize("content", [b"[1]", b"{}", b"\xff\xfe", b"[" * 100_000, b"null", b'[{"id": 1}]', b'"x"'])
def test_what_is_damaged_is_set_aside(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.json").write_bytes(content)
    assert AccountsFile(tmp_path / "a.json").read() == ()
    assert [path.read_bytes() for path in tmp_path.glob("a-damaged-*.json")] in ([content], [])
    (tmp_path / "p.json").write_bytes(content)
    assert PreferencesFile(tmp_path / "p.json").read() == {}
    assert [path.read_bytes() for path in tmp_path.glob("p-damaged-*.json")] == ([] if content == b"{}" else [content])


def test_a_place_that_cannot_be_written_says_so(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    for write in (
        lambda: AccountsFile(tmp_path / "file" / "a.json").write([]),
        lambda: PreferencesFile(tmp_path / "file" / "p.json").write({}),
    ):
        with pytest.raises(StoreUnavailable) as raised:
            write()
        assert raised.value.trouble is StoreTrouble.NO_ACCESS
