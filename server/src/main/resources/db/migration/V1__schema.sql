-- Runs as the owner. The program works as frontdesk_app, which exists before migrations run and owns nothing.
-- Columns named *_sealed are encrypted by the program (AEAD, bound to the business); *_index are keyed hashes of
-- what they stand for, so that equality can be asked without keeping the plain text.

CREATE EXTENSION IF NOT EXISTS btree_gist;

CREATE TABLE businesses (
  id         uuid PRIMARY KEY,
  slug       text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  settings   text NOT NULL,
  version    integer NOT NULL DEFAULT 1,
  created_at timestamptz NOT NULL,
  updated_at timestamptz NOT NULL
);

CREATE TABLE numbers (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  number      text PRIMARY KEY CHECK (number ~ '^\+[1-9][0-9]{6,14}$')
);

-- A retired service or resource is no longer in the settings but still has appointments.
CREATE TABLE services (
  business_id    uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  slug           text NOT NULL,
  name           text NOT NULL,
  duration       interval NOT NULL,
  buffer         interval NOT NULL,
  price_currency char(3),
  price_amount   numeric(12, 2),
  retired        boolean NOT NULL DEFAULT false,
  PRIMARY KEY (business_id, slug),
  CHECK ((price_currency IS NULL) = (price_amount IS NULL))
);

CREATE TABLE resources (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  slug        text NOT NULL,
  name        text NOT NULL,
  retired     boolean NOT NULL DEFAULT false,
  PRIMARY KEY (business_id, slug)
);

CREATE TABLE service_resources (
  business_id uuid NOT NULL,
  service     text NOT NULL,
  resource    text NOT NULL,
  position    integer NOT NULL,
  PRIMARY KEY (business_id, service, resource),
  FOREIGN KEY (business_id, service) REFERENCES services ON DELETE CASCADE,
  FOREIGN KEY (business_id, resource) REFERENCES resources ON DELETE CASCADE
);

-- resource is null for the business's own hours. closes 00:00 is the end of the day.
CREATE TABLE weekly_hours (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  resource    text,
  weekday     smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  opens       time NOT NULL,
  closes      time NOT NULL,
  FOREIGN KEY (business_id, resource) REFERENCES resources ON DELETE CASCADE
);
CREATE INDEX weekly_hours_of_business ON weekly_hours (business_id);

-- day is null for the public holidays of the country; opens and closes are null for the whole day.
CREATE TABLE closures (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  position    integer NOT NULL,
  day         date,
  starts      time,
  ends        time,
  PRIMARY KEY (business_id, position)
);

CREATE TABLE articles (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  path        text NOT NULL,
  body        text NOT NULL,
  PRIMARY KEY (business_id, path)
);

CREATE TABLE contacts (
  business_id  uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  id           uuid NOT NULL,
  name_sealed  bytea,
  phone_sealed bytea,
  phone_index  bytea,
  email_sealed bytea,
  email_index  bytea,
  created_at   timestamptz NOT NULL,
  PRIMARY KEY (business_id, id),
  CONSTRAINT contacts_one_per_phone UNIQUE (business_id, phone_index)
);
CREATE INDEX contacts_by_email ON contacts (business_id, email_index);
CREATE INDEX contacts_by_age ON contacts (business_id, created_at, id);

CREATE TABLE conversations (
  business_id     uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  id              uuid NOT NULL,
  channel         text NOT NULL,
  thread_index    bytea NOT NULL,
  thread_sealed   bytea NOT NULL,
  party_sealed    bytea,
  party_index     bytea,
  language        text NOT NULL,
  form_sealed     bytea NOT NULL,
  dialogue_sealed bytea NOT NULL,
  turns           integer NOT NULL DEFAULT 0,
  contact         uuid,
  outcome         text,
  started_at      timestamptz NOT NULL,
  last_turn_at    timestamptz NOT NULL,
  ended_at        timestamptz,
  version         bigint NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, id),
  FOREIGN KEY (business_id, contact) REFERENCES contacts ON DELETE SET NULL (contact)
);
-- One conversation goes on in a thread at a time.
CREATE UNIQUE INDEX conversations_one_live_per_thread ON conversations (business_id, channel, thread_index)
  WHERE ended_at IS NULL;
CREATE INDEX conversations_by_thread ON conversations (business_id, channel, thread_index, started_at);
CREATE INDEX conversations_by_age ON conversations (business_id, started_at DESC, id);
CREATE INDEX conversations_of_contact ON conversations (business_id, contact);
CREATE INDEX conversations_of_party ON conversations (business_id, party_index);

CREATE TABLE turns (
  business_id  uuid NOT NULL,
  conversation uuid NOT NULL,
  number       integer NOT NULL,
  who          text NOT NULL CHECK (who IN ('contact', 'desk', 'person')),
  text_sealed  bytea NOT NULL,
  at           timestamptz NOT NULL,
  PRIMARY KEY (business_id, conversation, number),
  FOREIGN KEY (business_id, conversation) REFERENCES conversations ON DELETE CASCADE
);

