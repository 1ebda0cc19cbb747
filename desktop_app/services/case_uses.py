"""What a draft will take from the agreements when it is sent, by what the portal last said and what waits here."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from desktop_app.domain.capabilities import Capability
from desktop_app.domain.case_uses import ComingUse, Wanted, coming_use
from desktop_app.domain.commands import SubmitCase
from desktop_app.domain.forms import FieldRole
from desktop_app.domain.kinds import Kind

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.catalog import Item
    from desktop_app.domain.drafts import Draft
    from desktop_app.domain.forms import Answers
    from desktop_app.domain.identity import Identity
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock
    from desktop_app.services.accounts import Accounts

NOTHING_LEFT = "nothing_left"
"""Why a case is not sent: its agreement has nothing left, and the portal makes none then."""


class CaseUses:
    """The agreements as they are kept, also offline."""

    def __init__(self, accounts: Accounts, clock: Clock) -> None:
        self._accounts, self._clock = accounts, clock

    def of_draft(self, draft: Draft) -> ComingUse | None:
        """What it will take; None where the portal does not say, or not yet. READ lane. Raises Gone."""
        account = self._accounts.get(draft.account_id)
        item = self._accounts.catalog(draft.account_id).item(draft.item_id) if draft.item_id is not None else None
        # Of what becomes a part of another case the other's customer decides.
        if Capability.CASE_USE not in account.capabilities or item is None or draft.part_of is not None:
            return None
        store = self._accounts.store(draft.account_id)
        if store.marks.read_at(Kind.AGREEMENTS) is None:
            return None
        wanted = _wanted(item, draft.answers, account.identity)
        waiting = self._waiting(store, draft, account.identity)
        return coming_use(store.agreements.all(), wanted, self._today(), waiting)

    def _waiting(self, store: AccountStore, draft: Draft, identity: Identity | None) -> Iterator[Wanted]:
        catalog = self._accounts.catalog(draft.account_id)
        for row in store.outbox.rows():
            command = row.command
            # Of what is made already the portal's figures tell.
            if not isinstance(command, SubmitCase) or row.made is not None or command.part_of is not None:
                continue
            item = catalog.item(command.item_id)
            if item is not None and command.key != draft.intent:
                yield _wanted(item, command.answers, identity)

    def _today(self) -> date:
        now = self._clock.now()
        return (now + timedelta(seconds=self._clock.utc_offset_s(now))).date()


def _wanted(item: Item, answers: Answers, identity: Identity | None) -> Wanted:
    field = item.form.with_role(FieldRole.ENTITLEMENT)
    chosen = answers.get(field.id) if field is not None else None
    customer = ""
    if identity is not None:
        customer = identity.organisations[0].id if identity.organisations else identity.person.id
    return Wanted(item.entitlement_code, chosen if isinstance(chosen, str) else "", customer)
