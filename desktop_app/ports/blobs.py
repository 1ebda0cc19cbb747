"""Our own copies of files, as the core meets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, BinaryIO, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable
    from contextlib import AbstractContextManager

    from desktop_app.domain.ids import Digest


class Blobs(Protocol):
    """Our own copies of files, named by their digest."""

    def put(self, chunks: Iterable[bytes]) -> tuple[Digest, int]:
        """Keep bytes, flushed to disk when this returns; (digest, size). An error from `chunks` leaves nothing."""
        ...

    def open(self, digest: Digest) -> BinaryIO:
        """The bytes from the start, seekable. Raises StoreUnavailable(MISSING)."""
        ...

    def sweep(self) -> int:
        """Unlink what neither a draft nor the outbox refers to, if it is older than an hour; how many."""
        ...

    def forgetting(self, digests: Iterable[Digest] = ()) -> AbstractContextManager[None]:
        """What is deleted from *work* within is in no file afterwards, nor are these, as far as nothing refers to them.

        Round one transaction, not within it. What a killed program has left goes when it is started next.
        """
        ...
