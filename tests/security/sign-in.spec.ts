import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../../fixtures/index.ts';
import { readConfig } from '../../playbooks/runner/config.ts';
import { PlaybookRunner } from '../../playbooks/runner/run-playbook.ts';
import { payInvoice } from '../../playbooks/pay-invoice.ts';
import { openSession } from '../../playbooks/runner/session.ts';
import { Identity } from '../../playbooks/runner/sign-in/identity.ts';
import { codeAt } from '../../playbooks/runner/totp.ts';
import { environmentOf } from '../cli/playbook.ts';

test.use({ scene: { signIn: { mfa: 'code' }, invoices: [{ name: 'G000000101', status: 'OverDue', total: '22.31' }] } });
test.setTimeout(60_000);

function configFor(environment: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'playbook-sign-in-'));
  const { PLAYBOOK_BROWSER = '' } = process.env;
  return readConfig({
    flags: {},
    environment: {
      ...(PLAYBOOK_BROWSER && { PLAYBOOK_BROWSER }),
      PLAYBOOK_STATE_FOLDER: join(folder, 'state'),
      PLAYBOOK_RUNS_FOLDER: join(folder, 'runs'),
      ...environment,
    },
    folder,
  });
}

test('S2: no picture is taken while a secret is typed, and none shows the sign-in page', async ({ tenant }) => {
  const config = configFor({ ...environmentOf(tenant), PLAYBOOK_TOTP_SECRET: tenant.user.totpSecret });
  const runner = new PlaybookRunner(config);
  const { record } = await runner.run(payInvoice, { invoice: 'G000000101' }, []);
  await runner.close();

  const actions = record.steps.flatMap(({ pictures }) => pictures.map(({ action }) => action));
  expect(record.outcome).toBe('paid');
  expect(actions.length).toBeGreaterThan(3);
  expect(actions.filter(action => /password|code|sign|verify/i.test(action))).toEqual([]);
});

test('S17: a session keeps nothing that a page wants it to download', async ({ tenant }) => {
  const config = configFor(environmentOf(tenant));
  const session = await openSession(config, { identity: new Identity(config) });
  try {
    const { page } = session.portal;
    const download = page.waitForEvent('download');
    await page.setContent('<a download="invoice.exe" href="data:application/octet-stream,MZ">Invoice</a>');
    await page.getByRole('link', { name: 'Invoice' }).click();
    expect(await (await download).failure()).toMatch(/canceled|accept_downloads|acceptDownloads/i);
  } finally {
    await session.close();
  }
});

test('S23: one-time codes are those of RFC 6238, whatever way the secret is written in', () => {
  const secret = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ';
  const known: Record<number, string> = {
    59: '287082',
    1111111109: '081804',
    1234567890: '005924',
    2000000000: '279037',
  };
  for (const [seconds, code] of Object.entries(known)) {
    expect(codeAt(secret, Number(seconds) * 1_000)).toBe(code);
    expect(codeAt('gezd gnbv gy3t qojq gezd gnbv gy3t qojq', Number(seconds) * 1_000)).toBe(code);
  }
});
