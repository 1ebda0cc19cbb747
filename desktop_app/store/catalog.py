"""The catalogue as the portal said it; its items can be searched in every language they have."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar

from desktop_app.domain.catalog import CaseType, Catalog, CatalogRow, Catalogue, Category, Item, Service
from desktop_app.domain.knowledge import HitKind
from desktop_app.store.cached import CachedTable, languages_of
from desktop_app.store.codec import clean
from desktop_app.store.search import Entry, Writer

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from desktop_app.store.database import Database

_VERSION = "catalog_version"
_Of = TypeVar("_Of", Catalogue, Category, CaseType, Service, Item)


class CatalogTable(CachedTable[CatalogRow]):
    """Catalogues, categories, types, services and items; their ids share one space."""

    table = "catalog"
    row_type = CatalogRow

    def __init__(self, database: Database) -> None:
        super().__init__(database)
        self._remembered: tuple[tuple[str, int], Catalog] | None = None

    def catalog(self) -> Catalog:
        """All of it, each list sorted by position, then id; remembered until it changes, in whatever process."""
        row = self._database.row("SELECT value FROM facts WHERE name = ?", (_VERSION,))
        version = (row["value"] if row is not None else "", self._database.generation)
        remembered = self._remembered
        if remembered is None or remembered[0] != version:
            remembered = self._remembered = (version, _catalog(self._sorted()))
        return remembered[1]

    def put(self, rows: Sequence[CatalogRow]) -> None:
        """Insert or replace."""
        with self._database.transaction() as connection:
            super().put(rows)
            # An id may have belonged to an item before.
            entries = {row.id: tuple(_entries(row)) if isinstance(row, Item) else () for row in rows}
            Writer(connection).replace(HitKind.ITEM, entries)
            self._count_up()

    def remove(self, ids: Collection[str]) -> None:
        """Remove rows; unknown ids are fine."""
        with self._database.transaction() as connection:
            super().remove(ids)
            Writer(connection).remove(HitKind.ITEM, ids)
            self._count_up()

    def _count_up(self) -> None:
        with self._database.transaction() as connection:
            connection.execute(
                "INSERT INTO facts (name, value) VALUES (?, '1')"
                " ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1",
                (_VERSION,),
            )

    def _id_and_sort(self, row: CatalogRow) -> tuple[str, str]:
        return row.id, f"{row.position + 1_000_000_000:010d}"


def _catalog(rows: Sequence[CatalogRow]) -> Catalog:
    return Catalog(
        catalogues=_those(Catalogue, rows),
        categories=_those(Category, rows),
        types=_those(CaseType, rows),
        services=_those(Service, rows),
        items=_those(Item, rows),
    )


def _those(kind: type[_Of], rows: Iterable[CatalogRow]) -> tuple[_Of, ...]:
    return tuple(row for row in rows if isinstance(row, kind))


def _entries(item: Item) -> Iterable[Entry]:
    """The item in each language of its title, with the words a user may choose in its form."""
    choices = [choice.label for field in item.form.fields for choice in field.choices]
    for language in languages_of(item.title):
        texts = [item.summary, item.text, *choices]
        body = "\n".join(text.texts[language] for text in texts if text.texts.get(language))
        yield Entry(HitKind.ITEM, item.id, language, clean(item.title.texts[language]), clean(body))
