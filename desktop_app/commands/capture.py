"""`nordesk capture`: the open window takes the picture, or where there is none this command alone."""

import argparse
import threading
from pathlib import Path

from desktop_app import bootstrap
from desktop_app.bootstrap import App
from desktop_app.commands.output import Exit, Output
from desktop_app.commands.png import png_of
from desktop_app.domain.attachments import Shot
from desktop_app.domain.capture import DELAYS_S, Area
from desktop_app.domain.ids import AccountId, DraftId
from desktop_app.errors import CaptureImpossible, FileRefused, FileTrouble, Gone
from desktop_app.services.areas import part, place_of
from desktop_app.services.file_names import picture_name


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What may follow `capture`."""
    areas = parser.add_mutually_exclusive_group()
    for area, text in (
        (Area.SCREEN, "one screen: the one with the mouse pointer; without the window, the first"),
        (Area.WINDOW, "the active window"),
        (Area.REGION, "what you mark; needs the open window"),
    ):
        areas.add_argument(f"--{area}", dest="area", action="store_const", const=area, help=text)
    parser.add_argument("--delay", type=_delay, default=0, metavar="N", help=f"after N seconds, {DELAYS_S[-1]} at most")
    parser.add_argument(
        "--draft", default="", metavar="ID", help="put it into this draft (default: the one being written)"
    )
    parser.add_argument("file", type=Path, nargs="?", help="write it to this PNG file, and into no draft")


def run(args: argparse.Namespace, app: App, out: Output) -> int:
    """A picture of the screen, into a draft or a file; says where it went."""
    if args.file is None and bootstrap.hand_over(app, ("--capture", _order(args))):
        out.say(
            {"handed_over": True, "draft": args.draft or None},
            [
                "The open window takes the picture; it goes into "
                + (args.draft or "the draft being written, or a new one")
            ],
        )
        return Exit.DONE
    if args.area is Area.REGION:
        raise CaptureImpossible("needs_window")
    if args.draft and app.services.drafts.open(DraftId(args.draft)) is None:
        raise Gone
    threading.Event().wait(args.delay)
    shot = _taken(args.area or Area.DESKTOP, app)
    where = _written(args.file, shot) if args.file is not None else _attached(args.draft, shot, app)
    proof = shot.provenance
    facts = {"width": shot.width, "height": shot.height, "provenance": proof}
    line = f"{shot.width}×{shot.height}  {proof.taken_at.isoformat()}  {proof.page_url or proof.why_not}"
    out.say({**where, **facts}, [f"{'  '.join(where.values())}  {line}"])
    return Exit.DONE


def _taken(area: Area, app: App) -> Shot:
    current = app.services.session.current()
    capture = app.services.capture
    scene = capture.look()
    shot = capture.shoot(scene.address, current.id if current is not None else None, scene.window)
    shot = part(capture.settle(shot, scene.address), place_of(area, shot, (0, 0)), area)
    capture.rules.check_unseen(shot, capture.texts())
    return shot


def _written(file: Path, shot: Shot) -> dict[str, str]:
    try:
        file.write_bytes(png_of(shot.width, shot.height, shot.pixels))
    except OSError as error:
        raise FileRefused(FileTrouble.UNREADABLE, file.name) from error
    return {"file": file.name}


def _attached(draft: str, shot: Shot, app: App) -> dict[str, str]:
    """Into a draft, with the strip below it as from the window. Raises FileRefused, Gone."""
    id = DraftId(draft) if draft else app.services.drafts.create(_account(app), None, None).id
    name = picture_name(shot.provenance)
    image = bootstrap.stamped(shot, app.services.preferences.language())
    app.services.drafts.attach_bytes(id, name, image, "image/png", shot.provenance)
    return {"draft": id, "file": name}


def _account(app: App) -> AccountId:
    current = app.services.session.current()
    if current is None:
        raise Gone
    return current.id


def _order(args: argparse.Namespace) -> str:
    return f"{args.area or 'last'} {args.delay} {args.draft}".strip()


def _delay(text: str) -> int:
    seconds = int(text)
    if not 0 <= seconds <= DELAYS_S[-1]:
        raise argparse.ArgumentTypeError(f"0 to {DELAYS_S[-1]}")
    return seconds
