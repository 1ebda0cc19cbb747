"""F37, F38: secrets on disk are unreadable without the keyring; whatever the keyring does, the program goes on."""

import secrets
from contextlib import AbstractContextManager
from pathlib import Path

import pytest

from desktop_app.errors import VaultLocked, VaultMissing
from desktop_app.ports.system import Vault
from desktop_app.system.vault import FILE, MAGIC, FileVault
from tests.contract.vault import VaultContract


class Place:
    """A place for the key that can be locked, missing or changed."""

    def __init__(self) -> None:
        self.key: bytes | None = None
        self.trouble: Exception | None = None

    def read(self) -> bytes | None:
        if self.trouble is not None:
            raise self.trouble
        return self.key

    def make(self) -> bytes:
        self.read()
        self.key = secrets.token_bytes(32)
        return self.key


class TestFileVault(VaultContract):
    """The suite, with a keyring and without."""

    @pytest.fixture(params=["keyring", "none"])
    def vault(self, tmp_path: Path, request: pytest.FixtureRequest) -> Vault:
        """Empty."""
        place = Place()
        if request.param == "none":
            place.trouble = VaultMissing()
        return FileVault(tmp_path, place)


@pytest.fixture
def place() -> Place:
    return Place()


def test_secrets_last_and_cannot_be_read_on_disk(tmp_path: Path, place: Place) -> None:
    FileVault(tmp_path, place).store("token", "canary-secret")
    again = FileVault(tmp_path, place)
    assert again.is_lasting
    assert again.read("token") == "canary-secret"
    content = (tmp_path / FILE).read_bytes()
    assert content.startswith(MAGIC)
    assert b"canary" not in content
    assert b"token" not in content


def test_without_a_keyring_nothing_is_written(tmp_path: Path, place: Place) -> None:
    place.trouble = VaultMissing("null")
    vault = FileVault(tmp_path, place)
    vault.store("token", "secret")
    assert not vault.is_lasting
    assert vault.read("token") == "secret"
    assert list(tmp_path.iterdir()) == []
    assert FileVault(tmp_path, place).read("token") is None


def test_a_locked_keyring_is_told_and_heard_again_later(tmp_path: Path, place: Place) -> None:
    FileVault(tmp_path, place).store("token", "secret")
    place.trouble = VaultLocked()
    vault = FileVault(tmp_path, place)
    for call in (lambda: vault.read("token"), lambda: vault.forget("token")):
        with pytest.raises(VaultLocked):
            call()
    assert not vault.is_lasting
    place.trouble = None
    assert vault.read("token") == "secret"
    assert vault.is_lasting


def test_what_a_locked_keyring_does_not_take_is_known_until_the_program_quits(tmp_path: Path, place: Place) -> None:
    FileVault(tmp_path, place).store("token", "old")
    place.trouble = VaultLocked()
    vault = FileVault(tmp_path, place)
    vault.store("token", "new")
    assert vault.read("token") == "new"
    assert not vault.is_lasting
    place.trouble = None
    assert FileVault(tmp_path, place).read("token") == "old"
    vault.store("token", "newer")
    assert vault.is_lasting
    assert FileVault(tmp_path, place).read("token") == "newer"


def test_a_changed_keyring_makes_old_secrets_absent_and_keeps_the_file(tmp_path: Path, place: Place) -> None:
    FileVault(tmp_path, place).store("token", "secret")
    place.key = secrets.token_bytes(32)
    vault = FileVault(tmp_path, place)
    assert vault.read("token") is None
    assert (tmp_path / f"{FILE}.unreadable-1").exists()
    vault.store("token", "new")
    assert FileVault(tmp_path, place).read("token") == "new"


def test_an_emptied_keyring_does_too(tmp_path: Path, place: Place) -> None:
    FileVault(tmp_path, place).store("token", "secret")
    place.key = None
    vault = FileVault(tmp_path, place)
    vault.store("token", "new")
    assert vault.read("token") == "new"
    assert (tmp_path / f"{FILE}.unreadable-1").exists()


def test_every_truncation_is_an_absent_secret(tmp_path: Path, place: Place) -> None:
    FileVault(tmp_path, place).store("token", "secret")
    whole = (tmp_path / FILE).read_bytes()
    for length in range(len(whole)):
        (tmp_path / FILE).write_bytes(whole[:length])
        assert FileVault(tmp_path, place).read("token") is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, place: Place) -> None:
    (tmp_path / "taken").write_bytes(b"")
    vault = FileVault(tmp_path / "taken", place)
    with pytest.raises(VaultLocked):
        vault.read("token")
    vault.store("token", "secret")
    assert (vault.read("token"), vault.is_lasting) == ("secret", False)
    (tmp_path / FILE).mkdir()
    with pytest.raises(VaultLocked):
        FileVault(tmp_path, place).read("token")


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path, place: Place) -> None:
    (tmp_path / "nowhere").symlink_to(tmp_path / "gone")
    vault = FileVault(tmp_path / "nowhere", place)
    vault.store("token", "secret")
    assert (vault.read("token"), vault.is_lasting) == ("secret", False)


def test_two_programs_do_not_write_over_each_other(tmp_path: Path, place: Place) -> None:
    other = FileVault(tmp_path, place)
    other.store("theirs", "old")

    class Alone(AbstractContextManager[None]):
        def __exit__(self, *_error: object) -> None:
            """Nothing."""

        def __enter__(self) -> None:
            # Whoever had it before us has written something.
            other.store("theirs", "renewed")

    FileVault(tmp_path, place, Alone()).store("ours", "new")
    assert other.read("theirs") == "renewed"
    assert other.read("ours") == "new"
    FileVault(tmp_path, place, Alone()).forget("ours")
    assert other.read("theirs") == "renewed"
