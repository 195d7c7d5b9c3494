// Paying council tax without signing in.
// A payment changes an account for everybody, so payments are made to one account for each project, and the accounts
// whose amounts are looked at are never paid to.
import { card, payWith, receipt, row } from './card-page.ts';
import { find, owed, pence, pounds, type } from './council-tax.ts';
import { councils, thamesgate, wealdmoor } from './councils.ts';
import { expect, goOn, post, refused, test } from './fixtures.ts';

const NOT_FOUND = 'We cannot find this account number with this postcode. Check both against your bill.';

test('a wrong number and a wrong postcode get one message', async ({ page, seen }) => {
  await page.goto('/council-tax/pay');
  await seen(page, 'council-tax-1-find');
  await refused(page, ['Enter your council tax account number', 'Enter the postcode of the property']);
  await seen(page, 'council-tax-1-find-empty');
  // The last digit does not fit the others.
  await type(page, '710000003', thamesgate.postcode);
  await refused(page, [/account number in the correct format/]);
  await expect(page.getByLabel('Postcode of the property')).toHaveValue(thamesgate.postcode);

  // A right number with a postcode of somebody else, and a number that nobody has with a right postcode.
  await type(page, thamesgate.accounts.upToDate, 'TG9 9ZZ');
  await refused(page, [NOT_FOUND]);
  await seen(page, 'council-tax-1-find-not-found');
  await expect(page.getByLabel('Council tax account number')).toHaveValue(thamesgate.accounts.upToDate);
  await type(page, '799999998', thamesgate.postcode);
  await refused(page, [NOT_FOUND]);
  await expect(page.getByText('Heron Street')).toHaveCount(0);
});

test("another council's account number is refused, and nothing of it is told", async ({ page }) => {
  await page.goto('/council-tax/pay');
  await type(page, wealdmoor.accounts.upToDate, wealdmoor.postcode);
  await refused(page, [/account number in the correct format/]);
  await expect(page.getByText(/You owe|Wealdmoor/)).toHaveCount(0);
});

test('the amount is one of those offered, or another', async ({ page, seen }) => {
  await find(page, thamesgate.accounts.upToDate);
  await seen(page, 'council-tax-2-amount');
  const everything = await owed(page);
  const radio = (name: RegExp) => page.getByRole('radio', { name });
  await refused(page, ['Select how much you want to pay']);
  await seen(page, 'council-tax-2-amount-empty');

  await radio(/^Next instalment/).check();
  const instalment = pence(await page.getByText(/^Next instalment: £/).innerText());
  await goOn(page, `Pay ${pounds(instalment)} by card`);
  await seen(page, 'council-tax-3-pay');
  await page.getByRole('link', { name: 'Back', exact: true }).click();

  await radio(/^Everything/).check();
  await goOn(page, `Pay ${pounds(everything)} by card`);
  await page.getByRole('link', { name: 'Back', exact: true }).click();

  await radio(/^Another amount/).check();
  const other = page.getByLabel('Other amount in pounds');
  const bad: [string, RegExp][] = [
    ['', /Enter the amount you want to pay/],
    ['ten', /in pounds and pence/],
    ['1.999', /in pounds and pence/],
    ['0', /or more/],
    ['-5', /pounds and pence|or more/],
    ['999999', /or less/],
  ];
  for (const [typed, message] of bad) {
    await other.fill(typed);
    await refused(page, [message]);
    await expect(other).toHaveValue(typed);
    await expect(radio(/^Another amount/)).toBeChecked();
  }
  await seen(page, 'council-tax-2-amount-wrong');
  await other.fill('£12.50');
  await goOn(page, 'Pay £12.50 by card');
});

test('arrears: what is late comes first', async ({ page, seen }) => {
  await find(page, thamesgate.accounts.arrears);
  await seen(page, 'council-tax-2-arrears');
  const late = pence(await page.getByText(/of this is late/).innerText());
  await page.getByRole('radio', { name: /^What is late/ }).check();
  await goOn(page, `Pay ${pounds(late)} by card`);
  expect(late).toBeGreaterThan(0);
});

test('an account in credit, and one that is paid, need no payment and take one', async ({ page, seen }) => {
  for (const [number, heading, name] of [
    [thamesgate.accounts.credit, /in credit$/, 'credit'],
    [thamesgate.accounts.paid, 'You do not owe any council tax', 'paid'],
  ] as const) {
    await find(page, number);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await expect(page.getByText('You do not need to pay anything')).toBeVisible();
    await seen(page, `council-tax-2-${name}`);
    await refused(page, ['Enter the amount you want to pay']);
    await page.getByLabel('Amount in pounds').fill('5');
    await goOn(page, 'Pay £5.00 by card');
  }
});

test('a payment is on the receipt, and on the account at once', async ({ page, seen }, { project }) => {
  // One account for each project: the sums have to add up.
  const [council, number] = {
    phone: [thamesgate, thamesgate.accounts.alone] as const,
    'phone-without-javascript': [wealdmoor, wealdmoor.accounts.alone] as const,
    desktop: [thamesgate, thamesgate.accounts.missedOne] as const,
  }[project.name] ?? [wealdmoor, wealdmoor.accounts.missedOne];

  await find(page, number, council);
  const before = await owed(page);
  await page.getByRole('radio', { name: /^Another amount/ }).check();
  await page.getByLabel('Other amount in pounds').fill('3.21');
  await goOn(page, 'Pay £3.21 by card');
  const reference = (await row(page, 'Payment reference').innerText()).trim();
  await post(page, 'Continue to card payment');
  await payWith(page, card.works);
  expect(await receipt(page, '£3.21')).toBe(reference);
  await expect(row(page, 'Council tax account number')).toHaveText(number);
  await expect(row(page, 'To')).toHaveText(council.name);
  await seen(page, 'council-tax-4-receipt');

  await page.goto(`${council.address}/council-tax/pay/amount`);
  expect(await owed(page)).toBe(before - 321);
  await expect(page.getByText('We have received from you since then:')).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: /^£3\.21 on / })).toHaveCount(1);
  await seen(page, 'council-tax-5-amount-after-payment');
});

test('an amount cannot be asked for before an account is found', async ({ page }) => {
  for (const council of councils) {
    await page.goto(`${council.address}/council-tax/pay/amount`);
    await expect(page).toHaveURL(`${council.address}/council-tax/pay`);
  }
});
