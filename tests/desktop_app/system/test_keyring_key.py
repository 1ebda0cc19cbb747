"""F38, M12: the key in the keyring, short enough for Windows; plain keyrings are none."""

import base64
from pathlib import Path

import pytest
from keyring.backends.fail import Keyring as FailKeyring
from keyring.backends.null import Keyring as NullKeyring
from keyring.errors import InitError, KeyringLocked, PasswordSetError

from desktop_app.errors import VaultLocked, VaultMissing
from desktop_app.system.keyring_key import KEY_BYTES, KeyringKey, is_plain


class Memory:
    """A keyring that can be locked."""

    def __init__(self, priority: float = 5, trouble: Exception | None = None) -> None:
        self.priority, self.trouble = priority, trouble
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        self.kept[service, username] = password

    def _check(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class PlaintextKeyring(Memory):
    """Named like the one of keyrings.alt."""


def test_a_key_is_made_once_and_found_again(tmp_path: Path) -> None:
    backend = Memory()
    assert KeyringKey(tmp_path, backend).read() is None
    key = KeyringKey(tmp_path, backend).make()
    assert len(key) == KEY_BYTES
    assert KeyringKey(tmp_path, backend).read() == key
    assert all(len(entry) < 1280 for entry in backend.kept.values())


def test_profiles_do_not_share_a_key(tmp_path: Path) -> None:
    backend = Memory()
    one, other = KeyringKey(tmp_path / "a", backend), KeyringKey(tmp_path / "b", backend)
    assert one.make() != other.make()
    assert len(backend.kept) == 2


@pytest.mark.parametrize("damaged", ["", "not base64!", base64.b64encode(b"short").decode()])
def test_a_damaged_key_is_none(tmp_path: Path, damaged: str) -> None:
    backend = Memory()
    KeyringKey(tmp_path, backend).make()
    backend.kept = dict.fromkeys(backend.kept, damaged)
    assert KeyringKey(tmp_path, backend).read() is None


@pytest.mark.parametrize("trouble", [KeyringLocked(), InitError(), PasswordSetError()])
def test_a_keyring_that_says_no_is_locked(tmp_path: Path, trouble: Exception) -> None:
    place = KeyringKey(tmp_path, Memory(trouble=trouble))
    with pytest.raises(VaultLocked):
        place.read()
    with pytest.raises(VaultLocked):
        place.make()


@pytest.mark.parametrize("backend", [NullKeyring(), FailKeyring(), PlaintextKeyring(), Memory(priority=0.5)])
def test_plain_keyrings_are_refused(tmp_path: Path, backend: Memory) -> None:
    assert is_plain(backend)
    with pytest.raises(VaultMissing):
        KeyringKey(tmp_path, backend).read()
    with pytest.raises(VaultMissing):
        KeyringKey(tmp_path, backend).make()


def test_the_systems_own_is_used_when_none_is_given(tmp_path: Path) -> None:
    key = KeyringKey(tmp_path).make()
    assert KeyringKey(tmp_path).read() == key
