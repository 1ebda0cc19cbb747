"""Puts a sound database in the place of one that cannot be used: killed at any moment, the next start ends it."""

from __future__ import annotations

import logging
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop_app.store import files, rescue
from desktop_app.store.codec import MISREAD, decode, encode
from desktop_app.store.connecting import Kind, connect
from desktop_app.store.schema import migrate, migrations

if TYPE_CHECKING:
    import sqlite3

    from desktop_app.domain.rescues import Rescue, RescueReason

log = logging.getLogger(__name__)

_BUSY_S = 1.0


class Healing:
    """Renews one database. Nobody may have it open meanwhile. Raises sqlite3.Error, OSError; nothing is lost then.

    The new database is made beside the old one; only when it is whole the two change places.
    """

    def __init__(self, database: Path, kind: Kind) -> None:
        self._database, self._kind = database, kind
        self._new = database.with_name(database.name + ".new")
        self._ready = database.with_name(database.name + ".ready")
        self._note = database.with_name(database.name + ".rescued.json")

    @property
    def is_interrupted(self) -> bool:
        """Whether a program was killed between making the new database and putting it in its place."""
        return self._ready.exists()

    def renew(self, reason: RescueReason) -> Path | None:
        """Set the database aside, if there is one, and put a new one in its place with what could be rescued.

        Returns where the old one lies now.
        """
        from desktop_app.domain.rescues import Rescue, RescueReason  # not at the start: mostly nothing is wrong

        now = datetime.now(UTC)
        is_there = files.exists(self._database) and reason is not RescueReason.MISSING
        aside = files.free_aside(self._database, now, reason.value) if is_there else None
        files.unlink_database(self._new)
        files.create_private(self._new)
        with closing(connect(self._new, self._kind.synchronous, _BUSY_S)) as connection:
            migrate(connection, migrations(self._kind.name))
            if not self._kind.is_rebuildable:
                source = self._database if self._database.exists() and is_there else None
                is_whole = rescue.fill(connection, source, rescue.copy_of(self._database))
                self._write(Rescue(reason, now, str(aside or ""), *_counts(connection), is_whole=is_whole))
            # One file without a log can take another's place in one step.
            connection.execute("PRAGMA journal_mode=DELETE")
        self._new.replace(self._ready)
        files.sync_folder(self._ready.parent)
        self._change_places(aside)
        return aside

    def finish(self) -> Path | None:
        """End what a killed program began."""
        note = self.told()
        aside = None
        if files.exists(self._database):
            known = Path(note.aside) if note is not None and note.aside else None
            # Its log may still lie in the old place: it belongs to what was set aside, and never to the new one.
            aside = known or files.free_aside(self._database, datetime.now(UTC), "damaged")
        self._change_places(aside)
        return aside

    def told(self) -> Rescue | None:
        """What the user has to be told, until `forget`."""
        if not self._note.exists():
            return None
        from desktop_app.domain.rescues import Rescue

        try:
            note: Rescue = decode(Rescue, self._note.read_text(encoding="utf-8"))
        except (*MISREAD, OSError):
            return None
        return note

    def forget(self) -> None:
        """The user has read it."""
        self._note.unlink(missing_ok=True)

    def _write(self, note: Rescue) -> None:
        files.replace(self._note, encode(note).encode())

    def _change_places(self, aside: Path | None) -> None:
        if aside is not None:
            files.move_database(self._database, aside)
        self._ready.replace(self._database)
        files.sync_folder(self._database.parent)
        log.info("a database was set aside: %s", aside.name if aside is not None else "")


def _counts(connection: sqlite3.Connection) -> tuple[int, int]:
    """Drafts that are not empty, and things that wait to be sent."""
    drafts = "SELECT count(*) FROM drafts WHERE NOT is_empty OR id IN (SELECT draft_id FROM draft_files)"
    return (
        int(connection.execute(drafts).fetchone()[0]),
        int(connection.execute("SELECT count(*) FROM outbox").fetchone()[0]),
    )
