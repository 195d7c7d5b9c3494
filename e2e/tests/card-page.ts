// The provider's card page, and the cards that it takes.
import type { APIRequestContext, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

export const card = {
  works: '4242 4242 4242 4242',
  declined: '4000 0000 0000 0002',
  threeDSecure: '4000 0025 0000 3155',
} as const;

/** The same cards as GOV.UK Pay's sandbox knows them. */
const payCards: Record<string, string> = {
  [card.works]: '4444 3333 2222 1111',
  [card.declined]: '4000 0000 0000 0002',
};

/** Pays on the card page that the browser is at, Stripe's or GOV.UK Pay's. */
export async function payWith(page: Page, number: string): Promise<void> {
  await expect(page).toHaveURL(/\/c\/pay\/|\/card_details\//);
  if (page.url().includes('/card_details/')) return payWithGovUkPay(page, payCards[number] ?? number);
  await page.getByLabel('Email address').fill('ann.field@example.com');
  await page.getByLabel('Card number', { exact: true }).fill(number);
  await page.getByLabel('Expiry date').fill('12/34');
  await page.getByLabel('Security code').fill('123');
  await page.getByLabel('Name on card').fill('Ann Field');
  await page.getByLabel('Postcode').fill('TG1 1AB');
  await page.getByRole('button', { name: /^Pay £/ }).click();
}

/** On GOV.UK Pay's pages, in English or Welsh: the inputs have the same names in both. */
export async function payWithGovUkPay(page: Page, number: string): Promise<void> {
  const fields = {
    cardNo: number,
    expiryDate: '12/34',
    cardholderName: 'Ann Field',
    cvc: '123',
    addressLine1: '1 High Street',
    addressCity: 'Wealdmoor',
    addressPostcode: 'WD1 1AB',
    email: 'ann.field@example.com',
  };
  for (const [name, value] of Object.entries(fields)) await page.locator(`input[name="${name}"]`).fill(value);
  await page.locator('main button[type="submit"]').first().click();
  await page.waitForURL(/\/confirm$|\/card_details\//);
  if (page.url().endsWith('/confirm')) await page.locator('main button[type="submit"]').first().click();
}

/** The receipt; its payment reference. A page that waits for news until then finds it by itself. */
export async function receipt(page: Page, amount: string): Promise<string> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Payment received', { timeout: 30_000 });
  await expect(row(page, 'Amount')).toHaveText(amount);
  return (await row(page, 'Payment reference').innerText()).trim();
}

/** The value beside this name in a summary list. */
export function row(page: Page, key: string | RegExp) {
  const name = page.getByRole('term').filter({ hasText: typeof key === 'string' ? new RegExp(`^\\s*${key}\\s*$`) : key });
  return page.locator('.govuk-summary-list__row').filter({ has: name }).locator('.govuk-summary-list__value');
}

/** The sandbox's own address: in the policy of every page, as the only other place that a form may end at. */
export async function sandboxOf(request: APIRequestContext): Promise<string> {
  const answer = await request.get('/');
  const [, address] = /form-action 'self' (http:\S+);/.exec(answer.headers()['content-security-policy'] ?? '') ?? [];
  if (address === undefined) throw new Error('no card page in the policy');
  return address;
}

/** Every time that money was taken for the payment of this address, in pence. */
export async function moneyTaken(request: APIRequestContext, payment: string): Promise<number[]> {
  const token = new URL(payment).pathname.split('/').pop() ?? '';
  const answer = await request.get(`${await sandboxOf(request)}/_sandbox/charges`, {
    params: { client_reference_id: token },
  });
  expect(answer.status()).toBe(200);
  const charges = (await answer.json()) as { amount_pence: number }[];
  return charges.map((charge) => charge.amount_pence);
}
