"""`nordesk search`, `sync`, `diagnose`."""

import argparse

from desktop_app.bootstrap import App
from desktop_app.commands.output import Exit, Output, exit_of
from desktop_app.domain.knowledge import HitKind
from desktop_app.services.search import Query


def add_search_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `search`."""
    parser.add_argument("words", nargs="+", help="what to look for")
    parser.add_argument("--kind", choices=[str(kind) for kind in HitKind], action="append", default=[])
    parser.add_argument("--limit", type=int, default=20, metavar="N", help="at most so many (default 20)")


def run_search(args: argparse.Namespace, app: App, out: Output) -> int:
    """Articles, catalogue, cases and drafts of all accounts, offline."""
    kinds = frozenset(HitKind(kind) for kind in args.kind)
    language = app.services.preferences.language()
    hits = app.services.search.find(Query(" ".join(args.words), language, kinds, limit=args.limit))
    out.say(hits, [f"{hit.kind:<8} {hit.id:<24} {hit.title}" for hit in hits])
    return Exit.DONE


def run_sync(_args: argparse.Namespace, app: App, out: Output) -> int:
    """Send what waits and read what is new, for every account; the first error's exit code."""
    code = Exit.DONE
    for account in app.services.session.accounts():
        error = app.sync(account.id, everything=True)
        connection = app.services.session.connection(account.id)
        facts = {"account": account.id, "state": connection.state, "unsent": connection.unsent}
        out.say(
            {**facts, "refused": connection.refused},
            [f"{account.id}  {connection.state}  unsent {connection.unsent}  refused {connection.refused}"],
        )
        if error is not None:
            out.complain(error)
            code = code or exit_of(error)
    return code


def run_diagnose(_args: argparse.Namespace, app: App, out: Output) -> int:
    """What those who help want to know, without secrets and contents."""
    report = app.services.diagnostics.report()
    out.say({"report": report}, report.splitlines())
    return Exit.DONE
