// Days as a resident types and reads them, in the council's time zone.
import type { Page } from '@playwright/test';

export interface Day {
  day: string;
  month: string;
  year: string;
  /** As pages write it, in English. */
  written: string;
}

/** The day that is so many days from today; less than nothing is in the past. */
export function dayFromToday(days: number): Day {
  // From noon, so that a change of the clocks does not move the day.
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date());
  const date = new Date(`${today}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return {
    day: String(date.getUTCDate()),
    month: String(date.getUTCMonth() + 1),
    year: String(date.getUTCFullYear()),
    written: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(date),
  };
}

/** Types a day where the page asks for one; yesterday when none is given. */
export async function fillDay(page: Page, { day, month, year } = dayFromToday(-1)): Promise<void> {
  await page.getByLabel('Day').fill(day);
  await page.getByLabel('Month').fill(month);
  await page.getByLabel('Year').fill(year);
}
