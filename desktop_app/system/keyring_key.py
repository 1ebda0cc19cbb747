"""The key of the vault, in the system's keyring: 32 bytes, because Windows takes 1280 characters at most."""

import base64
import binascii
import hashlib
import secrets
from pathlib import Path
from typing import Any, Protocol

from desktop_app.errors import VaultLocked, VaultMissing

SERVICE = "Nordesk"
KEY_BYTES = 32
_PLAIN = ("keyring.backends.null", "keyring.backends.fail", "keyrings.alt")
"""Backends that keep nothing, or keep it where anybody can read it."""


class KeyPlace(Protocol):
    """Where the key of a vault is kept."""

    def read(self) -> bytes | None:
        """The key, None when there is none yet. VaultMissing: nowhere to keep one. VaultLocked: it may not be read."""
        ...

    def make(self) -> bytes:
        """A fresh key, kept. Raises as `read`."""
        ...


class Backend(Protocol):
    """What is used of a keyring backend."""

    priority: float

    def get_password(self, service: str, username: str) -> str | None: ...

    def set_password(self, service: str, username: str, password: str) -> None: ...


class KeyringKey:
    """The key of one profile's vault. `backend` None = the one the system (or PYTHON_KEYRING_BACKEND) chooses."""

    def __init__(self, folder: Path, backend: Backend | None = None) -> None:
        self._name = "vault-" + hashlib.sha256(str(folder.resolve()).encode("utf-8", "replace")).hexdigest()[:16]
        self._backend = backend

    def read(self) -> bytes | None:
        """The key as kept; one that is damaged counts as none."""
        from keyring.errors import KeyringError

        try:
            kept = self._keyring().get_password(SERVICE, self._name)
        except KeyringError as error:
            raise VaultLocked(type(error).__name__) from error
        try:
            key = base64.b64decode(kept or "", validate=True)
        except (binascii.Error, ValueError):
            return None
        return key if len(key) == KEY_BYTES else None

    def make(self) -> bytes:
        """Keep a new key in place of any other."""
        from keyring.errors import KeyringError

        key = secrets.token_bytes(KEY_BYTES)
        try:
            self._keyring().set_password(SERVICE, self._name, base64.b64encode(key).decode("ascii"))
        except KeyringError as error:
            raise VaultLocked(type(error).__name__) from error
        return key

    def _keyring(self) -> Backend:
        import keyring

        backend: Any = self._backend or keyring.get_keyring()
        if is_plain(backend):
            raise VaultMissing(type(backend).__name__)
        found: Backend = backend
        return found


def is_plain(backend: Backend) -> bool:
    """Whether a backend keeps secrets unencrypted, or not at all; keyring itself recommends those from 1 up only."""
    kind = type(backend)
    return kind.__module__.startswith(_PLAIN) or "plaintext" in kind.__name__.lower() or backend.priority < 1
