"""F38 The keyring is absent, locked, denied, changed, or takes only short entries.

The program starts, drafts can be read and written, and nothing that was kept is deleted. Where a sign-in cannot be kept
it lasts until the program quits, and the window says so; where the keyring is locked it says that, and goes on once it
is open. Tokens of any length are kept: the keyring holds 32 bytes.
"""

import secrets
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from keyring.errors import KeyringError, KeyringLocked, PasswordSetError

from desktop_app.domain.ids import FieldId
from desktop_app.errors import VaultLocked
from desktop_app.services.connections import token_name
from desktop_app.services.session import ConnectionState
from desktop_app.system.keyring_key import KeyringKey
from desktop_app.system.vault import FILE, FileVault
from tests.demo_portal_process import DemoPortalProcess
from tests.faults.kit import Client
from ui.messages import message_of
from ui.messages.connection import can_try, sentence

_WINDOWS_CHARACTERS = 1280


class Keyring:
    """A system's keyring of a sort. `trouble`: what it says to everything."""

    priority = 5.0

    def __init__(self, trouble: KeyringError | None = None) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.trouble = trouble

    def get_password(self, service: str, username: str) -> str | None:
        self._check()
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self._check()
        if len(password) > _WINDOWS_CHARACTERS:
            raise PasswordSetError("error 1783")
        self.kept[service, username] = password

    def _check(self) -> None:
        if self.trouble is not None:
            raise self.trouble


class Weak(Keyring):
    """One that keeps nothing safe: as good as none."""

    priority = 0.0


@pytest.fixture
def client(demo_portal: DemoPortalProcess, tmp_path: Path) -> Iterator[Callable[[Keyring], Client]]:
    """Call it for a program whose secrets lie in this keyring; again, for its next start."""
    made: list[Client] = []

    def make(keyring: Keyring) -> Client:
        for earlier in made:
            earlier.close()
        vault: Any = FileVault(tmp_path, KeyringKey(tmp_path, keyring))
        made.append(Client(tmp_path / "profile", demo_portal, vault=vault))
        return made[-1]

    yield make
    for each in made:
        each.close()


TROUBLES: dict[str, Callable[[], Keyring]] = {
    "absent": Weak,
    "locked": lambda: Keyring(KeyringLocked("locked")),
    "denied": lambda: Keyring(PasswordSetError("denied")),
}


@pytest.mark.parametrize("trouble", TROUBLES)
def test_f38_a_sign_in_lasts_until_the_program_quits(
    client: Callable[[Keyring], Client], tmp_path: Path, trouble: str
) -> None:
    keyring = TROUBLES[trouble]()
    one = client(keyring)
    outcome = one.services.session.sign_in(one.process.address, "kari@eksempelfjord.example", "nordesk-demo")
    assert not outcome.is_lasting  # the sign-in page says so (tests/ui/pages/sign_in)
    one.read_all()
    assert one.connection().state is ConnectionState.ONLINE
    draft = one.written("Skrevet uten nøkkelring")
    assert not (tmp_path / FILE).exists()

    again = client(keyring)
    kept = again.services.drafts.open(draft.id)
    assert kept is not None
    again.services.drafts.save(kept.with_answer(FieldId("description"), "Skrevet videre"))
    again.sync()
    assert again.connection().state is ConnectionState.SIGN_IN_NEEDED
    assert again.services.drafts.open(draft.id) is not None


def test_f38_locked_at_the_next_start_says_so_and_goes_on_once_it_is_open(
    client: Callable[[Keyring], Client], tmp_path: Path
) -> None:
    keyring = Keyring()
    one = client(keyring).ready()
    draft = one.written("Skrevet før")
    before = (tmp_path / FILE).read_bytes()
    keyring.trouble = KeyringLocked("locked")

    again = client(keyring)
    again.sync()
    connection = again.connection()
    assert connection.state is ConnectionState.SIGN_IN_NEEDED
    assert "keyring is locked" in sentence(connection)
    assert can_try(connection)
    assert "Unlock the keyring" in message_of(VaultLocked()).next
    assert again.services.drafts.open(draft.id) is not None
    assert (tmp_path / FILE).read_bytes() == before

    keyring.trouble = None
    again.services.session.sync_now(again.id)
    again.later(120)
    assert again.connection().state is ConnectionState.ONLINE


def test_f38_another_key_than_before_asks_for_a_sign_in_and_deletes_nothing(
    client: Callable[[Keyring], Client], tmp_path: Path
) -> None:
    keyring = Keyring()
    one = client(keyring).ready()
    draft = one.written("Skrevet før")
    before = (tmp_path / FILE).read_bytes()

    again = client(Keyring())
    again.sync()
    assert again.connection().state is ConnectionState.SIGN_IN_NEEDED
    assert again.services.drafts.open(draft.id) is not None
    again.services.session.sign_in_again(again.id, "nordesk-demo")
    again.read_all()
    assert again.connection().state is ConnectionState.ONLINE
    assert before in [path.read_bytes() for path in tmp_path.glob("secrets*")]


def test_f38_a_token_longer_than_the_keyring_takes_is_kept(tmp_path: Path) -> None:
    keyring = Keyring()
    token = secrets.token_urlsafe(6_000)
    assert len(token) >= 8_000
    vault = FileVault(tmp_path, KeyringKey(tmp_path, keyring))
    vault.store(token_name("a"), token)  # type: ignore[arg-type]
    assert vault.is_lasting
    assert FileVault(tmp_path, KeyringKey(tmp_path, keyring)).read("token.a") == token
    (kept,) = keyring.kept.values()
    assert len(kept) < _WINDOWS_CHARACTERS
