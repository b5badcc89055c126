import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startMockPortal } from '../fixtures/mock-portal/index.ts';

/** Pays every payable invoice of a realistic billing account, in a mock portal of its own, by the command line. */
const mockPortal = await startMockPortal();
const tenant = mockPortal.createTenant({ hosting: 'react-view', signIn: { mfa: 'code' } });
const { urls, user, armToken } = tenant;
process.stdout.write(
  `A mock portal runs at ${urls.portal}; ${tenant.payableInvoices.length} of its ${tenant.invoices.length} invoices can be paid.\n\n`,
);

const command = spawn(
  process.execPath,
  ['playbooks/cli.ts', 'pay', '--all', '--card', 'visa 4242', ...process.argv.slice(2)],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      PLAYBOOK_PORTAL_URL: urls.portal,
      PLAYBOOK_STATE_FOLDER: mkdtempSync(join(tmpdir(), 'playbook-demo-')),
      PLAYBOOK_READ_API_URL: urls.arm,
      PLAYBOOK_READ_API_TOKEN: armToken,
      PLAYBOOK_USERNAME: user.upn,
      PLAYBOOK_PASSWORD: user.password,
      PLAYBOOK_TOTP_SECRET: user.totpSecret,
    },
  },
);
const [code] = await once(command, 'exit');
process.stdout.write(
  `\nThe mock portal charged ${tenant.charges.length} times, once for each of ${new Set(tenant.charges.map(({ invoice }) => invoice)).size} invoices.\n`,
);
await mockPortal.close();
process.exitCode = typeof code === 'number' ? code : 1;
