-- Version 6: how the files of a run's clips were decoded (AudioInfo::revision). Runs of older versions tell nothing of it:
-- they knew revision 1 alone.

ALTER TABLE run ADD COLUMN decoding_revision INTEGER NOT NULL DEFAULT 1; -- the newest that the run's Etude knew
ALTER TABLE run ADD COLUMN decoded_tracks INTEGER NOT NULL DEFAULT 0;    -- with features; 0 if the run does not tell
ALTER TABLE run ADD COLUMN revised_tracks INTEGER NOT NULL DEFAULT 0;    -- of these, of a revision above 1
