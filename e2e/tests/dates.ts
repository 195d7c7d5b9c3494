// Days as a resident types and reads them, in the council's time zone.

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
