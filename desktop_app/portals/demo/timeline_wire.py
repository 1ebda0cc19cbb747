"""What happened in a case as the demo portal writes it: msgspec structs."""

from datetime import datetime
from typing import Any

import msgspec

from desktop_app.portals.demo.wire import Person


class Letter(msgspec.Struct):
    """What stands on an envelope."""

    subject: str | None = None
    sender: str | None = msgspec.field(default=None, name="from")
    to: list[str] = []
    copy_to: list[str] = []
    is_incoming: bool | None = None


class Entry(msgspec.Struct):
    """One thing that happened."""

    id: str
    at: datetime
    kind: str
    author: Person | None = None
    text: str | None = None
    html: str | None = None
    status: str | None = None
    attachment_ids: list[str] = []
    letter: Letter | None = None


class Timeline(msgspec.Struct):
    """A page of what happened before."""

    entries: list[Any] = []
    attachments: list[Any] = []
    older: str | None = None
