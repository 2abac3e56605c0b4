-- Until when a node that gives a business's passages their vectors has been promised to be the only one. A node that
-- died leaves it behind; it runs out by itself.
ALTER TABLE businesses ADD COLUMN learning_until timestamptz;
