-- Edited pictures of drafts: the picture without its marks, which is a file of ours, and the marks as JSON.
CREATE TABLE draft_edits (
    draft_id TEXT NOT NULL,
    digest TEXT NOT NULL,
    base TEXT NOT NULL,
    marks TEXT NOT NULL,
    PRIMARY KEY (draft_id, digest),
    FOREIGN KEY (draft_id, digest) REFERENCES draft_files (draft_id, digest) ON DELETE CASCADE
);
