-- What the portal said. Rebuildable: everything here is read again after "delete the cache".
-- Times are UTC texts of one width, so that they sort; `body` is the domain object as JSON.

CREATE TABLE marks (
    kind TEXT PRIMARY KEY,
    mark TEXT,
    read_at TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE facts (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE catalog (
    id TEXT PRIMARY KEY,
    sort TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE announcements (
    id TEXT PRIMARY KEY,
    sort TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE agreements (
    id TEXT PRIMARY KEY,
    sort TEXT NOT NULL,
    body TEXT NOT NULL
);

CREATE TABLE people (
    id TEXT PRIMARY KEY,
    folded TEXT NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL
);

-- Topics and articles; `html` apart, so that lists do not read it.
CREATE TABLE articles (
    id TEXT PRIMARY KEY,
    is_topic INTEGER NOT NULL,
    kind TEXT NOT NULL,
    topic_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    body TEXT NOT NULL,
    html TEXT NOT NULL
);
CREATE INDEX articles_listed ON articles (is_topic, updated_at DESC, id);

-- `seen_at` repeats what work.db knows, so that unread cases are counted by an index. `conversation_at`: the
-- `updated_at` of the row with which the conversation was read.
CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    is_mine INTEGER NOT NULL,
    is_open INTEGER NOT NULL,
    is_waiting INTEGER NOT NULL,
    updated_at TEXT NOT NULL,
    opened_at TEXT NOT NULL,
    number TEXT NOT NULL,
    title TEXT NOT NULL,
    status INTEGER NOT NULL,
    priority INTEGER NOT NULL,
    seen_at TEXT NOT NULL,
    conversation_at TEXT NOT NULL DEFAULT '',
    body TEXT NOT NULL
);
-- One per order of the list: each arm (mine or not, open or not) is read in order, the arms are merged.
CREATE INDEX cases_by_updated ON cases (is_mine, is_open, updated_at, id);
CREATE INDEX cases_by_opened ON cases (is_mine, is_open, opened_at, id);
CREATE INDEX cases_by_number ON cases (is_mine, is_open, number, id);
CREATE INDEX cases_by_title ON cases (is_mine, is_open, title, id);
CREATE INDEX cases_by_status ON cases (is_mine, is_open, status, id);
CREATE INDEX cases_by_priority ON cases (is_mine, is_open, priority, id);
CREATE INDEX cases_waiting ON cases (updated_at, id) WHERE is_waiting = 1;
CREATE INDEX cases_to_read ON cases (is_open, updated_at) WHERE conversation_at < updated_at;
CREATE INDEX cases_unread ON cases (id) WHERE is_mine = 1 AND updated_at > seen_at;

-- The cases with their conversations.
CREATE TABLE conversations (
    case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    body TEXT NOT NULL
);

-- Number, title, description and conversation in folded words, for filtering inside words.
CREATE TABLE case_words (
    case_id TEXT PRIMARY KEY REFERENCES cases (id) ON DELETE CASCADE,
    folded TEXT NOT NULL
);

-- What is searched, as it was written; `id` lies in a range of its kind. Tokens are made from it alone (`search.py`).
CREATE TABLE search_docs (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    ref TEXT NOT NULL,
    language TEXT NOT NULL,
    title TEXT NOT NULL,
    keywords TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (kind, ref, language)
);
CREATE VIRTUAL TABLE search USING fts5 (
    title_words, body_words, title_grams, body_grams,
    content = '', tokenize = 'unicode61 remove_diacritics 0'
);
-- A whole batch is kept in memory before it is written, and segments are merged less often: a third less time.
INSERT INTO search (search, rank) VALUES ('hashsize', 8000000);
INSERT INTO search (search, rank) VALUES ('automerge', 8);
CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search, row);
