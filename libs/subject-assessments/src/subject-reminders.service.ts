import { lastDay } from '@app/assessments';
import { CalendarService, type ReminderDay } from '@app/calendar';
import { CriteriaSubject } from '@app/criteria';
import { Actor, Clock, type IsoDate, Jobs, type Transaction, Transactions } from '@app/kernel';
import { type Mail, Mailer } from '@app/mail';
import { addressesIn, OFFICE } from '@app/tasks';
import { Injectable } from '@nestjs/common';
import type { Kind } from './assessed-subject';
import { askedUnits } from './open-line';
import { type RemindedLine, subjectReminder } from './subject-reminder.rules';
import { SubjectsReminded } from './subject-assessments.events';
import { hasNotBegun } from './subject-results.service';

interface DueLine {
  roundKey: number;
  line: number;
  year: number;
  setKey: number;
  kind: Kind;
  round: string;
  set: string;
  lastDay: IsoDate;
  daysBefore: number;
}

type Reminder = RemindedLine & { organisationKey: number; organisation: string; contact: string | null; key: string };

/** Nothing to remind of: the transaction is given up, so that the trail tells of acts only. */
const NOBODY = new Error('nobody to remind');

/** Reminds offices of those whom they keep and a round asks, 7, 3 and 1 working days before the last day in time: how many, by e-mail, once each. */
@Injectable()
export class SubjectReminders {
  constructor(
    jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: CalendarService,
    private readonly mailer: Mailer,
  ) {
    jobs.register({
      name: 'remind-subject-assessments',
      when: { dailyAt: '05:50' },
      atStart: true,
      run: () => this.remind(),
    });
  }

  /** How many reminders went out. May run as often as it likes, in as many workers. */
  async remind(): Promise<number> {
    const today = this.clock.today();
    const days = await this.calendar.reminded(today);
    if (days.length === 0) return 0;
    try {
      return await this.transactions.run(Actor.system(), (tx) => this.remindIn(tx, days, today));
    } catch (error) {
      if (error === NOBODY) return 0;
      throw error;
    }
  }

  private async remindIn(tx: Transaction, days: readonly ReminderDay[], today: IsoDate): Promise<number> {
    const daysLeft = new Map(days.map((day) => [day.lastDay, day.daysLeft]));
    const reminders: Reminder[] = [];
    for (const line of await linesDue(tx, days))
      for (const row of await officesOf(tx, line, today))
        reminders.push({ ...line, ...row, daysLeft: daysLeft.get(line.lastDay)!, key: keyOf(line) });
    if (reminders.length === 0) throw NOBODY;
    const reachable = reminders.filter(({ contact }) => addressesIn(contact).length > 0);
    const mails = [...Map.groupBy(reachable, ({ organisationKey }) => organisationKey).values()].map(mailTo);
    await this.mailer.postIn(tx, mails);
    tx.happened(SubjectsReminded, { subject: today, path: null, after: { reminders: reminders.length } });
    return reminders.length;
  }
}

const keyOf = ({ roundKey, line, lastDay: day, daysBefore }: DueLine): string =>
  [roundKey, line, day, daysBefore].join(':');

function mailTo(own: Reminder[]): Mail {
  const [{ organisationKey, organisation, key }] = own as [Reminder];
  return {
    key: `subject-reminder:${organisationKey}:${key}`,
    to: { kind: OFFICE, key: organisationKey },
    ...subjectReminder(organisation, own),
  };
}

/** Lines of open rounds that judge people and of which nobody has been reminded that day yet: those who are asked are counted once. */
const linesDue = (tx: Transaction, days: readonly ReminderDay[]): Promise<DueLine[]> =>
  tx.query<DueLine>(
    `SELECT d.key AS "roundKey", l.line, d.year, l.set_key AS "setKey", s.subject AS kind, d.title AS round, s.title_vi AS set,
            due.last_day AS "lastDay", due.days_before AS "daysBefore"
     FROM jsonb_to_recordset($1::jsonb) AS due(last_day date, days_before int)
     JOIN assessment_round_line AS l ON l.due_on BETWEEN due.last_day AND due.last_day + 1 AND ${lastDay} = due.last_day
     JOIN assessment_round AS d ON d.key = l.round_key AND d.state = 'open'
     JOIN criteria_set AS s ON s.key = l.set_key AND s.subject <> '${CriteriaSubject.Organisation}'
     WHERE NOT EXISTS (SELECT 1 FROM subject_assessment_reminder AS r
       WHERE r.round_key = l.round_key AND r.line = l.line AND r.last_day = due.last_day AND r.days_before = due.days_before)
     ORDER BY d.key, l.line`,
    [JSON.stringify(days.map((day) => ({ last_day: day.lastDay, days_before: day.daysBefore })))],
  );

/** The key of a reminder decides between two workers: each goes out once. */
const officesOf = (
  tx: Transaction,
  { roundKey, line, year, setKey, kind, lastDay: day, daysBefore }: DueLine,
  today: IsoDate,
): Promise<Omit<Reminder, keyof DueLine | 'daysLeft' | 'key'>[]> =>
  tx.query(
    `/* all shards: those whom a round asks and who have not sent, by the office that keeps them, on three mornings before its last day */
     WITH counted AS (
       SELECT s.organisation_key, count(*)::int AS not_begun, 0 AS draft, 0 AS returned FROM ${kind} AS s
       WHERE s.scope_id IN (${askedUnits('$1', '$2')}) AND ${hasNotBegun('$3', '$4')} GROUP BY s.organisation_key
       UNION ALL SELECT a.organisation_key, 0, count(*) FILTER (WHERE a.state = 'draft')::int, count(*) FILTER (WHERE a.state = 'returned')::int
       FROM subject_assessment AS a WHERE a.year = $3 AND a.set_key = $4 AND a.round_key = $1 AND a.line = $5 AND a.state IN ('draft', 'returned')
       GROUP BY a.organisation_key),
     office AS (
       SELECT c.organisation_key, sum(c.not_begun)::int AS not_begun, sum(c.draft)::int AS draft, sum(c.returned)::int AS returned
       FROM counted AS c GROUP BY c.organisation_key),
     reminded AS (
       INSERT INTO subject_assessment_reminder (round_key, line, last_day, days_before, organisation_key, reminded_on, not_begun, draft, returned)
       SELECT $1::int, $5::int, $6::date, $7::int, o.organisation_key, $2::date, o.not_begun, o.draft, o.returned FROM office AS o ORDER BY o.organisation_key
       ON CONFLICT DO NOTHING RETURNING organisation_key, not_begun, draft, returned)
     SELECT r.not_begun AS "notBegun", r.draft, r.returned, place.organisation_key AS "organisationKey", place.name AS organisation, place.contact
     FROM reminded AS r JOIN organisation_period AS place ON place.organisation_key = r.organisation_key
       AND place.valid_from <= $2 AND (place.valid_to IS NULL OR place.valid_to >= $2)
     ORDER BY place.organisation_key`,
    [roundKey, today, year, setKey, line, day, daysBefore],
  );
