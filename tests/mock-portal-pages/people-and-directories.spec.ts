import { billingAccount, expect, person, scenario, test } from '../../fixtures/index.ts';
import { signInStringsOf } from '../../fixtures/mock-portal/locales/index.ts';

const menu = (item: string) => `/#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/${item}`;

test.use({
  scene: scenario()
    .directory('Fernwood')
    .directory('Harbour')
    .account(billingAccount('Fernwood Bakery').mca().invoices(4))
    .account(billingAccount('Harbour Lane Books').in('Harbour').mca().invoices(4))
    .user(person('Ada Quill').password('mock-ada').in('Fernwood', 'Harbour'))
    .user(person('Ben Okafor').password('mock-ben').in('Fernwood').role('billing_account_reader')),
});

test('one signs in as one person or the other', async ({ page, tenant }) => {
  const signIn = async (name: string, password: string) => {
    await page.locator('#i0116, #otherTile').first().waitFor();
    if (await page.locator('#otherTile').isVisible()) await page.locator('#otherTile').click();
    await page.locator('#i0116').fill(tenant.userNamed(name).upn);
    await page.locator('#idSIButton9').click();
    await page.locator('input[name="passwd"]').fill(password);
    await page.locator('#idSIButton9').click();
    await page.locator('#idSIButton9').click();
    await page.getByRole('grid', { name: 'Invoices' }).waitFor();
  };
  await page.goto(menu('Invoices'));
  await signIn('Ada Quill', 'mock-ada');
  expect(await page.getByRole('link', { name: 'Pay now' }).count()).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Sign in with a different account' }).click();
  await signIn('Ben Okafor', 'mock-ben');
  await expect(page.getByRole('button', { name: 'ben.okafor@fernwood.example' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Pay now' })).toHaveCount(0);
});

test.describe('with the session of somebody else', () => {
  test.use({ signedInAs: 'Ben Okafor' });

  test('the portal shows what that person sees', async ({ page, user, portal: _signedIn }) => {
    await page.goto(menu('Invoices'));

    await expect(page.getByRole('button', { name: user.upn })).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(5);
    await expect(page.getByRole('link', { name: 'Pay now' })).toHaveCount(0);
  });
});

test('a guest switches directory to find its accounts', async ({ page, portal: _signedIn }) => {
  await page.goto(menu('Overview'));
  await expect(page.getByRole('heading', { name: 'Fernwood Bakery | Overview' })).toBeVisible();
  await page.getByRole('button', { name: 'Account menu' }).click();
  await page.getByRole('menuitem', { name: 'Switch directory' }).click();
  const directories = page.getByRole('grid', { name: 'All directories' });
  await expect(directories.getByRole('row', { name: 'Fernwood' })).toContainText('Current');
  await directories.getByRole('button', { name: 'Switch Harbour' }).click();

  await expect(page.getByRole('button', { name: 'under Harbour (harbour.example) tenant' })).toBeVisible();
  await page.goto(menu('Overview'));
  await expect(page.getByRole('heading', { name: 'Harbour Lane Books | Overview' })).toBeVisible();
});

test('an address can name the directory', async ({ page, portal: _signedIn }) => {
  await page.goto('/#@harbour.example/view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Overview');

  await expect(page.getByRole('heading', { name: 'Harbour Lane Books | Overview' })).toBeVisible();
});

test('Access control lists who has which role', async ({ page, portal: _signedIn }) => {
  await page.goto(menu('AccessControl'));
  const people = page.getByRole('grid', { name: 'Access control (IAM)' });

  await expect(people.getByRole('row', { name: 'Ada Quill' })).toContainText('billing account owner');
  await expect(people.getByRole('row', { name: 'Ben Okafor' })).toContainText('billing account reader');
});

for (const language of ['de', 'ja', 'zh-Hant'] as const)
  test(`the whole sign-in is in ${language}`, async ({ page, tenant }) => {
    const words = signInStringsOf(language);
    await page.goto(`${tenant.urls.signIn}?ui_locales=${language}`);
    await expect(page.getByRole('heading', { name: words.signIn })).toBeVisible();
    await page.getByRole('button', { name: words.next }).click();
    await expect(page.getByRole('alert')).toHaveText(words.unknownUser);
    await page.getByRole('textbox').fill(tenant.user.upn);
    await page.getByRole('button', { name: words.next }).click();
    await page.getByLabel(words.passwordLabel.replace('{upn}', tenant.user.upn)).fill('wrong');
    await page.getByRole('button', { name: words.signIn }).click();

    await expect(page.getByRole('alert')).toHaveText(words.wrongPassword);
  });
