// What a resident answers to report a missed bin, page by page.
import type { Page } from '@playwright/test';
import { dayFromToday } from './dates.ts';
import { goOnTo } from './fixtures.ts';

export const start = '/forms/report-missed-bin';

export async function beginAt(page: Page, address = ''): Promise<void> {
  await page.goto(`${address}${start}`);
  await page.getByRole('button', { name: 'Start now' }).click();
}

export async function fillAddress(page: Page, line1 = '12 Heron Street', postcode = 'tg11ab'): Promise<void> {
  await page.getByLabel('Address line 1').fill(line1);
  await page.getByLabel('Town or city').fill('Thamesgate');
  await page.getByLabel('Postcode').fill(postcode);
}

export async function fillDay(page: Page, { day, month, year } = dayFromToday(-1)): Promise<void> {
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
}

/** From the first question to check answers. */
export async function answerAll(page: Page, line1?: string): Promise<void> {
  await fillAddress(page, line1);
  await goOnTo(page, 'bin');
  await page.getByLabel('Rubbish').check();
  await goOnTo(page, 'day');
  await fillDay(page);
  await goOnTo(page, 'other');
  await goOnTo(page, 'contact');
  await goOnTo(page, 'check-answers');
}
