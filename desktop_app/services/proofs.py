"""Receipts: what was sent, in the words the user read when it was, with what the portal answered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from desktop_app.domain.commands import DeskWork, EditCase, SubmitCase, files_of
from desktop_app.domain.outbox import OutboxRow, kind_of
from desktop_app.domain.receipts import ConfirmedBy, Receipt, SentFile, SentReceipt
from desktop_app.services.projection import edited, in_words

if TYPE_CHECKING:
    from datetime import datetime

    from desktop_app.domain.catalog import Catalog
    from desktop_app.domain.identity import Account
    from desktop_app.services.accounts import Accounts


def prove(accounts: Accounts, account: Account, row: OutboxRow, receipt: Receipt, now: datetime) -> SentReceipt:
    """The receipt of a row that the portal answered."""
    language, command = accounts.language(), row.command
    catalog = accounts.catalog(account.id) if isinstance(command, SubmitCase) else None
    item, kind = words_of_item(command, catalog, language) if isinstance(command, SubmitCase) else ("", "")
    there = row.there
    return SentReceipt(
        account_id=account.id,
        key=row.key,
        kind=kind_of(command),
        title=row.title,
        clicked_at=row.created_at,
        sent_at=receipt.at or now,
        portal=account.portal_name.in_(language) or account.portal,
        case_id=receipt.case_id or (there[0] if there is not None else None) or row.case_id,
        number=receipt.number or (there[1] if there is not None else ""),
        files=tuple(SentFile(file.name, file.size, file.digest) for file in files_of(command)),
        text="" if isinstance(command, SubmitCase) else text_of(row),
        answers=answers_in_words(command, catalog, language) if isinstance(command, SubmitCase) else (),
        item=item,
        type=kind,
        address=account.address,
        sender=_sender(account),
        heard_at=now,
        request_id=receipt.request_id,
    )


def prove_by_user(accounts: Accounts, account: Account, row: OutboxRow, now: datetime) -> SentReceipt:
    """The receipt of a row of which the user says that it arrived."""
    told = prove(accounts, account, row, Receipt(row.key), now)
    return replace(told, confirmed_by=ConfirmedBy.USER)


def answers_in_words(command: SubmitCase, catalog: Catalog | None, language: str) -> tuple[tuple[str, str], ...]:
    """The answers of a form as label and text; what the form no longer has goes by its id."""
    item = catalog.item(command.item_id) if catalog is not None else None
    found = []
    for id, answer in command.answers.items():
        field = item.form.field(id) if item is not None else None
        label = (field.label.in_(language) if field is not None else "") or str(id)
        found.append((label, in_words(answer, field.choices if field is not None else (), language)))
    return tuple(found)


def without_missing(receipt: SentReceipt, row: OutboxRow) -> SentReceipt:
    """The receipt of a case that is made, with those of its files that got there."""
    missing = row.made.missing if row.made is not None else ()
    return replace(receipt, files=tuple(file for place, file in enumerate(receipt.files) if place not in missing))


def reply_text(command: SubmitCase, catalog: Catalog, language: str) -> str:
    """A new case as the text of a message: its subject and description, then its other answers by their labels."""
    known = {command.subject, command.description}
    others = [f"{label}: {text}" for label, text in answers_in_words(command, catalog, language) if text not in known]
    return "\n\n".join(filter(None, (command.subject, command.description, "\n".join(others))))


def words_of_item(command: SubmitCase, catalog: Catalog | None, language: str) -> tuple[str, str]:
    """What was asked for and as which type of case, by their names; ids where the catalogue has them no longer."""
    item = catalog.item(command.item_id) if catalog is not None else None
    kind = catalog.case_type(command.type_id) if catalog is not None else None
    name = item.title.in_(language) if item is not None else ""
    return name or str(command.item_id), (kind.title.in_(language) if kind is not None else "") or command.type_id or ""


def text_of(row: OutboxRow) -> str:
    """The words of a message, of a rating or remark, or of what was changed."""
    command = row.command
    if isinstance(command, EditCase):
        return "\n".join(edited(command))
    given = [str(getattr(command, name, "")) for name in ("name", "title", "text")]
    words = [*given] if isinstance(command, DeskWork) else given[-1:]
    score, is_useful = getattr(command, "score", None), getattr(command, "is_useful", None)
    if score is not None:
        words.insert(0, f"{score}/5")
    if is_useful is not None:
        words.insert(0, "✓" if is_useful else "–")
    return "\n".join(filter(None, words))


def words_of(row: OutboxRow, catalog: Catalog, language: str) -> str:
    """What the user wrote of a thing that waits; "" where he only pressed a button."""
    command = row.command
    if isinstance(command, SubmitCase):
        return reply_text(command, catalog, language)
    is_written = isinstance(command, EditCase) or any(getattr(command, name, "") for name in ("title", "text"))
    return text_of(row) if is_written else ""


def _sender(account: Account) -> str:
    if account.identity is None:
        return account.login
    person = account.identity.person
    return f"{person.name} <{person.email or account.login}>"
