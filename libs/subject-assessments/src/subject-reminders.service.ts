import { lastDay } from '@app/assessments';
import { CalendarService, type ReminderDay } from '@app/calendar';
import { CriteriaSubject } from '@app/criteria';
import { Actor, Clock, type IsoDate, Jobs, type Query, type Transaction, Transactions } from '@app/kernel';
import { type Mail, Mailer } from '@app/mail';
import { provinceOf, provinceOn, receiversOf } from '@app/organisations';
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

type ReminderKey = Pick<DueLine, 'roundKey' | 'line' | 'lastDay' | 'daysBefore'>;
type Reminder = RemindedLine & { organisationKey: number; organisation: string; contact: string | null; key: string };

/** Whose offices are asked together: a province of today, and the shards in which people of its offices may stand. */
interface Home {
  provinceId: number;
  shards: number[];
}

interface Turn {
  today: IsoDate;
  daysLeft: ReadonlyMap<IsoDate, number>;
  /** Lines of a province that failed, which takes nobody else's reminders away. */
  failures: unknown[];
}

/** Nothing to remind of: the transaction is given up, so that the trail tells of acts only. */
const NOBODY = new Error('nobody to remind');

/** Reminds offices of those whom they, or an office whose work they go on with, keep and a round asks, 7, 3 and 1 working days before the last day in time: how many, by e-mail, once each. */
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

  /**
   * How many reminders went out. May run as often as it likes, in as many workers. A province is a transaction, and a line of it a part that may fail by itself;
   * throws what failed when all others are reminded, and the next turn asks those again.
   */
  async remind(): Promise<number> {
    const today = this.clock.today();
    const days = await this.calendar.reminded(today);
    if (days.length === 0) return 0;
    const query = this.transactions.reading(Actor.system());
    const lines = await linesDue(query, days);
    if (lines.length === 0) return 0;
    const reminded = await remindedIn(query, lines, today);
    const daysLeft = new Map(days.map((day) => [day.lastDay, day.daysLeft]));
    const turn: Turn = { today, daysLeft, failures: [] };
    let count = 0;
    for (const home of await homes(query, today)) {
      const open = lines.filter((line) => !reminded.has(`${home.provinceId}:${keyOf(line)}`));
      if (open.length > 0) count += await this.remindOffices(home, open, turn);
    }
    if (turn.failures.length > 0) throw new AggregateError(turn.failures, 'offices that were not reminded');
    return count;
  }

  private async remindOffices(home: Home, lines: readonly DueLine[], turn: Turn): Promise<number> {
    let failures: unknown[] = [];
    try {
      return await this.transactions.run(Actor.system(), (tx) => {
        failures = [];
        return this.remindIn(tx, home, lines, { ...turn, failures });
      });
    } catch (error) {
      if (error !== NOBODY) failures.push(error);
      return 0;
    } finally {
      turn.failures.push(...failures);
    }
  }

  private async remindIn(tx: Transaction, home: Home, lines: readonly DueLine[], turn: Turn): Promise<number> {
    const { today, daysLeft, failures } = turn;
    const reminders: Reminder[] = [];
    for (const line of lines)
      try {
        for (const row of await tx.part(() => officesOf(tx, line, home, today)))
          reminders.push({ ...line, ...row, daysLeft: daysLeft.get(line.lastDay)!, key: keyOf(line) });
      } catch (error) {
        failures.push(error);
      }
    if (reminders.length === 0) throw NOBODY;
    const reachable = reminders.filter(({ contact }) => addressesIn(contact).length > 0);
    const mails = [...Map.groupBy(reachable, ({ organisationKey }) => organisationKey).values()].map(mailTo);
    await this.mailer.postIn(tx, mails);
    tx.happened(SubjectsReminded, { subject: today, path: null, after: { reminders: reminders.length } });
    return reminders.length;
  }
}

const keyOf = ({ roundKey, line, lastDay: day, daysBefore }: ReminderKey): string =>
  [roundKey, line, day, daysBefore].join(':');

function mailTo(own: Reminder[]): Mail {
  const [{ organisationKey, organisation, key }] = own as [Reminder];
  return {
    key: `subject-reminder:${organisationKey}:${key}`,
    to: { kind: OFFICE, key: organisationKey },
    ...subjectReminder(organisation, own),
  };
}

/** Lines of open rounds that judge people. */
const linesDue = (query: Query, days: readonly ReminderDay[]): Promise<DueLine[]> =>
  query<DueLine>(
    `SELECT d.key AS "roundKey", l.line, d.year, l.set_key AS "setKey", s.subject AS kind, d.title AS round, s.title_vi AS set,
            due.last_day AS "lastDay", due.days_before AS "daysBefore"
     FROM jsonb_to_recordset($1::jsonb) AS due(last_day date, days_before int)
     JOIN assessment_round_line AS l ON l.due_on BETWEEN due.last_day AND due.last_day + 1 AND ${lastDay} = due.last_day
     JOIN assessment_round AS d ON d.key = l.round_key AND d.state = 'open'
     JOIN criteria_set AS s ON s.key = l.set_key AND s.subject <> '${CriteriaSubject.Organisation}'
     ORDER BY d.key, l.line`,
    [JSON.stringify(days.map((day) => ({ last_day: day.lastDay, days_before: day.daysBefore })))],
  );

