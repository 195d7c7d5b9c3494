// A resident signs in, links a council tax account by three facts of its bill, and looks at everything about it.
import type { Page } from '@playwright/test';
import { thamesgate } from './councils.ts';
import { expect, post, test } from './fixtures.ts';

/** The code of the newest message in the demo's mailbox, read in a tab of its own. */
async function codeFor(page: Page, email: string): Promise<string> {
  const mailbox = await page.context().newPage();
  const message = mailbox.locator('article').filter({ hasText: email }).first();
  await expect(async () => {
    await mailbox.goto('/dev/mailbox');
    await expect(message.getByRole('heading')).toContainText('is your sign-in code', { timeout: 500 });
  }).toPass({ timeout: 20_000 });
  const code = /^(\d{6})/.exec(await message.getByRole('heading').innerText())?.[1] ?? '';
  await mailbox.close();
  return code;
}

async function signIn(page: Page, email: string): Promise<void> {
  await page.goto('/account');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('main form button').first().click();
  await expect(page.locator('input[name="code"]')).toBeVisible();
  await page.locator('input[name="code"]').fill(await codeFor(page, email));
  await page.locator('main form button').first().click();
}

test('signing in with a wrong code, then the right one', async ({ page, seen }, { project }) => {
  const email = `wrong-${project.name}@example.com`;
  await page.goto('/');
  await page.getByRole('link', { name: 'Sign in to see your bills, dates and payments' }).click();
  await seen(page, 'account-1-sign-in');
  await page.locator('main form button').first().click();
  await seen(page, 'account-2-no-email');
  await page.locator('input[name="email"]').fill(email);
  await page.locator('main form button').first().click();
  await seen(page, 'account-3-code');
  await page.locator('input[name="code"]').fill('12345');
  await page.locator('main form button').first().click();
  await seen(page, 'account-4-wrong-code');
  await page.locator('input[name="code"]').fill(await codeFor(page, email));
  await page.locator('main form button').first().click();
  await expect(page.locator('input[name="surname"]')).toBeVisible();
  await seen(page, 'account-5-link');
  await page.locator('input[name="account-number"]').fill(thamesgate.accounts.upToDate);
  await page.locator('input[name="surname"]').fill('Nobody');
  await page.locator('input[name="instalment"]').fill('1.00');
  await page.locator('main form button').first().click();
  await seen(page, 'account-6-wrong-facts');
  await page.goto('/dev/mailbox');
  await seen(page, 'account-7-mailbox');
});

test('in Welsh', async ({ page, seen }) => {
  await page.goto('/cy/account');
  await expect(page).toHaveURL(/\/cy\/account\/sign-in/);
  await seen(page, 'welsh-account-sign-in');
});

test('signing out', async ({ page, seen }, { project }) => {
  await signIn(page, `out-${project.name}@example.com`);
  await expect(page.locator('input[name="surname"]')).toBeVisible();
  await post(page, 'Sign out');
  await seen(page, 'account-signed-out');
  await page.goto('/account');
  await expect(page).toHaveURL(/sign-in/);
});

test('everything about an account, and a helper who may only look', async ({ page, seen, browser }, { project }) => {
  // The amount of an instalment, as on the bill: the quick payment shows the next one.
  await page.goto('/council-tax/pay');
  await page.getByLabel('Council tax account number').fill(thamesgate.accounts.upToDate);
  await page.getByLabel('Postcode of the property').fill(thamesgate.postcode);
  await page.getByRole('button', { name: 'Continue' }).click();
  const [, instalment = ''] = /Your next instalment is £([\d.,]+)\./.exec(await page.locator('main').innerText()) ?? [];
  await signIn(page, `ann-${project.name}@example.com`);
  await page.locator('input[name="account-number"]').fill(thamesgate.accounts.upToDate);
  await page.locator('input[name="surname"]').fill('teasdalely');
  await page.locator('input[name="instalment"]').fill(instalment);
  await page.locator('main form button').first().click();
  await expect(page).toHaveURL(/\/council-tax\/account\//);
  const account = page.url().split('?')[0] ?? '';
  await seen(page, 'account-10-overview');
  for (const [number, name] of ['instalments', 'transactions', 'why', 'what-if', 'helpers', 'unlink'].entries()) {
    await page.goto(`${account.replace(/\/$/, '')}/${name}`);
    await seen(page, `account-${11 + number}-${name}`);
  }
  await page.goto(`${account}/what-if/moving-out?on-day=1&on-month=3&on-year=2027`);
  await seen(page, 'account-17-moving-out');
  await page.goto(`${account}/what-if/living-alone?on-day=31&on-month=2&on-year=2027`);
  await seen(page, 'account-18-no-such-day');
  const calendar = await page.request.get(`${account}/instalments.ics`);
  expect(await calendar.text()).toContain('BEGIN:VEVENT');

  await page.goto(`${account}/helpers`);
  await page.locator('input[name="helper-name"]').fill('My daughter');
  await page.locator('input[name="helper-length"][value="7"]').check();
  await page.locator('main form').filter({ has: page.locator('input[name="helper-name"]') }).getByRole('button').click();
  await seen(page, 'account-19-helper-link');
  const [link = ''] = /http:\/\/\S+\/council-tax\/look\/\w+/.exec(await page.locator('main').innerText()) ?? [];
  const helper = await browser.newContext();
  const helpersPage = await helper.newPage();
  await helpersPage.goto(link);
  await expect(helpersPage.locator('main')).toContainText('£');
  await helper.close();
});
