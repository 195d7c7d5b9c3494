// Applying for a parking permit: an address that is looked up, files, several vehicles, a price that is their sum.
import { card as paymentCard, moneyTaken, payWith, receipt, row } from './card-page.ts';
import { dayFromToday, fillDay } from './dates.ts';
import { photo } from './files.ts';
import { expect, goOn, goOnTo, hasScripts, post, refused, test } from './fixtures.ts';
import { addAnother, answerProof, answerToProof, answerVehicle, card } from './parking-permit.ts';

test('from the start to a permit for two vehicles that is paid', async ({ page, request, seen }) => {
  await page.goto('/forms/parking-permit/name');
  await refused(page, ['Enter your full name']);
  await seen(page, 'permit-2-name-empty');
  await answerToProof(page);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByLabel('No', { exact: true }).check();
  await goOnTo(page, 'not-main-home');
  await seen(page, 'permit-3-stop');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'proof');

  await seen(page, 'permit-4-proof');
  await refused(page, ['Select how you want to show that you live there']);
  await seen(page, 'permit-4-proof-empty');
  // The number is asked below the answer that needs it; without scripts it stands there from the start.
  const account = page.getByLabel('Council tax account number');
  await expect(account).toBeVisible({ visible: !hasScripts() });
  await page.getByLabel('With my council tax account').check();
  await expect(account).toBeVisible();
  await refused(page, ['Enter your council tax account number']);
  await seen(page, 'permit-4-proof-no-number');
  await expect(account).toBeVisible();
  await answerProof(page);

  await seen(page, 'permit-5-vehicle');
  await expect(page.getByText('Vehicle 1', { exact: true })).toBeVisible();
  await refused(page, ['Enter the registration number of the vehicle']);
  await seen(page, 'permit-5-vehicle-empty');
  await page.getByRole('textbox').fill('not a mark');
  await refused(page, [/^Enter a vehicle registration number, like/]);
  await page.getByRole('textbox').fill('ab12cde');
  await goOnTo(page, 'power');
  await seen(page, 'permit-6-power');
  await refused(page, ['Select what kind of vehicle it is']);
  await page.getByLabel('A car or van with a CO2 figure in its log book').check();
  await goOnTo(page, 'emissions');
  await page.getByRole('textbox').fill('601');
  await refused(page, [/must be 600 or less/]);
  await seen(page, 'permit-7-emissions-wrong');
  await page.getByRole('textbox').fill('124');
  await goOnTo(page, 'keeper');
  await page.getByLabel('My name, at this address').check();
  await goOnTo(page, 'log-book');
  await page.locator('input[type=file]').setInputFiles([photo('page-1.jpg'), photo('page-2.jpg')]);
  await goOnTo(page, 'vehicles');

  await expect(page).toHaveTitle(/^Your vehicles – You have added 1 /);
  await seen(page, 'permit-8-vehicles');
  await refused(page, ['Select yes or no']);
  await seen(page, 'permit-8-vehicles-empty');
  await addAnother(page);
  await answerVehicle(page, 'W123 XYZ', 'A motorbike or moped');
  await expect(page).toHaveTitle(/^Your vehicles – You have added 2 /);
  await expect(card(page, 'Vehicle 1')).toContainText('AB12CDE');
  await expect(card(page, 'Vehicle 2')).toContainText('W123XYZ');
  await seen(page, 'permit-9-two-vehicles');
  await page.getByLabel('No', { exact: true }).check();
  await goOnTo(page, 'start');

  await fillDay(page, dayFromToday(61));
  await refused(page, ['The date you want the permit to start must be in the next 60 days']);
  await seen(page, 'permit-10-start-too-late');
  await fillDay(page, dayFromToday(10));
  await goOnTo(page, 'contact');
  await page.getByLabel('Email address').fill('ann.field@example.com');
  await goOnTo(page, 'check-answers');

  await seen(page, 'permit-11-check-answers');
  await expect(row(page, 'Permits for a year')).toHaveText('£145.00');
  await expect(row(page, /^What is the address of your home/)).toContainText('12 Heron Street');
  await expect(page.getByText('water-bill.pdf')).toBeVisible();
  await expect(card(page, 'Vehicle 1')).toContainText('page-2.jpg');
  // A change to one vehicle comes back by the list of them, and changes the price.
  await card(page, 'Vehicle 1').getByRole('link', { name: /^Change what is the CO2 figure/i }).click();
  await page.getByRole('textbox').fill('100');
  await goOnTo(page, 'vehicles');
  await page.getByLabel('No', { exact: true }).check();
  await goOnTo(page, 'check-answers');
  await expect(row(page, 'Permits for a year')).toHaveText('£115.00');

  await goOn(page, 'Pay £115.00 by card', 'Agree and continue to payment');
  await seen(page, 'permit-12-pay');
  const reference = (await row(page, 'Payment reference').innerText()).trim();
  await post(page, 'Continue to card payment');
  await payWith(page, paymentCard.works);
  expect(await receipt(page, '£115.00')).toBe(reference);
  expect(await moneyTaken(request, page.url())).toEqual([11500]);
  await page.getByRole('link', { name: 'See what happens with your form' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/We have your form/);
});

