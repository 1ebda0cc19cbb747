"""Unsent work as text from which a person can do it again by hand: what it is, about what, and every word of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop_app.domain.cases import CaseAction
from desktop_app.domain.commands import ArticleFeedback, DeskWork, EditCase, RateArticle, SubmitCase
from desktop_app.domain.outbox import kind_of
from desktop_app.domain.receipts import OutboxState
from desktop_app.domain.timeline import case_of_draft
from desktop_app.services.export_words import label_of
from desktop_app.services.projection import edited, in_words
from desktop_app.services.proofs import text_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from desktop_app.domain.catalog import Catalog
    from desktop_app.domain.commands import Command
    from desktop_app.domain.drafts import Draft
    from desktop_app.domain.forms import Answers
    from desktop_app.domain.ids import CaseId
    from desktop_app.domain.outbox import OutboxRow
    from desktop_app.ports.store import AccountStore

_PERHAPS_SENT = frozenset({OutboxState.SENDING, OutboxState.UNSURE})


def of_draft(catalog: Catalog, draft: Draft, language: str) -> str:
    """A case being written."""
    return _joined(label_of("submit_case", language), *_case(catalog, draft, draft.answers, language))


def of_reply(store: AccountStore, id: CaseId, text: str, language: str) -> str:
    """A half-written reply or note, by the id under which it is kept."""
    about = case_of_draft(id)
    kind = label_of("add_comment" if about == id else "add_note", language)
    return _joined(kind, _named(store, about, ""), text)


def of_row(store: AccountStore, catalog: Catalog, row: OutboxRow, language: str) -> str:
    """What waits in the outbox, with a word of warning where it may have been sent."""
    command, there = row.command, row.there
    head = [label_of(kind_of(command), language)]
    if row.state in _PERHAPS_SENT:
        head.append(label_of("unsure", language))
    if there is not None:
        head.append(there[1] or there[0])
    if isinstance(command, SubmitCase):
        answers = {**command.answers, **command.unsent}
        return _joined(*head, *_case(catalog, command, answers, language))
    return _joined(*head, _about(store, command, row.title), *_words(row, language))


def _about(store: AccountStore, command: Command, title: str) -> str:
    if isinstance(command, SubmitCase):
        return ""
    if isinstance(command, (RateArticle, ArticleFeedback)):
        return title or command.article_id
    return _named(store, command.case_id, title)


def _named(store: AccountStore, id: CaseId, title: str) -> str:
    """A case by its number and title; by its id where it is not (any more) known here."""
    case = store.cases.get([id]).get(id)
    parts = (case.number or id, case.title) if case is not None else (id, title)
    return " – ".join(filter(None, parts))


def _words(row: OutboxRow, language: str) -> Iterator[str]:
    command = row.command
    if isinstance(command, EditCase):
        for detail, value in zip(command.becomes, edited(command), strict=True):
            yield f"{label_of(detail, language)}: {value}"
        return
    if isinstance(command, DeskWork) and not command.name and command.action is not CaseAction.COUNT:
        yield command.target
    yield text_of(row)


def _case(catalog: Catalog, case: Draft | SubmitCase, answers: Answers, language: str) -> Iterator[str]:
    item = catalog.item(case.item_id) if case.item_id is not None else None
    yield item.title.in_(language) if item is not None else case.item_id or ""
    kind = catalog.case_type(case.type_id)
    yield kind.title.in_(language) if kind is not None else case.type_id or ""
    if case.priority is not None:
        yield f"{label_of('priority', language)}: {label_of(case.priority, language)}"
    if case.part_of is not None:
        whole = " – ".join(filter(None, (case.part_of.number or case.part_of.case_id, case.part_of.title)))
        yield f"{label_of('desk_child', language)}: {whole}"
    for id, answer in answers.items():
        field = (item.form.field(id) if item is not None else None) or case.asked.get(id)
        label = (field.label.in_(language) if field is not None else "") or case.labels.get(id, "") or id
        yield f"{label}: {in_words(answer, field.choices if field is not None else (), language)}"


def _joined(*lines: str) -> str:
    """One below the other; what is not there leaves no line."""
    return "\n".join(filter(None, lines))
