import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import {
  approveSignIns,
  codeAt,
  type FaultInput,
  type SceneInput,
  type Tenant,
} from '../../fixtures/mock-portal/index.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';
import { checkEvidence } from '../../playbooks/runner/check-evidence.ts';
import { patienceWithPerson } from '../../playbooks/runner/config.ts';
import { exitCodeOf } from '../../playbooks/runner/exit-codes.ts';
import type { Ledger } from '../../playbooks/runner/ledger/ledger.ts';
import { PlaybookRunner } from '../../playbooks/runner/run-playbook.ts';
import { Identity } from '../../playbooks/runner/sign-in/identity.ts';
import { configOf, due, expect, test as base } from './pay.ts';

type Person = (page: Page) => Promise<void>;

/** Lets a person sit in front of the browser that a run opens. */
class WatchedIdentity extends Identity {
  private readonly opened = Promise.withResolvers<Page>();

  get page(): Promise<Page> {
    return this.opened.promise;
  }

  override begins(context: BrowserContext): void {
    super.begins(context);
    context.once('page', page => this.opened.resolve(page));
  }
}

const test = base.extend<{
  /** Pays while a person watches, who does what is asked, or is not there. */
  payAttended: (person?: Person, more?: Record<string, string>) => ReturnType<typeof payWatched>;
}>({
  payAttended: async ({ browser, machine }, use) => {
    await use((person, more = {}) => {
      // Long enough for a bank's page to be there on a busy machine.
      const patience = {
        PLAYBOOK_CONFIRM_SECONDS: '4',
        PLAYBOOK_ATTENDED: 'true',
        PLAYBOOK_PERSON_SECONDS: person ? '30' : '1',
      };
      return payWatched(browser, { ...machine, ...patience, ...more }, person);
    });
  },
});

async function payWatched(browser: Browser, environment: Record<string, string>, person?: Person) {
  const config = configOf(environment);
  const identity = new WatchedIdentity(config);
  const runner = new PlaybookRunner(config, { identity, browser });
  try {
    const run = runner.run(payInvoice, { invoice: 'G000000101' }, []);
    const [ended] = await Promise.all([run, person && identity.page.then(person)]);
    return { code: exitCodeOf(ended), record: ended.record, folder: ended.folder };
  } finally {
    await runner.close();
  }
}

/** A person takes longer to read a question than the run does; one who is faster is not waited for, and not believed. */
const onceAsked =
  (ledger: Ledger, person: Person): Person =>
  async page => {
    await expect.poll(() => ledger.attempts()[0]?.state, { timeout: 30_000 }).toBe('NEEDS_ACTION');
    await person(page);
  };

/** Answers the question in the pane, in whichever frame it is drawn. */
const answers =
  (button: 'Approve' | 'Reject'): Person =>
  async page => {
    const question = async () => {
      const dialogs = page.frames().map(frame => frame.getByRole('dialog', { name: 'Verify your identity' }));
      const shown = await Promise.all(dialogs.map(dialog => dialog.isVisible()));
      return dialogs[shown.indexOf(true)] ?? null;
    };
    await expect.poll(async () => (await question()) !== null, { timeout: 30_000 }).toBe(true);
    await (await question())?.getByRole('button', { name: button }).click();
  };

/** The same at the bank's own page, which has taken the place of the portal. */
const answersAtBank =
  (button: 'Approve' | 'Reject'): Person =>
  async page =>
    page
      .getByRole('heading', { name: 'Mock bank' })
      .waitFor()
      .then(() => page.getByRole('button', { name: button }).click());

const questions: [what: string, fault: FaultInput, hosting: SceneInput['hosting']][] = [
  ['a bank', { name: 'threeDS' }, 'classic'],
  ['a bank, in a frame', { name: 'threeDS' }, 'react-view'],
  ['the portal', { name: 'mfaOnPay' }, 'classic'],
];

