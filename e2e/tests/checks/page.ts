// What every page has to keep, whatever it is about.
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { councils } from '../councils.ts';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** What comes before the title of a page with mistakes, by language. */
const ERROR_PREFIX: Record<string, string> = { en: 'Error: ', cy: 'Gwall: ' };

export interface Exception {
  /** The name of an axe rule that is wrong about this page, and why. */
  rule: string;
  why: string;
}

interface Facts {
  lang: string | null;
  title: string;
  headings: string[];
  hasSummary: boolean;
  text: string;
}

export async function checkAxe(page: Page, name: string, exceptions: Exception[]): Promise<void> {
  const axe = new AxeBuilder({ page }).withTags(AXE_TAGS).disableRules(exceptions.map(({ rule }) => rule));
  const { violations, passes } = await axe.analyze();
  const found = violations.map(({ id, help, nodes }) => ({
    rule: `${id}: ${help}`,
    where: nodes.map((node) => `${node.target.join(' ')} ${node.failureSummary ?? ''}`),
  }));
  expect(found, `axe on ${name}`).toEqual([]);
  // A checker that looked at nothing finds nothing.
  expect(passes.length, `rules that axe applied to ${name}`).toBeGreaterThan(10);
}

/** One heading, a title that says where one is and whether something has to be mended, a language, no text missing. */
export async function checkWords(page: Page, name: string): Promise<void> {
  const facts = await page.evaluate<Facts>(() => ({
    lang: document.documentElement.getAttribute('lang'),
    title: document.title,
    headings: Array.from(document.querySelectorAll('h1'), (heading) => heading.textContent?.trim() ?? ''),
    hasSummary: document.querySelector('.govuk-error-summary') !== null,
    text: document.body.innerText,
  }));
  const lang = new URL(page.url()).pathname.startsWith('/cy') ? 'cy' : 'en';
  expect.soft(facts.lang, `lang of ${name}`).toBe(lang);
  expect.soft(facts.headings, `h1 of ${name}`).toHaveLength(1);
  const names = councils.flatMap((council) => [council.name, council.welshName]);
  const endsWell = names.some((council) => facts.title.endsWith(` – ${council}`));
  expect.soft(endsWell, `the title of ${name} ends with the council: ${facts.title}`).toBe(true);
  expect
    .soft(facts.title.startsWith(ERROR_PREFIX[lang] ?? '!'), `"Error:" in the title of ${name}: ${facts.title}`)
    .toBe(facts.hasSummary);
  expect.soft(facts.text, `texts that are missing on ${name}`).not.toContain('⟨');
  // An unfilled variable of a text.
  expect.soft(facts.text, `values that are missing on ${name}`).not.toContain('{$');
}

/** No sideways scroll: at the size that the page is shown at, at 360 px, and at 320 px, which is 400% zoom of 1280. */
export async function checkWidth(page: Page, name: string): Promise<void> {
  const shown = page.viewportSize();
  if (shown === null) throw new Error('no size');
  for (const width of new Set([shown.width, 360, 320])) {
    await page.setViewportSize({ width, height: shown.height });
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    expect.soft(content, `width of ${name} at ${width} px`).toBeLessThanOrEqual(width);
  }
  await page.setViewportSize(shown);
}

/** The error summary lists mistakes, and each line leads to something to type in or choose. */
export async function checkErrorSummary(page: Page, name: string): Promise<void> {
  const summary = page.locator('.govuk-error-summary');
  if ((await summary.count()) === 0) return;
  const targets = await summary.locator('a').evaluateAll((links) =>
    links.map((link) => {
      const target = document.querySelector(link.getAttribute('href') ?? '#');
      return { link: link.textContent, tag: target?.tagName ?? 'nothing' };
    }),
  );
  expect.soft(targets.length, `lines in the error summary of ${name}`).toBeGreaterThan(0);
  for (const { link, tag } of targets) {
    expect.soft(['INPUT', 'TEXTAREA', 'SELECT'], `what "${link}" leads to on ${name}`).toContain(tag);
  }
}
