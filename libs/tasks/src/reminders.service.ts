import { Actor, Clock, type IsoDate, type Transaction, Transactions } from '@app/kernel';
import { type Mail, Mailer } from '@app/mail';
import { Injectable } from '@nestjs/common';
import { CalendarService, type ReminderDay } from '@app/calendar';
import { AssignmentReminded } from './assignments.events';
import { OFFICE } from './office-addresses';
import { ASSIGNMENT_STATE, LAST_DAY, PARTY_REACHED } from './assignment.sql';
import { addressesIn, type ReminderLine, reminderMail } from './reminder.rules';

type Reminder = ReminderLine & {
  assignmentKey: string;
  /** 7, 3 or 1: which of the reminders it is. */
  daysBefore: number;
  organisationKey: number;
  organisation: string;
  contact: string | null;
};

/** Nothing to remind of: the transaction is given up, so that the trail tells of acts only. */
const NOBODY = new Error('nobody to remind');

/** Reminds organisations of tasks 7, 3 and 1 working days before their last day in time: in the inbox, and by e-mail. */
@Injectable()
export class AssignmentReminders {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly calendar: CalendarService,
    private readonly mailer: Mailer,
  ) {}

  /**
   * Everything that is to be reminded of today, or fell on a day of the last week on which nobody ran, and was not yet; may run
   * as often as it likes, in as many workers. Each organisation gets one mail at its contact address, if it has one. Answers how
   * many reminders went out.
   */
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

  private async remindIn(tx: Transaction, days: ReminderDay[], today: IsoDate): Promise<number> {
    const reminders = await remindOf(tx, days, today);
    if (reminders.length === 0) throw NOBODY;
    const reachable = reminders.filter(({ contact }) => addressesIn(contact).length > 0);
    await this.mailer.postIn(tx, byOrganisation(reachable).map(mailTo));
    tx.happened(AssignmentReminded, { subject: today, path: null, after: { reminders: reminders.length } });
    return reminders.length;
  }
}

function mailTo(own: Reminder[]): Mail {
  const [{ organisationKey, organisation, assignmentKey, lastDay, daysBefore }] = own as [Reminder];
  // A reminder is in one mail only, so the first one names the mail.
  const key = `reminder:${organisationKey}:${assignmentKey}:${lastDay}:${daysBefore}`;
  return { key, to: { kind: OFFICE, key: organisationKey }, ...reminderMail(organisation, own) };
}

/** The key of a reminder decides between two workers: each goes out once. */
async function remindOf(tx: Transaction, days: ReminderDay[], today: IsoDate): Promise<Reminder[]> {
  const daysLeft = new Map(days.map((day) => [day.lastDay, day.daysLeft]));
  const rows = await tx.query<Omit<Reminder, 'daysLeft'>>(
    `WITH reminded AS (
       INSERT INTO assignment_reminder (assignment_key, organisation_key, last_day, days_before, reminded_on)
       SELECT a.key, party.organisation_key, due.last_day, due.days_before, $2
       FROM jsonb_to_recordset($1::jsonb) AS due(last_day date, days_before int)
       JOIN assignment AS a ON a.due_on BETWEEN due.last_day AND due.last_day + 1 AND ${LAST_DAY} = due.last_day
       JOIN directive AS d ON d.key = a.directive_key AND d.state = 'registered'
       JOIN assignment_party AS party ON party.assignment_key = a.key
       CROSS JOIN ${ASSIGNMENT_STATE} CROSS JOIN ${PARTY_REACHED}
       WHERE state.done_on IS NULL AND reached.done_on IS NULL
       ON CONFLICT DO NOTHING
       RETURNING assignment_key, organisation_key, last_day, days_before
     )
     SELECT a.key AS "assignmentKey", a.text, a.section, concat_ws(' ', d.type, d.code) AS document, party.role,
            r.last_day AS "lastDay", r.days_before AS "daysBefore",
            party.organisation_key AS "organisationKey", place.name AS organisation, place.contact
     FROM reminded AS r JOIN assignment AS a ON a.key = r.assignment_key JOIN directive AS d ON d.key = a.directive_key
     JOIN assignment_party AS party ON party.assignment_key = r.assignment_key AND party.organisation_key = r.organisation_key
     JOIN organisation_period AS place ON place.organisation_key = r.organisation_key
       AND place.valid_from <= $2 AND (place.valid_to IS NULL OR place.valid_to >= $2)
     ORDER BY party.organisation_key, r.last_day, a.key`,
    [JSON.stringify(days.map(({ lastDay, daysBefore }) => ({ last_day: lastDay, days_before: daysBefore }))), today],
  );
  return rows.map((row) => ({ ...row, daysLeft: daysLeft.get(row.lastDay)! }));
}

function byOrganisation(reminders: Reminder[]): Reminder[][] {
  const groups = new Map<number, Reminder[]>();
  for (const reminder of reminders) {
    const group = groups.get(reminder.organisationKey);
    if (group) group.push(reminder);
    else groups.set(reminder.organisationKey, [reminder]);
  }
  return [...groups.values()];
}
