import { CalendarService, type ReminderDay } from '@app/calendar';
import { Actor, Clock, type IsoDate, Jobs, type Transaction, Transactions } from '@app/kernel';
import { type Mail, Mailer } from '@app/mail';
import { receiversOf } from '@app/organisations';
import { addressesIn, OFFICE } from '@app/tasks';
import { Injectable } from '@nestjs/common';
import { AssessmentsReminded } from './assessments.events';
import { lastDay } from './assessment-board';
import { type AssessmentLine, assessmentReminder } from './reminder.rules';

type Reminder = AssessmentLine & {
  assessmentKey: string;
  daysBefore: number;
  organisationKey: number;
  organisation: string;
  contact: string | null;
};

/** Nothing to remind of: the transaction is given up, so that the trail tells of acts only. */
const NOBODY = new Error('nobody to remind');

/** Reminds units of assessments that they, or one whose work they go on with, have not sent, 7, 3 and 1 working days before the last day in time: by e-mail, once each. */
@Injectable()
export class AssessmentReminders {
  constructor(
    jobs: Jobs,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: CalendarService,
    private readonly mailer: Mailer,
  ) {
    jobs.register({ name: 'remind-assessments', when: { dailyAt: '05:45' }, atStart: true, run: () => this.remind() });
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
    const reminders = await remindOf(tx, days, today);
    if (reminders.length === 0) throw NOBODY;
    const reachable = reminders.filter(({ contact }) => addressesIn(contact).length > 0);
    const mails = [...Map.groupBy(reachable, ({ organisationKey }) => organisationKey).values()].map(mailTo);
    await this.mailer.postIn(tx, mails);
    tx.happened(AssessmentsReminded, { subject: today, path: null, after: { reminders: reminders.length } });
    return reminders.length;
  }
}

function mailTo(own: Reminder[]): Mail {
  const [{ organisationKey, organisation, assessmentKey, lastDay: day, daysBefore }] = own as [Reminder];
  const key = `assessment-reminder:${organisationKey}:${assessmentKey}:${day}:${daysBefore}`;
  return { key, to: { kind: OFFICE, key: organisationKey }, ...assessmentReminder(organisation, own) };
}

interface Owed {
  key: string;
  organisationKey: number;
  state: string;
  round: string;
  set: string;
  lastDay: IsoDate;
  daysBefore: number;
}

/** The key of a reminder decides between two workers: each goes out once. What is owed lies with the provinces, who is reminded of it with the installation. */
async function remindOf(tx: Transaction, days: readonly ReminderDay[], today: IsoDate): Promise<Reminder[]> {
  const daysLeft = new Map(days.map((day) => [day.lastDay, day.daysLeft]));
  const owed = await tx.query<Owed>(
    `/* all shards: whoever has not sent, in the whole country, by the days of open rounds */
     SELECT a.key, a.organisation_key AS "organisationKey", a.state, d.title AS round, s.title_vi AS set, due.last_day AS "lastDay", due.days_before AS "daysBefore"
     FROM jsonb_to_recordset($1::jsonb) AS due(last_day date, days_before int)
     JOIN assessment_round_line AS l ON l.due_on BETWEEN due.last_day AND due.last_day + 1 AND ${lastDay} = due.last_day
     JOIN assessment_round AS d ON d.key = l.round_key AND d.state = 'open'
     JOIN criteria_set AS s ON s.key = l.set_key
     JOIN assessment AS a ON a.round_key = l.round_key AND a.line = l.line AND a.state IN ('not_begun', 'draft', 'returned')`,
    [JSON.stringify(days.map((day) => ({ last_day: day.lastDay, days_before: day.daysBefore })))],
  );
  if (owed.length === 0) return [];
  const told = await tx.query<Pick<Reminder, 'organisationKey' | 'organisation' | 'contact' | 'of'> & { at: number }>(
    `WITH owed AS (
       SELECT o.at, o.row->>'key' AS key, (o.row->>'organisationKey')::int AS organisation_key, (o.row->>'lastDay')::date AS last_day,
         (o.row->>'daysBefore')::int AS days_before FROM jsonb_array_elements($1::jsonb) WITH ORDINALITY AS o(row, at)),
     reminded AS (
       INSERT INTO assessment_reminder (assessment_key, last_day, days_before, reminded_on)
       SELECT DISTINCT owed.key::uuid, owed.last_day, owed.days_before, $2::date FROM owed
       CROSS JOIN LATERAL ${receiversOf('owed.organisation_key', '$2::date')} AS whom ON CONFLICT DO NOTHING
       RETURNING assessment_key, last_day, days_before)
     SELECT owed.at::int, place.organisation_key AS "organisationKey", place.name AS organisation, place.contact, ended.name AS of
     FROM reminded AS r JOIN owed ON owed.key::uuid = r.assessment_key AND owed.last_day = r.last_day AND owed.days_before = r.days_before
     CROSS JOIN LATERAL ${receiversOf('owed.organisation_key', '$2::date')} AS whom
     LEFT JOIN LATERAL (
       SELECT was.name FROM organisation_period AS was WHERE was.organisation_key = owed.organisation_key AND whom.key <> owed.organisation_key
         AND was.valid_from <= $2 ORDER BY was.valid_from DESC LIMIT 1) AS ended ON true
     JOIN organisation_period AS place ON place.organisation_key = whom.key
       AND place.valid_from <= $2 AND (place.valid_to IS NULL OR place.valid_to >= $2)
     ORDER BY place.organisation_key, owed.last_day, owed.key`,
    [JSON.stringify(owed), today],
  );
  return told.map(({ at, ...place }) => {
    const { key, state, round, set, lastDay: day, daysBefore } = owed[at - 1]!;
    return { ...place, assessmentKey: key, state, round, set, lastDay: day, daysBefore, daysLeft: daysLeft.get(day)! };
  });
}
