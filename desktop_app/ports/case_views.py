"""What the store keeps of the user's own views."""

from collections.abc import Sequence
from typing import Protocol

from desktop_app.domain.case_views import CaseView


class ViewTable(Protocol):
    """The user's own views of lists of cases. In *work*; on disk when a call returns."""

    def all(self) -> tuple[CaseView, ...]:
        """In the user's order. Those a newer version wrote in words of its own are left out, and stay."""
        ...

    def put(self, view: CaseView) -> None:
        """Keep a view under its id: in the place of the one that has it, else behind all others."""
        ...

    def remove(self, id: str) -> bool:
        """False when it was gone already."""
        ...

    def put_in_order(self, ids: Sequence[str]) -> None:
        """Those named first, in this order; unknown ids are fine."""
        ...
