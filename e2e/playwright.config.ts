// Whole journeys in a real browser, against the whole server with a Postgres and a sandbox payment provider of its own.
// `scripts/test` gives PORT and GUILDHALL_DATA; alone, `npx playwright test` uses the binaries that are built already.
import { chmodSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig, type PlaywrightTestConfig } from '@playwright/test';

const port = (process.env.PORT ??= '3170');
let server = '../scripts/run --built --throwaway';
if (process.env.GUILDHALL_DATA === undefined) {
  // Fresh on each run: wrong guesses at accounts are remembered for a quarter of an hour. The workers inherit it.
  process.env.GUILDHALL_DATA = mkdtempSync(join(tmpdir(), 'guildhall-e2e-'));
  // Postgres has a user of its own, who has to get in.
  chmodSync(process.env.GUILDHALL_DATA, 0o755);
  // What was made here is cleared away here, when the server has stopped.
  server = `trap : INT TERM; ${server}; ../scripts/postgres destroy; rm -rf "$GUILDHALL_DATA"`;
}
const address = `http://localhost:${port}`;

const phone = { viewport: { width: 360, height: 740 } };
const desktop = { viewport: { width: 1280, height: 800 } };

// These ask things of the server rather than of a screen, so one browser is enough.
const once = ['**/headers.spec.ts', '**/page-weight.spec.ts', '**/every-form.spec.ts', '**/govuk-pay.spec.ts'];
// Who may see what is the same on a screen of any size; and what these forms are made of is on others' pages too.
const onPhones = [
  '**/drafts.spec.ts',
  '**/guesses.spec.ts',
  '**/address-lookup.spec.ts',
  '**/uploads.spec.ts',
  '**/council-tax-direct-debit.spec.ts',
  '**/council-tax-moving.spec.ts',
  '**/garden-waste-subscription.spec.ts',
  '**/report-fly-tipping.spec.ts',
  '**/report-noise.spec.ts',
];
// What it does to the card company is felt by every other test, so it runs alone.
const alone = '**/card-company-down.spec.ts';

const config: PlaywrightTestConfig = {
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: process.env.CI !== undefined,
  timeout: 180_000,
  expect: { timeout: 10_000 },
  reporter: [['list', { printSteps: false }]],
  use: {
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    baseURL: address,
    browserName: 'chromium',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    screenshot: 'only-on-failure',
    launchOptions: {
      executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
      args: [
        '--no-sandbox',
        '--disable-dev-shm-usage',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'phone', use: phone, testIgnore: alone },
    { name: 'phone-without-javascript', use: { ...phone, javaScriptEnabled: false }, testIgnore: [...once, alone] },
    { name: 'desktop', use: desktop, testIgnore: [...once, ...onPhones, alone] },
    {
      name: 'card-company-down',
      use: phone,
      testMatch: alone,
      workers: 1,
      dependencies: ['phone', 'phone-without-javascript', 'desktop'],
    },
  ],
  webServer: {
    command: server,
    url: `${address}/health/ready`,
    timeout: 120_000,
    reuseExistingServer: false,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 40_000 },
    stdout: 'ignore',
    stderr: 'ignore',
  },
};

export default defineConfig(config);
