-- Version 9: what people wrote about a run, as its folder's notes.json has it.

ALTER TABLE run ADD COLUMN given_label TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN note        TEXT NOT NULL DEFAULT '';
ALTER TABLE run ADD COLUMN notes_stamp INTEGER NOT NULL DEFAULT 0; -- runNotesStamp() of the file that was read
