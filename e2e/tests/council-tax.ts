// Finding a council tax account, and reading what its page says.
import type { Page } from '@playwright/test';
import { thamesgate, type Council } from './councils.ts';
import { expect, goOn } from './fixtures.ts';

/** From the first page to what is owed. */
export async function find(page: Page, number: string, council: Council = thamesgate): Promise<void> {
  await page.goto(`${council.address}/council-tax/pay`);
  await type(page, number, council.postcode);
  await goOn(page, /You owe|You do not owe|in credit/);
}

export async function type(page: Page, number: string, postcode: string): Promise<void> {
  await page.getByLabel('Council tax account number').fill(number);
  await page.getByLabel('Postcode of the property').fill(postcode);
}

/** An amount of the page in pence: the first one in this text. */
export function pence(text: string): number {
  const [, sign, pounds, rest] = /([−-]?)£([\d,]+)\.(\d\d)/.exec(text) ?? [];
  if (pounds === undefined || rest === undefined) throw new Error(`no amount in "${text}"`);
  const amount = Number(pounds.replaceAll(',', '')) * 100 + Number(rest);
  return sign === '' ? amount : -amount;
}

export function pounds(amount: number): string {
  const text = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' }).format(amount / 100);
  return text;
}

/** What the heading says is owed, in pence. */
export async function owed(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText(/You owe £/);
  return pence(await heading.innerText());
}
