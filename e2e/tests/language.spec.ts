// English and Welsh: on every page, without losing an answer.
import type { Page } from '@playwright/test';
import { thamesgate } from './councils.ts';
import { expect, goOnTo, post, shownAgain, test } from './fixtures.ts';
import { fillAddress } from './address.ts';
import { beginAt } from './missed-bin.ts';
import { find } from './council-tax.ts';

const html = 'html';

/** Presses the button that goes on, and expects the next page. */
async function next(page: Page): Promise<void> {
  expect((await post(page, /^(Parhau|Anfon|Cytuno ac anfon)$/)).status()).toBe(303);
}

test('changing the language in the middle of a form keeps the page and the answers', async ({ page, seen }) => {
  await beginAt(page);
  await fillAddress(page);
  await goOnTo(page, 'bin');
  await page.getByLabel('Recycling').check();
  await goOnTo(page, 'day');
  const here = new URL(page.url());

  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page).toHaveURL(`${here.origin}/cy${here.pathname}${here.search}`);
  await expect(page.locator(html)).toHaveAttribute('lang', 'cy');
  await seen(page, 'welsh-missed-bin-day');

  // A page with mistakes can be read in the other language too.
  const answer = await post(page, 'Parhau');
  expect(answer.status()).toBe(422);
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await seen(page, 'welsh-missed-bin-day-empty');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(here.href);
  await expect(page.locator(html)).toHaveAttribute('lang', 'en');

  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('Recycling')).toBeChecked();
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page.locator('input[value=recycling]')).toBeChecked();
});

test('a whole form in Welsh, to its reference', async ({ page, seen }) => {
  await page.goto('/cy/forms/report-missed-bin');
  await seen(page, 'welsh-missed-bin-start');
  await page.locator('.govuk-button--start').click();
  await seen(page, 'welsh-missed-bin-postcode');
  await page.locator('#address-find').fill('tg99zz');
  await shownAgain(page, 'Dod o hyd i’r cyfeiriad');
  await expect(page.locator('#address-postcode')).toHaveValue('TG9 9ZZ');
  await seen(page, 'welsh-missed-bin-nothing-found');
  await page.locator('#address-line1').fill('12 Stryd Fawr');
  await page.locator('#address-town').fill('Thamesgate');
  await page.locator('#address-postcode').fill('TG1 1AB');
  await next(page);
  await page.locator('input[value=food]').check();
  await next(page);
  await page.locator('#date-day').fill('1');
  await page.locator('#date-month').fill('4');
  await page.locator('#date-year').fill('2026');
  await next(page);
  await next(page);
  await next(page);
  await expect(page).toHaveURL(/\/cy\/forms\/report-missed-bin\/check-answers/);
  await seen(page, 'welsh-missed-bin-check-answers');
  await expect(page.getByText('1 Ebrill 2026')).toBeVisible();
  await next(page);
  await expect(page).toHaveURL(/\/cy\/forms\/report-missed-bin\/confirmation/);
  await expect(page.locator('.govuk-panel')).toContainText(/[0-9A-Z]{4}-[0-9A-Z]{4}/);
  await seen(page, 'welsh-missed-bin-confirmation');
});

test('council tax can be paid in Welsh', async ({ page, seen }) => {
  await page.goto('/cy/council-tax/pay');
  await seen(page, 'welsh-council-tax-find');
  await page.locator('#account-number').fill(thamesgate.accounts.upToDate);
  await page.locator('#postcode').fill(thamesgate.postcode);
  await next(page);
  await expect(page).toHaveURL(/\/cy\/council-tax\/pay\/amount$/);
  await seen(page, 'welsh-council-tax-amount');
  await page.locator('input[value=instalment]').check();
  await next(page);
  await expect(page).toHaveURL(/\/cy\/payments\//);
  await seen(page, 'welsh-council-tax-pay');
});

test('the account that was found is still found in the other language', async ({ page }) => {
  await find(page, thamesgate.accounts.upToDate);
  await page.getByRole('link', { name: 'Cymraeg' }).click();
  await expect(page).toHaveURL(/\/cy\/council-tax\/pay\/amount$/);
  await expect(page.getByText('1 Heron Street')).toBeVisible();
});

test('there are no addresses for English, nor for languages that a council does not have', async ({ page }) => {
  for (const address of ['/en/forms', '/fr/forms', '/cy/nothing-here']) {
    expect((await page.goto(address))?.status(), address).toBe(404);
  }
});
