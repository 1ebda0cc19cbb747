"""`nordesk account`: add, list, test and remove accounts."""

import argparse
import getpass
import sys
from dataclasses import replace
from pathlib import Path

from desktop_app.bootstrap import App
from desktop_app.commands.output import Exit, Output
from desktop_app.commands.which import account_of
from desktop_app.domain.identity import Account, BrowserCredentials, Credentials, DeviceCredentials, PasswordCredentials
from desktop_app.domain.ids import AccountId
from desktop_app.services.session import Unsent
from desktop_app.services.trial import DECLARED, MISSING, WORKS
from desktop_app.work import Task


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `account`."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="sign in; a password is read from standard input")
    add.add_argument("address", help="address of the portal, or `demo` for the one that comes with the program")
    add.add_argument("login", nargs="?", default="", help="e-mail address or user name")
    ways = add.add_mutually_exclusive_group()
    ways.add_argument("--browser", action="store_true", help="sign in in the system browser")
    ways.add_argument("--code", action="store_true", help="sign in with a code typed into any browser")
    add.add_argument(
        "--set", type=_setting, action="append", default=[], metavar="NAME=VALUE", help="how to connect: client_id=…"
    )
    test = actions.add_parser("test", help="try what an account's portal says it can do; changes nothing")
    test.add_argument("id", nargs="?", default="", help="the account, as `list` names it (default: the current one)")
    actions.add_parser("list", help="the accounts on this computer")
    remove = actions.add_parser("remove", help="sign out and delete what is kept here")
    remove.add_argument("id", help="the account, as `list` names it")
    unsent = remove.add_mutually_exclusive_group()
    unsent.add_argument("--discard", action="store_true", help="throw drafts and unsent things away, too")
    unsent.add_argument("--export", type=Path, metavar="DIR", help="write drafts and unsent things into a folder first")


def run(args: argparse.Namespace, app: App, out: Output) -> int:
    """Do it."""
    return {"add": _add, "list": _list, "test": _test, "remove": _remove}[args.action](args, app, out)


def _add(args: argparse.Namespace, app: App, out: Output) -> int:
    session = app.services.session
    address = session.start_demo() if args.address == "demo" else args.address
    outcome = session.sign_in_by(address, credentials(args), dict(args.set))
    account = outcome.account
    lines = [f"{account.id}  {account.login}  {account.address}"]
    if not outcome.is_lasting:
        lines.append("no keyring keeps secrets here: the sign-in ends with this command")
    out.say({"account": _told(account), "is_lasting": outcome.is_lasting}, lines)
    return Exit.DONE


def credentials(args: argparse.Namespace) -> Credentials:
    """How the arguments say one signs in; what must be typed is read from standard input."""
    if args.browser:
        return BrowserCredentials(_open, lambda _is_good: "Go back to the terminal.", login_hint=args.login)
    if args.code:
        return DeviceCredentials(_show, Task().wait)
    return PasswordCredentials(args.login or _asked("Login: "), read_password())


def _open(address: str) -> None:
    import webbrowser

    print(f"Sign in in the browser. If none opens: {address}", file=sys.stderr)
    webbrowser.open(address)


def _show(code: str, address: str) -> None:
    print(f"Type the code {code} at {address}", file=sys.stderr)


def _setting(text: str) -> tuple[str, str]:
    name, _, value = text.partition("=")
    if not name or not value:
        raise argparse.ArgumentTypeError("NAME=VALUE is wanted")
    return name, value


def _test(args: argparse.Namespace, app: App, out: Output) -> int:
    account = account_of(argparse.Namespace(account=args.id or args.account), app)
    trials = app.services.session.test(account.id)
    out.say(trials, [f"{one.outcome:<16} {one.what}{f'  {one.detail}' if one.detail else ''}" for one in trials])
    good = {WORKS, DECLARED, MISSING}
    return Exit.DONE if all(one.outcome in good for one in trials) else Exit.FAILED


def _list(_args: argparse.Namespace, app: App, out: Output) -> int:
    accounts = app.services.session.accounts()
    out.say(
        [_told(one) for one in accounts],
        [f"{one.id}  {one.login}  {one.portal_name.in_('en')}  {one.address}" for one in accounts],
    )
    return Exit.DONE


def _told(account: Account) -> Account:
    """An account as others may read it: output ends up in the logs of scripts."""
    settings = {name: value for name, value in account.settings.items() if "secret" not in name.lower()}
    return replace(account, settings=settings)


def _remove(args: argparse.Namespace, app: App, out: Output) -> int:
    unsent = Unsent.DISCARD if args.discard else Unsent.EXPORT if args.export else Unsent.KEEP
    app.services.session.sign_out(AccountId(args.id), unsent, args.export)
    out.say({"removed": args.id}, [f"removed {args.id}"])
    return Exit.DONE


def _asked(what: str) -> str:
    """A line from standard input; `what` is shown where that is a terminal."""
    if sys.stdin.isatty():
        print(what, end="", file=sys.stderr, flush=True)
    return sys.stdin.readline().rstrip("\r\n")


def read_password() -> str:
    """A password from standard input; not shown where that is a terminal."""
    return getpass.getpass("Password: ") if sys.stdin.isatty() else sys.stdin.readline().rstrip("\r\n")
