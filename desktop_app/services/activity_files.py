"""Figures from files, beside those of the portal: where one can be asked for none, people export them by hand."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from desktop_app.domain.agreements import FileSource
from desktop_app.domain.changes import Changes, What
from desktop_app.domain.ids import new_key
from desktop_app.domain.import_cells import decimal_of, order_of
from desktop_app.domain.import_json import READING
from desktop_app.domain.import_merging import replaced
from desktop_app.domain.import_rows import imported
from desktop_app.domain.import_words import guess
from desktop_app.domain.imports import DAYS, NUMBERS, DayOrder, Field, KeptFile, ReadFile, Reading, bad_cells
from desktop_app.services.table_reading import read_tables

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from desktop_app.domain.ids import AccountId
    from desktop_app.domain.imports import Imported, Sheet
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts


@dataclass(frozen=True, slots=True)
class Looked:
    """A file whose columns may still be asked about: for each table how it would be read, and whether files of its
    kind were read so before."""

    file: ReadFile
    readings: tuple[Reading, ...]
    remembered: tuple[bool, ...]


class ActivityFiles:
    """What files told an account. Nothing of it is sent anywhere."""

    def __init__(self, accounts: Accounts, clock: Clock) -> None:
        self._accounts, self._clock = accounts, clock

    def look(self, account_id: AccountId, path: Path, decimal: str = ",") -> Looked:
        """Read a file, and say how it would be understood. FILES lane. Raises Gone, TableRefused, StoreUnavailable.

        `decimal`: what the reader's language parts decimals with, where the file does not show what it does.
        """
        store, file = self._accounts.store(account_id), read_tables(path)
        found = [(READING, False) if file.is_understood else self._reading(store, one, decimal) for one in file.sheets]
        return Looked(file, tuple(reading for reading, _ in found), tuple(is_known for _, is_known in found))

    def preview(self, looked: Looked, at: int, reading: Reading) -> Imported:
        """What the table at this place says, read so. FILES lane."""
        return imported(looked.file.sheets[at], reading, FileSource(looked.file.name, looked.file.as_of))

    def keep(self, account_id: AccountId, looked: Looked, at: int, reading: Reading) -> Changes:
        """Keep what it says, in the place of older files about the same, and how such files are read.

        FILES lane. Raises Gone, StoreUnavailable.
        """
        store, sheet = self._accounts.store(account_id), looked.file.sheets[at]
        found = self.preview(looked, at, reading)
        kept = KeptFile(
            id=new_key(),
            name=looked.file.name,
            as_of=looked.file.as_of,
            read_at=self._clock.now(),
            rows=found.rows,
            refused=bad_cells(found.bad),
            agreements=found.agreements,
        )
        with store.transaction():
            store.imports.put(kept, replaced(kept, store.imports.all()))
            if not looked.file.is_understood:
                store.imports.remember(sheet.shape, reading)
        return Changes.of(What.AGREEMENTS)

    def forget(self, account_id: AccountId, id: str) -> Changes:
        """Keep nothing of a file any more. STORE lane. Raises Gone, StoreUnavailable."""
        is_done = self._accounts.store(account_id).imports.remove(id)
        return Changes.of(What.AGREEMENTS) if is_done else Changes()

    def _reading(self, store: AccountStore, sheet: Sheet, decimal: str) -> tuple[Reading, bool]:
        known = store.imports.reading(sheet.shape)
        reading = known or Reading(guess(sheet.headings), decimal)
        # What a file shows of itself counts for more than what another one did.
        shown = decimal_of(_texts(sheet, reading, NUMBERS))
        order = order_of(_texts(sheet, reading, DAYS))
        if order is DayOrder.YEAR_MONTH_DAY and known is not None:
            order = None
        reading = replace(reading, decimal=shown or reading.decimal, day_order=order or reading.day_order)
        return reading, known is not None


def _texts(sheet: Sheet, reading: Reading, fields: frozenset[Field]) -> Iterator[str]:
    places = [at for at, name in enumerate(sheet.headings) if reading.columns.get(name) in fields]
    return (cell for row in sheet.rows for at in places if at < len(row) and isinstance(cell := row[at], str))
