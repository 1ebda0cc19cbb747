"""The vendor's documented exchanges: all of them where they are at hand, else the samples beside the tests."""

import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[3]
SAMPLES = _ROOT / "tests" / "samples" / "dynamics"
WHOLE = next(
    (found for parent in _ROOT.parents if (found := parent / "shared" / "portals" / "dynamics" / "data").is_dir()), None
)
_START = re.compile(r"(GET|POST|PATCH|PUT|DELETE) (.+?)(?: HTTP/1\.1)?$|HTTP/1\.1 (\d+)")


@dataclass(frozen=True, slots=True)
class Message:
    """A request (`method`, `url`) or a response (`status`). `body`: its JSON or None. Header names are lower case."""

    method: str
    url: str
    status: int
    headers: dict[str, str]
    body: Any


@cache
def documented(name: str) -> tuple[Message, ...]:
    """The messages of one example, in their order."""
    folder = WHOLE / "responses" / "ms_docs" if WHOLE else SAMPLES / "ms_docs"
    return tuple(_messages((folder / f"{name}.http").read_text(encoding="utf-8")))


def responses(name: str) -> list[Message]:
    """Only what the server says in it."""
    return [one for one in documented(name) if one.status]


def error_codes() -> list[dict[str, Any]]:
    """Dataverse's table of errors, or those of it that we know."""
    path = WHOLE / "errors" / "dataverse_error_codes.json" if WHOLE else SAMPLES / "error_codes.json"
    found: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8"))
    return found


def label_columns() -> dict[str, dict[str, Any]]:
    """Columns of a real organisation by name, with their labels."""
    name = "lead_attributes_multilang.webapi-shape.json"
    path = WHOLE / "labels" / name if WHOLE else SAMPLES / "labels.json"
    return {one["LogicalName"]: one for one in json.loads(path.read_text(encoding="utf-8"))["value"]}


def schema_columns(entity: str) -> set[str]:
    """The columns the Common Data Model knows of an entity, by its files; nothing where these are not at hand."""
    found: set[str] = set()
    for path in (WHOLE / "schema_cdm").glob(f"{entity}.*.json") if WHOLE else ():
        found |= {name.lower() for name in re.findall(r'"(?:name|sourceName)": "(\w+)"', path.read_text("utf-8"))}
    return found


def _messages(text: str) -> list[Message]:
    # One example shows the body of its response alone.
    made, lines, at = [], text.replace("### response\n{", "HTTP/1.1 200\n\n{").splitlines(), 0
    while at < len(lines):
        start = _START.match(lines[at])
        at += 1
        if start is None:
            continue
        headers: dict[str, str] = {}
        while at < len(lines) and ":" in lines[at] and not lines[at].startswith(("{", "#", " ")):
            name, _, value = lines[at].partition(":")
            headers[name.strip().lower()] = value.strip()
            at += 1
        rest = []
        while at < len(lines) and not lines[at].startswith("###") and not _START.match(lines[at]):
            rest.append(lines[at])
            at += 1
        body = "\n".join(rest).strip()
        is_json = body.startswith("{")
        method, url, status = start.groups()
        made.append(Message(method or "", url or "", int(status or 0), headers, json.loads(body) if is_json else None))
    return made
