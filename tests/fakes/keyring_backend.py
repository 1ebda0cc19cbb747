"""The keyring of the tests, chosen by PYTHON_KEYRING_BACKEND: one file per profile, so that a killed program finds it.

Child processes find it too, as long as the project's folder is on their PYTHONPATH.
"""

import json
import os
from pathlib import Path

from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordDeleteError

LOCKED = "NORDESK_TEST_KEYRING_LOCKED"


class FileKeyring(KeyringBackend):
    """Plain text: for tests only, and only under the profile they name."""

    priority = 9

    def get_password(self, service: str, username: str) -> str | None:
        """The secret."""
        return self._entries().get(f"{service}/{username}")

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep it."""
        self._write({**self._entries(), f"{service}/{username}": password})

    def delete_password(self, service: str, username: str) -> None:
        """Remove it."""
        entries = self._entries()
        if entries.pop(f"{service}/{username}", None) is None:
            raise PasswordDeleteError("no such entry")
        self._write(entries)

    @staticmethod
    def _file() -> Path:
        return Path(os.environ["NORDESK_PROFILE"]) / "test-keyring.json"

    def _entries(self) -> dict[str, str]:
        if os.environ.get(LOCKED):
            raise KeyringLocked("locked by the test")
        file = self._file()
        return dict(json.loads(file.read_text("utf-8"))) if file.exists() else {}

    def _write(self, entries: dict[str, str]) -> None:
        self._file().parent.mkdir(parents=True, exist_ok=True)
        self._file().write_text(json.dumps(entries), "utf-8")
