-- What the user made. Never lost: synchronous=FULL, a daily copy, and rescue from a damaged file (`rescue.py`).
-- Times are UTC texts of one width, so that they sort; `body` is the domain object as JSON.

CREATE TABLE drafts (
    id TEXT PRIMARY KEY,
    key TEXT NOT NULL UNIQUE,
    changed_at TEXT NOT NULL,
    is_empty INTEGER NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE draft_files (
    draft_id TEXT NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    digest TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (draft_id, digest)
);

CREATE TABLE replies (
    case_id TEXT PRIMARY KEY,
    text TEXT NOT NULL
);

-- `body` is frozen at Send; AUTOINCREMENT, so that a seq never comes again.
CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE,
    kind TEXT NOT NULL,
    case_id TEXT,
    title TEXT NOT NULL,
    created_at TEXT NOT NULL,
    body TEXT NOT NULL,
    steps TEXT NOT NULL DEFAULT '{}',
    state TEXT NOT NULL DEFAULT 'waiting',
    waiting_for TEXT NOT NULL DEFAULT '',
    attempts INTEGER NOT NULL DEFAULT 0,
    retry_at TEXT,
    error TEXT NOT NULL DEFAULT '',
    detail TEXT NOT NULL DEFAULT '',
    fields TEXT NOT NULL DEFAULT '[]'
);
CREATE INDEX outbox_of_case ON outbox (case_id);

CREATE TABLE outbox_files (
    key TEXT NOT NULL REFERENCES outbox (key) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    PRIMARY KEY (key, digest)
);

CREATE TABLE receipts (
    key TEXT PRIMARY KEY,
    sent_at TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE INDEX receipts_listed ON receipts (sent_at DESC);

CREATE TABLE seen (
    case_id TEXT PRIMARY KEY,
    updated_at TEXT NOT NULL
);
