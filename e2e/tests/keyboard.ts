// Using a page with keys alone.
import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What the Tab key stops at, where it is visible. Radios of one group are one stop. */
const STOPS = 'a[href], button, input:not([type=hidden]), select, textarea, summary';

/** How many stops a page has, and at which of them focus is; -1 when at none. */
async function stops(page: Page): Promise<{ count: number; at: number }> {
  return page.evaluate((selector) => {
    const key = (element: Element) =>
      element instanceof HTMLInputElement && element.type === 'radio' ? element.name : element;
    const found = Array.from(document.querySelectorAll<HTMLElement>(selector));
    const reached = found.filter((element) => element.tabIndex >= 0 && element.checkVisibility());
    const keys = [...new Set(reached.map(key))];
    const active = document.activeElement;
    return { count: keys.length, at: active === null ? -1 : keys.indexOf(key(active)) };
  }, STOPS);
}

/** Whether what has focus looks different without it. */
async function focusShows(page: Page): Promise<boolean> {
  const focused = page.locator(':focus');
  const box = await focused.boundingBox();
  const size = page.viewportSize();
  if (box === null || size === null) return false;
  const margin = 6;
  const x = Math.max(0, box.x - margin);
  const y = Math.max(0, box.y - margin);
  const clip = {
    x,
    y,
    width: Math.min(size.width - x, box.width + 2 * margin),
    height: Math.min(size.height - y, box.height + 2 * margin),
  };
  if (clip.width <= 0 || clip.height <= 0) return false;
  const handle = await focused.elementHandle();
  const withFocus = await page.screenshot({ clip, animations: 'disabled' });
  await handle?.evaluate((element) => (element as HTMLElement).blur());
  const without = await page.screenshot({ clip, animations: 'disabled' });
  await handle?.evaluate((element) => (element as HTMLElement).focus({ preventScroll: true }));
  return !withFocus.equals(without);
}

/** Goes through the page with Tab: every stop is come to, shows that it has focus, and can be left again. */
export async function walk(page: Page, name: string): Promise<void> {
  const { count } = await stops(page);
  expect(count, `stops of ${name}`).toBeGreaterThan(0);
  const visited = new Set<number>();
  // Once round, and past the browser's own stop.
  for (let pressed = 0; pressed < count + 2 && visited.size < count; pressed += 1) {
    await page.keyboard.press('Tab');
    const { at } = await stops(page);
    if (at === -1 || visited.has(at)) continue;
    visited.add(at);
    const what = await page.locator(':focus').evaluate((element) => element.outerHTML.slice(0, 120));
    expect.soft(await focusShows(page), `focus shows on ${what}, ${name}`).toBe(true);
  }
  expect(visited.size, `stops that Tab comes to on ${name}`).toBe(count);
  const { at } = await stops(page);
  await page.keyboard.press('Shift+Tab');
  expect((await stops(page)).at, `Shift and Tab leave the last stop of ${name}`).not.toBe(at);
}

/** Tabs until this has focus. */
export async function reach(page: Page, target: Locator): Promise<void> {
  const { count } = await stops(page);
  for (let pressed = 0; pressed < count + 2; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target).toBeFocused();
}

/** Presses a button or follows a link with Enter, and expects to come to the page of this last part of the address. */
export async function enter(page: Page, target: Locator, slug: string): Promise<void> {
  await reach(page, target);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${slug}(\\?|$)`));
}
