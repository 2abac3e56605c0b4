-- Articles have versions, and the business a mark that is another one after each change of any of them, so that an
-- index of the articles knows whether it still holds.

ALTER TABLE articles
  ADD COLUMN version    integer NOT NULL DEFAULT 1,
  ADD COLUMN changed_at timestamptz NOT NULL DEFAULT '2026-11-20T00:00:00Z';
ALTER TABLE articles ALTER COLUMN changed_at DROP DEFAULT;

ALTER TABLE businesses ADD COLUMN knowledge uuid NOT NULL DEFAULT gen_random_uuid();

-- Questions without an answer, for the owner. words_index tells the same words asked again; conversation is that of
-- whoever asked last.
CREATE TABLE unanswered_questions (
  business_id    uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  id             uuid NOT NULL,
  words_index    bytea NOT NULL,
  words_sealed   bytea NOT NULL,
  language       text NOT NULL,
  conversation   uuid,
  times          integer NOT NULL DEFAULT 1,
  first_asked_at timestamptz NOT NULL,
  last_asked_at  timestamptz NOT NULL,
  PRIMARY KEY (business_id, id),
  CONSTRAINT unanswered_questions_once UNIQUE (business_id, words_index),
  FOREIGN KEY (business_id, conversation) REFERENCES conversations ON DELETE SET NULL (conversation)
);
CREATE INDEX unanswered_questions_by_age ON unanswered_questions (business_id, last_asked_at DESC, id);

ALTER TABLE unanswered_questions ENABLE ROW LEVEL SECURITY;
ALTER TABLE unanswered_questions FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON unanswered_questions
  USING (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid)
  WITH CHECK (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid);
