"""Kari at an emulated Zendesk, whose desk takes each request on at once."""

from collections.abc import Mapping
from typing import Any

from tests.vendors.zendesk import seed
from tests.vendors.zendesk.door import CANARY, CLIENT
from tests.vendors.zendesk.server import Zendesk


class ZendeskSite:
    """Signs people in on its own pages."""

    kind, login, password = "zendesk", "kari@eksempelfjord.example", ""
    subject, description = "subject", "description"
    settings: Mapping[str, str] = {"client_id": CLIENT, "redirect_port": "0"}
    item = str(seed.FORM)
    answers: Mapping[str, str] = {str(seed.SERVICE): "Signing in"}
    article = "Printing orders"
    can_close = True

    def __init__(self) -> None:
        self.server = Zendesk()
        self.server.desk.takes_on_at_once = True
        self.address = self.server.address

    def visit(self, address: str) -> None:
        """Says yes on Zendesk's page."""
        self.server.door.browse(address)

    def numbers(self, title: str) -> list[str]:
        """As people call them."""
        return [f"#{one['id']}" for one in self.server.desk.requests.values() if one["subject"] == title]

    def said(self, title: str) -> list[str]:
        """All comments, the description first."""
        return [comment["body"] for comment in self._comments(title)]

    def files(self, title: str) -> list[bytes]:
        """Of all comments."""
        kept = {one["file"]["id"]: one["bytes"] for one in self.server.desk.files.values()}
        return [kept[file["id"]] for comment in self._comments(title) for file in comment["attachments"]]

    def is_closed(self, title: str) -> bool:
        """Solved, as end users close."""
        return bool(self._request(title)["status"] == "solved")

    def lose_next_answer(self) -> None:
        """Of a request."""
        self.server.loses_next_answer = True

    def busy_next(self, after_s: int) -> None:
        """429."""
        self.server.busy_s = str(after_s)

    def end_sessions(self) -> None:
        """Neither tokens nor what renews them."""
        self.server.door.access.clear()
        self.server.door.refresh.clear()

    def secrets(self) -> list[str]:
        """Every code and token begins so."""
        return [CANARY]

    def targets(self) -> list[str]:
        """Of what came by HTTP; the browser's own address has a state and a challenge, no secret."""
        return list(self.server.targets)

    def close(self) -> None:
        """All that was asked stands in Zendesk's papers."""
        self.server.close()
        assert self.server.wrong == []

    def _request(self, title: str) -> dict[str, Any]:
        (found,) = (one for one in self.server.desk.requests.values() if one["subject"] == title)
        return found

    def _comments(self, title: str) -> list[dict[str, Any]]:
        return self.server.desk.comments[self._request(title)["id"]]
