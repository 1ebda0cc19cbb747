"""Kari at an emulated Dynamics 365 with its Entra."""

import base64
from collections.abc import Mapping
from typing import Any

from tests.vendors.dynamics.entra import CLIENT
from tests.vendors.dynamics.server import Emulator
from tests.vendors.dynamics.tables import PRIMUS


class DynamicsSite:
    """Kari at an emulated Dynamics 365 with its Entra; she signs in in the browser."""

    kind, login, password = "dynamics", "", ""
    item = PRIMUS
    subject, description = "title", "description"
    answers: Mapping[str, str] = {"int_customereffort": "Much"}
    article = ""
    can_close = True

    def __init__(self) -> None:
        self.server = Emulator().start()
        self.address = self.server.address
        self.settings: Mapping[str, str] = {"client_id": CLIENT, "authority": self.address}
        self._given: set[str] = set()

    def visit(self, address: str) -> None:
        self.server.browser(address)

    def numbers(self, title: str) -> list[str]:
        return [row["ticketnumber"] for row in self._rows(title)]

    def said(self, title: str) -> list[str]:
        (id,) = self._ids(title)
        tables = self.server.organisation.tables
        told = [str(row.get("description") or "") for row in self._rows(title)]
        for name in ("annotations", "adx_portalcomments"):
            told += [
                str(row.get("notetext") or row.get("description") or "")
                for row in tables[name].rows.values()
                if id in row.values()
            ]
        return told

    def files(self, title: str) -> list[bytes]:
        (id,) = self._ids(title)
        rows = self.server.organisation.tables["annotations"].rows.values()
        return [base64.b64decode(row["documentbody"]) for row in rows if id in row.values() and row.get("documentbody")]

    def is_closed(self, title: str) -> bool:
        (row,) = self._rows(title)
        return int(row["statecode"]) == 1

    def lose_next_answer(self) -> None:
        self.server.fault("lose")

    def busy_next(self, after_s: int) -> None:
        self.server.fault("busy", after_s)

    def end_sessions(self) -> None:
        self._given |= {*self.server.entra.access, *self.server.entra.refresh}
        self.server.entra.access.clear()
        self.server.entra.refresh.clear()

    def secrets(self) -> list[str]:
        return [*self._given, *self.server.entra.access, *self.server.entra.refresh]

    def targets(self) -> list[str]:
        return [heard.target for heard in self.server.asked]

    def close(self) -> None:
        self.server.close()

    def _ids(self, title: str) -> list[str]:
        rows = self.server.organisation.tables["incidents"].rows
        return [id for id, row in rows.items() if row["title"] == title]

    def _rows(self, title: str) -> list[dict[str, Any]]:
        rows = self.server.organisation.tables["incidents"].rows
        return [rows[id] for id in self._ids(title)]
