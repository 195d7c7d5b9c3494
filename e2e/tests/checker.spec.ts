// The checks themselves: a page that is known to be bad has to be found bad.
import { axeProblems, copyWithoutScripts, summaryProblems, widthProblems, wordProblems } from './checks/page.ts';
import { expect, test } from './fixtures.ts';

const BAD = `<!DOCTYPE html><html><head><title>Fine</title></head><body><main>
  <div class="govuk-error-summary"><a href="#nowhere">Mend it</a></div>
  <h1>One</h1><h1>Two</h1><h4>Skipped</h4><p style="color:#999">Grey on white</p><p style="color:#666">Darker</p>
  <p>⟨missing⟩ {$value}</p><input type="text"><img alt="" src="data:,"><img src="data:,"><a href="/"></a>
  <div style="width:900px">Wide</div></main></body></html>`;

test('a bad page is found bad', async ({ page, browser, javaScriptEnabled }) => {
  await page.route('**/bad', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: BAD }));
  await page.goto('/bad');
  const looked = javaScriptEnabled ? page : await copyWithoutScripts(page, browser);
  const axe = (await axeProblems(looked)).join('\n');
  for (const rule of [
    'color-contrast',
    'color-contrast-enhanced',
    'heading-order',
    'html-has-lang',
    'image-alt',
    'label',
    'link-name',
  ]) {
    expect(axe).toContain(`axe ${rule}: `);
  }
  expect(await wordProblems(page)).toEqual([
    'lang is null, not en',
    '2 headings of level 1',
    'no council at the end of the title: Fine',
    '"Error:" and the error summary disagree: Fine',
    'missing: ⟨missing⟩',
    'missing: {$value}',
  ]);
  expect(await widthProblems(page)).toContainEqual(expect.stringMatching(/on a screen of 320 px/));
  expect(await summaryProblems(page)).toEqual(['"Mend it" in the error summary leads to nothing']);
});
