import {
  type ActOutcome,
  type Actor,
  Clock,
  doEach,
  type FactKey,
  KernelError,
  tableOf,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Mailer } from '@app/mail';
import {
  isAbove,
  lastDay,
  Obligation,
  type ObligationRow,
  obligationColumns,
  obligationsWithReports,
  ReportError,
  ReportPermission,
  RoundState,
  standing,
} from '@app/reporting';
import { addressesIn, OFFICE } from '@app/tasks';
import { Injectable } from '@nestjs/common';
import { ReminderError } from './remind-units.errors';
import { ObligationReminded } from './remind-units.events';
import type { RemindUnitsInput } from './remind-units.inputs';
import { reportReminder } from './remind-units.rules';

type Owed = ObligationRow & {
  standing: string;
  lastDay: string;
  round: string;
  roundState: RoundState;
  organisation: string | null;
  contact: string | null;
};

const keyOf = ({ key }: FactKey): string => key;

/** Mails to units whose reports have not come, once a day each, from a level above. */
@Injectable()
export class RemindUnits {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly mailer: Mailer,
  ) {}

  remind(actor: Actor, { obligationKeys, isRehearsal }: RemindUnitsInput): Promise<ActOutcome> {
    return doEach(this.transactions, actor, { things: obligationKeys, isRehearsal, keyOf }, (tx, key) =>
      this.remindIn(tx, key),
    );
  }

  private async remindIn(tx: Transaction, { provinceId, key }: FactKey): Promise<void> {
    const today = this.clock.today();
    const owed = await held(tx, [provinceId, key, today]);
    this.mustBeDue(owed, today);
    const { organisationKey, roundKey, scopeId, path, remindedOn } = owed;
    const said = { organisation: owed.organisation ?? '', round: owed.round, lastDay: owed.lastDay };
    const mail = reportReminder({ ...said, isReturned: owed.standing === 'returned' }, today);
    await this.mailer.postIn(tx, [
      { key: `report-reminder:${key}:${today}`, to: { kind: OFFICE, key: organisationKey }, ...mail },
    ]);
    await tableOf(Obligation).update(tx, { provinceId, key }, { remindedOn: today });
    tx.happened(ObligationReminded, {
      subject: key,
      provinceId,
      scopeId,
      path,
      payload: { roundKey, organisationKey, remindedOn: today },
      before: { remindedOn },
      after: { remindedOn: today },
    });
  }

  private mustBeDue(owed: Owed, today: string): void {
    if (owed.roundState === RoundState.Closed) throw ReportError.ROUND_CLOSED();
    if (owed.closedOn) throw ReportError.OBLIGATION_CLOSED({ on: owed.closedOn });
    if (owed.standing === 'submitted' || owed.standing === 'accepted') throw ReminderError.REMINDER_SENT_ALREADY();
    if (owed.remindedOn === today) throw ReminderError.REMINDED_TODAY();
    if (addressesIn(owed.contact).length === 0) throw ReminderError.REMINDER_NO_ADDRESS();
    if (!this.mailer.isOn) throw ReminderError.REMINDER_NO_MAIL();
  }
}

/** What a unit below owes, locked. */
async function held(tx: Transaction, params: unknown[]): Promise<Owed> {
  const [owed] = await tx.query<Owed>(
    `SELECT ${obligationColumns('o')}, ${standing} AS standing, ${lastDay} AS "lastDay", d.title AS round, d.state AS "roundState",
            place.name AS organisation, place.contact
     FROM ${obligationsWithReports} JOIN round AS d ON d.key = o.round_key
     LEFT JOIN organisation_period AS place ON place.organisation_key = o.organisation_key AND place.valid_from <= $3::date
       AND (place.valid_to IS NULL OR place.valid_to >= $3::date)
     WHERE o.province_id = $1 AND o.key = $2 FOR UPDATE OF o`,
    params,
  );
  if (!owed || !isAbove(tx.actor, ReportPermission.Review, owed)) throw KernelError.NOT_FOUND();
  return owed;
}
