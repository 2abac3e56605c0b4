-- A call may also go on with a person or a message: nobody had answered its caller in time.
ALTER TABLE calls DROP CONSTRAINT calls_next_check;
ALTER TABLE calls ADD CONSTRAINT calls_next_check
  CHECK (next IN ('hang_up', 'transfer', 'script', 'person', 'reconnect'));
