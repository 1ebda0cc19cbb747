"""Agreements with their packages and entitlements, as the portal said them."""

from desktop_app.domain.agreements import Agreement
from desktop_app.store.cached import CachedTable


class AgreementTable(CachedTable[Agreement]):
    """Agreements by their number."""

    table = "agreements"
    row_type = Agreement

    def all(self) -> tuple[Agreement, ...]:
        """All, by number."""
        return tuple(self._sorted())

    def _id_and_sort(self, row: Agreement) -> tuple[str, str]:
        return row.id, row.number
