// Where a page asks for an address: found by its postcode, or typed by hand.
import type { Page } from '@playwright/test';
import { expect, shownAgain } from './fixtures.ts';

/** The addresses that the demo knows under TG1 1AB: 1 to 20 Heron Street. */
export const known = { postcode: 'TG1 1AB', line1: '12 Heron Street', count: 20 } as const;

/** Types an address. Where the page asks for a postcode first, chooses to type. */
export async function fillAddress(page: Page, line1: string = known.line1, postcode = 'tg11ab'): Promise<void> {
  const byHand = page.getByRole('button', { name: 'Enter the address by hand' });
  if (await byHand.isVisible()) {
    await shownAgain(page, 'Enter the address by hand');
    await expect(page.getByLabel('Address line 1')).toBeVisible();
  }
  await page.getByLabel('Address line 1').fill(line1);
  await page.getByLabel('Town or city').fill('Thamesgate');
  await page.getByLabel('Postcode').fill(postcode);
}

/** Looks the postcode up, and chooses one of the addresses found. */
export async function pickAddress(page: Page, line1: string = known.line1): Promise<void> {
  await page.getByLabel('Postcode').fill(known.postcode);
  await shownAgain(page, 'Find address');
  await choose(page, line1);
}

/** Chooses in the list of addresses. */
export async function choose(page: Page, line1: string): Promise<void> {
  const list = page.getByLabel('Select an address');
  const text = await list.getByRole('option', { name: line1 }).innerText();
  await list.selectOption({ label: text.trim() });
}
