import type { FaultInput, FaultName, SceneInput } from '../../fixtures/mock-portal/index.ts';
import type { State } from '../../playbooks/runner/ledger/states.ts';

/** How a payment of one due invoice ends where a portal fails in that way. */
export interface Example<Name extends FaultName = FaultName> {
  /** The fault as a test sets it. */
  fault: Extract<FaultInput, { name: Name }>;
  /** Anything else that the scene needs. */
  scene?: SceneInput;
  /** The outcome of the run, or the code of the error that ended it before the click. */
  ends: string;
  /** What was really taken. */
  charges: number;
  /** What the ledger has of the invoice then; null where nothing was begun. */
  state: State | null;
  /** Which failure of `docs/reliability.md` it is, where that is one of the portal's own. */
  row?: string;
}

/** One example for each fault: the type allows none to be missing. */
export const examples: { [Name in FaultName]: Example<Name> } = {
  statusLag: { fault: { name: 'statusLag', milliseconds: 200 }, ends: 'paid', charges: 1, state: 'PAID' },
  decline: { fault: { name: 'decline', reason: 'CardExpired' }, ends: 'declined', charges: 0, state: 'DECLINED' },
  declineButCommit: { fault: { name: 'declineButCommit' }, ends: 'paid', charges: 1, state: 'PAID' },
  fakeSuccess: { fault: { name: 'fakeSuccess' }, ends: 'unknown', charges: 0, state: 'SUBMITTED' },
  delayBeforeCommit: {
    fault: { name: 'delayBeforeCommit', milliseconds: 200 },
    ends: 'paid',
    charges: 1,
    state: 'PAID',
  },
  delayAfterCommit: { fault: { name: 'delayAfterCommit', milliseconds: 200 }, ends: 'paid', charges: 1, state: 'PAID' },
  drop: { fault: { name: 'drop', how: 'rst' }, ends: 'paid', charges: 1, state: 'PAID' },
  dropBeforeCommit: { fault: { name: 'dropBeforeCommit' }, ends: 'unknown', charges: 0, state: 'SUBMITTED' },
  headersThenDrop: { fault: { name: 'headersThenDrop' }, ends: 'paid', charges: 1, state: 'PAID' },
  commitThen500: { fault: { name: 'commitThen500' }, ends: 'paid', charges: 1, state: 'PAID' },
  commitThen502: { fault: { name: 'commitThen502' }, ends: 'paid', charges: 1, state: 'PAID' },
  pre500: { fault: { name: 'pre500' }, ends: 'unknown', charges: 0, state: 'SUBMITTED' },
  latePaidRevert: { fault: { name: 'latePaidRevert', milliseconds: 600_000 }, ends: 'paid', charges: 1, state: 'PAID' },
  refuse: { fault: { name: 'refuse', reason: 'locked' }, ends: 'unknown', charges: 0, state: 'SUBMITTED', row: 'F38' },
  threeDS: { fault: { name: 'threeDS' }, ends: 'needs-action', charges: 0, state: 'NEEDS_ACTION' },
  mfaOnPay: { fault: { name: 'mfaOnPay' }, ends: 'needs-action', charges: 0, state: 'NEEDS_ACTION' },
  amountDrift: {
    fault: { name: 'amountDrift', minor: 1 },
    ends: 'AMOUNT_DIFFERS',
    charges: 0,
    state: 'MISMATCH',
    row: 'F32',
  },
  paidMeanwhile: {
    fault: { name: 'paidMeanwhile' },
    ends: 'PAID_MEANWHILE',
    charges: 1,
    state: 'SKIPPED_PAID',
    row: 'F24',
  },
  amountChanges: { fault: { name: 'amountChanges', minor: 100 }, ends: 'AMOUNT_DIFFERS', charges: 0, state: null },
  locked: { fault: { name: 'locked' }, ends: 'INVOICE_CHANGED', charges: 0, state: 'MISMATCH' },
  autoCharge: { fault: { name: 'autoCharge' }, ends: 'PAID_MEANWHILE', charges: 1, state: 'SKIPPED_PAID', row: 'F25' },
  partialForm: {
    fault: { name: 'partialForm' },
    ends: 'PARTIAL_AMOUNT_OFFERED',
    charges: 0,
    state: 'MISMATCH',
    row: 'F35',
  },
  limit: { fault: { name: 'limit' }, ends: 'CARD_NOT_USABLE', charges: 0, state: 'MISMATCH', row: 'F38' },
  invoicesError: { fault: { name: 'invoicesError' }, ends: 'PORTAL_UNAVAILABLE', charges: 0, state: null },
  expireAt: {
    fault: { name: 'expireAt', at: 'list' },
    ends: 'SIGNED_OUT',
    charges: 0,
    state: 'RETRY_LATER',
    row: 'F21',
  },
  expireOnPay: { fault: { name: 'expireOnPay' }, ends: 'unknown', charges: 0, state: 'SUBMITTED', row: 'F22' },
  maintenance: {
    fault: { name: 'maintenance', status: 503 },
    ends: 'PORTAL_UNAVAILABLE',
    charges: 0,
    state: null,
    row: 'F39',
  },
  tooManyRequests: {
    fault: { name: 'tooManyRequests', times: 1 },
    ends: 'paid',
    charges: 1,
    state: 'PAID',
    row: 'F39',
  },
  slowAssets: { fault: { name: 'slowAssets', milliseconds: 200, times: 3 }, ends: 'paid', charges: 1, state: 'PAID' },
  latency: { fault: { name: 'latency', milliseconds: 50 }, ends: 'paid', charges: 1, state: 'PAID' },
  dropRequest: { fault: { name: 'dropRequest', to: 'read-api', times: 1 }, ends: 'paid', charges: 1, state: 'PAID' },
  resetRequest: { fault: { name: 'resetRequest', to: 'pages' }, ends: 'PORTAL_UNAVAILABLE', charges: 0, state: null },
  slowBody: { fault: { name: 'slowBody', milliseconds: 100, to: 'portal' }, ends: 'paid', charges: 1, state: 'PAID' },
  prefixTwin: { fault: { name: 'prefixTwin' }, ends: 'paid', charges: 1, state: 'PAID' },
  twinCards: { fault: { name: 'twinCards' }, ends: 'CARD_AMBIGUOUS', charges: 0, state: 'MISMATCH' },
  expiredCard: { fault: { name: 'expiredCard' }, ends: 'CARD_EXPIRED', charges: 0, state: 'MISMATCH', row: 'F34' },
  xssText: { fault: { name: 'xssText' }, ends: 'paid', charges: 1, state: 'PAID' },
  longText: { fault: { name: 'longText' }, ends: 'paid', charges: 1, state: 'PAID' },
  label: { fault: { name: 'label', text: 'Settle' }, ends: 'not-permitted', charges: 0, state: null, row: 'F37' },
  twoPayNow: { fault: { name: 'twoPayNow' }, ends: 'SUBMIT_NOT_READY', charges: 0, state: 'MISMATCH', row: 'F37' },
  overlay: { fault: { name: 'overlay' }, ends: 'CONTROL_NOT_FOUND', charges: 0, state: 'RETRY_LATER', row: 'F10' },
  shift: { fault: { name: 'shift' }, ends: 'paid', charges: 1, state: 'PAID' },
  reorder: { fault: { name: 'reorder' }, ends: 'paid', charges: 1, state: 'PAID' },
  cookieBanner: { fault: { name: 'cookieBanner' }, ends: 'paid', charges: 1, state: 'PAID' },
  teachingBubble: { fault: { name: 'teachingBubble' }, ends: 'paid', charges: 1, state: 'PAID' },
  blockMain: { fault: { name: 'blockMain', milliseconds: 800 }, ends: 'paid', charges: 1, state: 'PAID', row: 'F9' },
  alert: { fault: { name: 'alert', text: 'Your session ends soon.' }, ends: 'paid', charges: 1, state: 'PAID' },
  payOnMousedown: { fault: { name: 'payOnMousedown' }, ends: 'paid', charges: 1, state: 'PAID', row: 'F9' },
  slowForm: { fault: { name: 'slowForm', milliseconds: 100 }, ends: 'paid', charges: 1, state: 'PAID', row: 'F9' },
  doubleHandler: { fault: { name: 'doubleHandler' }, ends: 'paid', charges: 1, state: 'PAID' },
  xhrRetry: { fault: { name: 'xhrRetry' }, ends: 'paid', charges: 1, state: 'PAID' },
  beacon: { fault: { name: 'beacon' }, ends: 'paid', charges: 1, state: 'PAID', row: 'F15' },
};
