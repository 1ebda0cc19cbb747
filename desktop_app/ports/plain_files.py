"""Two small files that all accounts share."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from contextlib import AbstractContextManager

    from desktop_app.domain.identity import Account

CHANGE_S = 20.0
"""How long another program's change is waited for: each takes a moment, but one may be suspended amid it."""


class AccountsFile(Protocol):
    """The list of accounts; no secrets. Written whole, atomically; of a damaged file its copy is read."""

    def read(self) -> tuple[Account, ...]: ...

    def write(self, accounts: Sequence[Account]) -> None: ...

    def changing(self, wait_s: float = CHANGE_S) -> AbstractContextManager[None]:
        """Within, no other program changes the list: read it, then write it.

        Raises StoreUnavailable(LOCKED) when another program changes it for longer than `wait_s` seconds.
        """
        ...


class PreferencesFile(Protocol):
    """The settings by name. Written whole, atomically; of a damaged file its copy is read."""

    def read(self) -> Mapping[str, object]: ...

    def write(self, values: Mapping[str, object]) -> None: ...

    def changing(self, wait_s: float = CHANGE_S) -> AbstractContextManager[None]:
        """Within, no other program changes the settings: read them, then write them.

        Raises StoreUnavailable(LOCKED) when another program changes them for longer than `wait_s` seconds.
        """
        ...
