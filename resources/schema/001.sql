-- The project's database, version 1. Never edited once released: a change is the next file.
-- What a run needs is also in files (datasets/, studies/, runs/), from which all of this can be made again.

CREATE TABLE meta (
    key   TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE dataset (
    id         INTEGER PRIMARY KEY,
    hash       TEXT NOT NULL UNIQUE, -- datasets/<hash>.json
    name       TEXT NOT NULL,
    root       TEXT NOT NULL,        -- where the audio lies; relative to the project if inside it
    tracks     INTEGER NOT NULL,
    train      INTEGER NOT NULL,
    validation INTEGER NOT NULL,
    test       INTEGER NOT NULL
);

CREATE TABLE tag (
    dataset  INTEGER NOT NULL REFERENCES dataset ON DELETE CASCADE,
    position INTEGER NOT NULL, -- column of the labels, from 0
    name     TEXT NOT NULL,
    tracks   INTEGER NOT NULL, -- that carry it
    PRIMARY KEY (dataset, position)
) WITHOUT ROWID;

CREATE TABLE track (
    dataset  INTEGER NOT NULL REFERENCES dataset ON DELETE CASCADE,
    position INTEGER NOT NULL, -- in the data set's order, from 0
    path     TEXT NOT NULL,
    tags     TEXT NOT NULL,    -- JSON array of positions in tag, ascending
    part     TEXT NOT NULL,    -- train, validation, test, none
    artist   TEXT NOT NULL,
    size     INTEGER NOT NULL, -- bytes
    modified INTEGER NOT NULL, -- seconds since 1970
    PRIMARY KEY (dataset, position)
) WITHOUT ROWID;

CREATE TABLE study (
    id      TEXT PRIMARY KEY, -- studies/<id>.json
    name    TEXT NOT NULL,
    created TEXT NOT NULL,    -- UTC, ISO 8601
    dataset TEXT NOT NULL     -- hash; its rows may be missing if the project is incomplete
) WITHOUT ROWID;

CREATE TABLE run (
    id            TEXT PRIMARY KEY,           -- hash of the spec, runs/<id>/
    configuration TEXT NOT NULL,              -- hash of the spec without its initialisation seed; '' if unreadable
    label         TEXT NOT NULL,              -- where no study gives it a better one
    seed          INTEGER NOT NULL,           -- of the initialisation, as a signed 64-bit number
    epochs        INTEGER NOT NULL,           -- planned
    spec          TEXT NOT NULL,              -- spec.json
    state         TEXT NOT NULL,              -- queued, running, finished, failed, stopped, interrupted
    message       TEXT NOT NULL DEFAULT '',   -- why it failed
    attempt       INTEGER NOT NULL DEFAULT 0,
    read          INTEGER NOT NULL DEFAULT 0, -- bytes of events.jsonl that are in the rows
    unreadable    INTEGER NOT NULL DEFAULT 0  -- lines of events.jsonl that could not be understood
) WITHOUT ROWID;

CREATE TABLE study_run (
    study    TEXT NOT NULL REFERENCES study ON DELETE CASCADE,
    position INTEGER NOT NULL, -- in the queue of the study, from 0
    run      TEXT NOT NULL REFERENCES run,
    label    TEXT NOT NULL,    -- tells its configuration from the others of the study
    PRIMARY KEY (study, position)
) WITHOUT ROWID;
CREATE INDEX study_run_by_run ON study_run (run);

-- Where each attempt was computed and from which epoch it went on.
CREATE TABLE attempt (
    run      TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
    attempt  INTEGER NOT NULL,
    time     TEXT NOT NULL,
    epoch    INTEGER NOT NULL, -- finished before it; 0 for a first
    threads  INTEGER,
    host     TEXT,
    device   TEXT,
    version  TEXT,
    revision TEXT,
    libtorch TEXT,
    PRIMARY KEY (run, attempt)
) WITHOUT ROWID;

-- Where the work was last seen.
CREATE TABLE progress (
    run              TEXT PRIMARY KEY REFERENCES run ON DELETE CASCADE,
    phase            TEXT NOT NULL,
    epoch            INTEGER NOT NULL,
    done             INTEGER NOT NULL,
    total            INTEGER NOT NULL,
    loss             REAL,
    clips_per_second REAL
) WITHOUT ROWID;

CREATE TABLE epoch (
    run                TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
    epoch              INTEGER NOT NULL, -- from 1
    attempt            INTEGER NOT NULL, -- the latest wins
    train_loss         REAL,
    validation_loss    REAL,
    validation_roc_auc REAL, -- NULL where no tag has both classes
    validation_pr_auc  REAL,
    seconds            REAL,
    clips_per_second   REAL,
    learning_rate      REAL,
    PRIMARY KEY (run, epoch)
) WITHOUT ROWID;

-- The test of the best validation epoch.
CREATE TABLE test (
    run              TEXT PRIMARY KEY REFERENCES run ON DELETE CASCADE,
    epoch            INTEGER NOT NULL,
    loss             REAL,
    roc_auc          REAL, -- macro; NULL where no tag has both classes
    pr_auc           REAL,
    train_clips      INTEGER NOT NULL,
    validation_clips INTEGER NOT NULL,
    test_clips       INTEGER NOT NULL,
    first_bias       REAL,
    first_weight     REAL,
    seconds          REAL
) WITHOUT ROWID;

CREATE TABLE tag_score (
    run       TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
    position  INTEGER NOT NULL, -- column of the labels, from 0
    tag       TEXT NOT NULL,
    positives INTEGER NOT NULL,
    roc_auc   REAL, -- NULL where the test part has one class only
    pr_auc    REAL,
    PRIMARY KEY (run, position)
) WITHOUT ROWID;

CREATE TABLE left_out (
    run    TEXT NOT NULL REFERENCES run ON DELETE CASCADE,
    file   TEXT NOT NULL,
    reason TEXT NOT NULL,
    PRIMARY KEY (run, file)
) WITHOUT ROWID;
