// An address is found by its postcode; where it is not, it can be typed.
import { choose, fillAddress, known } from './address.ts';
import { row } from './card-page.ts';
import { councils, wealdmoor } from './councils.ts';
import { expect, goOnTo, refused, shownAgain, test } from './fixtures.ts';
import { beginAt } from './missed-bin.ts';

test('a postcode, the addresses under it, and the one that was chosen', async ({ page, seen }) => {
  await beginAt(page);
  const postcode = page.getByLabel('Postcode');
  await seen(page, 'address-1-postcode');
  await refused(page, [/^Enter a postcode and find your address/]);
  await seen(page, 'address-1-postcode-empty');
  await postcode.fill('nonsense');
  await refused(page, [/^Enter a full UK postcode/], 'Find address');
  await expect(postcode).toHaveValue('nonsense');
  await seen(page, 'address-1-postcode-nonsense');

  // Enter does what the button beside it does.
  await postcode.fill('tg11ab');
  await Promise.all([page.waitForEvent('load'), postcode.press('Enter')]);
  const list = page.getByLabel('Select an address');
  await expect(list.getByRole('option').first()).toHaveText(`${known.count} addresses found`);
  await expect(list.getByRole('option')).toHaveCount(known.count + 1);
  await seen(page, 'address-2-list');
  await refused(page, ['Select an address']);
  await seen(page, 'address-2-list-empty');

  await shownAgain(page, 'Change postcode');
  await expect(postcode).toHaveValue(known.postcode);
  // Going on with a postcode means to look it up.
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    page.getByRole('button', { name: 'Continue' }).click(),
  ]);
  expect(answer.status()).toBe(303);
  await choose(page, known.line1);
  await goOnTo(page, 'bin');

  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('Address line 1')).toHaveValue(known.line1);
  await seen(page, 'address-3-chosen');
  await goOnTo(page, 'bin');
  await page.getByLabel('Rubbish').check();
  await goOnTo(page, 'day');
});

test('nothing is found under a postcode: the address is typed, with the postcode that is known', async ({ page, seen }) => {
  await beginAt(page);
  await page.getByLabel('Postcode').fill('tg9 9zz');
  await shownAgain(page, 'Find address');
  await expect(page.getByText('We found no address for TG9 9ZZ. Enter the address by hand.')).toBeVisible();
  await expect(page.getByLabel('Postcode')).toHaveValue('TG9 9ZZ');
  await seen(page, 'address-nothing-found');
  await refused(page, [/address line 1/, /town or city/]);
  await seen(page, 'address-nothing-found-empty');
  await shownAgain(page, 'Find the address by its postcode');
  await expect(page.getByLabel('Postcode')).toHaveValue('TG9 9ZZ');

  // In the list, but not theirs.
  await page.getByLabel('Postcode').fill(known.postcode);
  await shownAgain(page, 'Find address');
  await shownAgain(page, 'I cannot find my address in the list');
  await expect(page.getByLabel('Postcode')).toHaveValue(known.postcode);
  await fillAddress(page, 'The Boathouse', known.postcode);
  await goOnTo(page, 'bin');
  await page.getByLabel('Rubbish').check();
  await goOnTo(page, 'day');
  await page.goto(page.url().replace('/day?', '/where?'));
  await expect(page.getByLabel('Address line 1')).toHaveValue('The Boathouse');
});

test('each council knows its own addresses, and no others', async ({ page }) => {
  for (const council of councils) {
    await beginAt(page, council.address);
    await page.getByLabel('Postcode').fill(council.postcode);
    await shownAgain(page, 'Find address');
    await expect(page.getByLabel('Select an address').getByRole('option')).toHaveCount(known.count + 1);
  }
  await beginAt(page);
  await page.getByLabel('Postcode').fill(wealdmoor.postcode);
  await shownAgain(page, 'Find address');
  await expect(page.getByText(/^We found no address/)).toBeVisible();
});

test('an address that was chosen and then changed is the one that was typed', async ({ page }) => {
  await beginAt(page);
  await page.getByLabel('Postcode').fill(known.postcode);
  await shownAgain(page, 'Find address');
  await choose(page, known.line1);
  await goOnTo(page, 'bin');
  await page.getByLabel('Rubbish').check();
  await goOnTo(page, 'day');
  await page.goto(page.url().replace('/day?', '/where?'));
  await page.getByLabel('Address line 2').fill('The flat above');
  await goOnTo(page, 'bin');
  await goOnTo(page, 'day');
  await page.getByLabel('Day').fill('1');
  await page.getByLabel('Month').fill('4');
  await page.getByLabel('Year').fill('2026');
  await goOnTo(page, 'other');
  await goOnTo(page, 'contact');
  await goOnTo(page, 'check-answers');
  await expect(row(page, /^Which address did/)).toContainText('The flat above');
});

test("the browser's own Back and Reload find the list again", async ({ page }) => {
  await beginAt(page);
  await page.getByLabel('Postcode').fill(known.postcode);
  await shownAgain(page, 'Find address');
  await page.reload();
  await choose(page, known.line1);
  await goOnTo(page, 'bin');
  await page.goBack();
  await expect(page.getByLabel('Select an address').getByRole('option')).toHaveCount(known.count + 1);
});
