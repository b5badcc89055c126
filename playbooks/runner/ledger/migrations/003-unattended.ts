/** Approvals that were used, when each channel has had each message, and how often a password was tried. */
export const unattended = `
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
`;
