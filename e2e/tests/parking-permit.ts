// What a resident answers to apply for a parking permit, page by page.
import type { Page } from '@playwright/test';
import { pickAddress } from './address.ts';
import { pdf, photo } from './files.ts';
import { expect, goOnTo } from './fixtures.ts';

export const start = '/forms/parking-permit';

/** From the start page to how the address is to be shown. */
export async function answerToProof(page: Page): Promise<void> {
  await page.goto(start);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByRole('textbox').fill('Ann Field');
  await goOnTo(page, 'home');
  await pickAddress(page);
  await goOnTo(page, 'main-home');
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'proof');
}

/** A letter that shows the address, and on to the first vehicle. */
export async function answerProof(page: Page): Promise<void> {
  await page.getByLabel('With a letter or bill').check();
  await goOnTo(page, 'proof-file');
  await page.locator('input[type=file]').setInputFiles(pdf('water-bill.pdf'));
  await goOnTo(page, 'vehicle');
}

/** The pages of a vehicle, from its registration number to the list of vehicles. */
export async function answerVehicle(page: Page, mark: string, kind: 'Electric only' | 'A motorbike or moped'): Promise<void> {
  await page.getByRole('textbox').fill(mark);
  await goOnTo(page, 'power');
  await page.getByLabel(kind).check();
  await goOnTo(page, 'keeper');
  await page.getByLabel('My name, at this address').check();
  await goOnTo(page, 'log-book');
  await page.locator('input[type=file]').setInputFiles(photo('log-book.jpg'));
  await goOnTo(page, 'vehicles');
}

/** From the list of vehicles to the first page of another. */
export async function addAnother(page: Page): Promise<void> {
  await page.getByLabel('Yes').check();
  await goOnTo(page, 'vehicle');
  await expect(page.getByText(/^Vehicle [23]$/)).toBeVisible();
}

/** The card of one vehicle. */
export function card(page: Page, title: string) {
  const heading = page.getByRole('heading', { name: title, exact: true });
  return page.locator('.govuk-summary-card').filter({ has: heading });
}
