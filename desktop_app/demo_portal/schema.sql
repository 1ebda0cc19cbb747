CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;

CREATE TABLE organisations (id TEXT PRIMARY KEY, name TEXT NOT NULL, language TEXT NOT NULL);

CREATE TABLE people (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    email TEXT NOT NULL UNIQUE COLLATE NOCASE,
    phone TEXT NOT NULL,
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    password TEXT NOT NULL
);
CREATE TABLE person_roles (
    person_id TEXT NOT NULL REFERENCES people (id),
    role TEXT NOT NULL,
    PRIMARY KEY (person_id, role)
) WITHOUT ROWID;
CREATE TABLE memberships (
    person_id TEXT NOT NULL REFERENCES people (id),
    organisation_id TEXT NOT NULL REFERENCES organisations (id),
    position INTEGER NOT NULL,
    PRIMARY KEY (person_id, organisation_id)
) WITHOUT ROWID;

-- Only hashes: a stolen file signs nobody in.
CREATE TABLE sessions (
    token_hash TEXT PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    expires_at TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE sign_in_failures (email TEXT NOT NULL COLLATE NOCASE, at TEXT NOT NULL);
CREATE INDEX sign_in_failures_of ON sign_in_failures (email, at);
CREATE TABLE reset_codes (
    id INTEGER PRIMARY KEY,
    person_id TEXT NOT NULL REFERENCES people (id),
    code_hash TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    tries INTEGER NOT NULL DEFAULT 0
);

-- Rows that the portal only hands out: catalogue, announcements, articles with their topics, agreements. body = JSON.
CREATE TABLE documents (
    kind TEXT NOT NULL,
    id TEXT NOT NULL,
    position INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (kind, id)
) WITHOUT ROWID;
CREATE UNIQUE INDEX documents_in_order ON documents (kind, position);

CREATE TABLE article_ratings (
    article_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    useful INTEGER NOT NULL,
    PRIMARY KEY (article_id, person_id)
) WITHOUT ROWID;
CREATE TABLE article_feedback (
    id INTEGER PRIMARY KEY,
    article_id TEXT NOT NULL,
    person_id TEXT NOT NULL REFERENCES people (id),
    text TEXT NOT NULL,
    at TEXT NOT NULL
);

CREATE TABLE cases (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    number TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    status TEXT NOT NULL,
    type_id TEXT NOT NULL,
    item_id TEXT,
    service_id TEXT,
    priority TEXT,
    requester_id TEXT NOT NULL REFERENCES people (id),
    organisation_id TEXT REFERENCES organisations (id),
    owner_id TEXT REFERENCES people (id),
    language TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    -- When the desk last wrote to itself; it is no change for anybody else.
    noted_at TEXT,
    closed_at TEXT,
    answers TEXT NOT NULL,
    copy_to TEXT NOT NULL,
    article_ids TEXT NOT NULL,
    rating TEXT,
    client_reference TEXT,
    create_key TEXT,
    queue_id TEXT,
    is_counted INTEGER NOT NULL DEFAULT 1,
    subject_id TEXT,
    origin TEXT NOT NULL DEFAULT 'web',
    entitlement_id TEXT
);
CREATE INDEX cases_of_requester ON cases (requester_id, seq);
CREATE INDEX cases_of_organisation ON cases (organisation_id, seq);
CREATE INDEX cases_of_organisation_by_change ON cases (organisation_id, updated_at);
CREATE INDEX cases_by_key_alone ON cases (create_key) WHERE create_key IS NOT NULL;
CREATE INDEX cases_by_key ON cases (requester_id, create_key) WHERE create_key IS NOT NULL;

CREATE TABLE entries (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    author_id TEXT REFERENCES people (id),
    text TEXT,
    html TEXT,
    letter TEXT,
    status TEXT,
    attachment_ids TEXT NOT NULL
);
CREATE INDEX entries_of_case ON entries (case_id, seq);

CREATE TABLE attachments (
    seq INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    case_id TEXT REFERENCES cases (id) ON DELETE CASCADE,
    uploader_id TEXT NOT NULL REFERENCES people (id),
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    created_at TEXT NOT NULL,
    provenance TEXT
);
CREATE INDEX attachments_of_case ON attachments (case_id, seq);

-- Files on their way (tus), for a week. Whole ones stand in attachments too. sha256: as announced, or ''.
CREATE TABLE uploads (
    id TEXT PRIMARY KEY,
    uploader_id TEXT NOT NULL REFERENCES people (id),
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    size INTEGER NOT NULL,
    content_type TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    provenance TEXT,
    metadata TEXT NOT NULL,
    expires_at TEXT NOT NULL,
    UNIQUE (uploader_id, key)
) WITHOUT ROWID;
CREATE INDEX uploads_by_end ON uploads (expires_at);

CREATE TABLE relations (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    other_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    PRIMARY KEY (case_id, kind, other_id)
) WITHOUT ROWID;

CREATE INDEX relations_back ON relations (other_id);

CREATE TABLE person_groups (
    id TEXT PRIMARY KEY,
    organisation_id TEXT REFERENCES organisations (id),
    position INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE group_members (
    group_id TEXT NOT NULL REFERENCES person_groups (id),
    person_id TEXT NOT NULL REFERENCES people (id),
    PRIMARY KEY (group_id, person_id)
) WITHOUT ROWID;
CREATE INDEX group_members_of ON group_members (person_id);

-- with_id: a person or a group.
CREATE TABLE shares (
    case_id TEXT NOT NULL REFERENCES cases (id) ON DELETE CASCADE,
    with_id TEXT NOT NULL,
    by_id TEXT NOT NULL REFERENCES people (id),
    at TEXT NOT NULL,
    PRIMARY KEY (case_id, with_id)
) WITHOUT ROWID;
CREATE INDEX shares_with ON shares (with_id);

CREATE TABLE idempotency (
    person_id TEXT NOT NULL,
    key TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    status INTEGER NOT NULL,
    headers TEXT NOT NULL,
    body BLOB NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (person_id, key)
) WITHOUT ROWID;
CREATE INDEX idempotency_by_age ON idempotency (at);

-- What was done under which key, kept when the answer is long forgotten: whoever lost one can still ask.
CREATE TABLE commands (
    person_id TEXT NOT NULL,
    key TEXT NOT NULL,
    what TEXT NOT NULL,
    case_id TEXT,
    at TEXT NOT NULL,
    PRIMARY KEY (person_id, key)
) WITHOUT ROWID;

-- What happened, in order. Who may know of it: everybody (both NULL), an organisation, or one person. Agents know all.
CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    kind TEXT NOT NULL,
    row_id TEXT NOT NULL,
    organisation_id TEXT,
    person_id TEXT,
    at TEXT NOT NULL
);
CREATE INDEX changes_for ON changes (kind, organisation_id, person_id, seq);
CREATE INDEX changes_of_kind ON changes (kind, seq);
