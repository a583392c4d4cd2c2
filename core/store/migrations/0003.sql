-- Version 3: batches of many rows, corrections in the form, profiles, what was revealed.

-- An import of a million new rows needs no million lines of log: the ids that it gave stand here,
-- its states carry its number. `change` keeps what stood before a row that was there already.
CREATE TABLE added (
    batch_id   INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    first_id   INTEGER NOT NULL,
    last_id    INTEGER NOT NULL CHECK (last_id >= first_id),
    PRIMARY KEY (batch_id, table_name, first_id)
) STRICT, WITHOUT ROWID;
INSERT INTO added (batch_id, table_name, first_id, last_id)
SELECT batch_id, table_name, entry_id, entry_id FROM change
WHERE before IS NULL AND table_name = 'facility';

-- Whose row was replaced, so that undoing that batch finds who built on it.
ALTER TABLE change ADD COLUMN before_batch INTEGER;
UPDATE change SET before_batch = json_extract(before, '$.batch_id') WHERE before IS NOT NULL;
-- Figures have become a roster with a natural key like the others.
UPDATE change SET before = json_set(json_remove(before, '$.region_id'),
    '$.region', json_extract(before, '$.region_id'), '$.line', 0,
    '$.match_key', json_extract(before, '$.measure') || '|' || json_extract(before, '$.region_id')
                   || '|' || lower(replace(json_extract(before, '$.period'), '-', '')))
WHERE table_name = 'figure' AND before IS NOT NULL;
UPDATE change SET after = NULL;
DELETE FROM change WHERE before IS NULL AND table_name IN ('facility', 'facility_state', 'figure');
CREATE INDEX change_of_replaced ON change (before_batch) WHERE before_batch IS NOT NULL;
DROP INDEX facility_state_of_batch;

-- `edit`: typed into the form. `kept`: rows that stayed when it was taken back, because later ones
-- had built on them.
CREATE TABLE batch_new (
    id             INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('import', 'figure', 'edit')),
    roster         TEXT NOT NULL DEFAULT '',
    period         TEXT NOT NULL,
    file           TEXT NOT NULL DEFAULT '',
    source_file_id INTEGER REFERENCES source_file (id),
    encoding       TEXT NOT NULL DEFAULT '',
    delimiter      TEXT NOT NULL DEFAULT '',
    header_line    INTEGER NOT NULL DEFAULT 0,
    row_count      INTEGER NOT NULL DEFAULT 0,
    added          INTEGER NOT NULL DEFAULT 0,
    updated        INTEGER NOT NULL DEFAULT 0,
    unchanged      INTEGER NOT NULL DEFAULT 0,
    skipped        INTEGER NOT NULL DEFAULT 0,
    warnings       INTEGER NOT NULL DEFAULT 0,
    kept           INTEGER NOT NULL DEFAULT 0,
    made_at        TEXT NOT NULL,
    undone_at      TEXT
) STRICT;
INSERT INTO batch_new (id, kind, roster, period, file, source_file_id, encoding, delimiter,
    header_line, row_count, added, updated, unchanged, skipped, warnings, made_at, undone_at)
SELECT id, kind, roster, period, file, source_file_id, encoding, delimiter,
    header_line, row_count, added, updated, unchanged, skipped, warnings, made_at, undone_at
FROM batch;
DROP TABLE batch;
ALTER TABLE batch_new RENAME TO batch;

ALTER TABLE batch_finding ADD COLUMN reason TEXT NOT NULL DEFAULT '';

-- How a sheet with these headings was read, so that the next one is read the same way.
CREATE TABLE profile (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    roster   TEXT NOT NULL,
    headings TEXT NOT NULL,  -- folded, joined with a bar
    columns  TEXT NOT NULL,  -- JSON: heading to field
    fixed    TEXT NOT NULL,  -- JSON: field to value of every row
    made_at  TEXT NOT NULL
) STRICT;
CREATE INDEX profile_by_headings ON profile (headings);

-- Who looked at what is otherwise masked.
CREATE TABLE access_log (
    id      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,
    what    TEXT NOT NULL,
    detail  TEXT NOT NULL
) STRICT;
