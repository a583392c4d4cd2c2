-- Version 5: what was counted is kept in the file, so that opening a large workbook counts nothing.

-- One number for each roster ('' for the places), another one after every change of it. Random, so
-- that a number that a rolled back change had never comes back.
CREATE TABLE data_stamp (
    roster TEXT PRIMARY KEY,
    stamp  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A measure counted for a time: good as long as the stamps of its rosters are those of `stamp`.
CREATE TABLE counted (
    id      INTEGER PRIMARY KEY,
    key     TEXT NOT NULL UNIQUE,
    stamp   TEXT NOT NULL,
    content BLOB NOT NULL
) STRICT;

-- Nothing is written to a roster without its batch, whoever writes it.
CREATE TRIGGER stamp_of_new_batch AFTER INSERT ON batch BEGIN
    INSERT INTO data_stamp (roster, stamp) VALUES (new.roster, random())
        ON CONFLICT (roster) DO UPDATE SET stamp = random();
END;
CREATE TRIGGER stamp_of_changed_batch AFTER UPDATE ON batch BEGIN
    INSERT INTO data_stamp (roster, stamp) VALUES (new.roster, random())
        ON CONFLICT (roster) DO UPDATE SET stamp = random();
END;
CREATE TRIGGER stamp_of_lost_batch AFTER DELETE ON batch BEGIN
    INSERT INTO data_stamp (roster, stamp) VALUES (old.roster, random())
        ON CONFLICT (roster) DO UPDATE SET stamp = random();
END;
CREATE TRIGGER stamp_of_new_place AFTER INSERT ON region BEGIN
    INSERT INTO data_stamp (roster, stamp) VALUES ('', random())
        ON CONFLICT (roster) DO UPDATE SET stamp = random();
END;
CREATE TRIGGER stamp_of_changed_place AFTER UPDATE ON region BEGIN
    INSERT INTO data_stamp (roster, stamp) VALUES ('', random())
        ON CONFLICT (roster) DO UPDATE SET stamp = random();
END;
CREATE TRIGGER stamp_of_lost_place AFTER DELETE ON region BEGIN
    INSERT INTO data_stamp (roster, stamp) VALUES ('', random())
        ON CONFLICT (roster) DO UPDATE SET stamp = random();
END;
