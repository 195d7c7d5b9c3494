// Whose answers are whose: two tabs, other browsers, made-up addresses, and posts that did not come from a page of ours.
import { councils } from './councils.ts';
import { expect, goOnTo, refused, test } from './fixtures.ts';
import { fillAddress } from './address.ts';
import { answerAll, beginAt, start } from './missed-bin.ts';
import { row } from './card-page.ts';

test('two tabs with two drafts of one form do not mix', async ({ page, context }) => {
  const other = await context.newPage();
  await beginAt(page);
  await beginAt(other);
  await fillAddress(page, '1 First Street');
  await fillAddress(other, '2 Second Street');
  await goOnTo(page, 'bin');
  await goOnTo(other, 'bin');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await other.getByRole('link', { name: 'Back', exact: true }).click();
  await answerAll(other, '2 Second Street');
  await answerAll(page, '1 First Street');
  await other.reload();
  await expect(row(page, /^Which address did/)).toContainText('1 First Street');
  await expect(row(other, /^Which address did/)).toContainText('2 Second Street');
  await goOnTo(page, 'confirmation', 'Send');
  await other.reload();
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Check your answers');
  await goOnTo(other, 'confirmation', 'Send');
  expect(await page.locator('.govuk-panel').innerText()).not.toBe(await other.locator('.govuk-panel').innerText());
});

test("another browser cannot open a draft, nor what became of it", async ({ page, browser, seen }) => {
  await beginAt(page);
  await answerAll(page);
  const check = page.url();
  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();

  for (const address of [check, check.replace('check-answers', 'where'), check.replace('check-answers', 'day')]) {
    const answer = await theirs.goto(address);
    expect(answer?.status(), address).toBe(404);
    await expect(theirs.getByText('Heron Street')).toHaveCount(0);
  }
  // Nor at the other council, with the very same browser.
  const elsewhere = check.replace('//localhost', '//wealdmoor.localhost');
  expect((await page.goto(elsewhere))?.status()).toBeGreaterThanOrEqual(404);
  await seen(page, 'error-draft-at-other-council');
  await page.goto(check);
  await goOnTo(page, 'confirmation', 'Send');
  const answer = await theirs.goto(page.url());
  expect(answer?.status()).toBe(404);
  await stranger.close();
});

test('after a form was sent, nobody else can begin another at its address', async ({ page, browser }) => {
  await beginAt(page);
  await answerAll(page);
  const check = page.url();
  await goOnTo(page, 'confirmation', 'Send');
  const stranger = await browser.newContext();
  const theirs = await stranger.newPage();
  const answer = await theirs.goto(check.replace('check-answers', 'where'));
  expect(answer?.status()).toBe(404);
  await stranger.close();
});

test('addresses that lead nowhere say so', async ({ page, seen }) => {
  const cases: [string, number, RegExp, string][] = [
    ['/forms/no-such-form', 404, /Page not found/, 'error-unknown-form'],
    [`${start}/no-such-page`, 404, /Page not found/, 'error-unknown-page'],
    ['/nothing/here', 404, /Page not found/, 'error-not-found'],
    ['/payments/aaaaaaaaaaaaaaaa', 404, /Page not found/, 'error-unknown-payment'],
    [`${start}/day`, 409, /There is a question to answer first/, 'error-no-draft'],
    [`${start}/day?draft=aaaaaaaaaaaaaaaa`, 410, /not here any more/, 'error-made-up-draft'],
    [`${start}/check-answers?draft=aaaaaaaaaaaaaaaa`, 410, /not here any more/, 'error-made-up-draft-check'],
  ];
  for (const [address, status, heading, name] of cases) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(status);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    await seen(page, name);
  }
  // The other council does not offer every form.
  const [, wealdmoor] = councils;
  expect((await page.goto(`${wealdmoor?.address}/forms/parking-permit`))?.status()).toBe(404);
});

test('a page out of order leads to the question that comes first', async ({ page, seen }) => {
  await beginAt(page);
  await fillAddress(page);
  await goOnTo(page, 'bin');
  const answer = await page.goto(page.url().replace('/bin?', '/contact?'));
  expect(answer?.status()).toBe(409);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is a question to answer first');
  await seen(page, 'error-out-of-order');
  await page.getByRole('link', { name: 'Go to the next question' }).or(page.getByRole('button', { name: 'Go to the next question' })).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Which bin did we miss?');
  // What was answered is still there.
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByLabel('Address line 1')).toHaveValue('12 Heron Street');
});

test('a post that does not come from a page of ours is refused', async ({ page, context, playwright, seen, baseURL }) => {
  await beginAt(page);
  const action = (await page.locator('form').getAttribute('action')) ?? '';
  const csrf = await page.locator('input[name=csrf]').inputValue();
  const form = { 'address-line1': '1 High Street', 'address-town': 'Thamesgate', 'address-postcode': 'TG1 1AB' };
  const noCookie = await playwright.request.newContext({ baseURL });
  expect((await noCookie.post(action, { form: { ...form, csrf } })).status()).toBe(403);
  await noCookie.dispose();
  expect((await context.request.post(action, { form })).status()).toBe(403);
  expect((await context.request.post(action, { form: { ...form, csrf: 'made-up' } })).status()).toBe(403);
  const elsewhere = { origin: 'https://elsewhere.example' };
  expect((await context.request.post(action, { form: { ...form, csrf }, headers: elsewhere })).status()).toBe(403);
  // The very same with nothing amiss is taken.
  const taken = await context.request.post(action, { form: { ...form, csrf }, maxRedirects: 0 });
  expect(taken.status()).toBe(303);

  // As a browser that lost its cookies meets it.
  await fillAddress(page);
  await context.clearCookies();
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('We could not check what you sent');
  await seen(page, 'error-forbidden');
});

test('a card number is refused wherever it is typed, and not said back', async ({ page, seen }) => {
  const number = '4242 4242 4242 4242';
  await beginAt(page);
  await fillAddress(page, number);
  await refused(page, [/Do not enter a card number here/]);
  await expect(page.getByLabel('Address line 1')).toHaveValue('');
  await expect(page.getByLabel('Town or city')).toHaveValue('Thamesgate');
  expect(await page.content()).not.toContain(number);
  await seen(page, 'error-card-number');
  await page.goto('/council-tax/pay');
  await page.getByLabel('Council tax account number').fill(number);
  await page.getByLabel('Postcode of the property').fill('TG1 1AB');
  await refused(page, [/Do not enter a card number here/]);
  expect(await page.content()).not.toContain(number);
});

test('a text that is longer than a server takes is refused on a page of its own', async ({ page, seen }) => {
  await beginAt(page);
  await fillAddress(page, 'x'.repeat(70_000));
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You sent more than we can take');
  await seen(page, 'error-too-large');
});
