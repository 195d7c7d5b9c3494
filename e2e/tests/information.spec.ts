// The pages that are not a form, at both councils and in both languages.
import { councils } from './councils.ts';
import { expect, test } from './fixtures.ts';

const pages = ['/', '/forms', '/accessibility', '/privacy', '/cookies', '/contact'];

for (const council of councils) {
  const short = council.name.split(' ')[0]?.toLowerCase() ?? '';
  for (const [prefix, name] of [
    ['', council.name],
    ['/cy', council.welshName],
  ] as const) {
    test(`${name}: information`, async ({ page, seen }) => {
      for (const path of pages) {
        const answer = await page.goto(`${council.address}${prefix}${path}`);
        expect(answer?.status(), path).toBe(200);
        await expect(page).toHaveTitle(new RegExp(`${name}$`));
        await expect(page.locator('header')).toContainText(name);
        await seen(page, `${short}${prefix.replace('/', '-')}-${path.slice(1) || 'home'}`);
      }
    });
  }

  test(`${council.name}: every link of the pages that are not a form leads somewhere`, async ({ page, request, baseURL }) => {
    const links = new Set<string>();
    for (const path of pages) {
      await page.goto(`${council.address}${path}`);
      for (const link of await page.locator('a[href]').all()) {
        links.add(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
      }
    }
    const ours = [...links].filter((link) => link.startsWith(council.address));
    expect(ours.length).toBeGreaterThan(8);
    const asked = { host: new URL(council.address).host };
    for (const link of ours) {
      const { pathname, search } = new URL(link);
      const answer = await request.get(`${baseURL}${pathname}${search}`, { headers: asked });
      expect(answer.status(), link).toBe(200);
    }
  });
}

test('home lists the forms that the council has, by topic', async ({ page }) => {
  await page.goto('/');
  const main = page.getByRole('main');
  for (const topic of ['Bins and recycling', 'Council tax', 'Parking and streets']) {
    await expect(main.getByRole('heading', { level: 2, name: topic, exact: true })).toBeVisible();
  }
  await main.getByRole('link', { name: 'Report a missed bin collection' }).click();
  await expect(page).toHaveURL(/\/forms\/report-missed-bin$/);
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All forms');
  await page.goto(`${councils[1]?.address}/`);
  await expect(page.getByText('Apply for a resident parking permit')).toHaveCount(0);
});
