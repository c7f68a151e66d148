-- Version 11: the libraries that decoded, resampled and transformed, and the run whose checkpoint a longer one went on
-- from.

ALTER TABLE attempt ADD COLUMN libraries TEXT;  -- "FFTW 3.3.10, libsndfile 1.2.0, ..."
ALTER TABLE attempt ADD COLUMN begun_from TEXT; -- id
