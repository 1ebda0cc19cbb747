"""`nordesk export`, `nordesk import`: a case as a file, and back. Neither sends anything."""

import argparse
import shlex
from pathlib import Path

from desktop_app.bootstrap import App
from desktop_app.commands.output import Exit, Output
from desktop_app.commands.which import account_of
from desktop_app.domain.case_files import Opened, Outcome
from desktop_app.domain.ids import DraftId
from desktop_app.errors import Conflict, Gone

_EXITS = {Outcome.WHICH: Exit.USAGE, Outcome.NOBODY: Exit.SIGN_IN}


def add_export_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `export`."""
    parser.add_argument("case", metavar="DRAFT|KEY", help="a draft, or the key of a case that waits to be sent")
    parser.add_argument("file", type=Path, help="case file to write (.nordesk)")
    parser.add_argument("--force", action="store_true", help="replace the file if there is one")


def add_import_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `import`."""
    parser.add_argument("file", type=Path, help="case file to open")


def run_export(args: argparse.Namespace, app: App, out: Output) -> int:
    """Write a case file. The case stays where it is."""
    if args.file.exists() and not args.force:
        raise Conflict("there is such a file already; use --force")
    case_files = app.services.case_files
    if app.services.drafts.open(DraftId(args.case)) is not None:
        case_files.save_draft(DraftId(args.case), args.file)
    else:
        item = next((item for item in app.services.outbox.items() if item.key == args.case), None)
        if item is None:
            raise Gone
        case_files.save_waiting(item.account_id, item.key, args.file)
    out.say({"file": str(args.file)}, [str(args.file)])
    return Exit.DONE


def run_import(args: argparse.Namespace, app: App, out: Output) -> int:
    """Open a case file: a draft, unless the case is here already. `--account` says who takes somebody else's."""
    chosen = account_of(args, app).id if args.account else None
    opened = app.services.case_files.open(args.file, chosen)
    out.say(_facts(opened), _lines(opened))
    return _EXITS.get(opened.outcome, Exit.DONE)


def _facts(opened: Opened) -> dict[str, object]:
    facts: dict[str, object] = {
        "outcome": opened.outcome,
        "key": opened.file.key,
        "account": opened.account_id,
        "draft": opened.draft_id,
        "case": opened.case_id,
        "number": opened.number,
        "accounts": [account.id for account in opened.accounts],
        "may_be_sent_elsewhere": opened.file.may_be_sent_elsewhere,
    }
    return {name: value for name, value in facts.items() if value or value is False}


def _lines(opened: Opened) -> list[str]:
    what = opened.draft_id or opened.number or opened.case_id or ""
    lines = [f"{opened.outcome} {what}".strip()]
    if opened.outcome is Outcome.WHICH:
        lines += [f"  --account {account.id}  {account.login}" for account in opened.accounts]
    if opened.outcome is Outcome.NOBODY:
        lines.append(f"  nordesk account add {shlex.quote(opened.file.author.address)} LOGIN")
    return lines