/** Of which lines somebody of a province was reminded already: whom it asks there is counted once. */
async function remindedIn(query: Query, lines: readonly DueLine[], today: IsoDate): Promise<Set<string>> {
  const rows = await query<ReminderKey & Pick<Home, 'provinceId'>>(
    `SELECT DISTINCT r.round_key AS "roundKey", r.line, r.last_day AS "lastDay", r.days_before AS "daysBefore",
            ${provinceOn('place.scope_id', '$2::date')} AS "provinceId"
     FROM subject_assessment_reminder AS r JOIN organisation_period AS place ON place.organisation_key = r.organisation_key
       AND place.valid_from <= $2 AND (place.valid_to IS NULL OR place.valid_to >= $2)
     WHERE r.round_key = ANY($1::int[])`,
    [lines.map(({ roundKey }) => roundKey), today],
  );
  return new Set(rows.map((row) => `${row.provinceId}:${keyOf(row)}`));
}

/** By province of today: facts of an office stand in the shards of all provinces in which it ever stood, or those whose work it goes on with. */
const homes = (query: Query, today: IsoDate): Promise<Home[]> =>
  query<Home>(
    `WITH RECURSIVE office AS (
       SELECT place.organisation_key, ${provinceOn('place.scope_id', '$1::date')} AS province_id FROM organisation_period AS place
       WHERE place.valid_from <= $1 AND (place.valid_to IS NULL OR place.valid_to >= $1)),
     kept(organisation_key, key) AS (
       SELECT office.organisation_key, office.organisation_key FROM office
       UNION SELECT kept.organisation_key, s.predecessor_key FROM kept
       JOIN organisation_succession AS s ON s.successor_key = kept.key AND s.last_day < $1),
     stood AS (
       SELECT DISTINCT p.organisation_key AS key, ${provinceOf('u.path')} AS province_id
       FROM organisation_period AS p JOIN administrative_unit_period AS u ON u.unit_key = p.scope_id)
     SELECT office.province_id AS "provinceId", array_agg(DISTINCT stood.province_id) AS shards
     FROM office JOIN kept USING (organisation_key) JOIN stood USING (key) GROUP BY office.province_id ORDER BY office.province_id`,
    [today],
  );

/** The key of a reminder decides between two workers: each goes out once. */
const officesOf = (
  tx: Transaction,
  { roundKey, line, year, setKey, kind, lastDay: day, daysBefore }: DueLine,
  { provinceId, shards }: Home,
  today: IsoDate,
): Promise<Omit<Reminder, keyof DueLine | 'daysLeft' | 'key'>[]> =>
  tx.query(
    `WITH counted AS (
       SELECT s.province_id, s.organisation_key, count(*)::int AS not_begun, 0 AS draft, 0 AS returned FROM ${kind} AS s
       WHERE s.province_id = ANY($8::int[]) AND s.scope_id IN (${askedUnits('$1', '$2')}) AND ${hasNotBegun('$3', '$4')}
       GROUP BY s.province_id, s.organisation_key
       UNION ALL
       SELECT a.province_id, a.organisation_key, 0, count(*) FILTER (WHERE a.state = 'draft')::int, count(*) FILTER (WHERE a.state = 'returned')::int
       FROM subject_assessment AS a
       WHERE a.province_id = ANY($8::int[]) AND a.year = $3 AND a.set_key = $4 AND a.round_key = $1 AND a.line = $5 AND a.state IN ('draft', 'returned')
       GROUP BY a.province_id, a.organisation_key),
     keeper AS (
       SELECT c.organisation_key, sum(c.not_begun) AS not_begun, sum(c.draft) AS draft, sum(c.returned) AS returned
       FROM counted AS c GROUP BY c.organisation_key),
     office AS (
       SELECT whom.key AS organisation_key, sum(k.not_begun)::int AS not_begun, sum(k.draft)::int AS draft, sum(k.returned)::int AS returned
       FROM keeper AS k CROSS JOIN LATERAL ${receiversOf('k.organisation_key', '$2::date')} AS whom GROUP BY whom.key),
     here AS (
       SELECT o.organisation_key, o.not_begun, o.draft, o.returned, place.name, place.contact
       FROM office AS o JOIN organisation_period AS place ON place.organisation_key = o.organisation_key
         AND place.valid_from <= $2 AND (place.valid_to IS NULL OR place.valid_to >= $2)
       WHERE ${provinceOn('place.scope_id', '$2::date')} = $9),
     reminded AS (
       INSERT INTO subject_assessment_reminder (round_key, line, last_day, days_before, organisation_key, reminded_on, not_begun, draft, returned)
       SELECT $1::int, $5::int, $6::date, $7::int, h.organisation_key, $2::date, h.not_begun, h.draft, h.returned FROM here AS h ORDER BY h.organisation_key
       ON CONFLICT DO NOTHING RETURNING organisation_key)
     SELECT here.not_begun AS "notBegun", here.draft, here.returned, here.organisation_key AS "organisationKey", here.name AS organisation, here.contact
     FROM reminded AS r JOIN here ON here.organisation_key = r.organisation_key ORDER BY here.organisation_key`,
    [roundKey, today, year, setKey, line, day, daysBefore, shards, provinceId],
  );
