"""`nordesk cases`, `case`, `reply`: what became of it."""

import argparse
import re
from datetime import datetime
from html import unescape

from desktop_app.bootstrap import App
from desktop_app.commands.output import Exit, Output
from desktop_app.commands.which import account_of, case_of
from desktop_app.domain.cases import Case, CaseFilter, CaseRow, EntryKind, Openness, TimelineEntry, Whose
from desktop_app.domain.receipts import OutboxItem, OutboxState
from desktop_app.errors import Gone, Rejected

_PLAIN = frozenset({EntryKind.MESSAGE, EntryKind.STATUS, EntryKind.EVENT})
_TAG = re.compile(r"<[^<>]*>")


def add_list_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `cases`."""
    which = parser.add_mutually_exclusive_group()
    which.add_argument("--open", action="store_true", help="open ones only")
    which.add_argument("--closed", action="store_true", help="closed ones only")
    parser.add_argument("--org", action="store_true", help="the organisation's instead of mine")
    parser.add_argument("--limit", type=int, default=100, metavar="N", help="at most so many (default 100)")


def add_case_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `case`."""
    parser.add_argument("id", help="number or id of the case")


def add_reply_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `reply`."""
    parser.add_argument("id", help="number or id of the case")
    parser.add_argument("text", help="what to write")


def run_list(args: argparse.Namespace, app: App, out: Output) -> int:
    """The cases as last heard; `nordesk sync` asks anew."""
    openness = Openness.OPEN if args.open else Openness.CLOSED if args.closed else Openness.ALL
    whose = Whose.ORGANISATION if args.org else Whose.MINE
    rows = app.services.cases.rows(CaseFilter(whose, openness, limit=args.limit))
    out.say(rows, [_line(row) for row in rows])
    return Exit.DONE


def run_case(args: argparse.Namespace, app: App, out: Output) -> int:
    """One case with its conversation, as last heard."""
    row = case_of(args, app)
    case = app.services.cases.case(row.account_id, row.id)
    if case is None:
        raise Gone
    out.say(case, _page(case))
    return Exit.DONE


def run_reply(args: argparse.Namespace, app: App, out: Output) -> int:
    """Write in a case; it waits in the outbox when the portal cannot be reached."""
    row = case_of(args, app)
    refused = {item.key for item in _replies(app, row) if item.state is OutboxState.REFUSED}
    app.services.cases.comment(row.account_id, row.id, args.text)
    error = app.sync(account_of(args, app).id)
    left = [item for item in _replies(app, row) if item.key not in refused]
    if not left:
        out.say({"case": row.id, "number": row.number}, [f"sent to {row.number}"])
        return Exit.DONE
    if left[-1].state is OutboxState.REFUSED:
        return out.complain(Rejected({field: ("", words) for field, words in left[-1].fields}, left[-1].detail))
    if error is not None:
        return out.complain(error)
    out.say({"key": left[-1].key, "state": left[-1].state}, ["it waits to be sent; see `nordesk sync`"])
    return Exit.LATER


def _replies(app: App, row: CaseRow) -> list[OutboxItem]:
    items = app.services.outbox.items()
    return [item for item in items if item.case_id == row.id and item.kind == "add_comment"]


def _line(row: CaseRow) -> str:
    mark = "*" if row.is_unread else " "
    return f"{mark} {row.number or '-':<16} {row.status:<16} {_time(row.updated_at)}  {row.title}"


def _page(case: Case) -> list[str]:
    row = case.row
    lines = [f"{row.number or '-'}  {row.status}  {row.title}", f"opened {_time(row.opened_at)}", "", case.description]
    lines += [f"{line.label.in_('en')}: {line.text}" for line in case.answers]
    for entry in case.timeline:
        lines += ["", *_told(entry)]
    lines += [f"file: {file.name} ({file.size} bytes)" for file in case.attachments]
    return lines


def _told(entry: TimelineEntry) -> list[str]:
    """An entry under a line that says who, when and, where it is no plain message, what it is."""
    author = entry.author.name if entry.author is not None else ""
    kind = "" if entry.kind in _PLAIN else "internal note" if entry.kind is EntryKind.NOTE else entry.kind.value
    head = "  ".join(filter(None, (_time(entry.at), author, kind, entry.status)))
    subject = entry.letter.subject if entry.letter is not None else ""
    text = entry.text or unescape(_TAG.sub(" ", entry.html)).strip()
    return [head, *filter(None, (subject, " ".join(text.split()) if entry.html else text))]


def _time(at: datetime) -> str:
    return f"{at:%Y-%m-%d %H:%MZ}"
