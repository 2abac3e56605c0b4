-- What an owner adds to a model's instructions, each version kept; those of weight are in use.
CREATE TABLE prompts (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  version     integer NOT NULL CHECK (version > 0),
  tone        text NOT NULL,
  extra       text NOT NULL,
  checklist   text[] NOT NULL,
  weight      integer NOT NULL CHECK (weight >= 0),
  created_at  timestamptz NOT NULL,
  PRIMARY KEY (business_id, version)
);

-- How a model did in a turn of a conversation. Figures and names of models; no words.
CREATE TABLE model_turns (
  business_id  uuid NOT NULL,
  conversation uuid NOT NULL,
  turn         integer NOT NULL,
  prompt       integer NOT NULL,
  vendor       text NOT NULL,
  model        text NOT NULL,
  requests     integer NOT NULL,
  tokens_in    bigint NOT NULL,
  tokens_out   bigint NOT NULL,
  cost_micros  bigint NOT NULL,
  first_millis bigint,
  took_millis  bigint NOT NULL,
  fallback     text,
  held_back    text[] NOT NULL,
  at           timestamptz NOT NULL,
  PRIMARY KEY (business_id, conversation, turn),
  FOREIGN KEY (business_id, conversation) REFERENCES conversations ON DELETE CASCADE
);
CREATE INDEX model_turns_by_prompt ON model_turns (business_id, prompt, conversation);

-- What models cost on a day of the business's, in millionths of a dollar.
CREATE TABLE model_days (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  day         date NOT NULL,
  vendor      text NOT NULL,
  model       text NOT NULL,
  turns       bigint NOT NULL,
  tokens_in   bigint NOT NULL,
  tokens_out  bigint NOT NULL,
  cost_micros bigint NOT NULL,
  PRIMARY KEY (business_id, day, vendor, model)
);

ALTER TABLE prompts ENABLE ROW LEVEL SECURITY;
ALTER TABLE prompts FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON prompts
  USING (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid)
  WITH CHECK (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid);

ALTER TABLE model_turns ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_turns FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON model_turns
  USING (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid)
  WITH CHECK (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid);

ALTER TABLE model_days ENABLE ROW LEVEL SECURITY;
ALTER TABLE model_days FORCE ROW LEVEL SECURITY;
CREATE POLICY own_business ON model_days
  USING (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid)
  WITH CHECK (business_id = nullif(current_setting('frontdesk.business', true), '')::uuid);
