// Reporting a missed bin: every page, everything that can go wrong on it, and back.
import { dayFromToday, fillDay } from './dates.ts';
import { expect, goOnTo, refused, shownAgain, test } from './fixtures.ts';
import { row } from './card-page.ts';
import { fillAddress } from './address.ts';
import { answerAll, beginAt, start } from './missed-bin.ts';

test('every page, with nothing answered first, to a reference', async ({ page, seen }) => {
  const yesterday = dayFromToday(-1);
  await page.goto(start);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Report a missed bin collection');
  await seen(page, 'missed-bin-1-start');
  await page.getByRole('button', { name: 'Start now' }).click();

  await shownAgain(page, 'Enter the address by hand');
  await seen(page, 'missed-bin-2-address');
  await page.getByLabel('Town or city').fill('Thamesgate');
  await refused(page, [/address line 1/i, /postcode/i]);
  await seen(page, 'missed-bin-2-address-empty');
  await expect(page.getByLabel('Town or city')).toHaveValue('Thamesgate');
  await page.locator('.govuk-error-summary a').first().click();
  await expect(page.getByLabel('Address line 1')).toBeFocused();
  await fillAddress(page, '12 Heron Street', 'nonsense');
  await refused(page, [/full UK postcode/]);
  await expect(page.getByLabel('Postcode')).toHaveValue('nonsense');
  await fillAddress(page);
  await goOnTo(page, 'bin');

  await seen(page, 'missed-bin-3-bin');
  await refused(page, [/^Select which bin/]);
  await seen(page, 'missed-bin-3-bin-empty');
  await page.getByLabel('Garden waste').check();
  await goOnTo(page, 'garden');

  await seen(page, 'missed-bin-4-garden');
  await refused(page, [/^Select yes if you pay/]);
  await seen(page, 'missed-bin-4-garden-empty');
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'day');

  await seen(page, 'missed-bin-5-day');
  await refused(page, [/^Enter the day/]);
  await seen(page, 'missed-bin-5-day-empty');
  await fillDay(page, { ...yesterday, month: '2', day: '31' });
  await refused(page, [/must be a real date/]);
  await expect(page.getByLabel('Day')).toHaveValue('31');
  await fillDay(page, { ...yesterday, month: '' });
  await refused(page, [/must include a month/]);
  await seen(page, 'missed-bin-5-day-half');
  await fillDay(page, dayFromToday(2));
  await refused(page, [/must be today or in the past/]);
  await fillDay(page, yesterday);
  await goOnTo(page, 'other');

  await seen(page, 'missed-bin-6-other');
  const details = page.getByRole('textbox');
  await details.fill('x'.repeat(501));
  await refused(page, [/must be 500 characters or less/]);
  await seen(page, 'missed-bin-6-other-too-long');
  await expect(details).toHaveValue('x'.repeat(501));
  await details.fill('A car was in the way.\nIt is gone now.');
  await goOnTo(page, 'contact');

  await seen(page, 'missed-bin-7-contact');
  await page.getByLabel('Email address').fill('nope');
  await page.getByLabel('UK telephone number').fill('12');
  await refused(page, [/email address in the correct format/, /phone number/]);
  await seen(page, 'missed-bin-7-contact-wrong');
  await page.getByLabel('Email address').fill('ann.field@example.com');
  await page.getByLabel('UK telephone number').fill('');
  await goOnTo(page, 'check-answers');

  await seen(page, 'missed-bin-8-check-answers');
  const address = row(page, /^Which address did/);
  await expect(address).toContainText('12 Heron Street');
  await expect(address).toContainText('TG1 1AB');
  await expect(row(page, /^Which bin did/)).toHaveText('Garden waste (green bin)');
  await expect(row(page, /^Do you pay/)).toHaveText('Yes');
  await expect(row(page, /^When should we/)).toHaveText(yesterday.written);
  await expect(page.getByText('A car was in the way.')).toBeVisible();
  await expect(row(page, 'Email address')).toHaveText('ann.field@example.com');
  await expect(row(page, 'UK telephone number')).toHaveText('Not given');

  await goOnTo(page, 'confirmation', 'Send');
  await seen(page, 'missed-bin-9-confirmation');
  await expect(page.getByText('Your reference is')).toBeVisible();
  await expect(page.locator('.govuk-panel')).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
});

test('Back goes through every page with its answer, and Change comes straight back', async ({ page }) => {
  await beginAt(page);
  await answerAll(page);
  const back = page.getByRole('link', { name: 'Back', exact: true });

  await back.click();
  await back.click();
  await back.click();
  await expect(page.getByLabel('Year')).toHaveValue(dayFromToday(-1).year);
  await back.click();
  await expect(page.getByLabel('Rubbish')).toBeChecked();
  await back.click();
  await expect(page.getByLabel('Address line 1')).toHaveValue('12 Heron Street');
  await back.click();
  await expect(page).toHaveURL(/report-missed-bin(\?|$)/);
  await page.goBack();

  await goOnTo(page, 'bin');
  await goOnTo(page, 'day');
  await goOnTo(page, 'other');
  await goOnTo(page, 'contact');
  await goOnTo(page, 'check-answers');

  await page.getByRole('link', { name: /^Change which address/i }).click();
  await fillAddress(page, '14 Heron Street');
  await goOnTo(page, 'check-answers');
  await expect(row(page, /^Which address did/)).toContainText('14 Heron Street');

  // A change that asks something new asks it, and then comes back.
  await page.getByRole('link', { name: /^Change which bin/i }).click();
  await page.getByLabel('Garden waste').check();
  await goOnTo(page, 'garden');
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'check-answers');
  await expect(row(page, /^Which bin did/)).toHaveText('Garden waste (green bin)');
});

test('somebody who does not pay for garden waste is stopped, and can go back', async ({ page, seen }) => {
  await beginAt(page);
  await fillAddress(page);
  await goOnTo(page, 'bin');
  await page.getByLabel('Garden waste').check();
  await goOnTo(page, 'garden');
  await page.getByLabel('No', { exact: true }).check();
  await goOnTo(page, 'subscribe');
  await seen(page, 'missed-bin-stop');
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'day');
});

test('pressing Send twice, and going back to send again, sends once', async ({ page }) => {
  await beginAt(page);
  await answerAll(page);
  const check = page.url();
  await page.getByRole('button', { name: 'Send' }).dblclick();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/We have your form/);
  const reference = await page.locator('.govuk-panel').innerText();

  await page.goto(check);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/We have your form/);
  expect(await page.locator('.govuk-panel').innerText()).toBe(reference);

  // A page that the browser still has can be sent again: it comes to the same submission.
  await page.goBack();
  await page.goBack();
  const send = page.getByRole('button', { name: 'Send' });
  if (await send.isVisible()) await send.click();
  await expect(page.locator('.govuk-panel')).toHaveText(reference.replace(/\s+/g, ' ').trim(), { useInnerText: true });
});
