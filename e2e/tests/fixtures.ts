// `test` with `seen`, which holds a page to what every page has to keep, and with a browser whose complaints count.
import { test as base, expect, type Page, type Response } from '@playwright/test';
import { axeProblems, copyWithoutScripts, summaryProblems, widthProblems, wordProblems, type Exception } from './checks/page.ts';

interface SeenOptions {
  /** Axe rules that are wrong about this page. */
  exceptions?: Exception[];
  /** The title says that something went wrong, though there is nothing to mend on the page. */
  failed?: boolean;
  /** The sandbox's card page, which has a title and a look of its own. */
  notOurs?: boolean;
}

export type Seen = (page: Page, name: string, options?: SeenOptions) => Promise<void>;

interface Fixtures {
  seen: Seen;
  complaints: string[];
}

export const test = base.extend<Fixtures>({
  seen: async ({ browser, javaScriptEnabled }, use, testInfo) => {
    await use(async (page, name, { exceptions = [], failed = false, notOurs = false } = {}) => {
      await test.step(`seen: ${name}`, async () => {
        const looked = javaScriptEnabled ? page : await copyWithoutScripts(page, browser);
        const problems = [
          ...(notOurs ? [] : await wordProblems(page, failed)),
          ...(await summaryProblems(page)),
          ...(await widthProblems(page)),
          ...(await axeProblems(looked, exceptions)),
        ];
        if (looked !== page) await looked.context().close();
        const path = `artefacts/${testInfo.project.name}/${name}.png`;
        await page.screenshot({ path, fullPage: true, animations: 'disabled' });
        // The journey goes on: a page that is not as it should be says nothing about the next one.
        expect.soft(problems, `problems of ${name}`).toEqual([]);
      });
    });
  },
  // Something that the policy for scripts and styles refused, or a script that broke, is a defect on any page.
  complaints: [
    async ({ context }, use) => {
      const complaints: string[] = [];
      context.on('weberror', (error) => complaints.push(String(error.error())));
      context.on('console', (message) => {
        // Chromium reports every status from 400 up like this; the tests look at the status themselves.
        const isStatus = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !isStatus) complaints.push(message.text());
      });
      await use(complaints);
      expect(complaints, 'complaints of the browser').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** Presses a button that posts a form; the answer to the post itself, before any redirect is followed. */
export async function post(page: Page, button: string | RegExp): Promise<Response> {
  const [answer] = await Promise.all([
    page.waitForResponse((response) => response.request().method() === 'POST'),
    page.waitForEvent('load'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return answer;
}

/**
 * Presses a button that asks for something beside the question, and expects the same page with nothing to mend, at an
 * address of its own: the browser's Back and Reload find it.
 */
export async function shownAgain(page: Page, button: string | RegExp): Promise<void> {
  const answer = await post(page, button);
  expect(answer.status(), `answer of ${answer.url()}`).toBe(303);
  await expect(page.locator('.govuk-error-summary')).toHaveCount(0);
}

/** Presses the button, and expects to come to the page with this heading. */
export async function goOn(page: Page, heading: string | RegExp, button: string | RegExp = 'Continue'): Promise<void> {
  const answer = await post(page, button);
  expect(answer.status(), `answer of ${answer.url()}`).toBe(303);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
}

/** Presses the button, and expects to come to this page of the form, by the last part of its address. */
export async function goOnTo(page: Page, slug: string, button: string | RegExp = 'Continue'): Promise<void> {
  const answer = await post(page, button);
  expect(answer.status(), `answer of ${answer.url()}`).toBe(303);
  await expect(page).toHaveURL(new RegExp(`/forms/[a-z-]+/${slug}\\?draft=`));
}

/** Goes on from a page that only tells something, and expects to come to this page of the form. */
export async function readOnTo(page: Page, slug: string): Promise<void> {
  await page.getByRole('button', { name: 'Continue' }).click();
  await expect(page).toHaveURL(new RegExp(`/forms/[a-z-]+/${slug}\\?draft=`));
}

/** Presses the button, and expects the same page with mistakes to mend: focus is on them where a script can move it. */
export async function refused(page: Page, messages: (string | RegExp)[], button: string | RegExp = 'Continue'): Promise<void> {
  const answer = await post(page, button);
  expect(answer.status(), `answer of ${answer.url()}`).toBe(422);
  const summary = page.locator('.govuk-error-summary');
  await expect(summary.getByRole('listitem')).toHaveText(messages);
  if (hasScripts()) await expect(summary).toBeFocused();
}

/** Whether the page can run scripts. */
export function hasScripts(): boolean {
  return test.info().project.use.javaScriptEnabled !== false;
}
