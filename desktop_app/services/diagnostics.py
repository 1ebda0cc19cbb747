"""What lies where on this computer, and a bundle for those who help."""

from __future__ import annotations

import platform
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.domain.ids import AccountId
from desktop_app.errors import StoreError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from desktop_app.domain.identity import Account
    from desktop_app.ports.store import AccountStore
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.connections import Connections
    from desktop_app.services.world import World

_LOG_LINES = 200
_SECRETS = (
    (re.compile(r"[^\s@<>\"']+@[^\s@<>\"']+\.[^\s@<>\"']+"), "<e-mail>"),
    (
        re.compile(r"(?i)\b(bearer|basic|token|password|secret|authorization)\b[\s:=]+(?:(?:bearer|basic)\s+)?\S+"),
        r"\1 <struck out>",
    ),
    (re.compile(r"(/v\d+/\w+)/[^\s:?]+"), r"\1/<struck out>"),
    (re.compile(r"\b[0-9A-Za-z_-]{24,}\b"), "<struck out>"),
)


@dataclass(frozen=True, slots=True)
class Place:
    """One thing kept on this computer. `what` is a code the window words; `size` in bytes; `account`: whose it is."""

    what: str
    path: Path
    size: int
    account: AccountId | None = None


class Diagnostics:
    """Looks at the program itself."""

    def __init__(self, world: World, accounts: Accounts, connections: Connections) -> None:
        self._world, self._accounts, self._connections = world, accounts, connections

    def places(self) -> tuple[Place, ...]:
        """What is stored where: drafts and outbox, cache, files, log, settings, demo portal. READ lane.

        `what` is one of `work`, `cache`, `files` (once per account), `log`, `settings`, `demo_portal`.
        """
        paths = self._world.paths
        found = []
        for account in self._accounts.all():
            folder = paths.account(account.id)
            found.append(Place("work", folder / "work.db", _size(folder.glob("work.db*")), account.id))
            found.append(Place("cache", folder / "cache.db", _size(folder.glob("cache.db*")), account.id))
            found.append(Place("files", folder / "blobs", _size((folder / "blobs").rglob("*")), account.id))
        found.append(Place("log", paths.logs, _size(paths.logs.rglob("*"))))
        found.append(Place("settings", paths.config, _size(paths.config.rglob("*"))))
        found.append(Place("demo_portal", paths.demo_portal, _size(paths.demo_portal.rglob("*"))))
        return tuple(found)

    def delete_cache(self) -> None:
        """Forget everything the portals said (it is read again); work is untouched. STORE lane."""
        for account, store in self._accounts.stores():
            store.forget_cache()
            self._connections.wake(account.id)

    def report(self) -> str:
        """Versions, capabilities, connection, store health, the log's tail: secrets and contents struck out."""
        lines = [
            f"nordesk {self._world.version}",
            f"python {platform.python_version()}",
            f"system {platform.system()} {platform.release()} {platform.machine()}",
            f"keyring {'lasting' if self._world.vault.is_lasting else 'this session only'}",
            *self._policy(),
        ]
        for number, (account, store) in enumerate(self._accounts.stores(), start=1):
            lines += ["", f"account {number}", *self._account(account, store)]
        lines += ["", "log", *self._log_tail()]
        return "\n".join(lines) + "\n"

    def _policy(self) -> list[str]:
        """Whether there is one and what is wrong with it; not what it forbids."""
        rules = self._world.policy.rules()
        troubles = [f"  {trouble.kind} {trouble.where}".rstrip() for trouble in rules.troubles]
        return [f"policy {rules.source or 'none'}{'' if rules.can_capture else ', no pictures'}", *troubles]

    def _account(self, account: Account, store: AccountStore) -> list[str]:
        connection = self._connections.engine(account.id).connection
        lines = [
            f"  portal {account.portal}",
            f"  capabilities {' '.join(sorted(account.capabilities.have))}",
            f"  connection {connection.state} {connection.error} {connection.diagnosis or ''}".rstrip(),
            f"  records left out {connection.left_out}",
        ]
        try:
            facts = store.health()
        except StoreError as error:
            facts = {"health": error.code}
        return lines + [f"  {name} {value}" for name, value in facts.items()]

    def _log_tail(self) -> list[str]:
        lines: list[str] = []
        for file in sorted(self._world.paths.logs.glob("*.log")):
            text = file.read_text(encoding="utf-8", errors="replace")
            lines += [f"  {struck_out(line)}" for line in text.splitlines()[-_LOG_LINES:]]
        return lines


def struck_out(line: str) -> str:
    """A line without what could be a secret or tell who it was."""
    line = line.replace(str(Path.home()), "~")
    for pattern, instead in _SECRETS:
        line = pattern.sub(instead, line)
    return line


def _size(files: Iterable[Path]) -> int:
    size = 0
    for file in files:
        try:
            size += file.stat().st_size if file.is_file() else 0
        except OSError:
            # Gone since the folder was listed.
            continue
    return size
