"""Receipts to show."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from desktop_app.domain.ids import CaseId, Key
from desktop_app.domain.receipts import SentFile, SentReceipt
from tests.makers import ACCOUNT, AT

HOSTILE = '<img src="file:///etc/passwd"><b>4711</b> & more'


def a_receipt(**changes: Any) -> SentReceipt:
    """A new case with a file; a server and a user who like HTML."""
    made = SentReceipt(
        ACCOUNT,
        Key("key-1234-5678"),
        "submit_case",
        HOSTILE,
        AT,
        AT + timedelta(seconds=3),
        "Eksempelportal",
        CaseId("case-1"),
        "DP-2026-00007",
        (SentFile("bilde.png", 482_113, "2c26b46b68ffc68f"),),
        answers=(("Subject", HOSTILE), ("What happened?", "It stopped.\n\nTwice.")),
        item="Invoicing",
        type="Incident",
        address="https://portal.example",
        sender="Kari Prøve <kari@example.org>",
        heard_at=AT + timedelta(seconds=5),
        request_id="req-1",
    )
    return replace(made, **changes)


def an_old_receipt() -> SentReceipt:
    """As the first version wrote it."""
    return SentReceipt(ACCOUNT, Key("old"), "add_comment", "Old", AT, AT, "Eksempelportal", CaseId("c"), "DP-1")
