"""What a run of the demo portal is started with, and the limits it publishes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

SEED_FOLDER = Path(__file__).parent / "seed"
VERSION = "1.0.0"
API = "1"
MIB = 1024 * 1024
MINIMUM_CLIENT = "0.1.0"
"""The oldest Nordesk this portal still talks to."""

CAPABILITIES = (
    "changed",
    "conversations",
    "idempotency_key",
    "deletions",
    "uploads",
    "catalog",
    "forms",
    "reply",
    "solve",
    "reopen",
    "withdraw",
    "organisation_cases",
    "knowledge",
    "rate_article",
    "article_feedback",
    "find",
    "change_password",
    "forgotten_password",
    "profile_language",
    "agreements",
    "people",
    "announcements",
    "rate_case",
    "casework",
    "edit_case",
    "notes",
    "older",
    "views",
    "case_use",
)


@dataclass(frozen=True, slots=True)
class Limits:
    """The limits every client may read in the discovery document."""

    attachment_bytes: int = 25 * MIB
    attachments_per_case: int = 20
    text_chars: int = 100_000
    page_size: int = 200
    idempotency_days: int = 30


@dataclass(frozen=True, slots=True)
class Settings:
    """One run: where it keeps its data, what time it starts at, whether faults may be asked for."""

    data: Path
    port: int = 0
    faults: bool = False
    reset: bool = False
    now: datetime | None = None
    seed: Path = SEED_FOLDER
    limits: Limits = Limits()
    scrypt_cost: int = 2**14
    session_days: int = 30
    log_days: int = 90
    timeline_size: int = 30
    """So many entries come with a case, and with each page of older ones."""

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.data / "portal.db"

    @property
    def files(self) -> Path:
        """The folder of the uploaded and seeded bytes."""
        return self.data / "files"

    @property
    def mails(self) -> Path:
        """Where the mails that a real portal would send are written, one JSON per line."""
        return self.data / "mails.jsonl"
