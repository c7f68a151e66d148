-- Version 2: scores of each tag after every epoch, and where and how long every attempt was computed.

ALTER TABLE epoch ADD COLUMN tag_roc_auc TEXT NOT NULL DEFAULT '[]'; -- JSON array by tag, null where undefined
ALTER TABLE epoch ADD COLUMN tag_pr_auc  TEXT NOT NULL DEFAULT '[]';

ALTER TABLE attempt ADD COLUMN command TEXT;

ALTER TABLE test ADD COLUMN total_seconds REAL;    -- of all attempts
ALTER TABLE test ADD COLUMN peak_memory   INTEGER; -- bytes
