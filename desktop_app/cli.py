"""The `nordesk` command: the window, or one verb. Nothing of Qt, the network or the store is imported to parse it."""

import argparse
import gc
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

from desktop_app import __version__
from desktop_app.domain.text import LANGUAGES
from desktop_app.paths import Paths


@dataclass(frozen=True, slots=True)
class Verb:
    """Where a verb lives: a module of `commands`, its function that adds arguments (or none) and the one that runs."""

    help: str
    module: str
    arguments: str = "add_arguments"
    run: str = "run"


VERBS = {
    "account": Verb("sign in and out: add, list, test, remove", "account"),
    "catalogue": Verb("what can be asked for", "catalogue"),
    "new": Verb("make a case", "new"),
    "cases": Verb("my cases", "cases", "add_list_arguments", "run_list"),
    "case": Verb("one case with its conversation", "cases", "add_case_arguments", "run_case"),
    "reply": Verb("write in a case", "cases", "add_reply_arguments", "run_reply"),
    "export": Verb("write a draft or a waiting case as a file", "case_file", "add_export_arguments", "run_export"),
    "import": Verb("open a case file", "case_file", "add_import_arguments", "run_import"),
    "search": Verb("search everything, offline", "others", "add_search_arguments", "run_search"),
    "sync": Verb("send what waits, read what is new", "others", "", "run_sync"),
    "capture": Verb("take a picture of the screen", "capture"),
    "diagnose": Verb("what those who help want to know", "others", "", "run_diagnose"),
}


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; the exit code."""
    given = list(sys.argv[1:] if arguments is None else arguments)
    if given and given[0].lower().endswith(".nordesk"):  # dropped on the program's icon
        given.insert(0, "open")
    verb = next((word for word in given if word in VERBS or word in {"open", "tour", "demo-portal"}), None)
    args = _parser(verb).parse_args(given)
    if args.verb == "demo-portal":
        from desktop_app.demo_portal import command

        return command.run(args)
    paths = Paths.beneath(args.profile.resolve()) if args.profile is not None else Paths.of_user()
    if args.verb in {None, "open"}:
        return _open(args, paths)
    if args.verb == "tour":
        return _tour(args, paths)
    return _run(VERBS[args.verb], args, paths)


def _parser(verb: str | None) -> argparse.ArgumentParser:
    """The parser. Only the verb that was named gets its arguments, so that only its module is imported."""
    parser = argparse.ArgumentParser(
        prog="nordesk",
        description="Support cases from the desktop, sent exactly once.",
        epilog=_epilog(),
        formatter_class=argparse.RawDescriptionHelpFormatter,
        parents=[_everywhere()],
    )
    parser.set_defaults(profile=None, json=False, account="", demo=False, language=None, new="", case="", file=None)
    parser.add_argument("--version", action="version", version=f"nordesk {__version__}")
    _add_open_arguments(parser)
    verbs = parser.add_subparsers(dest="verb", metavar="VERB")
    open_window = verbs.add_parser("open", parents=[_everywhere()], help="open the window (default)")
    _add_open_arguments(open_window)
    open_window.add_argument("file", nargs="?", type=Path, help="a case file to open in it (.nordesk)")
    _add_tour_arguments(verbs.add_parser("tour", parents=[_everywhere()], help="play the main job in the window"))
    demo = verbs.add_parser("demo-portal", help="run the demo portal")
    if verb == "demo-portal":
        from desktop_app.demo_portal import command

        command.add_arguments(demo)
    for name, where in VERBS.items():
        sub = verbs.add_parser(name, parents=[_everywhere()], help=where.help)
        if name == verb and where.arguments:
            getattr(import_module(f"desktop_app.commands.{where.module}"), where.arguments)(sub)
    return parser


def _everywhere() -> argparse.ArgumentParser:
    """What may stand before and after the verb. A new one each time: parsers change the defaults of their parents."""
    everywhere = argparse.ArgumentParser(add_help=False, argument_default=argparse.SUPPRESS)
    everywhere.add_argument("--profile", type=Path, metavar="DIR", help="keep everything in this folder")
    everywhere.add_argument("--json", action="store_true", help="speak JSON")
    everywhere.add_argument("--account", metavar="ID", help="account or login (default: the current one)")
    return everywhere


def _add_open_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--demo", action="store_true", default=argparse.SUPPRESS, help="without any account: sign in to the demo portal"
    )
    parser.add_argument(
        "--language", choices=LANGUAGES, default=argparse.SUPPRESS, help="speak this language from now on"
    )
    parser.add_argument("--new", metavar="ITEM", default=argparse.SUPPRESS, help="begin a new case of this item")
    parser.add_argument("--case", metavar="ID", default=argparse.SUPPRESS, help="show this case")


def _add_tour_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--portal", metavar="URL", default="", help="the demo portal to play against")
    parser.add_argument("--out", type=Path, metavar="DIR", default=Path("tour"), help="where the pictures go")
    parser.add_argument("--scene", action="store_true", help=argparse.SUPPRESS)  # what the tour takes a picture of


def _epilog() -> str:
    return """exit codes:
  0 done    1 failed    2 wrong arguments
  3 not reached or busy; what was to be sent waits in the outbox (`nordesk sync` sends it)
  4 sign in needed    5 the portal refused    6 the form is not complete
  7 trouble on this computer (disk, keyring, file, screen)    8 no such thing"""


def _open(args: argparse.Namespace, paths: Paths) -> int:
    gc.disable()  # until the window collects: nothing is garbage yet, and looking for it takes time
    from desktop_app import bootstrap
    from desktop_app.errors import SupportError

    try:
        return bootstrap.start_window(paths, _wishes(args), demo=args.demo, language=args.language or "")
    except SupportError as error:
        return _say(error)


def _wishes(args: argparse.Namespace) -> tuple[str, ...]:
    """What the window is asked to show; also what a second start hands over to the first, which may stand elsewhere."""
    if args.file is not None:
        return "--file", str(args.file.absolute())
    if args.new:
        return "--new", args.new
    return ("--case", args.case) if args.case else ()


def _tour(args: argparse.Namespace, paths: Paths) -> int:
    from desktop_app import bootstrap

    if args.scene:
        return bootstrap.show_scene()
    app = bootstrap.build(paths)
    bootstrap.log_to(paths)
    args.out.mkdir(parents=True, exist_ok=True)
    try:
        return bootstrap.play_tour(app, args.portal, args.out)
    finally:
        app.close()


def _say(error: Exception) -> int:
    """The window could not be opened: say so where somebody may read it."""
    if sys.stderr is not None:  # None in a program without a console
        print(f"nordesk: error={getattr(error, 'code', '')}  {error}", file=sys.stderr)
    return 1


def _run(verb: Verb, args: argparse.Namespace, paths: Paths) -> int:
    from desktop_app import bootstrap
    from desktop_app.commands.output import Output
    from desktop_app.errors import SupportError

    out = Output(as_json=args.json)
    try:
        app = bootstrap.build(paths)
    except SupportError as error:
        return out.complain(error)
    try:
        code: int = getattr(import_module(f"desktop_app.commands.{verb.module}"), verb.run)(args, app, out)
        sys.stdout.flush()
        return code
    except SupportError as error:
        return out.complain(error)
    except BrokenPipeError:
        # Whoever read us had enough (`| head`). What is still buffered must not complain at the very end.
        sys.stdout = None  # as in a program without a console
        return 0
    finally:
        app.close()
