// Every form that a council offers: its start page in both languages, its first question, and the form on paper.
import { councils } from './councils.ts';
import { expect, test } from './fixtures.ts';

for (const council of councils) {
  for (const prefix of ['', '/cy']) {
    test(`${council.name}${prefix}: each form starts, and can be printed`, async ({ page, request, seen, baseURL }) => {
      await page.goto(`${council.address}${prefix}/forms`);
      const links = page.locator(`main a[href^="${prefix}/forms/"]`);
      const forms = await links.evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? ''));
      expect(forms.length).toBeGreaterThan(8);
      for (const form of forms) {
        await page.goto(`${council.address}${form}`);
        const name = `start-${council.name.split(' ')[0]?.toLowerCase()}${form.replaceAll('/', '-')}`;
        await seen(page, name);

        const paper = page.locator('main a[href$=".pdf"]');
        await expect(paper).toHaveText(prefix === '' ? /\(PDF\)$/ : /^Lawrlwytho.*\(PDF\)$/);
        const address = (await paper.getAttribute('href')) ?? '';
        const answer = await request.get(`${baseURL}${address}`, { headers: { host: new URL(council.address).host } });
        expect(answer.status(), address).toBe(200);
        expect(answer.headers()['content-type']).toBe('application/pdf');
        const body = await answer.body();
        expect(body.subarray(0, 5).toString(), address).toBe('%PDF-');
        expect(body.length, address).toBeGreaterThan(10_000);

        await page.locator('.govuk-button--start').click();
        await expect(page.locator('main form')).toBeVisible();
        await seen(page, `${name}-first`);
      }
    });
  }
}
