-- Version 5: the provenance of a run is told from its attempts alone. An older version may have read the events of a
-- newer worker without all that they say of an attempt: such runs are read again from their folders. Their rows stay as
-- they are until then, and for good where a folder is gone.

UPDATE run SET read = 0, unreadable = 0
WHERE read > 0
  AND (NOT EXISTS (SELECT 1 FROM attempt WHERE attempt.run = run.id)
       OR EXISTS (SELECT 1 FROM attempt WHERE attempt.run = run.id
                  AND (command IS NULL OR (threads IS NOT NULL AND operators IS NULL))));
