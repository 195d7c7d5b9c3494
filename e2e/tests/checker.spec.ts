// The checks themselves: a page that is known to be bad has to be found bad.
import { checkAxe, checkErrorSummary, checkWidth, checkWords } from './checks/page.ts';
import { expect, test } from './fixtures.ts';

const BAD = `<!DOCTYPE html><html><head><title>Fine</title></head><body><main>
  <div class="govuk-error-summary"><a href="#nowhere">Mend it</a></div>
  <h1>One</h1><h1>Two</h1><h4>Skipped</h4><p style="color:#999">Grey on white</p><p>⟨missing⟩</p>
  <input type="text"><img src="x.png"><a href="/"></a><div style="width:900px">Wide</div></main></body></html>`;

/** The messages of what fails in a check; that it fails is the test. */
async function complaints(check: Promise<void>): Promise<string> {
  return check.then(
    () => '',
    (error: Error) => error.message,
  );
}

test('axe finds what is wrong with a bad page', async ({ page }) => {
  await page.setContent(BAD);
  const found = await complaints(checkAxe(page, 'a bad page', []));
  for (const rule of ['color-contrast', 'heading-order', 'html-has-lang', 'image-alt', 'label', 'link-name']) {
    expect(found, rule).toContain(`"rule": "${rule}: `);
  }
});

test.describe('each check of our own', () => {
  for (const [name, check] of Object.entries({ checkWords, checkWidth, checkErrorSummary })) {
    test(`${name} fails on a bad page`, async ({ page }) => {
      test.fail();
      await page.setContent(BAD);
      await check(page, 'a bad page');
    });
  }
});