for (const [what, fault, hosting] of questions)
  test.describe(`F23: ${what} that asks a person who watches`, () => {
    test.use({ scene: due([fault], { hosting }) });

    test('is answered, and the payment is made once', async ({ payAttended, ledger, tenant }) => {
      expect((await payAttended(onceAsked(ledger, answers('Approve')))).code).toBe(0);

      expect(ledger.attempts()).toMatchObject([{ state: 'PAID', attempt: 1 }]);
      expect(tenant.payAttempts.map(({ outcome }) => outcome)).toEqual(['challenge', 'accepted']);
      expect(tenant.charges).toHaveLength(1);
    });
  });

/** How the pane is read is the same for both banks, so that what follows is looked at in the frame and in the portal. */
const [, ...questionsToRefuse] = questions;
for (const [what, fault, hosting] of questionsToRefuse)
  test.describe(`F23: ${what} that asks a person who watches`, () => {
    test.use({ scene: due([fault], { hosting }) });

    test('is refused, and nothing is clicked again', async ({ pay, payAttended, ledger, tenant }) => {
      const { code, record } = await payAttended(onceAsked(ledger, answers('Reject')));
      expect({ code, output: record.output }).toMatchObject({
        code: 30,
        output: { outcome: 'unknown', reason: expect.stringMatching(/The pane said: .*did not confirm/) },
      });

      expect(await pay()).toMatchObject({ code: 31, record: { error: { code: 'PAYMENT_NEEDS_ACTION' } } });
      expect(ledger.attempts()).toMatchObject([{ state: 'NEEDS_ACTION', attempt: 1 }]);
      expect(tenant.payAttempts.map(({ outcome }) => outcome)).toEqual(['challenge', 'declined']);
      expect(tenant.charges).toEqual([]);
    });

    test('is not answered in time, and the run ends with 31 as if nobody watched', async ({
      machine,
      pay,
      payAttended,
      ledger,
      tenant,
    }) => {
      const alone = await payAttended(undefined, { PLAYBOOK_SCREENSHOTS: 'true' });
      expect(alone).toMatchObject({ code: 31, record: { outcome: 'needs-action' } });
      expect(existsSync(join(alone.folder, 'report.html'))).toBe(true);
      expect(checkEvidence(ledger.history(), machine['PLAYBOOK_RUNS_FOLDER'] ?? '')).toEqual([]);
      const events = ledger.eventsOf(ledger.attempts()[0]?.payKey ?? '');
      expect(events.at(-1)?.body.evidence?.pictures).toBeGreaterThan(3);

      expect(await pay()).toMatchObject({ code: 31, record: { error: { code: 'PAYMENT_NEEDS_ACTION' } } });
      expect(await payAttended(undefined)).toMatchObject({ code: 31 });
      expect(tenant.payAttempts.map(({ outcome }) => outcome)).toEqual(['challenge']);
      expect(tenant.charges).toEqual([]);
    });
  });

for (const hosting of ['classic', 'react-view'] as const)
  test.describe(`F23: a bank that asks on a page of its own, ${hosting}`, () => {
    test.use({ scene: due([{ name: 'threeDS', at: 'bank' }], { hosting }) });

    test('is answered by a person who watches, and the payment is made once', async ({
      payAttended,
      ledger,
      tenant,
    }) => {
      expect((await payAttended(onceAsked(ledger, answersAtBank('Approve')))).code).toBe(0);
      expect(ledger.attempts()).toMatchObject([{ state: 'PAID', attempt: 1 }]);
      expect(tenant.charges).toHaveLength(1);
    });
  });

