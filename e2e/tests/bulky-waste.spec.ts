// Booking a bulky waste collection, and paying for it: the ways it works, and the ways it does not at first.
import { answerAll, answerFromAddress, goToCardPage, send, start } from './bulky-waste.ts';
import { card, moneyTaken, payWith, receipt, row } from './card-page.ts';
import { dayFromToday } from './dates.ts';
import { expect, goOn, goOnTo, post, refused, test } from './fixtures.ts';

test('things are counted, the price is said, and it is paid', async ({ page, seen }) => {
  await page.goto(start);
  await seen(page, 'bulky-waste-1-start');
  await page.getByRole('button', { name: 'Start now' }).click();

  await seen(page, 'bulky-waste-2-items');
  await refused(page, [/Enter how many of each thing/]);
  await seen(page, 'bulky-waste-2-items-empty');
  await page.getByLabel('Sofa').fill('two');
  await refused(page, [/whole number, like 2, for Sofa/]);
  await seen(page, 'bulky-waste-2-items-not-a-number');
  await page.getByLabel('Sofa').fill('9');
  await refused(page, [/8 items or fewer/]);
  await page.getByLabel('Sofa').fill('2');
  await page.getByLabel('Bed').fill('1');
  await page.getByLabel('Fridge or freezer').fill('1');
  await goOnTo(page, 'gas');

  await page.getByLabel('No', { exact: true }).check();
  await goOnTo(page, 'not-empty');
  await seen(page, 'bulky-waste-3-stop');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'where');
  await answerFromAddress(page);

  await seen(page, 'bulky-waste-4-check-answers');
  const items = row(page, /^What do you/);
  for (const item of ['2 × Sofa', '1 × Bed', '1 × Fridge or freezer']) await expect(items).toContainText(item);
  await expect(row(page, /^From which day/)).toHaveText(dayFromToday(30).written);
  await expect(row(page, 'Collection')).toHaveText('£45.00');
  await expect(page.getByText(/^the things are yours/)).toBeVisible();

  await goOn(page, 'Pay £45.00 by card', send);
  await seen(page, 'bulky-waste-5-pay');
  const reference = (await row(page, 'Payment reference').innerText()).trim();
  await post(page, 'Continue to card payment');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('£45.00');
  await seen(page, 'bulky-waste-6-card-page', { notOurs: true });
  await payWith(page, card.works);
  expect(await receipt(page, '£45.00')).toBe(reference);
  await seen(page, 'bulky-waste-7-receipt');
  await page.getByRole('link', { name: 'See what happens with your form' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/We have your form/);
  await seen(page, 'bulky-waste-8-confirmation');
  await page.getByRole('link', { name: 'See your receipt' }).click();
  expect(await receipt(page, '£45.00')).toBe(reference);
});

test('a declined card, then one that works', async ({ page, request, seen }) => {
  await answerAll(page);
  await goToCardPage(page);
  await payWith(page, card.declined);
  await expect(page.getByText(/declined/i).first()).toBeVisible();
  await seen(page, 'bulky-waste-declined', { notOurs: true });
  await payWith(page, card.works);
  await receipt(page, '£35.00');
  expect(await moneyTaken(request, page.url())).toEqual([3500]);
});

test('giving up on the card page, then paying', async ({ page, seen }) => {
  await answerAll(page);
  await goToCardPage(page);
  await page.getByRole('link', { name: /^Back to/ }).click();
  await expect(page.getByText('You came back before you paid.')).toBeVisible();
  await expect(page.getByText('No money was taken').first()).toBeVisible();
  await seen(page, 'bulky-waste-came-back');
  await post(page, 'Continue to card payment');
  await payWith(page, card.works);
  await receipt(page, '£35.00');
});

test('the bank asks whether it is really them', async ({ page, seen }) => {
  await answerAll(page);
  await goToCardPage(page);
  await payWith(page, card.threeDSecure);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Your bank');
  await seen(page, 'bulky-waste-3-d-secure', { notOurs: true });
  await page.getByRole('button', { name: 'Fail the check' }).click();
  await payWith(page, card.threeDSecure);
  await page.getByRole('button', { name: 'Complete the check' }).click();
  await receipt(page, '£35.00');
});

test('pressing twice to send and to pay makes one booking and one payment', async ({ page, request }) => {
  await answerAll(page);
  const check = page.url();
  await page.getByRole('button', { name: send }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay £35.00 by card');
  const payment = page.url();
  const reference = (await row(page, 'Payment reference').innerText()).trim();

  // Nothing else can be made of these answers.
  await page.goto(check);
  await expect(page).toHaveURL(payment);

  await page.getByRole('button', { name: 'Continue to card payment' }).dblclick();
  await payWith(page, card.works);
  expect(await receipt(page, '£35.00')).toBe(reference);

  // The page that asked for the money, once more: it is paid.
  await page.goto(payment);
  expect(await receipt(page, '£35.00')).toBe(reference);
  expect(await moneyTaken(request, payment)).toEqual([3500]);
});
