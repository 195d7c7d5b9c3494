// Renewing garden waste collections from the link in an email.
import { fillAddress } from './address.ts';
import { card, payWith, receipt, row } from './card-page.ts';
import { expect, goOn, goOnTo, post, refused, test } from './fixtures.ts';

const start = '/forms/garden-waste-subscription';

test('what the link says is filled in, can be changed, and is paid', async ({ page, seen }) => {
  await page.goto(`${start}?kind=renew&subscription=GW104562&bins=2`);
  await page.getByRole('button', { name: 'Start now' }).click();
  await expect(page.getByLabel('Yes, I want to renew it')).toBeChecked();
  await seen(page, 'garden-2-plan');
  await goOnTo(page, 'renewal');
  await expect(page.getByRole('textbox')).toHaveValue('GW104562');
  await page.getByRole('textbox').fill('104562');
  await refused(page, ['Subscription number must be GW and 6 numbers, like GW104562']);
  await seen(page, 'garden-3-renewal-wrong');
  await page.getByRole('textbox').fill('gw 104562');
  await goOnTo(page, 'where');
  await fillAddress(page);
  await goOnTo(page, 'bins');
  await expect(page.getByRole('textbox')).toHaveValue('2');
  await page.getByRole('textbox').fill('6');
  await refused(page, [/must be 5 or less/]);
  await seen(page, 'garden-4-bins-too-many');
  await page.getByRole('textbox').fill('3');
  await goOnTo(page, 'new-bins');
  await page.getByRole('textbox').fill('4');
  await refused(page, ['The number of new bins must not be more than the number we empty']);
  await seen(page, 'garden-5-new-bins-wrong');
  await page.getByRole('textbox').fill('2');
  await goOnTo(page, 'contact');
  await page.getByLabel('Full name').fill('Ann Field');
  await page.getByLabel('Email address').fill('ann.field@example.com');
  await goOnTo(page, 'check-answers');

  await seen(page, 'garden-6-check-answers');
  await expect(row(page, 'Collections for 12 months')).toHaveText('£120.00');
  await expect(row(page, 'New bins')).toHaveText('£40.00');
  // Fewer bins to empty than new ones: the answer that does not fit any more is asked at once, with the reason.
  await page.getByRole('link', { name: /^Change how many bins do you want/i }).click();
  await page.getByRole('textbox').fill('1');
  await goOnTo(page, 'new-bins');
  await expect(page.getByRole('textbox')).toHaveValue('2');
  await expect(page.locator('.govuk-error-summary').getByRole('listitem')).toHaveText([
    'The number of new bins must not be more than the number we empty',
  ]);
  await seen(page, 'garden-7-new-bins-do-not-fit');
  await page.getByRole('textbox').fill('1');
  await goOnTo(page, 'check-answers');
  await expect(row(page, 'Collections for 12 months')).toHaveText('£50.00');
  await goOn(page, 'Pay £70.00 by card', 'Agree and continue to payment');
  await post(page, 'Continue to card payment');
  await payWith(page, card.works);
  await receipt(page, '£70.00');
});

test('a link that says what is no answer fills in nothing wrong', async ({ page }) => {
  await page.goto(`${start}?kind=<b>&bins=${'9'.repeat(300)}&name=Ann`);
  await page.getByRole('button', { name: 'Start now' }).click();
  for (const radio of await page.getByRole('radio').all()) await expect(radio).not.toBeChecked();
  await page.getByLabel('No, I want to start one').check();
  await goOnTo(page, 'where');
  await fillAddress(page);
  await goOnTo(page, 'bins');
  await expect(page.getByRole('textbox')).toHaveValue('');
});
