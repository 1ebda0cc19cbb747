"""Our own copies of files, named by their SHA-256: the same bytes lie there once, whoever refers to them."""

from __future__ import annotations

import hashlib
import logging
import os
import re
import secrets
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, BinaryIO

from desktop_app.domain.ids import Digest
from desktop_app.errors import StoreTrouble, StoreUnavailable
from desktop_app.store import files, notes
from desktop_app.store.database import Database, translated

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from pathlib import Path

log = logging.getLogger(__name__)

_DIGEST = re.compile(r"[0-9a-f]{64}")
_GRACE_S = 3600
_UNFINISHED = ".new-"


class Blobs:
    """The files of one account's drafts and outbox."""

    def __init__(self, folder: Path, work: Database, system_move: Callable[[Path, Path], None] = os.replace) -> None:
        self._folder, self._work, self._system_move = folder, work, system_move

    def put(self, chunks: Iterable[bytes]) -> tuple[Digest, int]:
        """Keep bytes, flushed to disk when this returns; (digest, size). An error from `chunks` leaves nothing."""
        with translated():
            files.make_folder(self._folder)
            temporary = self._folder / f"{_UNFINISHED}{secrets.token_hex(8)}"
            try:
                sha, size = _write(temporary, chunks)
                self._settle(temporary, self._folder / sha, size)
            except BaseException:
                temporary.unlink(missing_ok=True)
                raise
            files.sync_folder(self._folder)
            return Digest(sha), size

    def _settle(self, temporary: Path, place: Path, size: int) -> None:
        """Put it in its place. Where the same bytes lie there they are made new again for `sweep`."""
        try:
            self._system_move(temporary, place)
        except PermissionError:
            # On Windows none takes the place of one that somebody reads, perhaps for long: it goes out just now.
            if not _made_new(place, size):
                files.move(temporary, place, self._system_move)
                return
            with suppress(OSError):  # one that is scanned just now goes with the next sweep
                temporary.unlink()

    def open(self, digest: Digest) -> BinaryIO:
        """The bytes from the start, seekable. Raises StoreUnavailable(MISSING)."""
        if not _DIGEST.fullmatch(digest):
            # A portal may have named it (`out-../../x`): as a path it would lead anywhere.
            raise StoreUnavailable(StoreTrouble.MISSING)
        with translated():
            try:
                return (self._folder / digest).open("rb")
            except FileNotFoundError as error:
                raise StoreUnavailable(StoreTrouble.MISSING, digest) from error

    def sweep(self) -> int:
        """Unlink what neither a draft nor the outbox refers to, if it is older than an hour; how many.

        What was here before a database was set aside stays: only that may know whose it is.
        """
        # Asked after the files were listed: what is referred to in between is younger than an hour.
        return self._sweep(time.time() - _GRACE_S)

    def tidy(self) -> None:
        """Once, at the start: end what killed programs began, if nobody else is at work here.

        What was to be forgotten is; half a file goes, and a whole one that did not get into its draft.
        """
        since = self._work.usage.alone_since
        if since is None:
            return
        for note in notes.listed(self._work.path):
            self._forget(note, notes.read(note))
        try:
            self._sweep(since)
        except StoreUnavailable as error:
            # Whoever asks for one of them will hear of it, too.
            log.info("files are not tidied up: %s", error)

    @contextmanager
    def forgetting(self, digests: Iterable[Digest] = ()) -> Iterator[None]:
        """What is deleted from *work* within is in no file afterwards, nor are these, as far as nothing refers to them.

        Round one transaction, not within it. What a killed program has left, or one that found no room on the disk for
        it or somebody who read what was to go, goes at the next start.
        """
        gone = tuple(digests)
        with translated():
            note = notes.write(self._work.path, gone)
        try:
            yield
        except BaseException:
            note.unlink(missing_ok=True)
            raise
        self._forget(note, gone)

    def _forget(self, note: Path, digests: Iterable[str]) -> None:
        try:
            with translated():
                if self._drop(digests) and self._work.vacuum():
                    note.unlink(missing_ok=True)
        except StoreUnavailable as error:
            log.info("not all is forgotten yet: %s", error)

    def _drop(self, digests: Iterable[str]) -> bool:
        """Unlink these at once, however young; False when the system keeps one that somebody reads."""
        wanted, is_done = self._wanted(), True
        for digest in digests:
            if digest in wanted or not _DIGEST.fullmatch(digest):
                continue
            try:
                (self._folder / digest).unlink(missing_ok=True)
            except OSError as error:
                log.info("a file is not dropped yet: %s", error)
                is_done = False
        return is_done

    def _sweep(self, before: float) -> int:
        with translated():
            damaged_at = max((at for _, at in files.asides(self._work.path)), default=0.0)
            candidates = [
                (path, changed) for path in self._paths() if damaged_at < (changed := path.stat().st_mtime) < before
            ]
            wanted = self._wanted()
            return sum(self._remove(path, changed) for path, changed in candidates if path.name not in wanted)

    def _wanted(self) -> set[str]:
        """The digests of all files that something refers to."""
        rows = self._work.rows(
            "SELECT digest FROM draft_files UNION SELECT base FROM draft_edits"
            " UNION SELECT digest FROM reply_files UNION SELECT digest FROM outbox_files"
        )
        return {row["digest"] for row in rows}

    def _remove(self, path: Path, changed: float) -> bool:
        """Unlink it, unless the same bytes were put there again meanwhile, or somebody reads them on Windows."""
        aside = path.with_name(f"{_UNFINISHED}{secrets.token_hex(8)}")
        try:
            # Out of the way first: who puts the same bytes there from now on makes a file of his own.
            self._system_move(path, aside)
            if aside.stat().st_mtime != changed:
                files.move(aside, path, self._system_move)
                return False
            aside.unlink()
        except FileNotFoundError:
            return False
        except PermissionError as error:
            log.info("a file is not swept yet: %s", error)
            return False
        return True

    def _paths(self) -> list[Path]:
        return [path for path in self._folder.iterdir() if path.is_file()] if self._folder.exists() else []


def _made_new(path: Path, size: int) -> bool:
    """Give a file the time of now; False when it does not lie there with that size."""
    try:
        if path.stat().st_size != size:
            return False
        os.utime(path)
    except FileNotFoundError:
        return False
    return True


def _write(path: Path, chunks: Iterable[bytes]) -> tuple[str, int]:
    sha, size = hashlib.sha256(), 0
    descriptor = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)
    with os.fdopen(descriptor, "wb") as file:
        for chunk in chunks:
            file.write(chunk)
            sha.update(chunk)
            size += len(chunk)
        file.flush()
        os.fsync(file.fileno())
    return sha.hexdigest(), size
