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

CREATE TABLE approvals (
  id TEXT PRIMARY KEY,
  pay_key TEXT NOT NULL REFERENCES payments (pay_key),
  attempt INTEGER NOT NULL,
  used_at TEXT NOT NULL
) STRICT;
CREATE TRIGGER approvals_are_used_once BEFORE UPDATE ON approvals
BEGIN SELECT RAISE(ABORT, 'an approval is used once'); END;
CREATE TRIGGER approvals_stay BEFORE DELETE ON approvals
BEGIN SELECT RAISE(ABORT, 'approvals are kept for ever'); END;
CREATE INDEX attempts_by_armed_at ON attempts (armed_at) WHERE armed_at IS NOT NULL;

CREATE TABLE deliveries (
  message TEXT NOT NULL REFERENCES outbox (id),
  channel TEXT NOT NULL,
  tries INTEGER NOT NULL,
  next_try_at TEXT NOT NULL,
  last_error TEXT,
  delivered_at TEXT,
  PRIMARY KEY (message, channel)
) STRICT;

CREATE TABLE password_tries (
  identity TEXT PRIMARY KEY,
  refused INTEGER NOT NULL,
  unanswered INTEGER NOT NULL,
  last_at TEXT NOT NULL
) STRICT;

CREATE INDEX events_of_ledger ON events (type) WHERE pay_key IS NULL;

