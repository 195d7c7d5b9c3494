// Guessing at accounts is stopped after a while.
import { request as send, type IncomingMessage } from 'node:http';
import { expect, test } from './fixtures.ts';
import { thamesgate } from './councils.ts';

// Guesses count for the place that they come from and for the account that they are at, so these come from another
// place than every other test, and are at accounts that nobody has. The numbers' check digits are right.
const GUESSERS: Record<string, { from: string; number: string }> = {
  phone: { from: '127.0.0.21', number: '799999901' },
  'phone-without-javascript': { from: '127.0.0.22', number: '799999914' },
  desktop: { from: '127.0.0.23', number: '799999927' },
};

interface Answer {
  status: number | undefined;
  body: string;
  cookies: string[];
}

async function ask(from: string, cookie: string, body?: string): Promise<Answer> {
  const { hostname, port } = new URL(thamesgate.address);
  return new Promise((resolve, reject) => {
    const asked = send({
      host: '127.0.0.1',
      port,
      localAddress: from,
      path: '/council-tax/pay',
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        host: `${hostname}:${port}`,
        cookie,
        ...(body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' }),
      },
    });
    asked.on('response', (answer: IncomingMessage) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (chunk: string) => (text += chunk));
      answer.on('end', () =>
        resolve({ status: answer.statusCode, body: text, cookies: answer.headers['set-cookie'] ?? [] }),
      );
    });
    asked.on('error', reject);
    asked.end(body);
  });
}

test('after ten wrong guesses even the right postcode has to wait', async ({ page, seen }, { project }) => {
  const { from, number } = GUESSERS[project.name] ?? { from: '', number: '' };
  const first = await ask(from, '');
  const cookie = first.cookies.map((one) => one.split(';')[0]).join('; ');
  const csrf = /name="csrf" value="([0-9a-f]+)"/.exec(first.body)?.[1] ?? '';
  const guess = (number: string, postcode: string) =>
    ask(from, cookie, new URLSearchParams({ csrf, 'account-number': number, postcode }).toString());
  for (let guesses = 0; guesses < 10; guesses += 1) {
    expect((await guess(number, thamesgate.postcode)).status).toBe(422);
  }
  const refused = await guess(thamesgate.accounts.upToDate, thamesgate.postcode);
  expect(refused.status).toBe(429);
  expect(refused.body).not.toContain('Heron Street');

  // The page itself, as a browser at that place would get it.
  await page.route('**/council-tax/pay', (route) =>
    route.fulfill({ status: 429, contentType: 'text/html; charset=utf-8', body: refused.body }),
  );
  await page.goto('/council-tax/pay');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('You have tried too many times');
  await seen(page, 'error-too-many-guesses');
});
