-- Cases that somebody shared with the user.
ALTER TABLE cases ADD COLUMN is_shared INTEGER NOT NULL DEFAULT 0;
CREATE INDEX cases_shared ON cases (updated_at, id) WHERE is_shared = 1;
