-- What models called in conversations, in order, and what they were told. The words of both are sealed.
CREATE TABLE tool_calls (
  business_id  uuid NOT NULL,
  conversation uuid NOT NULL,
  number       integer NOT NULL,
  call         text NOT NULL,
  tool         text NOT NULL,
  words_sealed bytea NOT NULL,
  at           timestamptz NOT NULL,
  took_micros  bigint NOT NULL CHECK (took_micros >= 0),
  turn         integer NOT NULL,
  PRIMARY KEY (business_id, conversation, number),
  CONSTRAINT tool_calls_once UNIQUE (business_id, conversation, call),
  FOREIGN KEY (business_id, conversation) REFERENCES conversations ON DELETE CASCADE
);

ALTER TABLE tool_calls ENABLE ROW LEVEL SECURITY;
ALTER TABLE tool_calls FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON tool_calls
  USING (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid)
  WITH CHECK (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid);
