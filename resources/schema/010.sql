-- Version 10: what lists of runs read, beside the large specifications.

CREATE INDEX run_row ON run (id, configuration, label, seed, epochs, state, message, attempt, read, unreadable,
                             decoding_revision, revised_tracks, given_label, note, notes_stamp);