test('vehicles are added, changed and removed, and one that is not finished is said to be', async ({ page, seen }) => {
  await answerToProof(page);
  await answerProof(page);
  await answerVehicle(page, 'AB12 CDE', 'Electric only');
  const list = page.url();

  await addAnother(page);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page).toHaveURL(list);
  await addAnother(page);
  await page.getByRole('textbox').fill('AB12 CDE');
  await goOnTo(page, 'power');
  await page.goto(list);
  await seen(page, 'vehicles-not-finished');
  await page.getByLabel('No', { exact: true }).check();
  await refused(page, ['Finish Vehicle 2, or remove it']);
  await seen(page, 'vehicles-not-finished-wrong');
  await card(page, 'Vehicle 2').getByRole('link', { name: /^Finish/ }).click();
  await page.getByLabel('Electric only').check();
  await goOnTo(page, 'keeper');
  await page.getByLabel('A company').check();
  await goOnTo(page, 'company');
  await page.locator('input[type=file]').setInputFiles(photo('letter.jpg'));
  await goOnTo(page, 'vehicles');

  // The same vehicle twice.
  await page.getByLabel('No', { exact: true }).check();
  await refused(page, ['Each vehicle must have a different registration number']);
  await seen(page, 'vehicles-twice-the-same');
  await card(page, 'Vehicle 2').getByRole('link', { name: /^Change what is the registration number/i }).click();
  await expect(page.getByRole('textbox')).toHaveValue('AB12CDE');
  await page.getByRole('textbox').fill('AB12 CDF');
  await post(page, 'Continue');
  await page.goto(list);
  await expect(card(page, 'Vehicle 2')).toContainText('AB12CDF');

  await addAnother(page);
  await answerVehicle(page, 'W123 XYZ', 'A motorbike or moped');
  await expect(page.getByText('You have added the most that you can, which is 3.')).toBeVisible();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await seen(page, 'vehicles-full');

  await card(page, 'Vehicle 2').getByRole('link', { name: /^Remove/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Do you want to remove Vehicle 2?');
  await expect(page.getByText('AB12CDF')).toBeVisible();
  await seen(page, 'vehicles-remove');
  await page.getByRole('link', { name: 'Do not remove it' }).click();
  await expect(page.locator('.govuk-summary-card')).toHaveCount(3);
  await card(page, 'Vehicle 2').getByRole('link', { name: /^Remove/ }).click();
  await goOnTo(page, 'vehicles', 'Remove');
  await expect(page).toHaveTitle(/You have added 2 /);
  await expect(card(page, 'Vehicle 1')).toContainText('AB12CDE');
  // What was the third is the second now.
  await expect(card(page, 'Vehicle 2')).toContainText('W123XYZ');

  // Without any, the first is asked for again.
  await card(page, 'Vehicle 2').getByRole('link', { name: /^Remove/ }).click();
  await goOnTo(page, 'vehicles', 'Remove');
  await card(page, 'Vehicle 1').getByRole('link', { name: /^Remove/ }).click();
  await goOnTo(page, 'vehicle', 'Remove');
  await expect(page.getByRole('textbox')).toHaveValue('');
});
