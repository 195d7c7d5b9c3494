// The card company does not answer: nothing is lost, and no money is taken.
// What the sandbox is told here reaches every payment, so this runs when no other test does.
import type { APIRequestContext, Page } from '@playwright/test';
import { answerAll, send } from './bulky-waste.ts';
import { card, payWith, receipt, row } from './card-page.ts';
import { find } from './council-tax.ts';
import { thamesgate } from './councils.ts';
import { expect, goOn, post, test } from './fixtures.ts';

type Mode = 'http500_before_work' | 'http500_after_work' | 'drop_connection' | 'rate_limited';

test.describe.configure({ mode: 'serial' });

/** The card page's own address is in the policy of every page, as the only other place that a form may end at. */
async function sandboxOf(page: Page): Promise<string> {
  const answer = await page.request.get('/');
  const [, address] = /form-action 'self' (http:\S+);/.exec(answer.headers()['content-security-policy'] ?? '') ?? [];
  if (address === undefined) throw new Error('no card page in the policy');
  return address;
}

async function failNext(request: APIRequestContext, sandbox: string, count: number, mode: Mode): Promise<void> {
  const answer = await request.post(`${sandbox}/_sandbox/fail-next`, { data: { count, mode } });
  expect(answer.status()).toBe(204);
}

/** Tries until the trouble that was ordered is used up; how often it was told that no money was taken. */
async function tryUntilCardPage(page: Page): Promise<number> {
  for (let refusals = 0; refusals < 20; refusals += 1) {
    const answer = await post(page, 'Continue to card payment');
    if (answer.status() === 303) return refusals;
    expect(answer.status()).toBe(503);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Pay £/);
    await expect(page.getByText('No money was taken').first()).toBeVisible();
    await expect(page.getByText('You do not have to type anything again')).toBeVisible();
  }
  throw new Error('the card page never opened');
}

for (const mode of ['http500_before_work', 'drop_connection', 'rate_limited', 'http500_after_work'] as const) {
  test(`${mode}: a booking is kept, and paid at the next try`, async ({ page, request, seen }) => {
    await answerAll(page);
    await goOn(page, 'Pay £35.00 by card', send);
    const reference = (await row(page, 'Payment reference').innerText()).trim();
    const sandbox = await sandboxOf(page);
    // More than one try of ours makes by itself.
    await failNext(request, sandbox, 6, mode);
    const answer = await post(page, 'Continue to card payment');
    expect(answer.status()).toBe(503);
    await expect(page.getByText('The card page is not working at the moment.')).toBeVisible();
    await seen(page, `card-company-${mode.replaceAll('_', '-')}`);
    await tryUntilCardPage(page);
    await payWith(page, card.works);
    expect(await receipt(page, '£35.00')).toBe(reference);
    const charges = await request.get(`${sandbox}/_sandbox/charges`, { params: { client_reference_id: reference } });
    expect(charges.status()).toBe(200);
  });
}

test('council tax: the amount that was chosen is kept', async ({ page, request }) => {
  await find(page, thamesgate.accounts.paid);
  await page.getByLabel('Amount in pounds').fill('1.50');
  await goOn(page, 'Pay £1.50 by card');
  await failNext(request, await sandboxOf(page), 6, 'drop_connection');
  expect(await tryUntilCardPage(page)).toBeGreaterThan(0);
  await payWith(page, card.works);
  await receipt(page, '£1.50');
});

test('back from the card page while the card company is silent: told to wait, then the receipt', async ({
  page,
  request,
  seen,
}) => {
  await answerAll(page);
  await goOn(page, 'Pay £35.00 by card', send);
  const payment = page.url();
  const sandbox = await sandboxOf(page);
  await post(page, 'Continue to card payment');
  await request.post(`${sandbox}/_sandbox/webhooks`, { data: { enabled: false } });
  try {
    await failNext(request, sandbox, 12, 'http500_before_work');
    await payWith(page, card.works);
    await expect(page).toHaveURL(payment);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/We are waiting|Payment received/);
    if (await page.getByText('Do not pay again.').isVisible()) await seen(page, 'payment-waiting');
    await receipt(page, '£35.00');
  } finally {
    await request.post(`${sandbox}/_sandbox/webhooks`, { data: { enabled: true } });
  }
});
