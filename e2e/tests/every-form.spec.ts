// Every form that there is: its start page and its first question in both languages, and the form on paper.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { thamesgate, wealdmoor } from './councils.ts';
import { expect, test } from './fixtures.ts';

const forms = readdirSync(join(import.meta.dirname, '../../forms/definitions'))
  .filter((file) => file.endsWith('.yaml') && !file.endsWith('.scenarios.yaml'))
  .map((file) => file.replace(/\.yaml$/, ''));

for (const form of forms) {
  for (const [prefix, language] of [
    ['', 'English'],
    ['/cy', 'Welsh'],
  ] as const) {
    test(`${form} starts in ${language}, and can be printed`, async ({ page, request, seen }) => {
      await page.goto(`${prefix}/forms/${form}`);
      await seen(page, `start-${language.toLowerCase()}-${form}`);
      const paper = page.locator('main a[href$=".pdf"]');
      await expect(paper).toHaveText(prefix === '' ? /^Download.*\(PDF\)$/ : /^Lawrlwytho.*\(PDF\)$/);
      const answer = await request.get((await paper.getAttribute('href')) ?? '');
      expect(answer.status()).toBe(200);
      expect(answer.headers()['content-type']).toBe('application/pdf');
      const body = await answer.body();
      expect(body.subarray(0, 5).toString()).toBe('%PDF-');
      expect(body.length).toBeGreaterThan(10_000);

      await page.locator('.govuk-button--start').click();
      await expect(page.locator('main form')).toBeVisible();
      await seen(page, `first-${language.toLowerCase()}-${form}`);
    });
  }
}

test('each council lists the forms that it offers', async ({ page }) => {
  const listed = async (address: string) => {
    await page.goto(`${address}/forms`);
    const links = page.locator('main a[href^="/forms/"]');
    return links.evaluateAll((found) => found.map((one) => one.getAttribute('href')?.replace('/forms/', '')));
  };
  expect((await listed(thamesgate.address)).sort()).toEqual([...forms].sort());
  const some = await listed(wealdmoor.address);
  expect(some).toContain('report-missed-bin');
  expect(some).not.toContain('parking-permit');
});
