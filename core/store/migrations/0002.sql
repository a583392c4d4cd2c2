-- Version 2: the rosters besides facilities. Frozen once released: change the schema in a new file.
--
-- What is told of something once stands in its table; how it was as of a quarter, in its state
-- table. Dated events stand in one table with the batch and line that they came from. match_key is
-- the folded name or the natural key by which a row of a sheet is recognised.

-- The elderly. Whom one looks after moves, so the place belongs to the state.
CREATE TABLE elder (
    id         INTEGER PRIMARY KEY,
    match_key  TEXT NOT NULL,
    name       TEXT NOT NULL CHECK (name <> ''),
    identity   TEXT,
    sex        TEXT,
    birth_date TEXT
) STRICT;
CREATE UNIQUE INDEX elder_by_key ON elder (match_key);

CREATE TABLE elder_state (
    entry_id           INTEGER NOT NULL REFERENCES elder (id) ON DELETE CASCADE,
    as_of              TEXT NOT NULL,
    batch_id           INTEGER NOT NULL REFERENCES batch (id),
    line               INTEGER NOT NULL,
    region             INTEGER NOT NULL REFERENCES region (id),
    address            TEXT,
    registered_address TEXT,
    age                INTEGER CHECK (age >= 0),
    basis              TEXT,
    tags               TEXT,
    ability            TEXT,
    assessed_on        TEXT,
    self_care          TEXT,
    support            TEXT,
    willing            INTEGER CHECK (willing IN (0, 1)),
    old_age_allowance  INTEGER CHECK (old_age_allowance IN (0, 1)),
    nursing_subsidy    INTEGER CHECK (nursing_subsidy IN (0, 1)),
    service_subsidy    INTEGER CHECK (service_subsidy IN (0, 1)),
    placed_in          TEXT,
    room               TEXT,
    bed                TEXT,
    admitted_on        TEXT,
    left_on            TEXT,
    status             TEXT NOT NULL,
    guardian           TEXT,
    guardian_phone     TEXT,
    phone              TEXT,
    remark             TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- Visits to the elderly; the day is the date of the event.
CREATE TABLE visit (
    id         INTEGER PRIMARY KEY,
    match_key  TEXT NOT NULL,
    batch_id   INTEGER NOT NULL REFERENCES batch (id),
    line       INTEGER NOT NULL,
    name       TEXT NOT NULL CHECK (name <> ''),
    identity   TEXT,
    region     INTEGER NOT NULL REFERENCES region (id),
    visited_on TEXT NOT NULL,
    minutes    INTEGER CHECK (minutes >= 0),
    method     TEXT,
    kind       TEXT,
    reached    INTEGER CHECK (reached IN (0, 1)),
    visitor    TEXT,
    relation   TEXT,
    condition  TEXT,
    needs      TEXT,
    handling   TEXT,
    remark     TEXT
) STRICT;
CREATE UNIQUE INDEX visit_by_key ON visit (match_key);
CREATE INDEX visit_by_region ON visit (region);
CREATE INDEX visit_by_time ON visit (visited_on);

-- Who works in elder care, with certificates.
CREATE TABLE staff_member (
    id         INTEGER PRIMARY KEY,
    match_key  TEXT NOT NULL,
    name       TEXT NOT NULL CHECK (name <> ''),
    identity   TEXT,
    sex        TEXT,
    birth_date TEXT
) STRICT;
CREATE UNIQUE INDEX staff_member_by_key ON staff_member (match_key);

CREATE TABLE staff_member_state (
    entry_id           INTEGER NOT NULL REFERENCES staff_member (id) ON DELETE CASCADE,
    as_of              TEXT NOT NULL,
    batch_id           INTEGER NOT NULL REFERENCES batch (id),
    line               INTEGER NOT NULL,
    region             INTEGER NOT NULL REFERENCES region (id),
    employer           TEXT,
    post               TEXT,
    employment         TEXT,
    education          TEXT,
    skill_level        TEXT,
    certified          INTEGER CHECK (certified IN (0, 1)),
    certificate_name   TEXT,
    certificate_number TEXT,
    certified_on       TEXT,
    valid_until        TEXT,
    social_worker      INTEGER CHECK (social_worker IN (0, 1)),
    long_term_carer    INTEGER CHECK (long_term_carer IN (0, 1)),
    inducted           INTEGER CHECK (inducted IN (0, 1)),
    inducted_on        TEXT,
    hired_on           TEXT,
    left_on            TEXT,
    status             TEXT NOT NULL,
    phone              TEXT,
    remark             TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- People of one place, basis, sex and age group; wide sheets have one row for everybody.
CREATE TABLE population_group (
    id        INTEGER PRIMARY KEY,
    match_key TEXT NOT NULL,
    region    INTEGER NOT NULL REFERENCES region (id),
    basis     TEXT NOT NULL,
    sex       TEXT NOT NULL,
    age_group TEXT NOT NULL
) STRICT;
CREATE UNIQUE INDEX population_group_by_key ON population_group (match_key);
CREATE INDEX population_group_by_region ON population_group (region);

CREATE TABLE population_group_state (
    entry_id         INTEGER NOT NULL REFERENCES population_group (id) ON DELETE CASCADE,
    as_of            TEXT NOT NULL,
    batch_id         INTEGER NOT NULL REFERENCES batch (id),
    line             INTEGER NOT NULL,
    total            INTEGER CHECK (total >= 0),
    resident_total   INTEGER CHECK (resident_total >= 0),
    registered_total INTEGER CHECK (registered_total >= 0),
    aged_60          INTEGER CHECK (aged_60 >= 0),
    aged_65          INTEGER CHECK (aged_65 >= 0),
    aged_80          INTEGER CHECK (aged_80 >= 0),
    people           INTEGER CHECK (people >= 0),
    source           TEXT,
    remark           TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- Housing estates and the elder-care space that is built with them.
CREATE TABLE housing_estate (
    id           INTEGER PRIMARY KEY,
    match_key    TEXT NOT NULL,
    name         TEXT NOT NULL CHECK (name <> ''),
    aliases      TEXT,
    region       INTEGER NOT NULL REFERENCES region (id),
    address      TEXT,
    kind         TEXT NOT NULL,
    developer    TEXT,
    delivered_on TEXT
) STRICT;
CREATE INDEX housing_estate_by_name ON housing_estate (match_key);
CREATE INDEX housing_estate_by_region ON housing_estate (region);

CREATE TABLE housing_estate_state (
    entry_id          INTEGER NOT NULL REFERENCES housing_estate (id) ON DELETE CASCADE,
    as_of             TEXT NOT NULL,
    batch_id          INTEGER NOT NULL REFERENCES batch (id),
    line              INTEGER NOT NULL,
    households        INTEGER CHECK (households >= 0),
    required_area     REAL,
    built_area        REAL,
    land_area         REAL,
    provision         TEXT,
    planned_in_sync   INTEGER CHECK (planned_in_sync IN (0, 1)),
    built_in_sync     INTEGER CHECK (built_in_sync IN (0, 1)),
    accepted_in_sync  INTEGER CHECK (accepted_in_sync IN (0, 1)),
    delivered_in_sync INTEGER CHECK (delivered_in_sync IN (0, 1)),
    handed_over_on    TEXT,
    facility          TEXT,
    operator          TEXT,
    problem           INTEGER CHECK (problem IN (0, 1)),
    problem_text      TEXT,
    rectified         INTEGER CHECK (rectified IN (0, 1)),
    rectified_on      TEXT,
    remark            TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- Homes that are adapted to age.
CREATE TABLE home_adaptation (
    id        INTEGER PRIMARY KEY,
    match_key TEXT NOT NULL,
    name      TEXT NOT NULL CHECK (name <> ''),
    identity  TEXT
) STRICT;
CREATE UNIQUE INDEX home_adaptation_by_key ON home_adaptation (match_key);

CREATE TABLE home_adaptation_state (
    entry_id     INTEGER NOT NULL REFERENCES home_adaptation (id) ON DELETE CASCADE,
    as_of        TEXT NOT NULL,
    batch_id     INTEGER NOT NULL REFERENCES batch (id),
    line         INTEGER NOT NULL,
    region       INTEGER NOT NULL REFERENCES region (id),
    address      TEXT,
    category     TEXT,
    year         TEXT,
    status       TEXT NOT NULL,
    completed_on TEXT,
    accepted_on  TEXT,
    items        TEXT,
    cost         REAL,
    subsidy      REAL,
    contractor   TEXT,
    phone        TEXT,
    remark       TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- Courses.
CREATE TABLE training (
    id           INTEGER PRIMARY KEY,
    match_key    TEXT NOT NULL,
    batch_id     INTEGER NOT NULL REFERENCES batch (id),
    line         INTEGER NOT NULL,
    name         TEXT NOT NULL CHECK (name <> ''),
    region       INTEGER NOT NULL REFERENCES region (id),
    kind         TEXT NOT NULL,
    mode         TEXT,
    held_on      TEXT NOT NULL,
    finished_on  TEXT,
    trainees     INTEGER CHECK (trainees >= 0),
    person_times INTEGER CHECK (person_times >= 0),
    hours        REAL,
    certified    INTEGER CHECK (certified >= 0),
    organiser    TEXT,
    venue        TEXT,
    cost         REAL,
    remark       TEXT
) STRICT;
CREATE UNIQUE INDEX training_by_key ON training (match_key);
CREATE INDEX training_by_region ON training (region);
CREATE INDEX training_by_time ON training (held_on);

-- Medical institutions.
CREATE TABLE hospital (
    id          INTEGER PRIMARY KEY,
    match_key   TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (name <> ''),
    aliases     TEXT,
    credit_code TEXT,
    region      INTEGER NOT NULL REFERENCES region (id),
    address     TEXT,
    kind        TEXT NOT NULL
) STRICT;
CREATE INDEX hospital_by_name ON hospital (match_key);
CREATE INDEX hospital_by_region ON hospital (region);
CREATE INDEX hospital_by_code ON hospital (credit_code) WHERE credit_code IS NOT NULL;

CREATE TABLE hospital_state (
    entry_id            INTEGER NOT NULL REFERENCES hospital (id) ON DELETE CASCADE,
    as_of               TEXT NOT NULL,
    batch_id            INTEGER NOT NULL REFERENCES batch (id),
    line                INTEGER NOT NULL,
    level               TEXT,
    ownership           TEXT,
    status              TEXT NOT NULL,
    geriatrics          INTEGER CHECK (geriatrics IN (0, 1)),
    internet_nursing    INTEGER CHECK (internet_nursing IN (0, 1)),
    age_friendly        INTEGER CHECK (age_friendly IN (0, 1)),
    green_channel       INTEGER CHECK (green_channel IN (0, 1)),
    referral            INTEGER CHECK (referral IN (0, 1)),
    hospice             INTEGER CHECK (hospice IN (0, 1)),
    beds                INTEGER CHECK (beds >= 0),
    elder_beds          INTEGER CHECK (elder_beds >= 0),
    rehabilitation_beds INTEGER CHECK (rehabilitation_beds >= 0),
    hospice_beds        INTEGER CHECK (hospice_beds >= 0),
    contracted_homes    INTEGER CHECK (contracted_homes >= 0),
    contact             TEXT,
    remark              TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- Safety hazards and their removal.
CREATE TABLE hazard (
    id          INTEGER PRIMARY KEY,
    match_key   TEXT NOT NULL,
    number      TEXT,
    name        TEXT NOT NULL CHECK (name <> ''),
    region      INTEGER NOT NULL REFERENCES region (id),
    found_on    TEXT,
    description TEXT
) STRICT;
CREATE UNIQUE INDEX hazard_by_key ON hazard (match_key);
CREATE INDEX hazard_by_region ON hazard (region);

CREATE TABLE hazard_state (
    entry_id    INTEGER NOT NULL REFERENCES hazard (id) ON DELETE CASCADE,
    as_of       TEXT NOT NULL,
    batch_id    INTEGER NOT NULL REFERENCES batch (id),
    line        INTEGER NOT NULL,
    kind        TEXT,
    class       TEXT,
    due_on      TEXT,
    closed_on   TEXT,
    status      TEXT NOT NULL,
    responsible TEXT,
    measure     TEXT,
    inspector   TEXT,
    remark      TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- Payments; amounts in 10 000 yuan.
CREATE TABLE fund (
    id             INTEGER PRIMARY KEY,
    match_key      TEXT NOT NULL,
    batch_id       INTEGER NOT NULL REFERENCES batch (id),
    line           INTEGER NOT NULL,
    name           TEXT NOT NULL CHECK (name <> ''),
    region         INTEGER NOT NULL REFERENCES region (id),
    kind           TEXT NOT NULL,
    level          TEXT,
    paid_on        TEXT NOT NULL,
    amount         REAL NOT NULL,
    for_elder_care REAL,
    recipients     INTEGER CHECK (recipients >= 0),
    payee          TEXT,
    source         TEXT,
    document       TEXT,
    remark         TEXT
) STRICT;
CREATE UNIQUE INDEX fund_by_key ON fund (match_key);
CREATE INDEX fund_by_region ON fund (region);
CREATE INDEX fund_by_time ON fund (paid_on);

-- Universities, schools and points of learning for the elderly.
CREATE TABLE learning_place (
    id        INTEGER PRIMARY KEY,
    match_key TEXT NOT NULL,
    name      TEXT NOT NULL CHECK (name <> ''),
    aliases   TEXT,
    region    INTEGER NOT NULL REFERENCES region (id),
    address   TEXT,
    kind      TEXT NOT NULL,
    level     TEXT,
    opened_on TEXT
) STRICT;
CREATE INDEX learning_place_by_name ON learning_place (match_key);
CREATE INDEX learning_place_by_region ON learning_place (region);

CREATE TABLE learning_place_state (
    entry_id      INTEGER NOT NULL REFERENCES learning_place (id) ON DELETE CASCADE,
    as_of         TEXT NOT NULL,
    batch_id      INTEGER NOT NULL REFERENCES batch (id),
    line          INTEGER NOT NULL,
    status        TEXT NOT NULL,
    learners      INTEGER CHECK (learners >= 0),
    learner_times INTEGER CHECK (learner_times >= 0),
    classes       INTEGER CHECK (classes >= 0),
    courses       INTEGER CHECK (courses >= 0),
    teachers      INTEGER CHECK (teachers >= 0),
    area          REAL,
    organiser     TEXT,
    contact       TEXT,
    remark        TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- Activities for the elderly, those of the month of respect among them.
CREATE TABLE activity (
    id               INTEGER PRIMARY KEY,
    match_key        TEXT NOT NULL,
    batch_id         INTEGER NOT NULL REFERENCES batch (id),
    line             INTEGER NOT NULL,
    name             TEXT NOT NULL CHECK (name <> ''),
    region           INTEGER NOT NULL REFERENCES region (id),
    kind             TEXT NOT NULL,
    in_respect_month INTEGER NOT NULL CHECK (in_respect_month IN (0, 1)),
    held_on          TEXT NOT NULL,
    participants     INTEGER CHECK (participants >= 0),
    beneficiaries    INTEGER CHECK (beneficiaries >= 0),
    cost             REAL,
    organiser        TEXT,
    venue            TEXT,
    remark           TEXT
) STRICT;
CREATE UNIQUE INDEX activity_by_key ON activity (match_key);
CREATE INDEX activity_by_region ON activity (region);
CREATE INDEX activity_by_time ON activity (held_on);

-- Projects; money in 10 000 yuan.
CREATE TABLE project (
    id        INTEGER PRIMARY KEY,
    match_key TEXT NOT NULL,
    name      TEXT NOT NULL CHECK (name <> ''),
    aliases   TEXT,
    region    INTEGER NOT NULL REFERENCES region (id),
    address   TEXT,
    kind      TEXT NOT NULL,
    content   TEXT
) STRICT;
CREATE INDEX project_by_name ON project (match_key);
CREATE INDEX project_by_region ON project (region);

CREATE TABLE project_state (
    entry_id      INTEGER NOT NULL REFERENCES project (id) ON DELETE CASCADE,
    as_of         TEXT NOT NULL,
    batch_id      INTEGER NOT NULL REFERENCES batch (id),
    line          INTEGER NOT NULL,
    status        TEXT NOT NULL,
    investment    REAL,
    invested      REAL,
    progress      REAL,
    beds          INTEGER CHECK (beds >= 0),
    floor_area    REAL,
    started_on    TEXT,
    finish_due_on TEXT,
    finished_on   TEXT,
    lead_unit     TEXT,
    source        TEXT,
    note          TEXT,
    problem       TEXT,
    remark        TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- Places of childcare.
CREATE TABLE childcare_place (
    id          INTEGER PRIMARY KEY,
    match_key   TEXT NOT NULL,
    name        TEXT NOT NULL CHECK (name <> ''),
    aliases     TEXT,
    credit_code TEXT,
    region      INTEGER NOT NULL REFERENCES region (id),
    address     TEXT,
    kind        TEXT NOT NULL,
    opened_on   TEXT
) STRICT;
CREATE INDEX childcare_place_by_name ON childcare_place (match_key);
CREATE INDEX childcare_place_by_region ON childcare_place (region);
CREATE INDEX childcare_place_by_code ON childcare_place (credit_code) WHERE credit_code IS NOT NULL;

CREATE TABLE childcare_place_state (
    entry_id             INTEGER NOT NULL REFERENCES childcare_place (id) ON DELETE CASCADE,
    as_of                TEXT NOT NULL,
    batch_id             INTEGER NOT NULL REFERENCES batch (id),
    line                 INTEGER NOT NULL,
    status               TEXT NOT NULL,
    nature               TEXT,
    places               INTEGER CHECK (places >= 0),
    inclusive_places     INTEGER CHECK (inclusive_places >= 0),
    inclusive            INTEGER CHECK (inclusive IN (0, 1)),
    enrolled             INTEGER CHECK (enrolled >= 0),
    staff                INTEGER CHECK (staff >= 0),
    carers               INTEGER CHECK (carers >= 0),
    fee                  REAL,
    floor_area           REAL,
    registered           INTEGER CHECK (registered IN (0, 1)),
    registered_on        TEXT,
    demonstration        INTEGER CHECK (demonstration IN (0, 1)),
    medical_link         INTEGER CHECK (medical_link IN (0, 1)),
    video                INTEGER CHECK (video IN (0, 1)),
    fire_accepted        INTEGER CHECK (fire_accepted IN (0, 1)),
    closed_on            TEXT,
    legal_representative TEXT,
    contact              TEXT,
    remark               TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;

-- Figures of other bureaus become a roster of dated events like the others.
CREATE TABLE figure_new (
    id           INTEGER PRIMARY KEY,
    match_key    TEXT NOT NULL,
    batch_id     INTEGER NOT NULL REFERENCES batch (id),
    line         INTEGER NOT NULL DEFAULT 0,
    measure      TEXT NOT NULL,
    region       INTEGER NOT NULL REFERENCES region (id),
    period       TEXT NOT NULL,
    period_start TEXT NOT NULL,
    period_end   TEXT NOT NULL,
    value        REAL NOT NULL,
    source       TEXT
) STRICT;
INSERT INTO figure_new (id, match_key, batch_id, line, measure, region, period, period_start,
    period_end, value, source)
SELECT id, measure || '|' || region_id || '|' || lower(replace(period, '-', '')), batch_id, 0, measure, region_id, period,
    period_start, period_end, value, nullif(source, '')
FROM figure;
DROP TABLE figure;
ALTER TABLE figure_new RENAME TO figure;
CREATE UNIQUE INDEX figure_by_key ON figure (match_key);
CREATE INDEX figure_by_time ON figure (measure, period_end);

-- Key tasks of the plans and how far they are.
CREATE TABLE key_task (
    id         INTEGER PRIMARY KEY,
    match_key  TEXT NOT NULL,
    number     TEXT,
    name       TEXT NOT NULL CHECK (name <> ''),
    region     INTEGER NOT NULL REFERENCES region (id),
    section    TEXT,
    plan       TEXT,
    lead_units TEXT,
    co_units   TEXT,
    office     TEXT,
    person     TEXT,
    start_on   TEXT,
    due_on     TEXT
) STRICT;
CREATE UNIQUE INDEX key_task_by_key ON key_task (match_key);
CREATE INDEX key_task_by_region ON key_task (region);

CREATE TABLE key_task_state (
    entry_id   INTEGER NOT NULL REFERENCES key_task (id) ON DELETE CASCADE,
    as_of      TEXT NOT NULL,
    batch_id   INTEGER NOT NULL REFERENCES batch (id),
    line       INTEGER NOT NULL,
    status     TEXT NOT NULL,
    percent    REAL,
    progress   TEXT,
    problem    TEXT,
    next_step  TEXT,
    supervised INTEGER CHECK (supervised IN (0, 1)),
    note       TEXT,
    PRIMARY KEY (entry_id, as_of)
) STRICT, WITHOUT ROWID;
