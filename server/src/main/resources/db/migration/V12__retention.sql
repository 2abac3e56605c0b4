-- When the words of an ended conversation went; what is left of it is a figure.
ALTER TABLE conversations ADD COLUMN forgotten_at timestamptz;
CREATE INDEX conversations_to_forget ON conversations (business_id, ended_at)
  WHERE ended_at IS NOT NULL AND forgotten_at IS NULL;
CREATE INDEX calls_by_age ON calls (business_id, expected_at);
