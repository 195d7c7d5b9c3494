// Reporting fly-tipping: a place that the phone knows, photos, "none of these", and questions below an answer.
import { row } from './card-page.ts';
import { fillDay } from './dates.ts';
import { photo } from './files.ts';
import { expect, goOnTo, hasScripts, readOnTo, refused, test } from './fixtures.ts';

const start = '/forms/report-fly-tipping';
const here = 'Use where I am now';

test('where the rubbish is, with the place that the phone knows', async ({ page, context, seen }) => {
  test.skip(!hasScripts(), 'a script asks the phone');
  await context.grantPermissions(['geolocation']);
  await context.setGeolocation({ latitude: 51.441612, longitude: 0.369 });
  await page.goto(`${start}/place`);
  await page.getByRole('button', { name: here }).click();
  await expect(page.getByRole('status').filter({ hasText: /^We have found where you are/ })).toBeVisible();
  await seen(page, 'fly-tipping-place-found');
  // The place alone does not say enough to find the rubbish.
  await refused(page, ['Describe where the rubbish is']);
  await expect(page.getByLabel('Latitude and longitude')).toHaveValue('51.44161, 0.36900');
  await page.getByLabel('Describe where it is').fill('Mill Lane, behind the shops');
  await goOnTo(page, 'land');
});

test('a phone that does not tell where it is', async ({ page, seen }) => {
  test.skip(!hasScripts(), 'a script asks the phone');
  await page.goto(`${start}/place`);
  await page.getByRole('button', { name: here }).click();
  await expect(page.getByRole('status').filter({ hasText: /does not let us see where you are/ })).toBeVisible();
  await seen(page, 'fly-tipping-place-refused');
  await expect(page.getByRole('button', { name: here })).toBeFocused();
  await page.getByLabel('Describe where it is').fill('Mill Lane, behind the shops');
  await goOnTo(page, 'land');
});

test('every page, with photos, to a reference', async ({ page, seen }) => {
  await page.goto(start);
  await page.getByRole('button', { name: 'Start now' }).click();
  await seen(page, 'fly-tipping-2-place');
  await expect(page.getByRole('button', { name: here })).toHaveCount(hasScripts() ? 1 : 0);
  await refused(page, ['Describe where the rubbish is']);
  await seen(page, 'fly-tipping-2-place-empty');
  await page.getByText('I know the coordinates').click();
  await page.getByLabel('Latitude and longitude').fill('behind the shops');
  await page.getByLabel('Describe where it is').fill('Mill Lane, behind the shops');
  await refused(page, [/as latitude and longitude, like/]);
  await seen(page, 'fly-tipping-2-place-wrong');
  await page.getByLabel('Latitude and longitude').fill('48.85, 2.35');
  await refused(page, [/must be in the UK/]);
  await page.getByLabel('Latitude and longitude').fill('51.4416, 0.3690');
  await goOnTo(page, 'land');

  await refused(page, ['Select what kind of place it is']);
  await page.getByLabel('Private land').check();
  await goOnTo(page, 'owner');
  await page.getByLabel('No', { exact: true }).check();
  await goOnTo(page, 'their-land');
  await seen(page, 'fly-tipping-3-their-land');
  await readOnTo(page, 'what');

  await seen(page, 'fly-tipping-4-what');
  await refused(page, ['Select what has been left there']);
  const other = page.getByLabel('What else is there?');
  await expect(other).toBeVisible({ visible: !hasScripts() });
  await page.getByLabel('Bags of rubbish').check();
  await page.getByLabel('Something else').check();
  await expect(other).toBeVisible();
  await refused(page, ['Enter what else is there']);
  await seen(page, 'fly-tipping-4-what-else');
  await other.fill('A piano');
  // What stands below an answer that is taken back does not count.
  await page.getByLabel('Something else').uncheck();
  await expect(other).toBeVisible({ visible: !hasScripts() });
  await goOnTo(page, 'danger');

  await seen(page, 'fly-tipping-5-danger');
  const none = page.getByLabel('None of these');
  await page.getByLabel('Asbestos').check();
  await none.check();
  if (hasScripts()) {
    await expect(page.getByLabel('Asbestos')).not.toBeChecked();
    await page.getByLabel('Dead animals').check();
    await expect(none).not.toBeChecked();
  } else {
    await refused(page, [/or select ‘None of these’$/]);
    await seen(page, 'fly-tipping-5-danger-both');
    await none.uncheck();
    await page.getByLabel('Asbestos').check();
  }
  await goOnTo(page, 'keep-away');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await none.check();
  await goOnTo(page, 'amount');
  await page.getByLabel('One large thing').check();
  await goOnTo(page, 'seen');
  await fillDay(page);
  await goOnTo(page, 'photos');

  await seen(page, 'fly-tipping-6-photos');
  await page.locator('input[type=file]').setInputFiles([photo('IMG_0001.jpg'), photo('IMG_0002.jpg')]);
  await goOnTo(page, 'who');
  await page.getByLabel('I saw somebody leave it').check();
  await goOnTo(page, 'clues');
  await refused(page, ['Enter what you saw, or what you know']);
  await seen(page, 'fly-tipping-7-clues-empty');
  await page.getByLabel('What you saw, or what you know').fill('A letter with an address.');
  await goOnTo(page, 'statement');
  await page.getByLabel('No', { exact: true }).check();
  await goOnTo(page, 'contact');
  await seen(page, 'fly-tipping-8-contact');
  await goOnTo(page, 'check-answers');

  await seen(page, 'fly-tipping-9-check-answers');
  await expect(row(page, /^Where is the rubbish/)).toContainText('Mill Lane, behind the shops');
  await expect(row(page, /^Where is the rubbish/)).toContainText('51.4416, 0.369');
  await expect(page.getByText('A piano')).toHaveCount(0);
  for (const name of ['IMG_0001.jpg', 'IMG_0002.jpg']) await expect(page.getByText(name)).toBeVisible();
  await goOnTo(page, 'confirmation', 'Send');
  await seen(page, 'fly-tipping-10-confirmation');
});
