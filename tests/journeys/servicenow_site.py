"""Kari, a customer, at an emulated ServiceNow."""

import threading
from collections.abc import Mapping
from urllib.request import urlopen

from tests.vendors.servicenow.bench import CSM
from tests.vendors.servicenow.content import CASE_PRODUCER
from tests.vendors.servicenow.instance import CASE
from tests.vendors.servicenow.oauth import CLIENT
from tests.vendors.servicenow.server import ServiceNowServer


class ServiceNowSite:
    """Kari at an emulated ServiceNow, as a customer; she signs in in the browser."""

    kind, login, password = "servicenow", "", ""
    settings: Mapping[str, str] = {"client_id": CLIENT, "redirect_port": "0"}
    item = CASE_PRODUCER
    subject, description = "short_description", "comments"
    answers: Mapping[str, str] = {}
    article = ""
    can_close = True

    def __init__(self) -> None:
        self.server = ServiceNowServer()
        self.server.instance.open = set(CSM)
        self.server.instance.is_external = True
        self.address = self.server.address
        self._given: set[str] = set()

    def visit(self, address: str) -> None:
        # The browser follows to the listener of the program by itself.
        threading.Thread(target=lambda: urlopen(address, timeout=10).read()).start()

    def numbers(self, title: str) -> list[str]:
        return [row["number"] for row in self._rows(title)]

    def said(self, title: str) -> list[str]:
        (row,) = self._rows(title)
        return [
            row.get("description", ""),
            *(line.text for line in self.server.instance.journals.get(row["sys_id"], [])),
        ]

    def files(self, title: str) -> list[bytes]:
        (row,) = self._rows(title)
        ids = [id for id, file in self.server.instance.files.items() if file["table_sys_id"] == row["sys_id"]]
        return [self.server.instance.contents[id] for id in ids]

    def is_closed(self, title: str) -> bool:
        (row,) = self._rows(title)
        return row["state"] in {"3", "6", "7"}

    def lose_next_answer(self) -> None:
        self.server.faults.lose_next_write = True

    def busy_next(self, after_s: int) -> None:
        self.server.faults.busy_s = after_s

    def end_sessions(self) -> None:
        self._given |= self.server.tokens.access | self.server.tokens.refresh
        self.server.tokens.access.clear()
        self.server.tokens.refresh.clear()

    def secrets(self) -> list[str]:
        return [*self._given, *self.server.tokens.access, *self.server.tokens.refresh]

    def targets(self) -> list[str]:
        return [heard.target for heard in self.server.heard]

    def close(self) -> None:
        self.server.close()
        assert self.server.wrong == []

    def _rows(self, title: str) -> list[dict[str, str]]:
        return [row for row in self.server.instance.table(CASE).values() if row["short_description"] == title]
