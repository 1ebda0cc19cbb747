"""The order of what cases are divided by, as a reader of a language expects it: services, types and owners by name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop_app.domain.cases import Facet
from desktop_app.domain.collation import sort_key

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from desktop_app.domain.cases import CaseRow, Share
    from desktop_app.domain.catalog import Catalog
    from desktop_app.domain.collation import Key


@dataclass(frozen=True, slots=True)
class Ranking:
    """Puts the values of one facet into order. `names`: of those that a catalogue knows. What has none comes last."""

    facet: Facet
    language: str
    names: Mapping[str, str]

    @classmethod
    def of(cls, facet: Facet, language: str, catalogs: Iterable[Catalog]) -> Ranking:
        """With the names of catalogues; owners bring their own."""
        names: dict[str, str] = {}
        for catalog in catalogs if facet is not Facet.OWNER else ():
            parts = catalog.types if facet is Facet.TYPE else catalog.services
            names |= {part.id: part.title.in_(language) for part in parts}
        return cls(facet, language, names)

    def __call__(self, shares: Sequence[Share]) -> Sequence[str]:
        """The keys in order."""
        return [share.key for share in sorted(shares, key=lambda share: self._key(share.key, share.name))]

    def of_row(self, row: CaseRow) -> tuple[bool, Key, str]:
        """The same for a case."""
        if self.facet is Facet.OWNER:
            return self._key(row.owner.id, row.owner.name) if row.owner is not None else self._key("", "")
        return self._key((row.type_id if self.facet is Facet.TYPE else row.service_id) or "", "")

    def _key(self, key: str, name: str) -> tuple[bool, Key, str]:
        return not key, sort_key(self.names.get(key) or name or key, self.language), key
