"""What a maker's OpenAPI says about one exchange: is there such an operation, and are its parts of the right shape.

`OpenApi.load(path)` reads YAML or JSON; `asked` and `answered` return what is wrong, in words, [] when nothing is.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import yaml
from openapi_schema_validator import OAS30ReadValidator, OAS30WriteValidator

_METHODS = frozenset({"get", "put", "post", "delete", "patch", "head", "options"})
_DEEP = re.compile(r"([^\[\]]+)\[([^\[\]]+)\]")
_SUFFIX = ".json"


def material(vendor: str) -> Path | None:
    """The maker's papers in the folder shared beside the project; None where there is none."""
    folder = Path(__file__).resolve().parents[3] / "shared" / "portals" / vendor / "data"
    return folder if folder.is_dir() else None


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]
    """The quick one, where it was built."""


# YAML 1.1 reads a bare `=` as a value of its own kind, for which PyYAML has no words.
_Loader.add_constructor("tag:yaml.org,2002:value", lambda loader, node: loader.construct_yaml_str(node))


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: `template` as the paper writes its path, `values` what stood in place of its names."""

    template: str
    method: str
    about: Mapping[str, Any]
    parameters: tuple[Mapping[str, Any], ...]
    values: Mapping[str, str] = field(default_factory=dict)


@dataclass
class OpenApi:
    """`also`: names of query parameters the maker describes in prose only. `loosened`: JSON pointers of schemas that
    the maker's own examples and recordings do not keep, taken as "anything" then.
    """

    document: Mapping[str, Any]
    also: Collection[str] = ()
    loosened: Collection[str] = ()

    def __post_init__(self) -> None:
        for pointer in self.loosened:
            *way, last = [step.replace("~1", "/").replace("~0", "~") for step in pointer.strip("/").split("/")]
            place: Any = self.document
            for step in way:
                place = place[step]
            assert last in place, f"nothing to loosen at {pointer}"
            place[last] = {}

    @classmethod
    def load(cls, path: Path, also: Collection[str] = (), loosened: Collection[str] = ()) -> "OpenApi":
        """From a file."""
        text = path.read_text(encoding="utf-8")
        document = json.loads(text) if path.suffix == _SUFFIX else yaml.load(text, _Loader)
        return cls(document, also, loosened)

    def operation(self, method: str, target: str) -> Operation | None:
        """The operation of a request; the most literal path wins. A path may end in `.json` though the paper's does
        not.
        """
        path = urlsplit(target).path
        paths = [path.removesuffix(_SUFFIX), path] if path.endswith(_SUFFIX) else [path]
        for expression, template in self._paths:
            found = next((match for one in paths if (match := expression.fullmatch(one))), None)
            item = self.document["paths"][template]
            if found is None or method.lower() not in item:
                continue
            about = item[method.lower()]
            names = re.findall(r"\{([^{}]+)\}", template)
            values = dict(zip(names, map(unquote, found.groups()), strict=True))
            given = [*item.get("parameters", ()), *about.get("parameters", ())]
            return Operation(template, method.upper(), about, tuple(self._resolved(one) for one in given), values)
        return None

    def asked(self, method: str, target: str, body: object = None) -> list[str]:
        """What is wrong with a request. `body`: its JSON, None for none (or for bytes, which no schema describes)."""
        found = self.operation(method, target)
        if found is None:
            return [f"{method} {urlsplit(target).path}: no such operation"]
        wrong = list(self._wrong_parameters(found, target))
        schema = self._schema(found.about.get("requestBody", {}))
        if schema is not None and body is not None:
            wrong += [f"body: {one}" for one in self._against(schema, body, OAS30WriteValidator)]
        return [f"{found.method} {found.template}: {one}" for one in wrong]

    def answered(self, method: str, target: str, status: int, data: object = None) -> list[str]:
        """What is wrong with the answer to a request; one whose status the paper does not tell of has no shape."""
        found = self.operation(method, target)
        if found is None:
            return [f"{method} {urlsplit(target).path}: no such operation"]
        responses = found.about.get("responses", {})
        told = {str(code) for code in responses}
        if 200 <= status < 300 and told and str(status) not in told and "default" not in told:
            return [f"{found.method} {found.template}: answers {sorted(told)}, not {status}"]
        schema = self._schema(self._resolved(responses.get(str(status), responses.get("default", {}))))
        if schema is None or data is None:
            return []
        wrong = self._against(schema, without_nulls(data), OAS30ReadValidator)
        return [f"{found.method} {found.template} {status}: {one}" for one in wrong]

    def shaped(self, name: str, data: object, *, is_written: bool = False) -> list[str]:
        """What keeps a value from being of the schema `name`; `is_written`: as the client sends it."""
        schema = {"$ref": f"#/components/schemas/{name}"}
        wrong = self._against(schema, data, OAS30WriteValidator if is_written else OAS30ReadValidator)
        return [f"{name}: {one}" for one in wrong]

    @cached_property
    def _paths(self) -> list[tuple[re.Pattern[str], str]]:
        """Patterns of all paths, those with the fewest names first."""
        templates = sorted(self.document["paths"], key=lambda one: (one.count("{"), -len(one)))
        return [(re.compile(re.sub(r"\\\{[^{}]+\\\}", "([^/]+)", re.escape(one))), one) for one in templates]

    def _resolved(self, part: Mapping[str, Any]) -> Mapping[str, Any]:
        while "$ref" in part:
            found: Any = self.document
            for step in part["$ref"].removeprefix("#/").split("/"):
                found = found[step]
            part = found
        return part

    def _schema(self, part: Mapping[str, Any]) -> Mapping[str, Any] | None:
        content = self._resolved(part).get("content", {})
        schema = content.get("application/json", {}).get("schema")
        return schema if schema else None

    def _wrong_parameters(self, found: Operation, target: str) -> Iterator[str]:
        known = {(one["in"], one["name"]): one for one in found.parameters}
        for name, value in found.values.items():
            yield from self._wrong_value(known.get(("path", name), {}), name, value)
        given = parse_qsl(urlsplit(target).query, keep_blank_values=True)
        names = [name for name, _ in given]
        if len(set(names)) != len(names):
            yield "a parameter comes twice"
        for name, value in given:
            deep = _DEEP.fullmatch(name)
            if ("query", name) in known:
                yield from self._wrong_value(known["query", name], name, value)
            elif deep and ("query", deep[1]) in known:
                yield from self._wrong_value(known["query", deep[1]], name, {deep[2]: value})
            elif name not in self.also:
                yield f"no parameter {name}"
        for (place, name), one in known.items():
            if place == "query" and one.get("required") and name not in names:
                yield f"{name} is missing"

    def _wrong_value(self, parameter: Mapping[str, Any], name: str, value: object) -> Iterator[str]:
        schema = parameter.get("schema")
        if not schema:
            return
        tried = [self._against(schema, one, OAS30WriteValidator) for one in _readings(value)]
        if all(tried):
            yield f"{name}: {tried[0][0]}"

    def _against(self, schema: Mapping[str, Any], data: object, validator: Any) -> list[str]:
        whole = {"allOf": [schema], "components": self.document.get("components", {})}
        errors = validator(whole).iter_errors(data)
        return [f"{'/'.join(map(str, error.absolute_path)) or '.'}: {error.message[:200]}" for error in errors]


def _readings(value: object) -> list[object]:
    """A text of an address as the values it may stand for."""
    if isinstance(value, dict):
        (name, text), *_ = value.items()
        return [{name: one} for one in _readings(text)]
    readings: list[object] = [value]
    if isinstance(value, str):
        if re.fullmatch(r"-?\d+", value):
            readings.append(int(value))
        elif re.fullmatch(r"-?\d+\.\d+", value):
            readings.append(float(value))
        elif value in {"true", "false"}:
            readings.append(value == "true")
    return readings


def without_nulls(data: object) -> object:
    """The same without members that are null: makers seldom write down that something may be."""
    if isinstance(data, dict):
        return {name: without_nulls(value) for name, value in data.items() if value is not None}
    if isinstance(data, list):
        return [without_nulls(value) for value in data]
    return data
