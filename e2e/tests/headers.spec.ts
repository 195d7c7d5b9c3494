// What every answer says to the browser about safety and keeping.
import { councils } from './councils.ts';
import { expect, test } from './fixtures.ts';

for (const council of councils) {
  test(`${council.name}: pages are kept by no cache and run nothing that is in the page`, async ({ request, baseURL }) => {
    // Not every system finds the second council's name by itself, as browsers do.
    const asked = { host: new URL(council.address).host };
    for (const [path, status] of [
      ['/', 200],
      ['/forms/report-missed-bin/where', 200],
      ['/council-tax/pay', 200],
      ['/nothing/here', 404],
    ] as const) {
      const answer = await request.get(`${baseURL}${path}`, { headers: asked });
      expect(answer.status()).toBe(status);
      const headers = answer.headers();
      const policy = headers['content-security-policy'] ?? '';
      expect(policy, path).toContain("default-src 'none'");
      expect(policy, path).toContain("script-src 'self'");
      expect(policy, path).toContain("frame-ancestors 'none'");
      expect(policy, path).not.toMatch(/unsafe-|\*/);
      expect(headers['cache-control'], path).toBe('no-store');
      expect(headers['x-content-type-options'], path).toBe('nosniff');
      expect(headers['referrer-policy'], path).toBe('same-origin');
      const html = await answer.text();
      expect(html, path).not.toMatch(/<script(?![^>]* src=)|<style|\son[a-z]+="|\sstyle="/);
    }
  });

  test(`${council.name}: cookies are out of reach of scripts and other sites`, async ({ page, context }) => {
    await page.goto(`${council.address}/`);
    expect(await context.cookies(), 'cookies of a page without a form').toEqual([]);
    await page.goto(`${council.address}/forms/report-missed-bin/where`);
    await page.goto(`${council.address}/council-tax/pay`);
    await page.getByLabel('Council tax account number').fill(council.accounts.upToDate);
    await page.getByLabel('Postcode of the property').fill(council.postcode);
    await page.getByRole('button', { name: 'Continue' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('You owe');
    const cookies = await context.cookies();
    expect(cookies).toHaveLength(2);
    for (const cookie of cookies) {
      expect(cookie, cookie.name).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
      // The host and no other: no Domain, so no dot before it.
      expect(cookie.domain).toBe(new URL(council.address).hostname);
    }
  });
}

test('what a page fetches is kept for ever, under a name that changes with it', async ({ page, request }) => {
  await page.goto('/');
  const assets = await page
    .locator('link[rel=stylesheet], link[rel=icon], script[src]')
    .evaluateAll((found) => found.map((one) => one.getAttribute('href') ?? one.getAttribute('src') ?? ''));
  expect(assets).toHaveLength(3);
  for (const asset of assets) {
    expect(asset).toMatch(/^\/assets\/[a-z]+-[0-9a-f]{12}\.(css|js|svg)$/);
    const answer = await request.get(asset);
    expect(answer.status(), asset).toBe(200);
    expect(answer.headers()['cache-control'], asset).toMatch(/max-age=31536000.*immutable|immutable.*max-age=31536000/);
  }
  expect((await request.get('/assets/made-up-000000000000.css')).status()).toBe(404);
});
