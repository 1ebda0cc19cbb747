"""`nordesk new`: make a case from a file of answers.

The same command run twice makes one case: its key is made from what is sent. `--again` makes another.
"""

import argparse
import hashlib
import json
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from desktop_app.bootstrap import App
from desktop_app.commands.catalogue import catalog_of
from desktop_app.commands.output import Exit, Output
from desktop_app.commands.which import account_of
from desktop_app.domain.cases import CaseRow, Priority
from desktop_app.domain.forms import Answer, FieldProblem, TimeRange
from desktop_app.domain.ids import AccountId, DraftId, FieldId, ItemId, Key, TypeId, new_key
from desktop_app.domain.receipts import OutboxItem, OutboxState
from desktop_app.errors import Conflict, FileRefused, FileTrouble, FormInvalid, Rejected, SupportError


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `new`."""
    parser.add_argument("--item", required=True, metavar="ID", help="what it is about; see `nordesk catalogue`")
    parser.add_argument(
        "--answers", required=True, type=Path, metavar="FILE", help="JSON: {field: answer}; see `nordesk catalogue ID`"
    )
    parser.add_argument("--type", metavar="ID", help="type of the case (default: the item's)")
    parser.add_argument("--priority", choices=[str(one) for one in Priority], help="for incidents")
    parser.add_argument("--attach", type=Path, action="append", default=[], metavar="FILE", help="may be repeated")
    parser.add_argument("--send", action="store_true", help="send it; else it is kept as a draft")
    parser.add_argument("--again", action="store_true", help="make another case even if the same was sent before")


def run(args: argparse.Namespace, app: App, out: Output) -> int:
    """Make the case, or find out what became of it."""
    account_id = account_of(args, app).id
    answers = read_answers(args.answers)
    catalog_of(account_id, app)
    key = new_key() if args.again else _key_of(account_id, args)
    row = app.services.cases.case_of_key(account_id, key)
    if row is None:
        draft_id, is_new = _draft(args, app, account_id, key, answers)
        if not args.send:
            out.say({"draft": draft_id}, [f"draft {draft_id}"])
            return Exit.DONE
        try:
            app.services.cases.submit(draft_id)
        except SupportError:
            if is_new:
                app.services.drafts.discard(draft_id)
            raise
    return _sent(app, out, account_id, key, row)


def read_answers(file: Path) -> dict[FieldId, Answer]:
    """The answers in a file. Raises FileRefused when there is none, FormInvalid for a value no form knows."""
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise FileRefused(FileTrouble.UNREADABLE, file.name) from error
    if not isinstance(values, dict):
        raise FileRefused(FileTrouble.UNREADABLE, file.name)
    return {FieldId(id): _answer(FieldId(id), value) for id, value in values.items() if value is not None}


def _answer(id: FieldId, value: object) -> Answer:
    match value:
        case str() | bool() | int() | float():
            return value
        case list() if all(isinstance(one, str) for one in value):
            return tuple(value)
        case {"date": str(date), "from": str(start), "to": str(end)}:
            return TimeRange(date, start, end)
    raise FormInvalid({id: FieldProblem.NOT_A_CHOICE})


def _key_of(account_id: AccountId, args: argparse.Namespace) -> Key:
    """Names what would be sent, so that a repeat is known as one."""
    digest = hashlib.sha256()
    parts = [account_id, args.item, args.type or "", args.priority or "", *(path.name for path in args.attach)]
    digest.update(json.dumps(parts).encode())
    for path in (args.answers, *args.attach):
        try:
            with path.open("rb") as stream:
                digest.update(hashlib.file_digest(stream, "sha256").digest())
        except OSError as error:
            raise FileRefused(FileTrouble.UNREADABLE, path.name) from error
    return Key(digest.hexdigest()[:32])


def _draft(
    args: argparse.Namespace, app: App, account_id: AccountId, key: Key, answers: Mapping[FieldId, Answer]
) -> tuple[DraftId, bool]:
    """The draft with these answers; False when an earlier run made it. Raises Conflict when it was changed since."""
    drafts = app.services.drafts
    draft = drafts.create(account_id, ItemId(args.item), key=key)
    is_new = not draft.answers
    if not is_new and draft.answers != answers:
        raise Conflict("the draft an earlier run made was changed since; send it from the window, or use --again")
    draft = replace(
        draft,
        answers=answers,
        type_id=TypeId(args.type) if args.type else draft.type_id,
        priority=Priority(args.priority) if args.priority else None,
    )
    try:
        drafts.save(draft)
        for path in args.attach:
            drafts.attach(draft.id, path)
    except SupportError:
        if is_new:
            drafts.discard(draft.id)
        raise
    return draft.id, is_new


def _item(app: App, key: Key) -> OutboxItem | None:
    return next((item for item in app.services.outbox.items() if item.key == key), None)


def _sent(app: App, out: Output, account_id: AccountId, key: Key, row: CaseRow | None) -> int:
    """Send what waits, unless the case is made already with all its files, and say what came of it."""
    error = None
    if row is None or row.key is not None or _item(app, key) is not None:
        # Whoever runs the command again does not want to wait for the back-off.
        app.services.outbox.try_now(account_id, key)
        error = app.sync(account_id)
    row, item = app.services.cases.case_of_key(account_id, key), _item(app, key)
    is_refused = item is not None and item.state is OutboxState.REFUSED
    if row is not None and row.key is None:
        made = {"case": row.id, "number": row.number, "key": key}
        if item is None:
            out.say(made, [row.number])
            return Exit.DONE
        left = item.files_left
        out.say({**made, "files_missing": left}, [row.number, f"{left} of its {item.files} files are missing"])
    elif item is not None and is_refused:
        out.say({"key": key, "state": item.state, "error": item.error}, [f"refused: {item.error}"])
    if item is not None and is_refused:
        return out.complain(Rejected({field: ("", words) for field, words in item.fields}, item.detail))
    return out.complain(error) if error is not None else Exit.LATER
