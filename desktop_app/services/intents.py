"""From a draft to the frozen command that is sent, and back."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from desktop_app.domain.commands import AddComment, ArticleFeedback, Command, RateArticle, SubmitCase, case_of
from desktop_app.domain.drafts import Draft
from desktop_app.domain.fitting import Asked, asked_of, fitted, left_over
from desktop_app.domain.forms import Answer, FieldProblem, FieldRole, is_filled, problems, sendable
from desktop_app.domain.ids import AccountId, FieldId, Key, TypeId, new_draft_id
from desktop_app.domain.outbox import waiting_case_id
from desktop_app.domain.receipts import OutboxState
from desktop_app.domain.told import beneath, most_of, own_answers, place_of
from desktop_app.errors import AlreadySent, FormInvalid, NotAllowed

if TYPE_CHECKING:
    from collections.abc import Mapping

    from desktop_app.domain.capabilities import Limits
    from desktop_app.domain.catalog import Catalog, Item
    from desktop_app.ports.store import AccountStore
    from desktop_app.ports.system import Clock

_RESTING = frozenset({OutboxState.REFUSED, OutboxState.HELD})

ITEM = FieldId("item")
"""Named in FormInvalid when no item was chosen, or the portal no longer has it."""


def submit_case(
    draft: Draft, catalog: Catalog, limits: Limits, language: str, *, leaves_out: bool = False
) -> SubmitCase:
    """The draft, frozen. Raises FormInvalid with what is missing, NotAllowed with the portal's reason.

    An answer that has no field in the form keeps it back as well, unless `leaves_out` says that the user knows.
    """
    if draft.item_id is None:
        raise FormInvalid({ITEM: FieldProblem.REQUIRED})
    item = catalog.item(draft.item_id)
    if item is None:
        raise FormInvalid({ITEM: FieldProblem.NOT_A_CHOICE})
    found = problems(item.form, draft.answers)
    if not leaves_out:
        found.update(dict.fromkeys(left_over(item.form, draft.answers), FieldProblem.UNKNOWN_FIELD))
    answers = sendable(item.form, draft.answers)
    unsent = {id: answer for id, answer in draft.answers.items() if id not in answers and is_filled(answer)}
    if limits.text_chars is not None:
        longest = limits.text_chars
        long = (id for id, answer in answers.items() if isinstance(answer, str) and len(answer) > longest)
        found.update(dict.fromkeys(long, FieldProblem.TOO_LONG))
    if found:
        raise FormInvalid(found)
    if not item.is_allowed:
        raise NotAllowed(item.refusal.in_(language))
    copy_to = _of_role(item, FieldRole.COPY_TO, answers)
    answers, pictures = _with_pictures(draft, item, answers, limits)
    return SubmitCase(
        key=draft.intent,
        item_id=item.id,
        type_id=_type(draft, item),
        priority=draft.priority if _asks_priority(draft, item, catalog) else None,
        subject=str(_of_role(item, FieldRole.SUBJECT, answers)),
        description=str(_of_role(item, FieldRole.DESCRIPTION, answers)),
        answers=answers,
        files=draft.files,
        copy_to=copy_to if isinstance(copy_to, tuple) else (),
        article_ids=draft.article_ids,
        language=language,
        draft_id=draft.id,
        asked=asked_by(draft, item),
        has_travelled=draft.has_travelled,
        told=pictures,
        part_of=draft.part_of,
        unsent=unsent,
        labels=draft.labels,
    )


def as_draft(command: SubmitCase, account_id: AccountId, key: Key, now: datetime) -> Draft:
    """The command as a draft again, under a new id: whoever holds the old one has nothing to save any more."""
    return Draft(
        id=new_draft_id(),
        account_id=account_id,
        key=key,
        created_at=now,
        changed_at=now,
        item_id=command.item_id,
        type_id=command.type_id,
        priority=command.priority,
        answers=own_answers(command),
        files=command.files,
        article_ids=command.article_ids,
        step=3,
        asked=command.asked,
        has_travelled=command.has_travelled,
        part_of=command.part_of,
        labels=command.labels,
    )


def in_form(draft: Draft, item: Item | None) -> Draft:
    """The draft with its answers under the fields that the item's form has now."""
    return replace(draft, answers=fitted(item.form, draft.answers, draft.asked).answers) if item is not None else draft


def asked_by(draft: Draft, item: Item | None) -> Asked:
    """How the draft's answers were asked: by the item's form, else as it was known when they were given."""
    return asked_of(item.form, draft.answers, draft.asked) if item is not None else draft.asked


def subject_of(draft: Draft, item: Item | None) -> str:
    """What was written as the subject: by the item's form, else as it was asked then; "" when that is not known."""
    fields = (item.form.with_role(FieldRole.SUBJECT) if item is not None else None, *draft.asked.values())
    named = (field.id for field in fields if field is not None and field.role is FieldRole.SUBJECT)
    return next((str(draft.answers[id]) for id in named if draft.answers.get(id)), "")


def check_unsent(store: AccountStore, draft: Draft) -> None:
    """Raises AlreadySent when another text of the same case waits in the outbox or was sent from here."""
    receipt = store.receipts.of_key(draft.intent)
    if receipt is not None:
        raise AlreadySent(receipt.number, receipt.case_id)
    if store.outbox.row(draft.intent) is not None:
        raise AlreadySent("", waiting_case_id(draft.intent))


def put_once(store: AccountStore, command: Command, title: str, clock: Clock) -> bool:
    """Put a command in the outbox; False when the last that waits there about its case or article is the very same.

    That is a second click. What was refused or stopped, or was said before something else (useful, not useful, useful),
    is none.
    """
    with store.transaction():
        about = [
            row.command
            for row in store.outbox.rows()
            if row.state not in _RESTING and _about(row.command) == _about(command)
        ]
        if about and _essence(about[-1]) == _essence(command):
            return False
        return store.outbox.add(command, title, clock.now())


def _about(command: Command) -> str:
    if isinstance(command, (RateArticle, ArticleFeedback)):
        return command.article_id
    return case_of(command) or command.key


def _essence(command: Command) -> Command:
    """What the user meant, without what differs from click to click."""
    same = replace(command, key=Key(""))
    if isinstance(same, SubmitCase):
        same = replace(same, unsent={}, labels={})
    if isinstance(same, (SubmitCase, AddComment)):
        return replace(same, files=tuple(replace(file, added_at=datetime.min) for file in same.files))  # noqa: DTZ901 - a blank
    return same


def _type(draft: Draft, item: Item) -> TypeId | None:
    if draft.type_id in item.type_ids:
        return draft.type_id
    return item.type_ids[0] if item.type_ids else draft.type_id


def _asks_priority(draft: Draft, item: Item, catalog: Catalog) -> bool:
    case_type = catalog.case_type(_type(draft, item))
    return item.asks_priority and (case_type is None or case_type.is_incident)


def _with_pictures(
    draft: Draft, item: Item, answers: dict[FieldId, Answer], limits: Limits
) -> tuple[dict[FieldId, Answer], str]:
    """The answers with what the pictures prove beneath the description, and that alone; "" when nothing is told."""
    field = place_of(item.form, draft.answers)
    if field is None:
        return answers, ""
    own = str(answers.get(field.id, ""))
    pictures = beneath(draft.files, own, most_of(field, limits.text_chars))
    return ({**answers, field.id: own + pictures} if pictures else answers), pictures


def _of_role(item: Item, role: FieldRole, answers: Mapping[FieldId, Answer]) -> Answer:
    field = item.form.with_role(role)
    return answers.get(field.id, "") if field is not None else ""
