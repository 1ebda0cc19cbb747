-- Figures from files, and how files with the same headings are read; `body` is the domain object as JSON.
CREATE TABLE imports (
    id TEXT PRIMARY KEY,
    as_of TEXT NOT NULL,
    read_at TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE TABLE import_readings (
    shape TEXT PRIMARY KEY,
    body TEXT NOT NULL
);
