// Reporting noise: ways out, a diary of the times when it was heard, and a letter instead of an email.
import type { Page } from '@playwright/test';
import { fillAddress } from './address.ts';
import { row } from './card-page.ts';
import { dayFromToday, fillDay } from './dates.ts';
import { expect, goOnTo, hasScripts, refused, test } from './fixtures.ts';
import { card } from './parking-permit.ts';

const start = '/forms/report-noise';

async function choose(page: Page, option: string, slug: string): Promise<void> {
  await page.getByLabel(option, { exact: true }).check();
  await goOnTo(page, slug);
}

test('noise that the council can do nothing about', async ({ page, seen }) => {
  await page.goto(`${start}/noise`);
  await choose(page, 'People in the street', 'people-in-street');
  await seen(page, 'noise-stop');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await choose(page, 'Traffic, trains or planes', 'traffic');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByLabel('Something else').check();
  await refused(page, ['Enter what the noise is']);
  await seen(page, 'noise-other-empty');
  await page.getByLabel('What is the noise?').fill('A hum');
  await goOnTo(page, 'source');
});

test('a diary of two nights, to a reference', async ({ page, seen }) => {
  await page.goto(start);
  await page.getByRole('button', { name: 'Start now' }).click();
  await seen(page, 'noise-2-kind');
  await choose(page, 'Loud music or television', 'source');
  await choose(page, 'I know roughly where it is', 'source-place');
  await page.getByLabel('Describe where it is').fill('The third house from the corner of Station Road');
  await goOnTo(page, 'spoken');
  await seen(page, 'noise-3-spoken');
  const reply = page.getByLabel('What did they say?');
  await expect(reply).toBeVisible({ visible: !hasScripts() });
  await page.getByLabel('I have talked to them').check();
  await reply.fill('That they would turn it down.');
  await goOnTo(page, 'since');
  await choose(page, 'A week to a month', 'heard');

  await seen(page, 'noise-4-heard');
  await refused(page, ['Enter the date when you heard the noise', 'Enter the time it started']);
  await seen(page, 'noise-4-heard-empty');
  await fillDay(page, dayFromToday(-91));
  await page.getByLabel('Time it started').fill('25:00');
  await refused(page, [/^Enter a time, like/]);
  await page.getByLabel('Time it started').fill('11.30pm');
  await refused(page, ['The date when you heard the noise must be in the last 90 days']);
  await seen(page, 'noise-4-heard-too-long-ago');
  await fillDay(page, dayFromToday(-2));
  await goOnTo(page, 'sound');
  await seen(page, 'noise-5-sound');
  await refused(page, ['Enter what you heard', 'Enter where you were']);
  await page.getByLabel('What you heard').fill('A loud beat through the wall');
  await page.getByLabel('Where you were').fill('In the bedroom');
  await goOnTo(page, 'effect');
  await seen(page, 'noise-6-effect');
  await page.getByLabel('It woke me up').check();
  await goOnTo(page, 'diary');
  await seen(page, 'noise-7-diary');
  await expect(card(page, 'Diary entry 1')).toContainText('11:30pm');

  await choose(page, 'Yes', 'heard');
  // A new entry starts empty.
  await expect(page.getByLabel('Day')).toHaveValue('');
  await fillDay(page);
  await page.getByLabel('Time it started').fill('22:45');
  await page.getByLabel('Time it stopped').fill('midnight');
  await goOnTo(page, 'sound');
  await page.getByLabel('What you heard').fill('The same');
  await page.getByLabel('Where you were').fill('In bed');
  await goOnTo(page, 'effect');
  await page.getByLabel('Something else').check();
  await page.getByLabel('What else did it do?').fill('My child was frightened');
  await goOnTo(page, 'diary');
  await expect(page.locator('.govuk-summary-card')).toHaveCount(2);
  await choose(page, 'No', 'heard-at');
  await fillAddress(page);
  await goOnTo(page, 'you');
  await page.getByRole('textbox').fill('Ann Field');
  await goOnTo(page, 'contact');
  await page.getByLabel('By letter').check();
  await goOnTo(page, 'check-answers');

  await seen(page, 'noise-8-check-answers');
  await expect(row(page, /^Roughly where/)).toContainText('The third house');
  await expect(card(page, 'Diary entry 2')).toContainText('10:45pm');
  await expect(card(page, 'Diary entry 2')).toContainText('midnight');
  await goOnTo(page, 'confirmation', 'Agree and send');
});
