"""The command line of the demo portal. Importing it loads neither FastAPI nor uvicorn."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from desktop_app.paths import Paths


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """The options of `demo-portal`."""
    parser.add_argument("--port", type=_port, default=0, help="port on 127.0.0.1; 0 (default) takes a free one")
    parser.add_argument(
        "--data",
        type=Path,
        default=Paths.of_user().demo_portal,
        metavar="DIR",
        help="folder for its database, files and log (default: %(default)s)",
    )
    parser.add_argument("--faults", action="store_true", help="allow X-Demo-Fault and the console under /v1/demo")
    parser.add_argument("--reset", action="store_true", help="start with fresh demo data")
    parser.add_argument("--now", type=_moment, default=None, metavar="ISO", help="let the portal's clock start here")
    parser.add_argument(
        "--largest-file",
        type=_size,
        default=None,
        metavar="MIB",
        help="largest attachment taken, in MiB (default: 25)",
    )
    parser.add_argument("--parent", action="store_true", help="end when standard input is closed")


def run(args: argparse.Namespace) -> int:
    """Serve until told to end; the exit code."""
    from desktop_app.demo_portal import server
    from desktop_app.demo_portal.settings import MIB, Limits, Settings

    limits = Limits() if args.largest_file is None else Limits(attachment_bytes=args.largest_file * MIB)
    settings = Settings(
        data=args.data, port=args.port, faults=args.faults, reset=args.reset, now=args.now, limits=limits
    )
    return server.run(settings, parent=args.parent)


def _port(text: str) -> int:
    port = int(text)
    if not 0 <= port <= 65535:  # what a TCP port can be
        raise argparse.ArgumentTypeError("a port is a number from 0 to 65535")
    return port


def _size(text: str) -> int:
    size = int(text)
    if not 1 <= size <= 1_000_000:
        raise argparse.ArgumentTypeError("a size is a number of MiB, at least 1")
    return size


def _moment(text: str) -> datetime:
    try:
        moment = datetime.fromisoformat(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError("not an ISO 8601 time") from error
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)
