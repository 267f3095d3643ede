import { tableOf } from '@app/kernel';
import type { DataSource } from 'typeorm';
import { SHIPPED_CALENDAR } from './calendar-data';
import { CalendarDay } from './calendar-day.entity';

/** Loads the confirmed holidays and swapped days. What an administrator has set for a day since stays. */
export async function loadCalendar(dataSource: DataSource): Promise<void> {
  await tableOf(CalendarDay).insertAll(dataSource, SHIPPED_CALENDAR, { onConflict: 'DO NOTHING' });
}
