"""Secrets by name: in an encrypted file with its key in the keyring; without a keyring, in memory only."""

import json
import logging
import secrets
import threading
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

from desktop_app.errors import VaultLocked, VaultMissing
from desktop_app.system.keyring_key import KeyPlace
from desktop_app.system.private_file import set_aside, write_private

log = logging.getLogger(__name__)

FILE = "secrets.bin"
MAGIC = b"NordeskVault1\n"
_NONCE = 12


class FileVault:
    """The vault of one profile. Secrets of any length; what an older key encrypted counts as absent and is set aside.

    What cannot be kept (the keyring says no, the file cannot be written) is known until the program quits; what was
    kept before stays where it is. Reading raises VaultLocked when the keyring says no.
    """

    def __init__(self, folder: Path, key_place: KeyPlace, alone: AbstractContextManager[None] | None = None) -> None:
        """`alone`: within, no other program changes the file; what one writes, the other must not write over."""
        self._file, self._key_place, self._alone = folder / FILE, key_place, alone or nullcontext()
        self._lock = threading.Lock()
        self._key: bytes | None = None
        self._memory: dict[str, str] | None = None
        self._session: dict[str, str] = {}
        """What could not be kept."""

    @property
    def is_lasting(self) -> bool:
        """False when there is no keyring that encrypts and opens: then secrets live until the program quits."""
        with self._lock:
            try:
                self._find_key()
            except VaultLocked:
                return False
            return self._memory is None and not self._session

    def store(self, name: str, secret: str) -> None:
        """Keep it."""
        with self._lock, self._alone:
            try:
                self._save({**self._entries(), name: secret})
            except VaultLocked as error:
                log.info("a secret is kept for this session only: %s", error)
                self._session[name] = secret
            else:
                self._session.pop(name, None)

    def read(self, name: str) -> str | None:
        """The secret, if there is one."""
        with self._lock:
            return self._session.get(name) or self._entries().get(name)

    def forget(self, name: str) -> None:
        """Remove it."""
        with self._lock, self._alone:
            self._session.pop(name, None)
            entries = self._entries()
            if entries.pop(name, None) is not None:
                self._save(entries)

    def _find_key(self) -> bytes | None:
        if self._key is None and self._memory is None:
            try:
                self._key = self._key_place.read()
            except VaultMissing as error:
                log.info("no keyring (%s): secrets are kept for this session only", error)
                self._memory = {}
        return self._key

    def _entries(self) -> dict[str, str]:
        key = self._find_key()
        if self._memory is not None:
            return dict(self._memory)
        try:
            content = self._file.read_bytes()
        except FileNotFoundError:
            return {}
        except OSError as error:
            raise VaultLocked(type(error).__name__) from error
        entries = _open(content, key)
        if entries is None:
            log.info("the vault's file does not fit the keyring's key; it is set aside")
            set_aside(self._file)
        return entries or {}

    def _save(self, entries: dict[str, str]) -> None:
        if self._memory is not None:
            self._memory = entries
            return
        if self._key is None:
            self._key = self._key_place.make()
        try:
            write_private(self._file, _seal(entries, self._key))
        except OSError as error:
            raise VaultLocked(type(error).__name__) from error


def _seal(entries: dict[str, str], key: bytes) -> bytes:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    nonce = secrets.token_bytes(_NONCE)
    plain = json.dumps(entries).encode("ascii")
    return MAGIC + nonce + AESGCM(key).encrypt(nonce, plain, MAGIC)


def _open(content: bytes, key: bytes | None) -> dict[str, str] | None:
    """The entries; None when the key does not fit, there is none, or the file is damaged."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    if key is None or not content.startswith(MAGIC):
        return None
    sealed = content[len(MAGIC) :]
    try:
        plain = AESGCM(key).decrypt(sealed[:_NONCE], sealed[_NONCE:], MAGIC)
    except (InvalidTag, ValueError):
        return None
    return {str(name): str(secret) for name, secret in json.loads(plain).items()}
