"""`nordesk account`: add, list and remove accounts."""

import argparse
import getpass
import sys
from pathlib import Path

from desktop_app.bootstrap import App
from desktop_app.commands.output import Exit, Output
from desktop_app.domain.ids import AccountId
from desktop_app.services.session import Unsent


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `account`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="sign in; the password is read from standard input")
    add.add_argument("address", help="address of the portal, or `demo` for the one that comes with the program")
    add.add_argument("login", help="e-mail address or user name")
    actions.add_parser("list", help="the accounts on this computer")
    remove = actions.add_parser("remove", help="sign out and delete what is kept here")
    remove.add_argument("id", help="the account, as `list` names it")
    unsent = remove.add_mutually_exclusive_group()
    unsent.add_argument("--discard", action="store_true", help="throw drafts and unsent things away, too")
    unsent.add_argument("--export", type=Path, metavar="DIR", help="write drafts and unsent things into a folder first")


def run(args: argparse.Namespace, app: App, out: Output) -> int:
    """Do it."""
    return {"add": _add, "list": _list, "remove": _remove}[args.action](args, app, out)


def _add(args: argparse.Namespace, app: App, out: Output) -> int:
    session = app.services.session
    address = session.start_demo() if args.address == "demo" else args.address
    outcome = session.sign_in(address, args.login, read_password())
    account = outcome.account
    lines = [f"{account.id}  {account.login}  {account.address}"]
    if not outcome.is_lasting:
        lines.append("no keyring keeps secrets here: the sign-in ends with this command")
    out.say({"account": account, "is_lasting": outcome.is_lasting}, lines)
    return Exit.DONE


def _list(_args: argparse.Namespace, app: App, out: Output) -> int:
    accounts = app.services.session.accounts()
    out.say(accounts, [f"{one.id}  {one.login}  {one.portal_name.in_('en')}  {one.address}" for one in accounts])
    return Exit.DONE


def _remove(args: argparse.Namespace, app: App, out: Output) -> int:
    unsent = Unsent.DISCARD if args.discard else Unsent.EXPORT if args.export else Unsent.KEEP
    app.services.session.sign_out(AccountId(args.id), unsent, args.export)
    out.say({"removed": args.id}, [f"removed {args.id}"])
    return Exit.DONE


def read_password() -> str:
    """A password from standard input; not shown where that is a terminal."""
    return getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
