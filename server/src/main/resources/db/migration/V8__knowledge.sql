-- Vectors of passages, each named by its words and the model that made it; those of passages that are gone go too.
-- learned tells of which state of the articles (businesses.knowledge), and by which model, all passages have theirs;
-- vectors is another value after each change of any of them.
CREATE TABLE passage_vectors (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  model       text NOT NULL,
  passage     bytea NOT NULL CHECK (length(passage) = 32),
  vector      bytea NOT NULL,
  PRIMARY KEY (business_id, model, passage)
);
ALTER TABLE businesses
  ADD COLUMN learned text,
  ADD COLUMN vectors uuid NOT NULL DEFAULT gen_random_uuid();

-- What articles were; the latest version is here too. They go with their article.
CREATE TABLE article_versions (
  business_id uuid NOT NULL REFERENCES businesses ON DELETE CASCADE,
  path        text NOT NULL,
  version     integer NOT NULL,
  body        text NOT NULL,
  changed_at  timestamptz NOT NULL,
  PRIMARY KEY (business_id, path, version),
  FOREIGN KEY (business_id, path) REFERENCES articles ON DELETE CASCADE
);
-- Rows of all businesses can be read here only as long as their policy does not bind the owner.
ALTER TABLE articles NO FORCE ROW LEVEL SECURITY;
INSERT INTO article_versions (business_id, path, version, body, changed_at)
SELECT business_id, path, version, body, changed_at FROM articles;
ALTER TABLE articles FORCE ROW LEVEL SECURITY;

DO $$
DECLARE scoped text;
BEGIN
  FOREACH scoped IN ARRAY ARRAY['passage_vectors', 'article_versions'] LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', scoped);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', scoped);
    EXECUTE format(
      'CREATE POLICY own_business ON %I
         USING (business_id = nullif(current_setting(''frontdesk.business'', true), '''')::uuid)
         WITH CHECK (business_id = nullif(current_setting(''frontdesk.business'', true), '''')::uuid)',
      scoped);
  END LOOP;
END $$;
