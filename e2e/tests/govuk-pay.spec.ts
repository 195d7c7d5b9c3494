// A council whose card pages are GOV.UK Pay's: they speak Welsh, and a card that is refused ends the payment there.
import { card, payWith, payWithGovUkPay, receipt, row } from './card-page.ts';
import { wealdmoor } from './councils.ts';
import { find } from './council-tax.ts';
import { expect, goOn, post, test } from './fixtures.ts';

test('a refused card is told, and another one pays', async ({ page, seen }) => {
  await find(page, wealdmoor.accounts.arrears, wealdmoor);
  await page.getByRole('radio', { name: /^Another amount/ }).check();
  await page.getByLabel('Other amount in pounds').fill('4.56');
  await goOn(page, 'Pay £4.56 by card');
  await expect(page.getByText('The card page is run by GOV.UK Pay.')).toBeVisible();
  const reference = (await row(page, 'Payment reference').innerText()).trim();
  await post(page, 'Continue to card payment');
  await seen(page, 'govuk-pay-1-card-page', { notOurs: true });
  await payWith(page, card.declined);
  await page.locator('main a, main button').last().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have not paid');
  await seen(page, 'govuk-pay-2-declined');
  await post(page, 'Try to pay again');
  await payWith(page, card.works);
  expect(await receipt(page, '£4.56')).toBe(reference);
  await seen(page, 'govuk-pay-3-receipt');
});

test('in Welsh from the first page to the receipt', async ({ page, seen }) => {
  await find(page, wealdmoor.accounts.upToDate, wealdmoor);
  await page.goto(`${wealdmoor.address}/cy/council-tax/pay/amount`);
  await page.getByRole('radio').last().check();
  await page.locator('input[inputmode="decimal"]').fill('1.23');
  await post(page, 'Parhau');
  await seen(page, 'welsh-govuk-pay-1-before');
  await expect(page.getByText(/Saesneg yn unig/)).toHaveCount(0);
  await post(page, 'Parhau i dalu â cherdyn');
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await payWithGovUkPay(page, '4444333322221111');
  await expect(page).toHaveURL(/\/cy\/payments\//);
  await expect(row(page, /Swm/)).toHaveText('£1.23');
  await seen(page, 'welsh-govuk-pay-2-receipt');
});
