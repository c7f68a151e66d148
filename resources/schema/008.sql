-- Version 8: the tracks by whose lengths a clip length is proposed for a data set (JSON list of paths as
-- engine/dataset/length_sample.cpp writes it; empty where none were chosen, as of all data sets of older versions).

ALTER TABLE dataset ADD COLUMN length_sample TEXT NOT NULL DEFAULT '';