CREATE TABLE appointments (
  business_id     uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  id              uuid NOT NULL,
  reference       text NOT NULL CHECK (reference ~ '^[2-9A-HJ-NP-Z]{4}$'),
  service         text NOT NULL,
  resource        text NOT NULL,
  starts_at       timestamptz NOT NULL,
  ends_at         timestamptz NOT NULL,
  -- with the buffer: what nobody else can have
  occupied        tstzrange NOT NULL,
  status          text NOT NULL CHECK (status IN ('held', 'booked', 'cancelled', 'done', 'missed')),
  held_until      timestamptz,
  contact         uuid,
  conversation    uuid,
  note_sealed     bytea,
  idempotency_key text,
  created_at      timestamptz NOT NULL,
  PRIMARY KEY (business_id, id),
  FOREIGN KEY (business_id, service) REFERENCES services,
  FOREIGN KEY (business_id, resource) REFERENCES resources,
  FOREIGN KEY (business_id, contact) REFERENCES contacts ON DELETE SET NULL (contact),
  FOREIGN KEY (business_id, conversation) REFERENCES conversations ON DELETE SET NULL (conversation),
  CHECK (starts_at < ends_at),
  CHECK ((status = 'held') = (held_until IS NOT NULL)),
  CONSTRAINT appointments_do_not_overlap
    EXCLUDE USING gist (business_id WITH =, resource WITH =, occupied WITH &&) WHERE (status IN ('held', 'booked')),
  CONSTRAINT appointments_idempotency UNIQUE (business_id, idempotency_key)
);
CREATE UNIQUE INDEX appointments_one_per_reference ON appointments (business_id, reference)
  WHERE status IN ('held', 'booked');
CREATE INDEX appointments_by_start ON appointments (business_id, starts_at, id);
CREATE INDEX appointments_of_contact ON appointments (business_id, contact, starts_at);

CREATE TABLE receipts (
  business_id   uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  provider      text NOT NULL,
  event         text NOT NULL,
  answer_sealed bytea,
  at            timestamptz NOT NULL,
  PRIMARY KEY (business_id, provider, event)
);
CREATE INDEX receipts_by_age ON receipts (at);

CREATE TABLE audit_events (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  id          bigint GENERATED ALWAYS AS IDENTITY,
  at          timestamptz NOT NULL,
  actor       text NOT NULL,
  action      text NOT NULL,
  subject     text NOT NULL,
  PRIMARY KEY (business_id, id)
);

CREATE TABLE outbox (
  business_id    uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  id             uuid NOT NULL,
  kind           text NOT NULL,
  key            text NOT NULL,
  payload_sealed bytea NOT NULL,
  created_at     timestamptz NOT NULL,
  delivered_at   timestamptz,
  attempts       integer NOT NULL DEFAULT 0,
  PRIMARY KEY (business_id, id),
  UNIQUE (business_id, kind, key)
);

-- People who may use the REST interface. Not of one business.
CREATE TABLE users (
  id            uuid PRIMARY KEY,
  name          text NOT NULL UNIQUE,
  password_hash text NOT NULL,
  role          text NOT NULL CHECK (role IN ('administrator')),
  created_at    timestamptz NOT NULL
);

-- db-scheduler's own table, as its documentation gives it for PostgreSQL.
CREATE TABLE scheduled_tasks (
  task_name            text NOT NULL,
  task_instance        text NOT NULL,
  task_data            bytea,
  execution_time       timestamptz NOT NULL,
  picked               boolean NOT NULL,
  picked_by            text,
  last_success         timestamptz,
  last_failure         timestamptz,
  consecutive_failures integer,
  last_heartbeat       timestamptz,
  version              bigint NOT NULL,
  priority             smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_by_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_by_heartbeat ON scheduled_tasks (last_heartbeat);

-- A transaction sees the rows of the business it named by set_config('frontdesk.business', …, true), and no others.
-- Forced, so that it binds the owner too.
DO $$
DECLARE
  scoped text;
BEGIN
  FOR scoped IN
    SELECT table_name FROM information_schema.columns WHERE table_schema = current_schema() AND column_name = 'business_id'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format(
      'CREATE POLICY own_business ON %I
         USING (business_id = nullif(current_setting(''frontdesk.business'', true), '''')::uuid)
         WITH CHECK (business_id = nullif(current_setting(''frontdesk.business'', true), '''')::uuid)', scoped);
  END LOOP;
END $$;

-- Who is called under a number must be known before the business is: whoever names a number may see its row.
CREATE POLICY by_number ON numbers FOR SELECT
  USING (number = nullif(current_setting('frontdesk.number', true), ''));

GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO frontdesk_app;
REVOKE UPDATE, DELETE ON audit_events FROM frontdesk_app;
REVOKE ALL ON flyway_schema_history FROM frontdesk_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO frontdesk_app;
