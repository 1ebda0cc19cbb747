-- Files of half-written replies: of messages that were taken back out of the outbox.
CREATE TABLE reply_files (
    case_id TEXT NOT NULL,
    position INTEGER NOT NULL,
    digest TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (case_id, digest)
);
