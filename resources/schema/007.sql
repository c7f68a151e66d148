-- Version 7: how many tracks of each set have no tag, and where a data set's split comes from (JSON as
-- engine/dataset/split_origin.cpp writes it; empty where it is not known, as of all data sets of older versions).

ALTER TABLE dataset ADD COLUMN untagged_train INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dataset ADD COLUMN untagged_validation INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dataset ADD COLUMN untagged_test INTEGER NOT NULL DEFAULT 0;
ALTER TABLE dataset ADD COLUMN split_origin TEXT NOT NULL DEFAULT '';

UPDATE dataset SET
    untagged_train = (SELECT count(*) FROM track WHERE track.dataset = dataset.id AND track.tags = '[]'
                      AND track.part = 'train' AND track.excluded = ''),
    untagged_validation = (SELECT count(*) FROM track WHERE track.dataset = dataset.id AND track.tags = '[]'
                           AND track.part = 'validation' AND track.excluded = ''),
    untagged_test = (SELECT count(*) FROM track WHERE track.dataset = dataset.id AND track.tags = '[]'
                     AND track.part = 'test' AND track.excluded = '');
