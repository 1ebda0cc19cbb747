"""What the vendor's papers know of each exchange: REST Explorer exports for requests, examples for answers.

The exports lie beside the project and are looked at where they are there; the examples are samples, always there.
"""

import json
import re
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from tests.loopback import Heard
from tests.vendors.openapi import OpenApi, material
from tests.vendors.servicenow.replies import Told

SAMPLES = Path(__file__).resolve().parents[2] / "samples" / "servicenow"
_EXPORTS = (
    "now_table_api_latest_spec.yaml",
    "now_attachment_api_latest_spec.yaml",
    "now_csm_attachment_api_v1_spec.yaml",
    "sn_sc_service_catalog_api_latest_spec.yaml",
)
_IN_PROSE = ("sysparm_offset",)
"""The documentation has it (c_TableAPI), the exports of the Table API do not."""
_KM = r"/api/sn_km_api/knowledge/articles"
_CS = r"/api/sn_customerservice/case"
_ID = r"[^/]+"
_OTHERS: Mapping[str, tuple[str, ...]] = {
    rf"GET {_KM}": ("query", "kb", "language", "limit", "offset", "fields", "filter"),
    rf"GET {_KM}/{_ID}": ("fields", "language", "search_id", "search_rank", "update_view"),
    rf"GET {_CS}": (
        "sysparm_query",
        "sysparm_fields",
        "sysparm_limit",
        "sysparm_offset",
        "sysparm_display_value",
        "sysparm_reference_fields",
    ),
    rf"GET {_CS}/{_ID}": ("sysparm_fields", "sysparm_display_value"),
    rf"GET {_CS}/{_ID}/activities": ("sysparm_activity_type",),
    rf"POST {_CS}": (),
    rf"PUT {_CS}/{_ID}": (),
    r"GET /api/now/ui/user/current_user": (),
}
"""Operations without an export, as the documentation describes them."""
_SHAPES: Mapping[str, str] = {
    r"GET /api/sn_sc/servicecatalog/catalogs": "catalogs",
    rf"GET /api/sn_sc/servicecatalog/catalogs/{_ID}/categories": "categories",
    r"GET /api/sn_sc/servicecatalog/items": "items",
    rf"GET /api/sn_sc/servicecatalog/items/{_ID}": "item",
    rf"POST /api/sn_sc/servicecatalog/items/{_ID}/submit_producer": "submit_producer",
    rf"POST /api/sn_sc/servicecatalog/items/{_ID}/order_now": "order_now",
    rf"GET {_KM}": "articles",
    rf"GET {_KM}/{_ID}": "article",
    rf"GET {_CS}/{_ID}/activities": "activities",
    rf"POST {_CS}": "case_made",
    rf"PUT {_CS}/{_ID}": "case_made",
    r"GET /api/now/attachment": "files",
    r"POST /api/now/attachment/file": "file_made",
    r"GET /api/now/v1/attachment_csm": "files_csm",
}
_BEYOND: Mapping[str, frozenset[str]] = {
    "files": frozenset({"hash", "state"}),
    "file_made": frozenset({"hash", "state"}),
    "files_csm": frozenset({"hash", "state"}),
    "item": frozenset({"mandatory_attachment"}),
    "article": frozenset({"fields"}),
    "articles": frozenset({"kb_category", "kb_knowledge_base", "text", "language", "published", "sys_updated_on"}),
}
"""What recordings and prose tell of besides the example."""


class Paper:
    """Looks at one exchange at a time; both return what is wrong, in words."""

    def asked(self, heard: Heard) -> list[str]:
        """What the vendor would not know of a request."""
        parts = urlsplit(heard.target)
        line = f"{heard.method} {parts.path}"
        for operation, names in _OTHERS.items():
            if re.fullmatch(operation, line):
                given = [name for name, _ in parse_qsl(parts.query, keep_blank_values=True)]
                return [f"{line}: no parameter {name}" for name in given if name not in names]
        is_json = heard.headers.get("content-type") == "application/json"
        body = json.loads(heard.body) if heard.body and is_json else None
        found = [one.asked(heard.method, heard.target, body) for one in exports()]
        # Each export knows its own part; one that knows the operation is enough.
        return [] if not found or [] in found else min(found, key=len)

    def answered(self, heard: Heard, told: Told) -> list[str]:
        """What an answer has that no example has, or has otherwise."""
        line = f"{heard.method} {urlsplit(heard.target).path}"
        name = next((name for operation, name in _SHAPES.items() if re.fullmatch(operation, line)), "")
        if not name or told.status >= 300 or told.data is None or not isinstance(told.data.get("result"), (dict, list)):
            return []
        known = sample(name)["response"]["result"]
        extra = _BEYOND.get(name, frozenset())
        return [f"{line}: {one}" for one in _unlike(told.data["result"], known, extra)]


@cache
def exports() -> tuple[OpenApi, ...]:
    """Those that are there; none on a computer without the shared folder."""
    folder = material("servicenow")
    return tuple(OpenApi.load(folder / "openapi" / name, _IN_PROSE) for name in _EXPORTS) if folder else ()


@cache
def sample(name: str) -> Any:
    """A sample by its name."""
    return json.loads((SAMPLES / f"{name}.json").read_text(encoding="utf-8"))


def _unlike(data: Any, known: Any, extra: frozenset[str], where: str = "result") -> Iterator[str]:
    """Members the example does not have, and values of another type. Parts whose example is empty may hold anything."""
    if isinstance(data, list):
        if not isinstance(known, list):
            yield f"{where}: a list"
            return
        examples = [one for one in known if isinstance(one, dict)]
        whole = {name: value for one in examples for name, value in one.items()}
        for at, one in enumerate(data if whole else ()):
            yield from _unlike(one, whole, extra, f"{where}[{at}]")
    elif isinstance(data, dict):
        if not isinstance(known, dict):
            yield f"{where}: an object"
            return
        for name, value in data.items():
            if name in known:
                yield from _unlike(value, known[name], extra, f"{where}.{name}")
            elif name not in extra:
                yield f"{where}.{name} is in no example"
    elif known is not None and data is not None and not _is_alike(data, known):
        yield f"{where}: {type(data).__name__} for {type(known).__name__}"


def _is_alike(data: Any, known: Any) -> bool:
    numbers = (int, float)
    if isinstance(data, bool) or isinstance(known, bool):
        return isinstance(data, bool) and isinstance(known, bool)
    return isinstance(data, type(known)) or (isinstance(data, numbers) and isinstance(known, numbers))
