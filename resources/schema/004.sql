-- Version 4: tracks that a data set leaves out, and files in which an extraction of features found no audio.

ALTER TABLE track ADD COLUMN excluded TEXT NOT NULL DEFAULT '';     -- why, in a word; '' where it is not
ALTER TABLE dataset ADD COLUMN excluded INTEGER NOT NULL DEFAULT 0; -- tracks; train, validation and test are without them

-- Not made again by a rebuild: the next extraction or health check finds them anew.
CREATE TABLE file_problem (
    file   TEXT PRIMARY KEY, -- absolute
    reason TEXT NOT NULL
) WITHOUT ROWID;
