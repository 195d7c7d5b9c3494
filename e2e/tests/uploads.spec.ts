// Files are sent with a form: those that can be taken, those that cannot, and what was sent by mistake.
import type { Page } from '@playwright/test';
import { bigPdf, empty, pdf, photo, text } from './files.ts';
import { expect, goOnTo, refused, shownAgain, test } from './fixtures.ts';
import { answerToProof } from './parking-permit.ts';

const added = (page: Page) => page.locator('.app-file-list__name');
const choose = (page: Page, ...files: ReturnType<typeof pdf>[]) => page.locator('input[type=file]').setInputFiles(files);

test.beforeEach(async ({ page }) => {
  await answerToProof(page);
  await page.getByLabel('With a letter or bill').check();
  await goOnTo(page, 'proof-file');
});

test('files are added, seen, removed and kept', async ({ page, seen }) => {
  await seen(page, 'upload-1');
  await refused(page, ['Upload the letter or bill that shows your name and address']);
  await seen(page, 'upload-1-empty');

  await choose(page, pdf('water-bill.pdf'));
  await shownAgain(page, 'Add these files');
  await expect(page.getByText('You have added 1 file')).toBeVisible();
  await choose(page, photo('letter 1.jpg'), photo('letter 2.jpg'));
  await shownAgain(page, 'Add these files');
  await expect(added(page)).toHaveText(['water-bill.pdf', 'letter 1.jpg', 'letter 2.jpg']);
  // There is room for no more.
  await expect(page.getByRole('button', { name: 'Add these files' })).toHaveCount(0);
  await seen(page, 'upload-2-added');
  await choose(page, pdf('one-more.pdf'));
  await refused(page, [/^You can only upload up to 3 files/]);
  await seen(page, 'upload-2-too-many');

  await shownAgain(page, 'Remove letter 1.jpg');
  await expect(added(page)).toHaveText(['water-bill.pdf', 'letter 2.jpg']);
  await goOnTo(page, 'vehicle');
  await page.getByRole('link', { name: 'Back', exact: true }).click();
  await expect(added(page)).toHaveText(['water-bill.pdf', 'letter 2.jpg']);
  // Nothing has to be chosen again.
  await goOnTo(page, 'vehicle');
});

test('what cannot be taken is told by its name, and the rest is kept', async ({ page, seen }) => {
  await choose(page, text('notes.pdf'));
  await refused(page, ['‘notes.pdf’ must be a photo or a PDF']);
  await seen(page, 'upload-wrong-kind');
  await choose(page, empty('empty.pdf'));
  await refused(page, ['‘empty.pdf’ is empty']);
  await choose(page, bigPdf('scan.pdf', 11));
  await refused(page, ['‘scan.pdf’ must be 10MB or smaller']);
  await seen(page, 'upload-too-large');
  await choose(page, pdf('water-bill.pdf'), text('notes.pdf'));
  await refused(page, ['‘notes.pdf’ must be a photo or a PDF']);
  await expect(added(page)).toHaveText(['water-bill.pdf']);
  await seen(page, 'upload-one-of-two');
  await goOnTo(page, 'vehicle');
});

test('a name that says something else is shown as it is, and does nothing', async ({ page }) => {
  await choose(page, pdf('<img src=x onerror=alert(1)>.pdf'));
  await shownAgain(page, 'Add these files');
  await expect(added(page)).toHaveText(/<img src=x onerror=alert\(1\)>\.pdf/);
  await expect(page.locator('.app-file-list img')).toHaveCount(0);
});
