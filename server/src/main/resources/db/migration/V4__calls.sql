-- The streams of live calls: one row for each that was asked for. thread_index is that of the call's conversation, which
-- may begin after it; the link to it is made when the stream ends. token_hash is the SHA-256 of the one-time token.
CREATE TABLE calls (
  business_id     uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  thread_index    bytea NOT NULL,
  thread_sealed   bytea NOT NULL,
  attempt         integer NOT NULL CHECK (attempt > 0),
  party_sealed    bytea,
  party_index     bytea,
  engine          text NOT NULL,
  token_hash      bytea NOT NULL,
  expires_at      timestamptz NOT NULL,
  expected_at     timestamptz NOT NULL,
  claimed_at      timestamptz,
  node            text,
  next            text CHECK (next IN ('hang_up', 'transfer', 'script', 'reconnect')),
  transfer_sealed bytea,
  ended_at        timestamptz,
  reason          text,
  fault           text,
  timeline        jsonb NOT NULL DEFAULT '[]' CHECK (jsonb_typeof(timeline) = 'array'),
  conversation    uuid,
  PRIMARY KEY (business_id, thread_index, attempt),
  CONSTRAINT calls_one_per_token UNIQUE (business_id, token_hash),
  FOREIGN KEY (business_id, conversation) REFERENCES conversations ON DELETE CASCADE,
  CHECK ((next IS NOT DISTINCT FROM 'transfer') = (transfer_sealed IS NOT NULL)),
  CHECK ((ended_at IS NULL) = (reason IS NULL)),
  CHECK ((reason IS NULL) = (fault IS NULL))
);
CREATE INDEX calls_of_party ON calls (business_id, party_index);
CREATE INDEX calls_of_conversation ON calls (business_id, conversation);
CREATE INDEX calls_without_conversation ON calls (business_id, expected_at) WHERE conversation IS NULL;

ALTER TABLE calls ENABLE ROW LEVEL SECURITY;
ALTER TABLE calls FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON calls
  USING (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid)
  WITH CHECK (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid);
