-- Recordings of the streams of calls, a row each, which goes with the stream's. Their sound lies sealed outside the
-- database, under location.
CREATE TABLE recordings (
  business_id     uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  id              uuid NOT NULL,
  thread_index    bytea NOT NULL,
  attempt         integer NOT NULL,
  started_at      timestamptz NOT NULL,
  seconds         double precision NOT NULL CHECK (seconds >= 0),
  bytes           bigint NOT NULL CHECK (bytes > 0),
  location        text NOT NULL,
  PRIMARY KEY (business_id, id),
  CONSTRAINT recordings_one_per_location UNIQUE (business_id, location),
  FOREIGN KEY (business_id, thread_index, attempt) REFERENCES calls ON DELETE CASCADE
);
CREATE INDEX recordings_of_call ON recordings (business_id, thread_index, attempt);
CREATE INDEX recordings_by_age ON recordings (business_id, started_at);

ALTER TABLE recordings ENABLE ROW LEVEL SECURITY;
ALTER TABLE recordings FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON recordings
  USING (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid)
  WITH CHECK (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid);
