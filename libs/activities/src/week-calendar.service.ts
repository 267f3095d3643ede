import { type Actor, type Language, tableOf, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { Activity } from './activity.entity';
import { activityColumns, visibleActivities } from './activity.sql';
import { type CalendarEntry, calendarEntry, calendarFoot, calendarHead } from './calendar.rules';
import type { Week } from './week.entity';
import { weekChain, weekChainKeys } from './week.sql';
import { WeeksService } from './weeks.service';
import { WeekIds } from './week.ids';

const BATCH = 500;
const FIRST = '00000000-0000-0000-0000-000000000000';

const words = {
  vi: { week: 'Tuần lễ hưởng ứng học tập suốt đời', opening: 'Lễ khai mạc Tuần lễ' },
  en: { week: 'Lifelong learning week', opening: 'Opening ceremony of the week' },
} satisfies Record<Language, { week: string; opening: string }>;

/** The calendar of a week for other programmes: the week, its opening, and its activities within the caller's reach. */
@Injectable()
export class WeekCalendarService {
  constructor(
    private readonly transactions: Transactions,
    private readonly weeks: WeeksService,
  ) {}

  /** iCalendar text in pieces, so that a nation's week does not have to fit into memory. */
  async of(actor: Actor, weekId: string): Promise<AsyncIterable<string>> {
    const week = await this.weeks.byKey(actor, WeekIds.read(weekId));
    return this.pieces(actor, week);
  }

  private async *pieces(actor: Actor, week: Week): AsyncIterable<string> {
    const { week: name } = words[actor.language];
    yield calendarHead(week.theme ? `${name} ${week.year}: ${week.theme}` : `${name} ${week.year}`);
    yield weekEntries(week, actor.language).map(calendarEntry).join('');
    for (let after = FIRST, rows: Activity[] = []; ; after = rows.at(-1)!.key) {
      rows = await this.batch(actor, week.key, after);
      yield rows.map((activity) => calendarEntry(activityEntry(activity))).join('');
      if (rows.length < BATCH) break;
    }
    yield calendarFoot;
  }

  private batch(actor: Actor, weekKey: string, after: string): Promise<Activity[]> {
    const params: unknown[] = [weekKey, after];
    const visible = visibleActivities(actor, params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<Activity>(
        `SELECT ${activityColumns} FROM activity AS a
         WHERE a.week_key IN (SELECT w.key FROM ${weekChain} WHERE $1::uuid = ANY(${weekChainKeys}))
           AND a.key > $2::uuid AND a.withdrawn_at IS NULL AND ${visible} ORDER BY a.key LIMIT ${BATCH}`,
        params,
      );
      return rows.map(tableOf(Activity).toRow);
    });
  }
}

function weekEntries(week: Week, language: Language): CalendarEntry[] {
  const { week: title, opening } = words[language];
  const stamp = new Date(`${week.startsOn ?? `${week.year}-01-01`}T00:00:00Z`);
  const common = { stamp, sequence: week.version - 1, description: week.theme };
  const entries: CalendarEntry[] = [];
  if (week.startsOn && week.endsOn) {
    entries.push({
      ...common,
      uid: `${week.key}@hieu-hoc`,
      title: `${title} ${week.year}`,
      startsOn: week.startsOn,
      endsOn: week.endsOn,
      place: null,
    });
  }
  if (week.openingOn) {
    const day = { startsOn: week.openingOn, endsOn: week.openingOn };
    entries.push({ ...common, ...day, uid: `${week.key}-opening@hieu-hoc`, title: opening, place: week.openingPlace });
  }
  return entries;
}

const activityEntry = (activity: Activity): CalendarEntry => ({
  uid: `${activity.key}@hieu-hoc`,
  stamp: activity.createdAt,
  sequence: activity.version - 1,
  title: activity.title,
  startsOn: activity.startsOn,
  endsOn: activity.endsOn,
  place: activity.place,
  description: activity.partners,
});