test.describe('F23: a bank that asks on a page of its own', () => {
  test.use({ scene: due([{ name: 'threeDS', at: 'bank' }], { hosting: 'react-view' }) });

  test('is refused, and nothing is clicked again', async ({ pay, payAttended, ledger, tenant }) => {
    expect((await payAttended(onceAsked(ledger, answersAtBank('Reject')))).code).toBe(30);
    expect((await pay()).code).toBe(31);
    expect(ledger.attempts()).toMatchObject([{ state: 'NEEDS_ACTION', attempt: 1 }]);
    expect(tenant.payAttempts.map(({ outcome }) => outcome)).toEqual(['challenge', 'declined']);
  });

  test('ends with 31 where nobody watches, and nothing is clicked again', async ({ pay, ledger, tenant }) => {
    const { code, record } = await pay();
    expect({ code, output: record.output }).toMatchObject({
      code: 31,
      output: { outcome: 'needs-action', reason: expect.stringContaining(new URL(tenant.urls.bank).host) },
    });
    expect((await pay()).code).toBe(31);
    expect(ledger.attempts()).toMatchObject([{ state: 'NEEDS_ACTION' }]);
    expect(tenant.payAttempts.map(({ outcome }) => outcome)).toEqual(['challenge']);
  });
});

test.describe('F23: a bank that says nothing to a person who approves', () => {
  test.use({ scene: due([{ name: 'threeDS', result: 'abandon' }]) });

  test('leaves the payment unknown', async ({ pay, payAttended, ledger, tenant }) => {
    expect((await payAttended(onceAsked(ledger, answers('Approve')))).code).toBe(30);
    expect((await pay()).code).toBe(31);
    expect(tenant.payAttempts.map(({ outcome }) => outcome)).toEqual(['challenge', 'abandoned']);
  });
});

/** What a sign-in asks for that only a person may give, and how the person gives it. */
const signIns: { mfa: 'number-match' | 'code' | 'captcha'; code: string; person: (tenant: Tenant) => Person }[] = [
  {
    mfa: 'number-match',
    code: 'SIGN_IN_NEEDS_APPROVAL',
    person: tenant => async page => {
      await page.locator('#idRichContext_DisplaySign').waitFor();
      approveSignIns(tenant);
    },
  },
  {
    mfa: 'code',
    code: 'SIGN_IN_NEEDS_CODE',
    person: tenant => async page => {
      await page.locator('input[name="otc"]').fill(codeAt(tenant.user.totpSecret, tenant.clock.time()));
      await page.locator('#idSubmit_SAOTCC_Continue').click();
    },
  },
  {
    mfa: 'captcha',
    code: 'SIGN_IN_UNEXPECTED',
    person: () => async page => {
      await page.getByRole('button', { name: 'It stands' }).click();
    },
  },
];

for (const { mfa, code, person } of signIns)
  test.describe(`F23: a sign-in that asks for ${mfa}`, () => {
    test.use({ scene: due([], { signIn: { mfa, askToStaySignedIn: false } }), keepsSession: false });

    test('is gone on with by a person who watches, and the payment is made', async ({ payAttended, tenant }) => {
      const paid = await payAttended(person(tenant), { PLAYBOOK_TIMEOUT_SECONDS: '4' });
      expect(paid).toMatchObject({ code: 0, record: { outcome: 'paid', error: null } });
      expect(tenant.charges).toHaveLength(1);
    });

    test('ends with 31 where nobody comes, and where nobody watches', async ({ pay, payAttended, ledger, tenant }) => {
      const hasty = { PLAYBOOK_TIMEOUT_SECONDS: '2' };
      expect(await payAttended(undefined, hasty)).toMatchObject({ code: 31, record: { error: { code } } });
      expect(await pay(undefined, hasty)).toMatchObject({ code: 31, record: { error: { code } } });
      expect(ledger.attempts()).toEqual([]);
      expect(tenant.payAttempts).toEqual([]);
    });
  });

test('F23: who shows the browser watches, unless it is said otherwise', () => {
  const patience = (more: Record<string, string>) => patienceWithPerson(configOf(more));
  expect(patience({})).toBe(0);
  expect(patience({ PLAYBOOK_HEADED: 'true' })).toBe(600_000);
  expect(patience({ PLAYBOOK_HEADED: 'true', PLAYBOOK_ATTENDED: 'false' })).toBe(0);
  expect(patience({ PLAYBOOK_ATTENDED: 'true', PLAYBOOK_PERSON_SECONDS: '5' })).toBe(5_000);
});
