-- Conversations in which questions of the business's own were answered, for the list of leads.
ALTER TABLE conversations ADD COLUMN lead boolean NOT NULL DEFAULT false;
CREATE INDEX conversations_leads ON conversations (business_id, started_at DESC, id) WHERE lead;
