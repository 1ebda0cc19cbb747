-- What cases are divided by besides status and priority; "" where there is none. Times as everywhere: one width.
ALTER TABLE cases ADD COLUMN type_id TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN service_id TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN owner_id TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN owner TEXT NOT NULL DEFAULT '';
ALTER TABLE cases ADD COLUMN closed_at TEXT NOT NULL DEFAULT '';
UPDATE cases SET
    type_id = coalesce(json_extract(body, '$.type_id'), ''),
    service_id = coalesce(json_extract(body, '$.service_id'), ''),
    owner_id = coalesce(json_extract(body, '$.owner.id'), ''),
    owner = coalesce(json_extract(body, '$.owner.name'), ''),
    closed_at = coalesce(strftime('%Y-%m-%dT%H:%M:%f000Z', json_extract(body, '$.closed_at')), '');
-- Everything a list is counted by, so that no count reads a case.
CREATE INDEX cases_counted ON cases (
    is_mine, is_open, status, priority, type_id, service_id, owner_id, owner, opened_at, updated_at, closed_at, is_waiting,
    id
);
