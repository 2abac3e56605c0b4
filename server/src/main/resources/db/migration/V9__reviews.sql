-- What an ended conversation looks like afterwards; goes with it. reviewed_at alone: there was nothing to review.
ALTER TABLE conversations ADD COLUMN review_sealed bytea;
ALTER TABLE conversations ADD COLUMN reviewed_at timestamptz;
CREATE INDEX conversations_to_review ON conversations (business_id, ended_at)
  WHERE ended_at IS NOT NULL AND reviewed_at IS NULL;
