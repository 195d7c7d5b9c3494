// Several things paid at once.
import * as bulkyWaste from './bulky-waste.ts';
import { card, moneyTaken, payWith, receipt, row } from './card-page.ts';
import { thamesgate } from './councils.ts';
import { find } from './council-tax.ts';
import { expect, goOn, post, test } from './fixtures.ts';

test('a collection and council tax are paid at once', async ({ page, request, seen }) => {
  await bulkyWaste.answerAll(page);
  await goOn(page, 'Pay £35.00 by card', bulkyWaste.send);
  const collection = page.url();
  await seen(page, 'basket-1-pay-or-put-in');
  await post(page, 'Put this in my basket');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your basket');
  await seen(page, 'basket-2-one-thing');

  await page.getByRole('link', { name: 'Pay council tax' }).click();
  await find(page, thamesgate.accounts.arrears);
  await page.getByRole('radio', { name: /^Another amount/ }).check();
  await page.getByLabel('Other amount in pounds').fill('1.50');
  await goOn(page, 'Pay £1.50 by card');
  await expect(page.getByRole('link', { name: 'See your basket (1 thing)' })).toBeVisible();
  await post(page, 'Put this in my basket');
  await expect(row(page, 'Total')).toHaveText('£36.50');
  await seen(page, 'basket-3-two-things');

  await goOn(page, 'Pay £36.50 by card', 'Pay £36.50 for all of it');
  await seen(page, 'basket-4-statement');
  await post(page, 'Take these apart');
  await expect(row(page, 'Total')).toHaveText('£36.50');
  await goOn(page, 'Pay £36.50 by card', 'Pay £36.50 for all of it');
  const both = page.url();
  await post(page, 'Continue to card payment');
  await seen(page, 'basket-5-card-page', { notOurs: true });
  await payWith(page, card.works);
  await receipt(page, '£36.50');
  await seen(page, 'basket-6-receipt');
  expect(await moneyTaken(request, both)).toEqual([3650]);

  // The page of each thing leads to the receipt, and the basket is empty.
  await page.goto(collection);
  await expect(page).toHaveURL(both);
  await page.goto('/basket');
  await seen(page, 'basket-7-empty');
  await expect(page.getByText('Your basket is empty.')).toBeVisible();

  // On paper.
  await page.goto(both);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText('Thamesgate Borough Council').first()).toBeVisible();
  await page.screenshot({ path: `artefacts/${test.info().project.name}/basket-8-printed.png`, fullPage: true });
});

test('what is taken out is still paid on its own page', async ({ page }) => {
  await bulkyWaste.answerAll(page);
  await goOn(page, 'Pay £35.00 by card', bulkyWaste.send);
  const collection = page.url();
  await post(page, 'Put this in my basket');
  await post(page, /^Take out/);
  await expect(page.getByText('Your basket is empty.')).toBeVisible();
  await page.goto(collection);
  await post(page, 'Continue to card payment');
  await payWith(page, card.works);
  await receipt(page, '£35.00');
});
