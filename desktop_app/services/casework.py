"""Work on cases beyond writing in them: whose clock counts, and what the desk's people may do."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.case_details import DetailChoices
from desktop_app.domain.cases import CaseFilter, Openness, Whose
from desktop_app.domain.portal_time import Heard, PortalTime, portal_time
from desktop_app.errors import Gone, PortalError, Retry
from desktop_app.services.batch_work import BatchWork
from desktop_app.sync.made import known_id

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.cases import CaseRow
    from desktop_app.domain.ids import AccountId, CaseId
    from desktop_app.ports.detail_choices import DetailChoiceTable
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts
    from desktop_app.services.connections import Connections

_MOST_ALIKE = 50
_MOST_KEPT = 200


@dataclass(frozen=True, slots=True)
class KnownChoices:
    """What may be chosen; `is_fresh`: as the portal says now, else as it said when it was last asked."""

    choices: DetailChoices
    is_fresh: bool = True


class Casework(BatchWork):
    """What the page of a case asks beside the case itself."""

    def __init__(self, accounts: Accounts, connections: Connections, clock: Clock) -> None:
        super().__init__(accounts, connections, clock)
        self._heard: dict[AccountId, Heard] = {}

    def seen_at(self, account_id: AccountId, case_id: CaseId) -> datetime | None:
        """Until when the user has seen a case; None when never. READ lane."""
        store = self._accounts.store(account_id)
        return store.cases.seen_at(known_id(store, case_id))

    def numbered(self, account_id: AccountId, number: str) -> CaseRow:
        """The case with this number. READ lane. Raises Gone."""
        wanted = number.strip().casefold()
        which = CaseFilter(Whose.ORGANISATION, Openness.ALL, words=number.strip(), limit=_MOST_ALIKE)
        rows = self._accounts.store(account_id).cases.rows(which)
        found = next((row for row in rows if wanted and row.number.casefold() == wanted), None)
        if found is None:
            raise Gone
        return found

    def choices(self, account_id: AccountId, case_id: CaseId, customer: str, words: str = "") -> KnownChoices:
        """What a case may be changed to: as the portal says, or while it cannot be asked as it said last.

        `customer`: whose contacts and entitlements; `words`: in the names of customers. NETWORK lane. Raises
        PortalError, also where the portal was never asked and cannot be now.
        """
        store = self._accounts.store(account_id)
        try:
            told = self._connections.portal(account_id).detail_choices(known_id(store, case_id), customer, words)
        except PortalError as error:
            kept = _kept(store.choices, customer)
            if kept is None or error.retry is not Retry.LATER:
                raise
            return KnownChoices(kept, is_fresh=False)
        before = store.choices.get("") or DetailChoices()
        everybody = {one.id: one for one in (*told.customers, *before.customers)}
        with store.cache_transaction():
            store.choices.put(
                "", replace(told, customers=tuple(everybody.values())[:_MOST_KEPT], contacts=(), entitlements=())
            )
            if customer:
                store.choices.put(customer, told)
        return KnownChoices(told)

    def portal_time(self, account_id: AccountId) -> PortalTime:
        """The portal's time, by its answers and this computer's clocks. READ lane; no network."""
        portal = self._connections.known_portal(account_id)
        offset = portal.clock_offset() if portal is not None else None
        here, monotonic = self._clock.now(), self._clock.monotonic()
        if offset is not None:
            self._heard[account_id] = Heard(here - timedelta(seconds=offset[0]), here, monotonic)
        return portal_time(self._heard.get(account_id), here, monotonic)


def _kept(table: DetailChoiceTable, customer: str) -> DetailChoices | None:
    """What was told of this customer, with everything else that was told since."""
    general, own = table.get(""), table.get(customer) if customer else None
    if general is None:
        return own
    return replace(general, contacts=own.contacts, entitlements=own.entitlements) if own is not None else general
