/** Payments, their attempts, the events of each, and who works with what. */
export const attempts = `
CREATE TABLE payments (
  pay_key TEXT PRIMARY KEY CHECK (length(pay_key) = 64),
  portal_host TEXT NOT NULL,
  tenant TEXT,
  billing_account TEXT,
  billing_account_id TEXT,
  invoice TEXT NOT NULL,
  created_at TEXT NOT NULL
) STRICT;
CREATE INDEX payments_by_invoice ON payments (invoice, portal_host);

CREATE TABLE attempts (
  pay_key TEXT NOT NULL REFERENCES payments (pay_key),
  attempt INTEGER NOT NULL CHECK (attempt >= 1),
  state TEXT NOT NULL,
  billing_profile TEXT,
  amount_minor INTEGER NOT NULL CHECK (amount_minor > 0),
  currency TEXT NOT NULL CHECK (length(currency) = 3),
  card TEXT,
  intent_hash TEXT,
  known_payments TEXT,
  owner TEXT NOT NULL,
  resource TEXT NOT NULL,
  fence INTEGER NOT NULL,
  planned_at TEXT NOT NULL,
  armed_at TEXT,
  observed_at TEXT,
  updated_at TEXT NOT NULL,
  PRIMARY KEY (pay_key, attempt)
) STRICT;
CREATE UNIQUE INDEX one_attempt_at_a_time ON attempts (pay_key) WHERE state <> 'RELEASED';
CREATE INDEX attempts_by_state ON attempts (state);

CREATE TRIGGER no_way_back BEFORE UPDATE ON attempts
WHEN OLD.armed_at IS NOT NULL AND (NEW.armed_at IS NOT OLD.armed_at OR NEW.state IN
  ('PLANNED', 'APPROVED', 'PREPARED', 'SKIPPED_PAID', 'REJECTED_POLICY', 'MISMATCH', 'RETRY_LATER'))
BEGIN SELECT RAISE(ABORT, 'an armed attempt never goes back'); END;
CREATE TRIGGER attempts_stay BEFORE DELETE ON attempts
BEGIN SELECT RAISE(ABORT, 'attempts are kept for ever'); END;
CREATE TRIGGER payments_stay BEFORE DELETE ON payments
BEGIN SELECT RAISE(ABORT, 'payments are kept for ever'); END;

CREATE TABLE events (
  seq INTEGER PRIMARY KEY CHECK (seq >= 1),
  at TEXT NOT NULL,
  pay_key TEXT REFERENCES payments (pay_key),
  attempt INTEGER,
  type TEXT NOT NULL,
  state TEXT,
  actor TEXT NOT NULL,
  body TEXT NOT NULL CHECK (json_valid(body)),
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE CHECK (length(hash) = 64)
) STRICT;
CREATE INDEX events_of_attempt ON events (pay_key, attempt);

CREATE TRIGGER events_are_final BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'events are never changed'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'events are never deleted'); END;
CREATE TRIGGER events_follow BEFORE INSERT ON events
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM events)
  OR NEW.previous <> coalesce((SELECT hash FROM events ORDER BY seq DESC LIMIT 1), printf('%064d', 0))
BEGIN SELECT RAISE(ABORT, 'an event follows the last one'); END;

CREATE TABLE leases (
  resource TEXT PRIMARY KEY,
  owner TEXT NOT NULL,
  pid INTEGER NOT NULL,
  host TEXT NOT NULL,
  fence INTEGER NOT NULL CHECK (fence >= 1),
  taken_at INTEGER NOT NULL,
  until INTEGER NOT NULL
) STRICT;
`;
