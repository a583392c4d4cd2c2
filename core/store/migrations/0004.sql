-- Version 4: what the five plans ask of facilities and tasks, the history of plans.

-- 四平专栏、新乡、遂宁、威海: upgraded elder homes, how a village facility works, two national
-- standards, referral, three safety systems.
ALTER TABLE facility_state ADD COLUMN upgraded INTEGER CHECK (upgraded IN (0, 1));
ALTER TABLE facility_state ADD COLUMN performance TEXT;
ALTER TABLE facility_state ADD COLUMN service_standard INTEGER CHECK (service_standard IN (0, 1));
ALTER TABLE facility_state ADD COLUMN safety_standard INTEGER CHECK (safety_standard IN (0, 1));
ALTER TABLE facility_state ADD COLUMN referral INTEGER CHECK (referral IN (0, 1));
ALTER TABLE facility_state ADD COLUMN smart_fire INTEGER CHECK (smart_fire IN (0, 1));
ALTER TABLE facility_state ADD COLUMN smart_gas INTEGER CHECK (smart_gas IN (0, 1));
ALTER TABLE facility_state ADD COLUMN open_kitchen INTEGER CHECK (open_kitchen IN (0, 1));

-- The file that proves what a unit reported, and when the former use of a building ends.
ALTER TABLE key_task_state ADD COLUMN evidence TEXT;
ALTER TABLE facility_state ADD COLUMN converted_on TEXT;

-- Every plan as it stood before it was changed, so that a change can be taken back. Only the newest
-- are kept: store/plan_store.cpp says how many.
CREATE TABLE plan_version (
    id       INTEGER PRIMARY KEY,
    plan_id  TEXT NOT NULL,
    content  TEXT,           -- NULL: the plan was not there
    what     TEXT NOT NULL,  -- what the change was, for people
    made_at  TEXT NOT NULL
) STRICT;
CREATE INDEX plan_version_of_plan ON plan_version (plan_id, id);

-- Who was visited in a month, whose home was adapted: asked per person.
CREATE INDEX visit_by_identity ON visit (identity, visited_on);
CREATE INDEX visit_by_name ON visit (name, region) WHERE identity IS NULL;
CREATE INDEX home_adaptation_by_identity ON home_adaptation (identity);
