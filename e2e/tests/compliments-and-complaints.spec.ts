// Complaining to the council: a long list to choose from, with and without typing, ways out, and a box to tick.
import type { Page } from '@playwright/test';
import { row } from './card-page.ts';
import { fillDay } from './dates.ts';
import { expect, goOnTo, hasScripts, refused, test } from './fixtures.ts';

const question = 'Which service is it about?';

async function begin(page: Page, kind: string): Promise<void> {
  await page.goto('/forms/compliments-and-complaints');
  await page.getByRole('button', { name: 'Start now' }).click();
  await page.getByLabel(kind).check();
  await goOnTo(page, 'service');
}

/** Chooses in the list, by typing where a script made that possible. */
async function chooseService(page: Page, service: string): Promise<void> {
  if (!hasScripts()) {
    await page.getByLabel(question).selectOption({ label: service });
    return;
  }
  const input = page.getByRole('combobox', { name: question });
  await input.fill(service.slice(0, 4));
  await page.getByRole('option', { name: service }).click();
  await expect(input).toHaveValue(service);
}

test('a service is found in the list by typing', async ({ page, seen }) => {
  test.skip(!hasScripts(), 'without scripts it is a plain list');
  await begin(page, 'A complaint');
  await seen(page, 'complaint-typing-1');
  await refused(page, ['Select which service it is about']);
  await seen(page, 'complaint-typing-1-empty');
  const input = page.getByRole('combobox', { name: question });
  await page.locator('.govuk-error-summary a').click();
  await expect(input).toBeFocused();
  await page.keyboard.type('park');
  const options = page.getByRole('option');
  await expect(options).toHaveText([/^Parking/, /^Parks and open spaces/]);
  await seen(page, 'complaint-typing-2-options');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(input).toHaveValue('Parks and open spaces');

  // What is not in the list is no answer, and does not become the one before.
  await input.fill('spaceships');
  await expect(page.getByText('Nothing found').first()).toBeVisible();
  await seen(page, 'complaint-typing-3-nothing');
  await page.keyboard.press('Escape');
  await refused(page, ['Select which service it is about']);

  // A whole name that was typed and not chosen counts.
  await input.fill('libraries');
  await page.keyboard.press('Tab');
  await goOnTo(page, 'before');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(input).toHaveValue('Libraries');
});

test('somebody with a parking fine is told what to do, and can go back', async ({ page, seen }) => {
  await begin(page, 'A complaint');
  await seen(page, 'complaint-1-service');
  await refused(page, ['Select which service it is about']);
  await chooseService(page, 'Parking');
  await goOnTo(page, 'subject');
  // Only what belongs to the service is offered.
  await expect(page.getByRole('radio')).toHaveCount(2);
  await seen(page, 'complaint-2-subject');
  await page.getByLabel('A parking fine').check();
  await goOnTo(page, 'fine');
  await seen(page, 'complaint-3-stop');
  await expect(page.getByRole('button', { name: 'Continue' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByLabel('Something else').check();
  await goOnTo(page, 'before');
});

test('a complaint for somebody else, who has agreed to it', async ({ page, seen }) => {
  await begin(page, 'A complaint');
  await chooseService(page, 'Libraries');
  await goOnTo(page, 'before');
  await page.getByLabel('No, this is the first time').check();
  await goOnTo(page, 'happened');
  await fillDay(page);
  await goOnTo(page, 'complaint');
  await seen(page, 'complaint-4-what');
  await page.getByLabel('What went wrong').fill('The library was shut at 2pm.');
  await page.getByLabel('What would put it right?').fill('Say so on the website.');
  await goOnTo(page, 'evidence');
  // Nothing has to be sent.
  await goOnTo(page, 'behalf');

  await page.getByLabel('Somebody else').check();
  await seen(page, 'complaint-5-behalf');
  await refused(page, [
    'Enter their full name',
    /^Confirm that they have agreed to this/,
  ]);
  await seen(page, 'complaint-5-behalf-not-agreed');
  await page.getByLabel('Their full name').fill('Bea Field');
  await page.getByLabel(/^They have agreed to this/).check();
  await goOnTo(page, 'you');
  await page.getByRole('textbox').fill('Ann Field');
  await goOnTo(page, 'contact');
  await page.getByLabel('By letter').check();
  await goOnTo(page, 'home');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await page.getByLabel('By phone').check();
  await refused(page, ['Enter your telephone number']);
  await seen(page, 'complaint-6-contact-no-number');
  await page.getByLabel('UK telephone number').fill('07700 900123');
  await goOnTo(page, 'needs');

  await seen(page, 'complaint-7-needs');
  await page.getByLabel('Use another language').check();
  await refused(page, ['Enter which language you need']);
  await seen(page, 'complaint-7-needs-no-language');
  await page.getByLabel('Which language?').fill('Polish');
  await goOnTo(page, 'check-answers');
  await seen(page, 'complaint-8-check-answers');
  await expect(row(page, /^Which service is it about/)).toHaveText('Libraries');
  await expect(row(page, 'Their full name')).toHaveText('Bea Field');
  await expect(row(page, /^Which language/)).toHaveText('Polish');
  await goOnTo(page, 'confirmation', 'Send');
});

test('a compliment needs no name', async ({ page, seen }) => {
  await begin(page, 'A compliment');
  await chooseService(page, 'Bins and recycling');
  await goOnTo(page, 'compliment');
  await seen(page, 'compliment-1-what');
  await page.getByLabel('What we did well').fill('They came back for a bin.');
  await goOnTo(page, 'reply');
  await page.getByLabel('No', { exact: true }).check();
  await goOnTo(page, 'check-answers');
  await goOnTo(page, 'confirmation', 'Send');
});
