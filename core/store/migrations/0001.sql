-- Version 1. Frozen once released: change the schema in a new file.

CREATE TABLE setting (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE region (
    id         INTEGER PRIMARY KEY,
    code       TEXT UNIQUE,
    name       TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL CHECK (short_name <> ''),
    level      TEXT NOT NULL CHECK (level IN
                   ('province', 'city', 'county', 'town', 'village', 'community', 'zone')),
    parent_id  INTEGER REFERENCES region (id),
    own        INTEGER NOT NULL DEFAULT 0 CHECK (own IN (0, 1)),
    UNIQUE (parent_id, name)
) STRICT;

-- The bytes of every imported file, compressed, so that any number leads back to its line.
CREATE TABLE source_file (
    id         INTEGER PRIMARY KEY,
    sha256     TEXT NOT NULL UNIQUE,
    size       INTEGER NOT NULL,
    compressed BLOB NOT NULL
) STRICT;

CREATE TABLE batch (
    id             INTEGER PRIMARY KEY,
    kind           TEXT NOT NULL CHECK (kind IN ('import', 'figure')),
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
    made_at        TEXT NOT NULL,
    undone_at      TEXT
) STRICT;

-- The findings that did not block and were written all the same, accepted or not.
CREATE TABLE batch_finding (
    batch_id INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    line     INTEGER NOT NULL,
    field    TEXT NOT NULL,
    rule     TEXT NOT NULL,
    severity TEXT NOT NULL,
    seen     TEXT NOT NULL,
    advice   TEXT NOT NULL,
    accepted INTEGER NOT NULL CHECK (accepted IN (0, 1))
) STRICT;
CREATE INDEX batch_finding_of_batch ON batch_finding (batch_id);

-- Every row that a batch wrote: its columns before and after as JSON, NULL where there was none.
-- Undo puts "before" back; the order of ids is the order of writing.
CREATE TABLE change (
    id        INTEGER PRIMARY KEY,
    batch_id  INTEGER NOT NULL REFERENCES batch (id) ON DELETE CASCADE,
    table_name TEXT NOT NULL,
    entry_id  INTEGER NOT NULL,
    as_of     TEXT NOT NULL DEFAULT '',
    before    TEXT,
    after     TEXT
) STRICT;
CREATE INDEX change_of_batch ON change (batch_id);
CREATE INDEX change_of_row ON change (table_name, entry_id, as_of);

CREATE TABLE plan (
    id       INTEGER PRIMARY KEY,
    plan_id  TEXT NOT NULL UNIQUE,
    position INTEGER NOT NULL,
    content  TEXT NOT NULL
) STRICT;

-- Typed-in figures of other bureaus.
CREATE TABLE figure (
    id           INTEGER PRIMARY KEY,
    measure      TEXT NOT NULL,
    region_id    INTEGER NOT NULL REFERENCES region (id),
    period       TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end   TEXT NOT NULL,
    value        REAL NOT NULL,
    source       TEXT NOT NULL DEFAULT '',
    batch_id     INTEGER NOT NULL REFERENCES batch (id),
    UNIQUE (measure, region_id, period)
) STRICT;
CREATE INDEX figure_by_time ON figure (measure, period_end);

CREATE TABLE facility (
    id          INTEGER PRIMARY KEY,
    match_key   TEXT NOT NULL,  -- folded name, by which a spelling is recognised
    name        TEXT NOT NULL CHECK (name <> ''),
    aliases     TEXT,
    credit_code TEXT,
    region      INTEGER NOT NULL REFERENCES region (id),
    address     TEXT,
    kind        TEXT NOT NULL,
    level       TEXT,
    opened_on   TEXT,
    successor   TEXT
) STRICT;
CREATE INDEX facility_by_name ON facility (match_key);
CREATE INDEX facility_by_region ON facility (region);
CREATE INDEX facility_by_code ON facility (credit_code) WHERE credit_code IS NOT NULL;

CREATE TABLE facility_state (
    entry_id             INTEGER NOT NULL REFERENCES facility (id) ON DELETE CASCADE,
    as_of                TEXT NOT NULL,
    batch_id             INTEGER NOT NULL REFERENCES batch (id),
    line                 INTEGER NOT NULL,
    status               TEXT NOT NULL
                             CHECK (status IN ('planned', 'open', 'paused', 'closed')),
    nature               TEXT,
    legal_form           TEXT,
    beds                 INTEGER CHECK (beds >= 0),
    built_beds           INTEGER CHECK (built_beds >= 0),
    nursing_beds         INTEGER CHECK (nursing_beds >= 0),
    full_time_beds       INTEGER CHECK (full_time_beds >= 0),
    day_beds             INTEGER CHECK (day_beds >= 0),
    dementia_beds        INTEGER CHECK (dementia_beds >= 0),
    embedded_beds        INTEGER CHECK (embedded_beds >= 0),
    home_beds            INTEGER CHECK (home_beds >= 0),
    inclusive_beds       INTEGER CHECK (inclusive_beds >= 0),
    residents            INTEGER CHECK (residents >= 0),
    staff                INTEGER CHECK (staff >= 0),
    caregivers           INTEGER CHECK (caregivers >= 0),
    grade                TEXT,
    graded_on            TEXT,
    floor_area           REAL,
    site_area            REAL,
    closed_on            TEXT,
    registered           INTEGER CHECK (registered IN (0, 1)),
    registered_on        TEXT,
    hardship_support     INTEGER CHECK (hardship_support IN (0, 1)),
    disabled_care        INTEGER CHECK (disabled_care IN (0, 1)),
    regional_centre      INTEGER CHECK (regional_centre IN (0, 1)),
    comprehensive        INTEGER CHECK (comprehensive IN (0, 1)),
    demonstration        INTEGER CHECK (demonstration IN (0, 1)),
    medical_inside       INTEGER CHECK (medical_inside IN (0, 1)),
    medical_contract     INTEGER CHECK (medical_contract IN (0, 1)),
    care_insurance       INTEGER CHECK (care_insurance IN (0, 1)),
    home_service         INTEGER CHECK (home_service IN (0, 1)),
    fire_accepted        INTEGER CHECK (fire_accepted IN (0, 1)),
    food_licence         INTEGER CHECK (food_licence IN (0, 1)),
    liability_insurance  INTEGER CHECK (liability_insurance IN (0, 1)),
    video                INTEGER CHECK (video IN (0, 1)),
    smart                INTEGER CHECK (smart IN (0, 1)),
    has_canteen          INTEGER CHECK (has_canteen IN (0, 1)),
    uses_gas             INTEGER CHECK (uses_gas IN (0, 1)),
    meal_visits          INTEGER CHECK (meal_visits >= 0),
    cleaning_visits      INTEGER CHECK (cleaning_visits >= 0),
    bathing_visits       INTEGER CHECK (bathing_visits >= 0),
    nursing_fee          REAL,
    bed_fee              REAL,
    meal_fee             REAL,
    legal_representative TEXT,
    contact              TEXT,
    remark               TEXT,
    PRIMARY KEY (entry_id, as_of),
    CHECK (nursing_beds IS NULL OR beds IS NULL OR nursing_beds <= beds)
) STRICT, WITHOUT ROWID;
CREATE INDEX facility_state_of_batch ON facility_state (batch_id);
