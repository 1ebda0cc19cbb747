-- The portal's own views. Which cases one holds the portal computed: there may be some among them that are not here.
CREATE TABLE portal_views (
    id TEXT PRIMARY KEY,
    sort TEXT NOT NULL,
    body TEXT NOT NULL
);
CREATE TABLE portal_view_cases (
    view_id TEXT NOT NULL,
    case_id TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (view_id, case_id)
) WITHOUT ROWID;
