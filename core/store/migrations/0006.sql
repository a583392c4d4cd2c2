-- Version 6: undo and redo of everything, across restarts.

-- One journal of everything that can be taken back, and what is needed to do it again.

-- What an edit was about, for its name in the journal: the entry, its name, the fields that changed
-- (ids with commas). `removed`: entries that were taken out of the roster.
ALTER TABLE batch ADD COLUMN entry_id INTEGER;
ALTER TABLE batch ADD COLUMN subject TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN fields TEXT NOT NULL DEFAULT '';
ALTER TABLE batch ADD COLUMN removed INTEGER NOT NULL DEFAULT 0;

-- A batch, a change of a plan, a place that was added. `position` is the order of the journal: the
-- highest that stands is what undo takes back next. `moment` counts everything that was done, taken
-- back or done again: the highest that was taken back is what redo does next.
CREATE TABLE step (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('batch', 'plan', 'place')),
    batch_id   INTEGER UNIQUE REFERENCES batch (id),
    version_id INTEGER UNIQUE,  -- of plan_version, which forgets the oldest
    plan_id    TEXT NOT NULL DEFAULT '',
    region_id  INTEGER,
    what       TEXT NOT NULL DEFAULT '',
    position   INTEGER NOT NULL,
    moment     INTEGER NOT NULL,
    made_at    TEXT NOT NULL,
    undone_at  TEXT,
    forgotten  INTEGER NOT NULL DEFAULT 0 CHECK (forgotten IN (0, 1))  -- its kept rows
) STRICT;
CREATE INDEX step_by_position ON step (position);
CREATE INDEX step_by_moment ON step (moment);
CREATE INDEX step_of_plan ON step (plan_id) WHERE plan_id <> '';
INSERT INTO step (kind, batch_id, version_id, plan_id, what, position, moment, made_at, undone_at)
SELECT kind, batch_id, version_id, plan_id, what, number, number, made_at, undone_at
FROM (SELECT *, row_number() OVER (ORDER BY made_at, kind, batch_id, version_id) AS number
      FROM (SELECT 'batch' AS kind, id AS batch_id, NULL AS version_id, '' AS plan_id, '' AS what,
                   made_at, undone_at FROM batch
            UNION ALL
            SELECT 'plan', NULL, id, plan_id, what, made_at, NULL FROM plan_version))
ORDER BY number;
-- Older versions kept nothing of what they took back.
UPDATE step SET moment = ranked.moment, forgotten = 1
FROM (SELECT id, (SELECT count(*) FROM step)
                 + row_number() OVER (ORDER BY undone_at, position DESC) AS moment
      FROM step WHERE undone_at IS NOT NULL) AS ranked
WHERE ranked.id = step.id;

-- Rows of one table that are written when a step is turned round: taken back again, or done again.
-- 'insert' and 'delete': they come or go. 'update': they get these values, if they have those of
-- the 'expect' part of the same table now.
CREATE TABLE kept_part (
    id         INTEGER PRIMARY KEY,
    step_id    INTEGER NOT NULL REFERENCES step (id),
    table_name TEXT NOT NULL,
    columns    TEXT NOT NULL,  -- names with commas, the key first: v00, v01 …
    purpose    TEXT NOT NULL CHECK (purpose IN ('insert', 'delete', 'update', 'expect')),
    first_row  INTEGER NOT NULL,
    last_row   INTEGER NOT NULL CHECK (last_row >= first_row)
) STRICT;
CREATE INDEX kept_part_of_step ON kept_part (step_id);

-- The rows of all tables, value by value as SQLite holds them: as JSON a real number would lose its
-- last digits, and a table for each roster would have to follow each of its columns. An empty column
-- costs a byte a row, so only rows that need it stand in the wide one.
CREATE TABLE kept_row (
    id INTEGER PRIMARY KEY,
    v00 ANY, v01 ANY, v02 ANY, v03 ANY, v04 ANY, v05 ANY, v06 ANY, v07 ANY, v08 ANY, v09 ANY,
    v10 ANY, v11 ANY, v12 ANY, v13 ANY, v14 ANY, v15 ANY, v16 ANY, v17 ANY, v18 ANY, v19 ANY,
    v20 ANY, v21 ANY, v22 ANY, v23 ANY, v24 ANY, v25 ANY, v26 ANY, v27 ANY, v28 ANY, v29 ANY
) STRICT;
CREATE TABLE kept_wide_row (
    id INTEGER PRIMARY KEY,
    v00 ANY, v01 ANY, v02 ANY, v03 ANY, v04 ANY, v05 ANY, v06 ANY, v07 ANY, v08 ANY, v09 ANY,
    v10 ANY, v11 ANY, v12 ANY, v13 ANY, v14 ANY, v15 ANY, v16 ANY, v17 ANY, v18 ANY, v19 ANY,
    v20 ANY, v21 ANY, v22 ANY, v23 ANY, v24 ANY, v25 ANY, v26 ANY, v27 ANY, v28 ANY, v29 ANY,
    v30 ANY, v31 ANY, v32 ANY, v33 ANY, v34 ANY, v35 ANY, v36 ANY, v37 ANY, v38 ANY, v39 ANY,
    v40 ANY, v41 ANY, v42 ANY, v43 ANY, v44 ANY, v45 ANY, v46 ANY, v47 ANY, v48 ANY, v49 ANY,
    v50 ANY, v51 ANY, v52 ANY, v53 ANY, v54 ANY, v55 ANY, v56 ANY, v57 ANY, v58 ANY, v59 ANY,
    v60 ANY, v61 ANY, v62 ANY, v63 ANY, v64 ANY, v65 ANY, v66 ANY, v67 ANY, v68 ANY, v69 ANY,
    v70 ANY, v71 ANY, v72 ANY, v73 ANY, v74 ANY, v75 ANY, v76 ANY, v77 ANY, v78 ANY, v79 ANY
) STRICT;
