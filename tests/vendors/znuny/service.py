"""Our web service as an administrator imports it: its routes, what they let in, and what its catalogue tells."""

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import yaml

PATH = Path(__file__).resolve().parents[3] / "packaging" / "znuny" / "Nordesk.yml"
_XSL = "{http://www.w3.org/1999/XSL/Transform}"
_SETTING = re.compile(r"<OTRS_CONFIG_([\w:]+)>")
_KEY = re.compile(r"SessionData\[Key='(\w+)'\]/Value")
SETTINGS = {"OTRSTimeZone": "UTC", "SessionMaxTime": "57600"}
"""What the site has set."""


class Service:
    """The file, read."""

    def __init__(self, told: Mapping[str, Any]) -> None:
        self.told = told
        self.operations: Mapping[str, Any] = told["Provider"]["Operation"]
        transport = told["Provider"]["Transport"]["Config"]
        self.max_length = int(transport["MaxLength"])
        self.routes = {
            f"{method} {route['Route']}": name
            for name, route in transport["RouteOperationMapping"].items()
            for method in route["RequestMethod"]
        }

    def let_in(self, route: str, body: Mapping[str, Any]) -> dict[str, Any]:
        """What Znuny's simple mapping leaves of a request."""
        config = self.operations[self.routes[route]].get("MappingInbound", {}).get("Config")
        if config is None:
            return dict(body)
        assert config["KeyMapDefault"]["MapType"] == "Ignore"
        assert config["ValueMapDefault"]["MapType"] == "Keep"
        known = config["KeyMapExact"]
        return {known[key]: value for key, value in body.items() if key in known}

    def template(self) -> ElementTree.Element:
        """What the catalogue answers to a session that lives."""
        found = ElementTree.fromstring(self._catalog["Template"].strip()).find(f".//{_XSL}otherwise")
        assert found is not None
        return found

    def catalog(self, session: Mapping[str, str]) -> dict[str, Any]:
        """The catalogue for the data of a session."""
        lists = set(self._catalog["ForceArray"].split())
        made: dict[str, Any] = {}
        for element in self.template():
            value = _value(element, session)
            if element.tag in lists:
                made.setdefault(element.tag, []).append(value)
            else:
                assert element.tag not in made, "a list that is not among ForceArray"
                made[element.tag] = value
        return made

    @property
    def _catalog(self) -> Mapping[str, str]:
        config: Mapping[str, str] = self.operations["Catalog"]["MappingOutbound"]["Config"]
        return config


@cache
def our_service() -> Service:
    """The one that is shipped."""
    return Service(yaml.safe_load(PATH.read_text(encoding="utf-8")))


def _value(element: ElementTree.Element, session: Mapping[str, str]) -> Any:
    of = element.find(f"{_XSL}value-of")
    if of is not None:
        key = _KEY.fullmatch(of.get("select", ""))
        assert key is not None
        return session.get(key[1], "")
    if len(element):
        return {inner.tag: _value(inner, session) for inner in element}
    return _SETTING.sub(lambda found: SETTINGS[found[1]], element.text or "")
