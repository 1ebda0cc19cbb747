"""The recorded exchanges with a real Znuny: all of them where they are at hand, else the samples beside the tests."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

_ROOT = Path(__file__).resolve().parents[3]
SAMPLES = _ROOT / "tests" / "samples" / "znuny"
WHOLE = next(
    (found for parent in _ROOT.parents if (found := parent / "shared" / "portals" / "znuny" / "transcripts").is_dir()),
    None,
)
SERVICE = "/otrs/nph-genericinterface.pl/Webservice/CustomerSupportClientREST"


@dataclass(frozen=True, slots=True)
class Record:
    """One exchange. `route`: that of our web service's operation, "" for others and for the portal's pages."""

    number: int
    name: str
    request: dict[str, Any]
    response: dict[str, Any]

    @property
    def route(self) -> str:
        path = str(self.request["path"])
        return path[len(SERVICE) :] if path.startswith(SERVICE) else ""

    @property
    def error(self) -> dict[str, str] | None:
        """What Znuny says within its answer."""
        found = self.response.get("json")
        return found.get("Error") if isinstance(found, dict) else None


@cache
def records() -> tuple[Record, ...]:
    """In their order."""
    paths = sorted((WHOLE or SAMPLES).glob("[0-9][0-9]_*.json"))
    return tuple(_read(path) for path in paths)


def record(number: int) -> Record:
    """One of those that the samples hold."""
    return _read(next(SAMPLES.glob(f"{number:02}_*.json")))


def of_route(route: str) -> Iterator[Record]:
    """Those of an operation."""
    return (one for one in records() if one.route == route)


def _read(path: Path) -> Record:
    told = json.loads(path.read_text(encoding="utf-8"))
    return Record(int(path.name[:2]), told["name"], told["request"], told["response"])
