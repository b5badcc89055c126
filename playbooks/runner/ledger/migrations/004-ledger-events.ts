/**
 * Events of the ledger as a whole are found at once among a million others. Older programs, which do not know that a
 * run may be refused, are told that the ledger is too new for them.
 */
export const ledgerEvents = `
CREATE INDEX events_of_ledger ON events (type) WHERE pay_key IS NULL;
`;