INSERT INTO payments (pay_key, portal_host, tenant, billing_account, billing_account_id, invoice, created_at) VALUES ('8ded9baa60a4b59313cd4d4d581589375284d52edc6ac87720fc1ba3fb5f82d9', 'portal.example', 'fernwood.example', 'Fernwood Bakery', 'a:b_2019-05-31', 'G000000101', '2026-05-01T08:00:00.000Z');
INSERT INTO payments (pay_key, portal_host, tenant, billing_account, billing_account_id, invoice, created_at) VALUES ('3d05c082469f9210ed3aab68251ec8d60a89a8067d19567e71160c253154715b', 'portal.example', 'fernwood.example', 'Fernwood Bakery', 'a:b_2019-05-31', 'G000000102', '2026-05-01T08:00:00.000Z');
INSERT INTO payments (pay_key, portal_host, tenant, billing_account, billing_account_id, invoice, created_at) VALUES ('359fe0d85f1d71b9f80456b53028a4fefa7a7e7d866a4f2030fecb3abfed7527', 'portal.example', 'fernwood.example', 'Fernwood Bakery', 'a:b_2019-05-31', 'G000000103', '2026-05-01T08:00:00.000Z');
INSERT INTO attempts (pay_key, attempt, state, billing_profile, amount_minor, currency, card, intent_hash, known_payments, owner, resource, fence, planned_at, armed_at, observed_at, updated_at) VALUES ('8ded9baa60a4b59313cd4d4d581589375284d52edc6ac87720fc1ba3fb5f82d9', 1, 'PAID', 'Fernwood Bakery', 2231, 'USD', 'visa 4242', 'c540edd480f0de7c94f816034f44e3459483e0203306fff929c5151cd2bd3e78', '{"payments":[],"failures":[]}', 'ebe7bb3c-edce-42a5-85c3-7b43ef9b725f', 'portal.example / Fernwood Bakery / Fernwood Bakery', 1, '2026-05-01T08:00:00.000Z', '2026-05-01T08:00:00.000Z', '2026-05-01T08:00:00.000Z', '2026-05-01T08:00:00.000Z');
INSERT INTO attempts (pay_key, attempt, state, billing_profile, amount_minor, currency, card, intent_hash, known_payments, owner, resource, fence, planned_at, armed_at, observed_at, updated_at) VALUES ('3d05c082469f9210ed3aab68251ec8d60a89a8067d19567e71160c253154715b', 1, 'ARMED', 'Fernwood Bakery', 2231, 'USD', 'visa 4242', '60ea74fc666681fbbe20c4d361a204fed98a89174fbd9272d1cab0182459ef8f', '{"payments":[],"failures":[]}', 'ebe7bb3c-edce-42a5-85c3-7b43ef9b725f', 'portal.example / Fernwood Bakery / Fernwood Bakery', 1, '2026-05-01T08:00:00.000Z', '2026-05-01T08:00:00.000Z', NULL, '2026-05-01T08:00:00.000Z');
INSERT INTO attempts (pay_key, attempt, state, billing_profile, amount_minor, currency, card, intent_hash, known_payments, owner, resource, fence, planned_at, armed_at, observed_at, updated_at) VALUES ('359fe0d85f1d71b9f80456b53028a4fefa7a7e7d866a4f2030fecb3abfed7527', 1, 'PLANNED', 'Fernwood Bakery', 2231, 'USD', NULL, NULL, NULL, 'ebe7bb3c-edce-42a5-85c3-7b43ef9b725f', 'portal.example / Fernwood Bakery / Fernwood Bakery', 1, '2026-05-01T08:00:00.000Z', NULL, NULL, '2026-05-01T08:00:00.000Z');
INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash) VALUES (1, '2026-05-01T08:00:00.000Z', '8ded9baa60a4b59313cd4d4d581589375284d52edc6ac87720fc1ba3fb5f82d9', 1, 'planned', 'PLANNED', 'run-1', '{"amountMinor":2231,"currency":"USD","billingProfile":"Fernwood Bakery","fence":1}', '0000000000000000000000000000000000000000000000000000000000000000', 'd256c22cfc1dff5d0d537fa176ae7d350bdc0db8116c3d1de73263a79cf95926');
INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash) VALUES (2, '2026-05-01T08:00:00.000Z', '8ded9baa60a4b59313cd4d4d581589375284d52edc6ac87720fc1ba3fb5f82d9', 1, 'prepared', 'PREPARED', 'run-1', '{"card":"visa 4242","intent":"c540edd480f0de7c94f816034f44e3459483e0203306fff929c5151cd2bd3e78","latch":"strict"}', 'd256c22cfc1dff5d0d537fa176ae7d350bdc0db8116c3d1de73263a79cf95926', '212eba041e46954f7b8959e6cb653d59aaad8a51926e0299426c1f37ab209bae');
INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash) VALUES (3, '2026-05-01T08:00:00.000Z', '8ded9baa60a4b59313cd4d4d581589375284d52edc6ac87720fc1ba3fb5f82d9', 1, 'armed', 'ARMED', 'run-1', '{"fence":1}', '212eba041e46954f7b8959e6cb653d59aaad8a51926e0299426c1f37ab209bae', 'ab5dad3f0012a6d52023fcdcc35ded3ac7d5d93f10749c71e58301d7c589a109');
INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash) VALUES (4, '2026-05-01T08:00:00.000Z', '8ded9baa60a4b59313cd4d4d581589375284d52edc6ac87720fc1ba3fb5f82d9', 1, 'submitted', 'SUBMITTED', 'run-1', '{"reason":"the pane closed"}', 'ab5dad3f0012a6d52023fcdcc35ded3ac7d5d93f10749c71e58301d7c589a109', 'c4e7fe630c64bd6467b6e9a9878700c8bff8728475b2d76829baf7c3d7ee67b3');
INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash) VALUES (5, '2026-05-01T08:00:00.000Z', '8ded9baa60a4b59313cd4d4d581589375284d52edc6ac87720fc1ba3fb5f82d9', 1, 'settled', 'PAID', 'run-1', '{"reason":"one payment of the whole amount","paidAt":"2026-05-01T08:00:05Z","sources":["row","read-api"]}', 'c4e7fe630c64bd6467b6e9a9878700c8bff8728475b2d76829baf7c3d7ee67b3', 'd0419278ff12a05f6348a74037d9e0d923b820696c9adf48a9938d1c65a3da16');
INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash) VALUES (6, '2026-05-01T08:00:00.000Z', '3d05c082469f9210ed3aab68251ec8d60a89a8067d19567e71160c253154715b', 1, 'planned', 'PLANNED', 'run-1', '{"amountMinor":2231,"currency":"USD","billingProfile":"Fernwood Bakery","fence":1}', 'd0419278ff12a05f6348a74037d9e0d923b820696c9adf48a9938d1c65a3da16', 'ca37380b244eeb36e4485d7e4ebadb82212de3f58e8d5f0d306ccdab0c1501f5');
INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash) VALUES (7, '2026-05-01T08:00:00.000Z', '3d05c082469f9210ed3aab68251ec8d60a89a8067d19567e71160c253154715b', 1, 'prepared', 'PREPARED', 'run-1', '{"card":"visa 4242","intent":"60ea74fc666681fbbe20c4d361a204fed98a89174fbd9272d1cab0182459ef8f","latch":"strict"}', 'ca37380b244eeb36e4485d7e4ebadb82212de3f58e8d5f0d306ccdab0c1501f5', '3000e80c8e2c6946952949f55e4ca6bd8f3b6dc6b1296b769a12195b12b46606');
INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash) VALUES (8, '2026-05-01T08:00:00.000Z', '3d05c082469f9210ed3aab68251ec8d60a89a8067d19567e71160c253154715b', 1, 'armed', 'ARMED', 'run-1', '{"fence":1}', '3000e80c8e2c6946952949f55e4ca6bd8f3b6dc6b1296b769a12195b12b46606', 'ae6a08f26534384b684a51daa6d3ab360c3d61c4f02999c4fac76ce1f2726b8e');
INSERT INTO events (seq, at, pay_key, attempt, type, state, actor, body, previous, hash) VALUES (9, '2026-05-01T08:00:00.000Z', '359fe0d85f1d71b9f80456b53028a4fefa7a7e7d866a4f2030fecb3abfed7527', 1, 'planned', 'PLANNED', 'run-1', '{"amountMinor":2231,"currency":"USD","billingProfile":"Fernwood Bakery","fence":1}', 'ae6a08f26534384b684a51daa6d3ab360c3d61c4f02999c4fac76ce1f2726b8e', 'af2304e5dafb0e40bbc7b433ec05c3163765784c502d0ec66227d47d57a42305');
INSERT INTO leases (resource, owner, pid, host, fence, taken_at, until) VALUES ('portal.example / Fernwood Bakery / Fernwood Bakery', 'ebe7bb3c-edce-42a5-85c3-7b43ef9b725f', 10076, 'vm', 1, 1000000, 1000000);
INSERT INTO outbox (id, seq, kind, body, created_at, tries, last_error, delivered_at) VALUES ('d0419278ff12a05f6348a74037d9e0d923b820696c9adf48a9938d1c65a3da16', 5, 'settled', '{"invoice":"G000000101","portalHost":"portal.example","billingAccount":"Fernwood Bakery","amountMinor":2231,"currency":"USD","state":"PAID","reason":"one payment of the whole amount","paidAt":"2026-05-01T08:00:05Z","sources":["row","read-api"]}', '2026-05-01T08:00:00.000Z', 0, NULL, NULL);

PRAGMA user_version = 4;
