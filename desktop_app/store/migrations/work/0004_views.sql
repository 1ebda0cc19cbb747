-- The user's own views of lists of cases; `body` is the domain object as JSON.
CREATE TABLE views (
    id TEXT PRIMARY KEY,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    body TEXT NOT NULL
);
