/** Messages that are to leave the machine, written in the commit that gives reason for them. */
export const outbox = `
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  seq INTEGER NOT NULL UNIQUE REFERENCES events (seq),
  kind TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  created_at TEXT NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  delivered_at TEXT
) STRICT;
CREATE INDEX outbox_waiting ON outbox (seq) WHERE delivered_at IS NULL;
`;
