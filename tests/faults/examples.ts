import type { FaultInput, FaultName, SceneInput } from '../../fixtures/mock-portal/index.ts';

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
}

/** One example for each fault: the type allows none to be missing. */
export const examples: { [Name in FaultName]: Example<Name> } = {
  statusLag: { fault: { name: 'statusLag', milliseconds: 200 }, ends: 'paid', charges: 1 },
  decline: { fault: { name: 'decline', reason: 'CardExpired' }, ends: 'declined', charges: 0 },
  declineButCommit: { fault: { name: 'declineButCommit' }, ends: 'paid', charges: 1 },
  fakeSuccess: { fault: { name: 'fakeSuccess' }, ends: 'unknown', charges: 0 },
  delayBeforeCommit: { fault: { name: 'delayBeforeCommit', milliseconds: 200 }, ends: 'paid', charges: 1 },
  delayAfterCommit: { fault: { name: 'delayAfterCommit', milliseconds: 200 }, ends: 'paid', charges: 1 },
  drop: { fault: { name: 'drop', how: 'rst' }, ends: 'paid', charges: 1 },
  dropBeforeCommit: { fault: { name: 'dropBeforeCommit' }, ends: 'unknown', charges: 0 },
  headersThenDrop: { fault: { name: 'headersThenDrop' }, ends: 'paid', charges: 1 },
  commitThen500: { fault: { name: 'commitThen500' }, ends: 'paid', charges: 1 },
  commitThen502: { fault: { name: 'commitThen502' }, ends: 'paid', charges: 1 },
  pre500: { fault: { name: 'pre500' }, ends: 'unknown', charges: 0 },
  latePaidRevert: { fault: { name: 'latePaidRevert', milliseconds: 600_000 }, ends: 'paid', charges: 1 },
  refuse: { fault: { name: 'refuse', reason: 'locked' }, ends: 'unknown', charges: 0 },
  threeDS: { fault: { name: 'threeDS' }, ends: 'needs-action', charges: 0 },
  mfaOnPay: { fault: { name: 'mfaOnPay' }, ends: 'needs-action', charges: 0 },
  amountDrift: { fault: { name: 'amountDrift', minor: 100 }, ends: 'AMOUNT_DIFFERS', charges: 0 },
  paidMeanwhile: { fault: { name: 'paidMeanwhile' }, ends: 'PAID_MEANWHILE', charges: 1 },
  amountChanges: { fault: { name: 'amountChanges', minor: 100 }, ends: 'AMOUNT_DIFFERS', charges: 0 },
  locked: { fault: { name: 'locked' }, ends: 'INVOICE_CHANGED', charges: 0 },
  autoCharge: { fault: { name: 'autoCharge' }, ends: 'PAID_MEANWHILE', charges: 1 },
  partialForm: { fault: { name: 'partialForm' }, ends: 'PARTIAL_AMOUNT_OFFERED', charges: 0 },
  limit: { fault: { name: 'limit' }, ends: 'CARD_NOT_USABLE', charges: 0 },
  invoicesError: { fault: { name: 'invoicesError' }, ends: 'PORTAL_UNAVAILABLE', charges: 0 },
  expireAt: { fault: { name: 'expireAt', at: 'list' }, ends: 'SIGNED_OUT', charges: 0 },
  expireOnPay: { fault: { name: 'expireOnPay' }, ends: 'unknown', charges: 0 },
  maintenance: { fault: { name: 'maintenance', status: 503 }, ends: 'PORTAL_UNAVAILABLE', charges: 0 },
  tooManyRequests: { fault: { name: 'tooManyRequests', times: 1 }, ends: 'paid', charges: 1 },
  slowAssets: { fault: { name: 'slowAssets', milliseconds: 200, times: 3 }, ends: 'paid', charges: 1 },
  latency: { fault: { name: 'latency', milliseconds: 50 }, ends: 'paid', charges: 1 },
  dropRequest: { fault: { name: 'dropRequest', to: 'read-api', times: 1 }, ends: 'paid', charges: 1 },
  resetRequest: { fault: { name: 'resetRequest', to: 'pages' }, ends: 'PORTAL_UNAVAILABLE', charges: 0 },
  slowBody: { fault: { name: 'slowBody', milliseconds: 100, to: 'portal' }, ends: 'paid', charges: 1 },
  prefixTwin: { fault: { name: 'prefixTwin' }, ends: 'paid', charges: 1 },
  twinCards: { fault: { name: 'twinCards' }, ends: 'CARD_AMBIGUOUS', charges: 0 },
  expiredCard: { fault: { name: 'expiredCard' }, ends: 'CARD_EXPIRED', charges: 0 },
  xssText: { fault: { name: 'xssText' }, ends: 'paid', charges: 1 },
  longText: { fault: { name: 'longText' }, ends: 'paid', charges: 1 },
  label: { fault: { name: 'label', text: 'Settle' }, ends: 'not-permitted', charges: 0 },
  twoPayNow: { fault: { name: 'twoPayNow' }, ends: 'SUBMIT_NOT_READY', charges: 0 },
  overlay: { fault: { name: 'overlay' }, ends: 'CONTROL_NOT_FOUND', charges: 0 },
  shift: { fault: { name: 'shift' }, ends: 'paid', charges: 1 },
  reorder: { fault: { name: 'reorder' }, ends: 'paid', charges: 1 },
  cookieBanner: { fault: { name: 'cookieBanner' }, ends: 'paid', charges: 1 },
  teachingBubble: { fault: { name: 'teachingBubble' }, ends: 'paid', charges: 1 },
  blockMain: { fault: { name: 'blockMain', milliseconds: 200 }, ends: 'paid', charges: 1 },
  alert: { fault: { name: 'alert', text: 'Your session ends soon.' }, ends: 'paid', charges: 1 },
  payOnMousedown: { fault: { name: 'payOnMousedown' }, ends: 'paid', charges: 1 },
  slowForm: { fault: { name: 'slowForm', milliseconds: 100 }, ends: 'paid', charges: 1 },
  doubleHandler: { fault: { name: 'doubleHandler' }, ends: 'paid', charges: 1 },
  xhrRetry: { fault: { name: 'xhrRetry' }, ends: 'paid', charges: 1 },
  beacon: { fault: { name: 'beacon' }, ends: 'paid', charges: 1 },
};
