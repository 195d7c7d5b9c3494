// Setting up a Direct Debit: bank details, and what is known of an account that was found before.
import { find } from './council-tax.ts';
import { thamesgate } from './councils.ts';
import { row } from './card-page.ts';
import { fillAddress, known } from './address.ts';
import { expect, goOnTo, readOnTo, refused, test } from './fixtures.ts';

const start = '/forms/council-tax-direct-debit';

test('an account that was found does not have to be typed again', async ({ page, seen }) => {
  await find(page, thamesgate.accounts.upToDate);
  await page.goto(start);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'authority');
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'account');
  await expect(page.getByRole('textbox')).toHaveValue(thamesgate.accounts.upToDate);
  await seen(page, 'direct-debit-2-account');
  await goOnTo(page, 'home');
  await expect(page.getByLabel('Address line 1')).toHaveValue('1 Heron Street');
  await expect(page.getByLabel('Postcode')).toHaveValue(known.postcode);
  await seen(page, 'direct-debit-3-home');
  await goOnTo(page, 'bank');
});

test('bank details, with what can be wrong with them, to a reference', async ({ page, seen }) => {
  await page.goto(`${start}/holder`);
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'authority');
  await page.getByLabel('No', { exact: true }).check();
  await goOnTo(page, 'paper');
  await seen(page, 'direct-debit-stop');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'account');
  // Nobody found an account before.
  await expect(page.getByRole('textbox')).toHaveValue('');
  await page.getByRole('textbox').fill(thamesgate.accounts.upToDate);
  await goOnTo(page, 'home');
  await fillAddress(page);
  await goOnTo(page, 'bank');

  await seen(page, 'direct-debit-4-bank');
  await refused(page, ['Enter the name on the account', 'Enter a sort code', 'Enter an account number']);
  await seen(page, 'direct-debit-4-bank-empty');
  await page.getByLabel('Name on the account').fill('Ann Field');
  await page.getByLabel('Sort code').fill('20-00');
  await page.getByLabel('Account number').fill('12345');
  await page.getByLabel('Building society roll number').fill('what & roll?');
  await refused(page, [
    /^Enter a valid sort code/,
    'Account number must be between 6 and 8 digits',
    /^Roll number must only include/,
  ]);
  await expect(page.getByLabel('Sort code')).toHaveValue('20-00');
  await seen(page, 'direct-debit-4-bank-wrong');
  await page.getByLabel('Sort code').fill('20-00-00');
  await page.getByLabel('Account number').fill('55 77 99 11');
  await page.getByLabel('Building society roll number').fill('');
  await goOnTo(page, 'months');
  await page.getByLabel('10 months').check();
  await goOnTo(page, 'day');
  await page.getByLabel('15th').check();
  await goOnTo(page, 'contact');
  await page.getByLabel('Email address').fill('ann.field@example.com');
  await goOnTo(page, 'guarantee');
  await seen(page, 'direct-debit-5-guarantee');
  await readOnTo(page, 'check-answers');
  await seen(page, 'direct-debit-6-check-answers');
  const bank = row(page, /^Which bank or building society account/);
  for (const part of ['Ann Field', '20-00-00', '55779911']) await expect(bank).toContainText(part);
  await goOnTo(page, 'confirmation', 'Agree and send');
  await seen(page, 'direct-debit-7-confirmation');
});
