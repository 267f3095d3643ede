import type { DataSource } from 'typeorm';
import { SHIPPED_CALENDAR } from './calendar-data';

/** Loads the confirmed holidays and swapped days. What an administrator has set for a day since stays. */
export async function loadCalendar(dataSource: DataSource): Promise<void> {
  await dataSource.query(
    `INSERT INTO calendar_day (day, kind, name, citation)
     SELECT day, kind, name, citation FROM jsonb_to_recordset($1::jsonb) AS d(day date, kind text, name text, citation text)
     ON CONFLICT (day) DO NOTHING`,
    [JSON.stringify(SHIPPED_CALENDAR)],
  );
}
