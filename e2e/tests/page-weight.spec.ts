// How much a phone on a slow line has to load for its first view of a page.
import { get } from 'node:http';
import { expect, test } from './fixtures.ts';

/** One round trip of a new connection carries about this much: HTML and styles together. */
const FIRST_VIEW_BYTES = 14_600;
const EVERYTHING_BYTES = 22_000;

interface Fetched {
  /** As sent, compressed. */
  bytes: number;
  encoding: string | undefined;
}

async function fetchBrotli(address: string): Promise<Fetched> {
  return new Promise((resolve, reject) => {
    get(address, { headers: { 'accept-encoding': 'br' } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.on('end', () => resolve({ bytes, encoding: answer.headers['content-encoding'] }));
      answer.on('error', reject);
    }).on('error', reject);
  });
}

for (const path of ['/', '/forms/report-missed-bin', '/forms/book-bulky-waste/items', '/council-tax/pay', '/accessibility']) {
  test(`${path} is light`, async ({ page, baseURL }) => {
    const fetched = new Set<string>();
    page.on('request', (request) => fetched.add(request.url()));
    await page.goto(path, { waitUntil: 'load' });
    const weights: Record<string, number> = {};
    for (const address of fetched) {
      const { bytes, encoding } = await fetchBrotli(address);
      expect(encoding, address).toBe('br');
      weights[new URL(address, baseURL).pathname] = bytes;
    }
    const sum = (wanted: (path: string) => boolean) =>
      Object.entries(weights).reduce((total, [path, bytes]) => total + (wanted(path) ? bytes : 0), 0);
    const said = JSON.stringify(weights);
    test.info().annotations.push({ type: 'bytes, brotli', description: said });
    expect(sum((asset) => !/\.(js|svg)$/.test(asset)), said).toBeLessThanOrEqual(FIRST_VIEW_BYTES);
    expect(sum(() => true), said).toBeLessThanOrEqual(EVERYTHING_BYTES);
  });
}
