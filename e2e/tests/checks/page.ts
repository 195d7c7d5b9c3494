// What every page has to keep, whatever it is about. Each check gives the list of what is wrong.
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, Page } from '@playwright/test';
import { councils } from '../councils.ts';

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'wcag2aaa', 'best-practice'];

/** What comes before the title of a page with mistakes. */
const ERROR_PREFIX = /^(Error|Gwall): /;

export interface Exception {
  /** The name of an axe rule that is wrong about this page, and why. */
  rule: string;
  why: string;
}

/**
 * Axe needs timers, which do not run where scripts are turned off. So it looks at a copy: the same document, in a page
 * that has scripts but is given none. Gives the copy; closing its context is the caller's.
 */
export async function copyWithoutScripts(page: Page, browser: Browser): Promise<Page> {
  const html = await page.content();
  const context = await browser.newContext({ javaScriptEnabled: true, viewport: page.viewportSize() });
  const copy = await context.newPage();
  await copy.route('**/*', (route) => {
    const asked = route.request();
    if (asked.isNavigationRequest()) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (asked.resourceType() === 'script') return route.fulfill({ contentType: 'text/javascript', body: '' });
    return route.continue();
  });
  await copy.goto(page.url());
  return copy;
}

export async function axeProblems(page: Page, exceptions: Exception[] = []): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(AXE_TAGS).disableRules(exceptions.map(({ rule }) => rule));
  const { violations, passes } = await axe.analyze();
  const problems = violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `axe ${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
  // A checker that looked at nothing finds nothing.
  if (passes.length < 10) problems.push(`axe applied only ${passes.length} rules`);
  return problems;
}

/** One heading, a title that says where one is and whether something has to be mended, a language, no text missing. */
export async function wordProblems(page: Page, failed = false): Promise<string[]> {
  const { lang, title, headings, hasSummary, text } = await page.evaluate(() => ({
    lang: document.documentElement.getAttribute('lang'),
    title: document.title,
    headings: document.querySelectorAll('h1').length,
    hasSummary: document.querySelector('.govuk-error-summary') !== null,
    text: document.body.innerText,
  }));
  const wanted = /^\/cy(\/|$)/.test(new URL(page.url()).pathname) ? 'cy' : 'en';
  const names = councils.flatMap((council) => [council.name, council.welshName]);
  const problems: string[] = [];
  if (lang !== wanted) problems.push(`lang is ${lang}, not ${wanted}`);
  if (headings !== 1) problems.push(`${headings} headings of level 1`);
  if (!names.some((name) => title.endsWith(` – ${name}`))) problems.push(`no council at the end of the title: ${title}`);
  if (ERROR_PREFIX.test(title) !== (hasSummary || failed)) problems.push(`"Error:" and the error summary disagree: ${title}`);
  // How a text or a value that is not there is shown.
  for (const missing of text.match(/⟨[^⟩]*⟩?|\{ ?\$[^}]*\}?/g) ?? []) problems.push(`missing: ${missing}`);
  return problems;
}

/** No sideways scroll: at the size that the page is shown at, at 360 px, and at 320 px, which is 400% zoom of 1280. */
export async function widthProblems(page: Page): Promise<string[]> {
  const shown = page.viewportSize();
  if (shown === null) return ['no size'];
  const problems: string[] = [];
  for (const width of new Set([shown.width, 360, 320])) {
    await page.setViewportSize({ width, height: shown.height });
    const content = await page.evaluate(() => document.documentElement.scrollWidth);
    if (content > width) problems.push(`${content} px wide on a screen of ${width} px`);
  }
  await page.setViewportSize(shown);
  return problems;
}

/** The error summary lists mistakes, and each line leads to something to type in or choose. */
export async function summaryProblems(page: Page): Promise<string[]> {
  const summary = page.locator('.govuk-error-summary');
  if ((await summary.count()) === 0) return [];
  const targets = await summary.locator('a').evaluateAll((links) =>
    links.map((link) => {
      const target = document.getElementById((link.getAttribute('href') ?? '').replace(/^#/, ''));
      return { link: link.textContent, tag: target?.tagName ?? 'nothing' };
    }),
  );
  const problems = targets
    .filter(({ tag }) => !['INPUT', 'TEXTAREA', 'SELECT'].includes(tag))
    .map(({ link, tag }) => `"${link}" in the error summary leads to ${tag}`);
  if (targets.length === 0) problems.push('no link in the error summary');
  return problems;
}
