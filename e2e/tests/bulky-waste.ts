// What a resident answers to book a bulky waste collection, page by page.
import type { Page } from '@playwright/test';
import { fillAddress } from './address.ts';
import { dayFromToday, fillDay } from './dates.ts';
import { expect, goOn, goOnTo, post } from './fixtures.ts';

export const start = '/forms/book-bulky-waste';
export const send = 'Agree and continue to payment';

/** From the start page to check answers, with 2 sofas. */
export async function answerAll(page: Page): Promise<void> {
  await page.goto(start);
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByLabel('Sofa').fill('2');
  await goOnTo(page, 'where');
  await answerFromAddress(page);
}

/** From the address to check answers. */
export async function answerFromAddress(page: Page): Promise<void> {
  await fillAddress(page);
  await goOnTo(page, 'place');
  await page.getByLabel('By the bin store').check();
  await goOnTo(page, 'day');
  await fillDay(page, dayFromToday(30));
  await goOnTo(page, 'contact');
  await page.getByLabel('Full name').fill('Ann Field');
  await page.getByLabel('Email address').fill('ann.field@example.com');
  await goOnTo(page, 'check-answers');
}

/** From check answers to the card page. */
export async function goToCardPage(page: Page, price = '£35.00'): Promise<void> {
  await goOn(page, `Pay ${price} by card`, send);
  await post(page, 'Continue to card payment');
  await expect(page.getByLabel('Card number', { exact: true })).toBeVisible();
}
