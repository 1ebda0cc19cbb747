"""Answers kept with their ETag, so that an unchanged one costs a line instead of a page."""

from collections import OrderedDict
from typing import Any

MOST = 64


class Etags:
    """The last answers by what was asked. Losing one costs a full answer, nothing else."""

    def __init__(self) -> None:
        self._kept: OrderedDict[object, tuple[str, Any]] = OrderedDict()

    def get(self, asked: object) -> tuple[str, Any]:
        """(ETag, answer) as kept; ("", None) when there is none."""
        return self._kept.get(asked, ("", None))

    def keep(self, asked: object, etag: str, data: Any) -> None:
        """Remember an answer; the oldest is forgotten."""
        if not etag:
            return
        self._kept[asked] = (etag, data)
        while len(self._kept) > MOST:
            self._kept.popitem(last=False)
