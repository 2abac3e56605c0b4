-- What the words of a passage mean where they stand, two bits a value; null where that is not known (yet). It comes and
-- goes with the passage's own vector.
ALTER TABLE passage_vectors ADD COLUMN words bytea;
