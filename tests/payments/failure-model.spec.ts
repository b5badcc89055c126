import type { FaultInput, SceneInput } from '../../fixtures/mock-portal/index.ts';
import { due, expect, posts, test } from './pay.ts';

const tenMinutes = 600_000;

/** A failure of the portal, and what one run makes of it; a fault that is an example in `tests/faults` is not here. */
interface Row {
  row: string;
  faults: FaultInput[];
  scene?: SceneInput;
  code: number;
  error?: string;
  state?: string;
  posts: number;
  charges: number;
  /** Seconds until what never comes is given up; the usual ones where something comes in the end. */
  patience?: string;
}

/** Failures that end a run before anything was clicked. */
const before: Row[] = [
  {
    row: 'F21: a session that ends at the list',
    faults: [{ name: 'expireAt', at: 'list', times: 1 }],
    code: 50,
    state: 'RETRY_LATER',
    posts: 0,
    charges: 0,
  },
  {
    row: 'F24: somebody else paid while the list was read',
    faults: [{ name: 'paidMeanwhile', at: 'list' }],
    code: 0,
    posts: 0,
    charges: 1,
  },
  {
    row: 'F24: its amount changed when its pane was read',
    faults: [{ name: 'amountChanges', at: 'pane', minor: -1 }],
    code: 10,
    error: 'INVOICE_CHANGED',
    state: 'MISMATCH',
    posts: 0,
    charges: 0,
  },
  {
    row: 'F38: a person who may only read',
    faults: [],
    scene: { role: 'billing_account_reader' },
    code: 10,
    posts: 0,
    charges: 0,
  },
  {
    row: 'F39: a page of maintenance that looks like any other',
    faults: [{ name: 'maintenance', status: 200 }],
    code: 20,
    posts: 0,
    charges: 0,
    patience: '4',
  },
];

/** Failures at the click or after it, and those that a run copes with. */
const after: Row[] = [
  {
    row: 'F21: a session that ends when the pane is open, so that the click is not answered',
    faults: [{ name: 'expireAt', at: 'pane', times: 1 }],
    code: 30,
    posts: 0,
    charges: 0,
  },
  {
    row: 'F9: a form that leaves the page',
    faults: [{ name: 'slowForm', milliseconds: 300 }],
    code: 0,
    state: 'PAID',
    posts: 1,
    charges: 1,
    // The page that paid shows no list any more, and is not waited for as long as that.
    patience: '300',
  },
  {
    row: 'F9: a dialog of the browser after the click',
    faults: [{ name: 'alert', at: 'pay', text: 'Wait' }],
    code: 0,
    state: 'PAID',
    posts: 1,
    charges: 1,
  },
  {
    row: 'F22: a session that ends at the click, answered with 401',
    faults: [{ name: 'expireOnPay', answer: 'unauthorized' }],
    code: 30,
    state: 'SUBMITTED',
    posts: 1,
    charges: 0,
  },
  {
    row: 'F38: a refusal of the portal at the click',
    faults: [{ name: 'refuse', reason: 'noPermission' }],
    code: 30,
    state: 'SUBMITTED',
    posts: 1,
    charges: 0,
  },
  {
    row: 'F39: a read API that asks to be asked later',
    faults: [{ name: 'tooManyRequests', retryAfterSeconds: 0, times: 2 }],
    code: 0,
    state: 'PAID',
    posts: 1,
    charges: 1,
  },
];

for (const { row, faults, scene, code, error, state, patience, ...sent } of [...before, ...after])
  test.describe(row, () => {
    test.use({ scene: due(faults, scene) });

    test(`ends with ${code} and ${sent.posts} requests`, async ({ pay, ledger, tenant }) => {
      const paid = await pay(undefined, patience ? { PLAYBOOK_TIMEOUT_SECONDS: patience } : {});

      expect({ code: paid.code, posts: posts(tenant), charges: tenant.charges.length }).toEqual({ code, ...sent });
      if (error) expect(paid.record.error?.code).toBe(error);
      if (state) expect(ledger.attempts()).toMatchObject([{ state }]);
      if (code !== 30 && sent.posts === 0)
        expect(ledger.attempts({ only: ['ARMED', 'SUBMITTED', 'PAID', 'UNKNOWN'] })).toEqual([]);
    });
  });

test.describe('F10: what slides over the final button', () => {
  test.use({ scene: due([{ name: 'overlay', at: 'pointer', times: 1 }]) });

  test('makes the payment one of unknown effect, which no later run clicks', async ({ pay, ledger, tenant }) => {
    expect((await pay(undefined, { PLAYBOOK_TIMEOUT_SECONDS: '4' })).code).toBe(30);
    tenant.faults.clear();
    expect(await pay()).toMatchObject({ code: 30, record: { error: { code: 'PAYMENT_ARMED' } } });

    expect(ledger.attempts()).toMatchObject([{ state: 'ARMED', attempt: 1 }]);
    expect(posts(tenant)).toBe(0);
  });
});

test.describe('F10: a button that moves away under the pointer', () => {
  test.use({ scene: due([{ name: 'shift' }]) });

  test('is paid once, or not at all, and never again', async ({ pay, tenant }) => {
    await pay();
    const sent = posts(tenant);
    expect(sent).toBeLessThanOrEqual(1);
    await pay();
    expect(tenant.charges.length).toBeLessThanOrEqual(1);
  });
});

test.describe('F20: a wire transfer', () => {
  const methods = [{ brand: 'check', isDefault: true } as const];
  test.use({ scene: due([], { profiles: [{ displayName: 'Fernwood Bakery', methods }] }) });

  test('takes days, and is not paid with', async ({ pay, tenant }) => {
    expect((await pay()).code).toBe(10);
    expect(posts(tenant)).toBe(0);
  });
});

test.describe('F26: a person who pays at the same moment', () => {
  const lag: FaultInput = { name: 'statusLag', milliseconds: tenMinutes };
  test.use({ scene: due([{ name: 'paidMeanwhile', at: 'pane' }, lag]) });

  test('can’t be seen before the click, and is found out after it', async ({ pay, ledger, tenant }) => {
    expect((await pay()).code).toBe(30);
    expect(tenant.charges).toHaveLength(2);
    expect(posts(tenant)).toBe(1);

    tenant.clock.advance(tenMinutes);
    expect(await pay()).toMatchObject({ code: 32, record: { error: { code: 'PAYMENT_DOUBLE_SUSPECTED' } } });
    expect(ledger.attempts()).toMatchObject([{ state: 'DOUBLE_SUSPECTED' }]);
    expect(posts(tenant)).toBe(1);
  });
});
