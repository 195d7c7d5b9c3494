// Moving home: a form in sections, with a list of them; dates that are the same as others; people who pay together.
import type { Page } from '@playwright/test';
import { fillAddress } from './address.ts';
import { row } from './card-page.ts';
import { dayFromToday, fillDay } from './dates.ts';
import { expect, goOnTo, post, readOnTo, refused, shownAgain, test } from './fixtures.ts';

const start = '/forms/council-tax-moving';

/** How far each section is, as its list says. */
async function expectTasks(page: Page, states: Record<string, string>): Promise<void> {
  const names = page.locator('.govuk-task-list__name-and-hint');
  await expect(names).toHaveText(Object.keys(states));
  await expect(page.locator('.govuk-task-list__status')).toHaveText(Object.values(states));
}

/** Answers the page's one question with this option, and goes on. */
async function choose(page: Page, option: string, slug: string): Promise<void> {
  await page.getByLabel(option, { exact: true }).check();
  await goOnTo(page, slug);
}

test('a move inside the area, section by section', async ({ page, seen }) => {
  const moved = dayFromToday(-10);
  await page.goto(start);
  await page.getByRole('button', { name: 'Start now' }).click();
  await seen(page, 'moving-2-move');
  await refused(page, ['Select how you are moving']);
  await seen(page, 'moving-2-move-empty');
  await choose(page, 'I am moving inside the area', 'tasks');
  await expect(page.getByText('You have completed 1 of 5 sections')).toBeVisible();
  await expectTasks(page, {
    'Your move': 'Completed',
    'Your old home': 'Not yet started',
    'Your new home': 'Cannot start yet',
    'The people in your new home': 'Cannot start yet',
    'About you': 'Cannot start yet',
  });
  await expect(page.getByRole('link', { name: 'Your new home' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Check your answers' })).toHaveCount(0);
  await seen(page, 'moving-3-tasks');

  await page.getByRole('link', { name: 'Your old home' }).click();
  await goOnTo(page, 'old-home');
  await fillAddress(page, '12 Heron Street');
  await goOnTo(page, 'leaving');
  await fillDay(page, dayFromToday(100));
  await refused(page, ['The date you move out must be in the next 3 months']);
  await seen(page, 'moving-4-leaving-too-late');
  await fillDay(page, moved);
  await goOnTo(page, 'staying');
  // Half way: back to the list, and on from there.
  const tasks = page.url().replace('/staying?', '/tasks?');
  await page.goto(tasks);
  await expectTasks(page, {
    'Your move': 'Completed',
    'Your old home': 'In progress',
    'Your new home': 'Cannot start yet',
    'The people in your new home': 'Cannot start yet',
    'About you': 'Cannot start yet',
  });
  await seen(page, 'moving-3-tasks-half-way');
  await page.getByRole('link', { name: 'Your old home' }).click();
  await expect(page).toHaveURL(/\/staying\?/);
  await choose(page, 'No', 'old-tenure');
  await choose(page, 'I rented it from the council or a housing association', 'tenancy-end');

  await seen(page, 'moving-5-same-as');
  await expect(page.getByText(`Is it the same as ${moved.written}?`)).toBeVisible();
  await refused(page, [/^Select yes if the date your old tenancy ends is the same/]);
  await seen(page, 'moving-5-same-as-empty');
  await page.getByLabel('No', { exact: true }).check();
  await refused(page, ['Enter the date your old tenancy ends']);
  await seen(page, 'moving-5-same-as-no-date');
  await choose(page, 'Yes', 'tasks');

  await page.getByRole('link', { name: 'Your new home' }).click();
  await fillAddress(page, '14 Heron Street');
  await goOnTo(page, 'arriving');
  await choose(page, 'Yes', 'new-tenure');
  await choose(page, 'I own it', 'bought');
  await page.getByLabel('No', { exact: true }).check();
  await fillDay(page, dayFromToday(-12));
  await goOnTo(page, 'tasks');

  await page.getByRole('link', { name: 'The people in your new home' }).click();
  await choose(page, 'No', 'adult');
  await expect(page.getByText('Adult 1', { exact: true })).toBeVisible();
  await page.getByRole('textbox').fill('Bea Field');
  // It is about somebody else: their name is not this browser's.
  await expect(page.getByRole('textbox')).not.toHaveAttribute('autocomplete', /./);
  await goOnTo(page, 'tie');
  await choose(page, 'We are a couple', 'adults');
  await seen(page, 'moving-6-adults');
  await choose(page, 'Yes', 'adult');
  await page.getByRole('textbox').fill('Tom Field');
  await goOnTo(page, 'tie');
  await choose(page, 'They only live there', 'adults');
  await choose(page, 'No', 'joint');
  await seen(page, 'moving-7-joint');
  await readOnTo(page, 'tasks');

  await page.getByRole('link', { name: 'About you' }).click();
  await page.getByRole('textbox').fill('Ann Field');
  await goOnTo(page, 'contact');
  await page.getByLabel('Email address').fill('ann.field@example.com');
  await goOnTo(page, 'tasks');
  await expect(page.getByText('You have completed 5 of 5 sections')).toBeVisible();
  await seen(page, 'moving-8-tasks-done');
  await page.getByRole('button', { name: 'Check your answers' }).click();

  await seen(page, 'moving-9-check-answers');
  await expect(page.getByRole('heading', { level: 2 })).toContainText([
    'Your move',
    'Your old home',
    'Your new home',
    'The people in your new home',
    'About you',
  ]);
  await expect(row(page, /^When does your old tenancy end/)).toHaveText(moved.written);
  await expect(row(page, /^When do you become the owner/)).toHaveText(dayFromToday(-12).written);
  // The date that others are the same as: they change with it.
  await page.getByRole('link', { name: /^Change when do you move out/i }).click();
  await fillDay(page, dayFromToday(-9));
  await goOnTo(page, 'check-answers');
  await expect(row(page, /^When does your old tenancy end/)).toHaveText(dayFromToday(-9).written);
  await goOnTo(page, 'confirmation', 'Agree and send');
  await seen(page, 'moving-10-confirmation');
});

test('a section that was done is opened again, and the list keeps what was answered', async ({ page }) => {
  await page.goto(`${start}/move`);
  await choose(page, 'I am moving into the area', 'tasks');
  await expectTasks(page, {
    'Your move': 'Completed',
    'Your new home': 'Not yet started',
    'The people in your new home': 'Cannot start yet',
    'About you': 'Cannot start yet',
  });
  await page.getByRole('link', { name: 'Your move' }).click();
  await expect(page.getByLabel('I am moving into the area')).toBeChecked();
  await choose(page, 'I am moving out of the area', 'tasks');
  await expect(page.getByRole('link', { name: 'Your old home' })).toBeVisible();
  await page.getByRole('link', { name: 'Your old home' }).click();
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page).toHaveURL(/\/tasks\?draft=/);
});

test('a move into the area in Welsh', async ({ page, seen }) => {
  const next = async (slug: string, button = 'Parhau') => {
    expect((await post(page, button)).status()).toBe(303);
    await expect(page).toHaveURL(new RegExp(`/cy/forms/council-tax-moving/${slug}\\?draft=`));
  };
  const choose = (value: string) => page.locator(`input[value=${value}]`).check();
  const day = async (days: number) => {
    const { day, month, year } = dayFromToday(days);
    await page.locator('#date-day').fill(day);
    await page.locator('#date-month').fill(month);
    await page.locator('#date-year').fill(year);
  };
  await page.goto(`/cy${start}`);
  await page.locator('.govuk-button--start').click();
  expect((await post(page, 'Parhau')).status()).toBe(422);
  await seen(page, 'welsh-moving-2-move-empty');
  await choose('in');
  await next('tasks');
  await seen(page, 'welsh-moving-3-tasks');

  await page.locator('.govuk-task-list__link').nth(1).click();
  await page.locator('#address-find').fill('tg11ab');
  await shownAgain(page, 'Dod o hyd i’r cyfeiriad');
  await seen(page, 'welsh-moving-4-addresses');
  await page.locator('#address-uprn').selectOption({ index: 12 });
  await next('arriving');
  await day(-5);
  await next('previous');
  await seen(page, 'welsh-moving-5-previous');
  await next('new-tenure');
  await choose('own');
  await next('bought');
  expect((await post(page, 'Parhau')).status()).toBe(422);
  await seen(page, 'welsh-moving-6-same-as-empty');
  await choose('yes');
  await next('tasks');

  await page.locator('.govuk-task-list__link').nth(2).click();
  await choose('no');
  await next('adult');
  await seen(page, 'welsh-moving-7-adult');
  await page.getByRole('textbox').fill('Siân Ifans');
  await next('tie');
  await choose('joint');
  await next('adults');
  await seen(page, 'welsh-moving-8-adults');
  await page.locator('.govuk-summary-card__actions a').click();
  await seen(page, 'welsh-moving-9-remove');
  await page.locator('.govuk-button-group a').click();
  await choose('no');
  await next('joint');
  await page.getByRole('button', { name: 'Parhau' }).click();
  await expect(page).toHaveURL(/\/tasks\?draft=/);

  await page.locator('.govuk-task-list__link').nth(3).click();
  await page.getByRole('textbox').fill('Ann Ifans');
  await next('contact');
  await page.locator('#email').fill('ann.ifans@example.com');
  await next('tasks');
  await page.getByRole('button', { name: 'Gwirio eich atebion' }).click();
  await seen(page, 'welsh-moving-10-check-answers');
  await next('confirmation', 'Cytuno ac anfon');
  await seen(page, 'welsh-moving-11-confirmation');
});
