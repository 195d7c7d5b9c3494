// Telling a council that one lives alone: at both councils, with the stop page.
import { fillAddress } from './address.ts';
import { dayFromToday, fillDay } from './dates.ts';
import { councils } from './councils.ts';
import { expect, goOnTo, refused, test } from './fixtures.ts';
import { row } from './card-page.ts';

for (const council of councils) {
  const name = council.name.split(' ')[0]?.toLowerCase() ?? '';

  test(`${council.name}: somebody whose partner moved out`, async ({ page, seen }) => {
    await page.goto(`${council.address}/forms/single-person-discount`);
    await expect(page).toHaveTitle(new RegExp(`${council.name}$`));
    await seen(page, `${name}-discount-1-start`);
    await page.getByRole('button', { name: 'Start now' }).click();
    await refused(page, [/^Select yes if/]);
    await page.getByLabel('Yes').check();
    await goOnTo(page, 'account');

    await refused(page, [/Enter your council tax account number/]);
    const number = page.getByRole('textbox');
    await number.fill(`${council.accounts.upToDate.slice(0, -1)}5`);
    await refused(page, [/council tax account number in the correct format/]);
    await seen(page, `${name}-discount-2-wrong-number`);
    await number.fill(council.accounts.upToDate.replace(/(...)/g, '$1 '));
    await goOnTo(page, 'home');
    await fillAddress(page);
    await goOnTo(page, 'since');
    await fillDay(page, dayFromToday(-40));
    await goOnTo(page, 'reason');
    await page.getByLabel('Somebody moved out').check();
    await goOnTo(page, 'moved');

    await seen(page, `${name}-discount-3-who-moved-out`);
    await refused(page, [/^Enter/, /^Enter/]);
    await seen(page, `${name}-discount-3-who-moved-out-empty`);
    await page.getByLabel('Their full name').fill('Siôn O’Brien-Łęcki');
    await fillDay(page, dayFromToday(-40));
    await goOnTo(page, 'you');
    await page.getByRole('textbox').fill('Ann Field');
    await goOnTo(page, 'contact');
    await refused(page, ['Enter your email address']);
    await page.getByLabel('Email address').fill('ann.field@example.com');
    await goOnTo(page, 'check-answers');
    await seen(page, `${name}-discount-4-check-answers`);
    await expect(row(page, 'Their full name')).toHaveText('Siôn O’Brien-Łęcki');
    await expect(row(page, 'The date they left')).toHaveText(dayFromToday(-40).written);
    await expect(page.getByText('what you told us is true')).toBeVisible();
    await goOnTo(page, 'confirmation', 'Agree and send');
    await seen(page, `${name}-discount-5-confirmation`);
  });

  test(`${council.name}: somebody who lives with other adults is stopped`, async ({ page, seen }) => {
    await page.goto(`${council.address}/forms/single-person-discount/adults`);
    await page.getByLabel('No', { exact: true }).check();
    await goOnTo(page, 'others');
    await page.getByRole('radio').last().check();
    await goOnTo(page, 'not-eligible');
    await seen(page, `${name}-discount-stop`);
    await page.getByRole('link', { name: 'Back', exact: true }).click();
    await page.getByRole('radio').first().check();
    await goOnTo(page, 'account');
  });
}
