-- Owners' own sentences: the texts of the folder's wording/*.yaml, by path. Beside the settings and not among the
-- articles, because a business cannot be read without them.
ALTER TABLE businesses
  ADD COLUMN wording jsonb NOT NULL DEFAULT '{}' CHECK (jsonb_typeof(wording) = 'object');

-- Row-level security binds the owner too: one business after the other.
DO $$
DECLARE
  one uuid;
BEGIN
  FOR one IN SELECT id FROM businesses LOOP
    PERFORM set_config('frontdesk.business', one::text, true);
    UPDATE businesses SET wording = coalesce(
      (SELECT jsonb_object_agg(path, body) FROM articles WHERE business_id = one AND path LIKE 'wording/%'), '{}')
      WHERE id = one;
    DELETE FROM articles WHERE business_id = one AND path LIKE 'wording/%';
  END LOOP;
  PERFORM set_config('frontdesk.business', '', true);
END $$;
