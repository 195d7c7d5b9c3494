// What a resident answers to report a missed bin, page by page.
import type { Page } from '@playwright/test';
import { fillAddress } from './address.ts';
import { fillDay } from './dates.ts';
import { goOnTo } from './fixtures.ts';

export const start = '/forms/report-missed-bin';

export async function beginAt(page: Page, address = ''): Promise<void> {
  await page.goto(`${address}${start}`);
  await page.getByRole('button', { name: 'Start now' }).click();
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
