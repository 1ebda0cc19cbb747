"""The stores of all accounts, each in its folder."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from desktop_app.errors import Bug
from desktop_app.store.account import AccountFolder
from desktop_app.store.database import BUSY_TIMEOUT_S

if TYPE_CHECKING:
    from desktop_app.domain.ids import AccountId
    from desktop_app.paths import Paths

_NAME = re.compile(r"[A-Za-z0-9_@+-][A-Za-z0-9_.@+-]{0,120}")


class AccountFolders:
    """Opens a store once and hands the same object to whoever asks."""

    def __init__(self, paths: Paths, busy_timeout_s: float = BUSY_TIMEOUT_S) -> None:
        self._paths, self._busy_timeout_s = paths, busy_timeout_s
        self._folders: dict[AccountId, AccountFolder] = {}

    def open(self, account_id: AccountId) -> AccountFolder:
        """The account's store, made if need be; the same object until it is closed or unlinked."""
        # `setdefault` lets one of two threads win; opening twice is harmless.
        folder = self._folders.setdefault(account_id, self._folder(account_id))
        folder.open()
        return folder

    def unlink(self, account_id: AccountId, *, keep_work: bool) -> None:
        """Close the store and remove its files: all of them, or the cache only (drafts, outbox and blobs stay)."""
        folder = self._folders.pop(account_id, None) or self._folder(account_id)
        if keep_work:
            folder.open()
        folder.unlink(keep_work=keep_work)

    def close(self) -> None:
        """Close all."""
        while self._folders:
            self._folders.popitem()[1].close()

    def _folder(self, account_id: AccountId) -> AccountFolder:
        if not _NAME.fullmatch(account_id):
            raise Bug(f"not the name of a folder: {account_id!r}")
        return AccountFolder(account_id, self._paths.account(account_id), self._busy_timeout_s)
