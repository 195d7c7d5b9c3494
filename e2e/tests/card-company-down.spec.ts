// The card company does not answer: nothing is lost, and no money is taken.
// What the sandbox is told here reaches every payment, so this runs when no other test does.
import type { APIRequestContext, Page } from '@playwright/test';
import { answerAll, send } from './bulky-waste.ts';
import { card, moneyTaken, payWith, receipt, row, sandboxOf } from './card-page.ts';
import { find } from './council-tax.ts';
import { thamesgate } from './councils.ts';
import { expect, goOn, post, test } from './fixtures.ts';

type Mode = 'http500_before_work' | 'http500_after_work' | 'drop_connection' | 'rate_limited';

// One after the other: not `serial`, where the first failure would keep the others from running.
test.describe.configure({ mode: 'default' });

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
    const sandbox = await sandboxOf(request);
    // More than one try of ours makes by itself.
    await failNext(request, sandbox, 6, mode);
    const answer = await post(page, 'Continue to card payment');
    expect(answer.status()).toBe(503);
    await expect(page.getByText('The card page is not working at the moment.')).toBeVisible();
    await seen(page, `card-company-${mode.replaceAll('_', '-')}`, { failed: true });
    await tryUntilCardPage(page);
    await payWith(page, card.works);
    expect(await receipt(page, '£35.00')).toBe(reference);
    expect(await moneyTaken(request, page.url())).toEqual([3500]);
  });
}

test('council tax: the amount that was chosen is kept', async ({ page, request }) => {
  await find(page, thamesgate.accounts.paid);
  await page.getByLabel('Amount in pounds').fill('1.50');
  await goOn(page, 'Pay £1.50 by card');
  await failNext(request, await sandboxOf(request), 6, 'drop_connection');
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
  const sandbox = await sandboxOf(request);
  await post(page, 'Continue to card payment');
  await request.post(`${sandbox}/_sandbox/webhooks`, { data: { enabled: false } });
  try {
    // The return, the page that it leads to, and that page's first look for news.
    await failNext(request, sandbox, 3, 'http500_before_work');
    await payWith(page, card.works);
    await expect(page).toHaveURL(payment);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(/We are waiting/);
    await expect(page.getByText('Do not pay again.')).toBeVisible();
    await seen(page, 'payment-waiting');
    await receipt(page, '£35.00');
  } finally {
    await request.post(`${sandbox}/_sandbox/webhooks`, { data: { enabled: true } });
  }
});
