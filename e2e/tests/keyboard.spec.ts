// A whole journey with Tab, Enter, Space and the arrows, from the home page to the confirmation.
import { dayFromToday } from './dates.ts';
import { expect, test } from './fixtures.ts';
import { enter, reach, walk } from './keyboard.ts';
import { find } from './council-tax.ts';
import { thamesgate } from './councils.ts';

test('a missed bin is reported with keys alone', async ({ page }) => {
  const button = page.getByRole('button', { name: 'Continue' });
  const type = async (label: string, text: string) => {
    await reach(page, page.getByLabel(label));
    await page.keyboard.type(text);
  };
  await page.goto('/');
  await walk(page, 'home');
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to main content' })).toBeFocused();
  await page.keyboard.press('Enter');
  // The next stop is in the page, not in its header.
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);

  await enter(page, page.getByRole('link', { name: 'Report a missed bin collection' }), 'report-missed-bin');
  await walk(page, 'start');
  await enter(page, page.getByRole('button', { name: 'Start now' }), 'where');
  await walk(page, 'postcode');
  await reach(page, page.getByLabel('Postcode'));
  await page.keyboard.type('TG1 1AB');
  // Enter looks the postcode up.
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Select an address')).toBeVisible();
  await walk(page, 'addresses');
  await reach(page, page.getByRole('button', { name: 'I cannot find my address in the list' }));
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Postcode')).toHaveValue('TG1 1AB');
  await walk(page, 'address');
  // With mistakes: from the summary to what has to be mended.
  await reach(page, button);
  await page.keyboard.press('Enter');
  await expect(page.locator('.govuk-error-summary')).toBeVisible();
  await walk(page, 'address with mistakes');
  await reach(page, page.locator('.govuk-error-summary a').first());
  await page.keyboard.press('Enter');
  await expect(page.getByLabel('Address line 1')).toBeFocused();
  await page.keyboard.type('12 Heron Street');
  await type('Town or city', 'Thamesgate');
  await reach(page, page.getByLabel('Postcode'));
  // Enter in a text field sends the page, as everywhere.
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/bin\?/);

  await walk(page, 'which bin');
  const radios = page.getByRole('radio');
  await reach(page, radios.first());
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(radios.nth(1)).toBeChecked();
  await enter(page, button, 'day');
  const yesterday = dayFromToday(-1);
  await walk(page, 'day');
  await type('Day', yesterday.day);
  await type('Month', yesterday.month);
  await type('Year', yesterday.year);
  await enter(page, button, 'other');
  await walk(page, 'anything else');
  await reach(page, page.getByRole('textbox'));
  await page.keyboard.type('One line');
  await page.keyboard.press('Enter');
  await page.keyboard.type('and another');
  await enter(page, button, 'contact');
  await enter(page, button, 'check-answers');
  await walk(page, 'check answers');
  await enter(page, page.getByRole('link', { name: /^Change which bin/i }), 'bin');
  await enter(page, button, 'check-answers');
  await enter(page, page.getByRole('button', { name: 'Send' }), 'confirmation');
  await walk(page, 'confirmation');
});

test('an amount of council tax is chosen with keys alone', async ({ page }) => {
  await find(page, thamesgate.accounts.upToDate);
  await walk(page, 'amount');
  await reach(page, page.getByRole('radio').first());
  await page.keyboard.press('Space');
  await enter(page, page.getByRole('button', { name: 'Continue' }), '[0-9a-z]{16}');
  await walk(page, 'pay');
});
