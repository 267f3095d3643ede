import { type Actor, Clock, KernelError, newKey, tableOf, type Transaction, Transactions } from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { BookEntries } from '@app/records';
import { type Dispatch, DispatchEvent, DispatchRecipient, DispatchStatus } from './dispatch.entity';
import { DispatchError } from './dispatch.errors';
import { DispatchRecalled, DispatchStatusSet } from './dispatch.events';
import type { RecallDispatchInput, SetDispatchStatusInput } from './dispatch.inputs';
import { DispatchPermission } from './dispatch.permissions';
import {
  afterStep,
  type DispatchParty,
  type DispatchStanding,
  entersBook,
  needsReason,
  recallable,
} from './dispatch.rules';
import { recipientColumns, stillStands } from './dispatch.sql';
import { mustHaveReason } from './dispatch-reason';
import { DispatchReading } from './dispatch-reading.service';
import { keyHead, keyOfNow, senderOf } from './dispatch-sending';

/** One step of one recipient. */
export interface Step {
  dispatchKey: string;
  organisationKey: number;
  party: DispatchParty;
  status: DispatchStatus;
  note: string | null;
  /** A message from another system says so: nobody here has acted for that office. */
  isReported?: boolean;
}

type Held = DispatchRecipient & { directiveKey: string; path: string };

/** What becomes of a document with those who got it. */
@Injectable()
export class DispatchSteps {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly registers: BookEntries,
    private readonly reading: DispatchReading,
  ) {}

  /** Received: the document takes the next arrival number of the recipient's book. */
  async setStatus(actor: Actor, input: SetDispatchStatusInput): Promise<DispatchRecipient> {
    const { dispatchKey, organisationKey } = input;
    await this.transactions.run(actor, async (tx) => {
      if (!actor.worksAt(DispatchPermission.Receive, organisationKey)) throw KernelError.NOT_FOUND();
      const { status, note = null } = input;
      const held = await this.stepIn(tx, { dispatchKey, organisationKey, party: 'recipient', status, note });
      if (!entersBook(status)) return;
      const enteredOn = this.clock.today();
      await this.registers.enterIncomingIn(tx, { organisationKey, directiveKey: held.directiveKey, enteredOn });
    });
    return this.reading.recipient(actor, dispatchKey, organisationKey);
  }

  /**
   * A step by the state table, for use cases that have asked whether the actor may. Throws NOT_FOUND,
   * DISPATCH_STEP_NOT_ALLOWED, DISPATCH_REASON_NEEDED.
   */
  async stepIn(tx: Transaction, step: Step): Promise<{ directiveKey: string }> {
    const held = await hold(tx, step, this.clock.today());
    const after = afterStep(held, step.party, step.status);
    if (!after)
      throw DispatchError.DISPATCH_STEP_NOT_ALLOWED({ status: held.status, wanted: step.status }, [
        { path: 'status', code: 'DISPATCH_STEP_NOT_ALLOWED' },
      ]);
    const note = needsReason(step.status) ? mustHaveReason(step.note, 'note') : step.note?.trim() || null;
    await write(tx, step, after, note);
    const { dispatchKey, organisationKey, status } = step;
    tx.happened(DispatchStatusSet, {
      subject: dispatchKey,
      path: held.path,
      payload: { organisationKey, status },
      before: { organisationKey, status: held.status },
      after: { organisationKey, status },
      reason: note,
    });
    return held;
  }

  /** `stepIn` as a message from another system tells it: the sender's when it asks the document back, else the recipient's. */
  reportIn(
    tx: Transaction,
    { dispatchKey, organisationKey }: Pick<Step, 'dispatchKey' | 'organisationKey'>,
    status: DispatchStatus,
    note: string | null,
  ): Promise<{ directiveKey: string }> {
    const party = status === DispatchStatus.RecallRequested ? 'sender' : 'recipient';
    return this.stepIn(tx, { dispatchKey, organisationKey, party, status, note, isReported: true });
  }

  /** The sender asks for the document back from each that has not finished; each of them answers. */
  async recall(actor: Actor, input: RecallDispatchInput): Promise<Dispatch> {
    const reason = mustHaveReason(input.reason);
    const key = input.dispatchKey;
    await this.transactions.run(actor, async (tx) => {
      const query = tx.query.bind(tx);
      const { senderKey } = await this.reading.find(query, actor, key);
      if (senderKey === null || !actor.worksAt(DispatchPermission.Send, senderKey)) throw KernelError.NOT_FOUND();
      const sender = await senderOf(query, senderKey, this.clock.today());
      const named = input.organisationKeys ?? null;
      if (named) await mustBeRecipients(tx, key, named);
      const asked = await askBack(tx, key, named, reason);
      if (asked.length === 0) throw DispatchError.DISPATCH_NOTHING_TO_RECALL();
      tx.happened(DispatchRecalled, {
        subject: key,
        path: sender.path,
        payload: { organisationKeys: asked },
        after: { organisations: named ?? 'all', asked: asked.length },
        reason,
      });
    });
    return this.reading.byKey(actor, key);
  }
}

/** Locked until commit: two who decide at the same moment decide one after the other. */
async function hold(tx: Transaction, step: Step, today: string): Promise<Held> {
  const { dispatchKey, organisationKey, party, isReported = false } = step;
  // What the one side's system tells is entered at the other side.
  const acting = (party === 'sender') === isReported ? 'r.organisation_key' : 's.sender_key';
  const [held] = await tx.query<Held>(
    `SELECT ${recipientColumns}, s.directive_key AS "directiveKey",
       (SELECT p.path FROM organisation_period AS p
        WHERE p.organisation_key = ${acting} AND p.valid_from <= $3::date
        ORDER BY p.valid_from DESC LIMIT 1) AS path
     FROM dispatch_recipient AS r JOIN dispatch AS s ON s.key = r.dispatch_key
     WHERE r.dispatch_key = $1 AND r.organisation_key = $2 FOR UPDATE OF r`,
    [dispatchKey, organisationKey, today],
  );
  if (!held) throw KernelError.NOT_FOUND();
  return held;
}

async function write(tx: Transaction, step: Step, after: DispatchStanding, note: string | null): Promise<void> {
  const { dispatchKey, organisationKey, isReported } = step;
  const { status, statusBeforeRecall } = after;
  const recipient = { dispatchKey, organisationKey };
  await tableOf(DispatchRecipient).update(tx, recipient, { status, statusBeforeRecall, statusAt: tx.now });
  await tableOf(DispatchEvent).insert(tx, {
    key: newKey(),
    ...recipient,
    status,
    note,
    occurredAt: tx.now,
    actorId: isReported ? null : tx.actor.personId,
  });
}

async function mustBeRecipients(tx: Transaction, dispatchKey: string, keys: number[]): Promise<void> {
  const rows = await tx.query<{ key: number }>(
    'SELECT organisation_key AS key FROM dispatch_recipient WHERE dispatch_key = $1 AND organisation_key = ANY($2::int[])',
    [dispatchKey, keys],
  );
  const known = new Set(rows.map(({ key }) => key));
  const faults = keys.flatMap((key, at) =>
    known.has(key) ? [] : [{ path: `organisationIds.${at}`, code: 'DISPATCH_RECIPIENT_UNKNOWN' }],
  );
  if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
}

/** `afterStep` for many at once. Answers whom it asked. */
async function askBack(
  tx: Transaction,
  dispatchKey: string,
  named: number[] | null,
  reason: string,
): Promise<number[]> {
  const rows = await tx.query<{ key: number }>(
    `WITH asked AS (
       UPDATE dispatch_recipient AS r SET status = $2::text, status_at = $3::timestamptz,
         status_before_recall = CASE WHEN r.status = $4::text THEN r.status_before_recall ELSE r.status END
       WHERE r.dispatch_key = $1 AND r.status = ANY($5::text[]) AND ($6::int[] IS NULL OR r.organisation_key = ANY($6::int[]))
         AND ${stillStands}
       RETURNING r.organisation_key
     )
     INSERT INTO dispatch_event (key, dispatch_key, organisation_key, status, note, occurred_at, actor_id)
     SELECT ${keyOfNow('$7::text')}, $1, organisation_key, $2::text, $8::text, $3::timestamptz, $9::uuid FROM asked
     RETURNING organisation_key AS key`,
    [
      dispatchKey,
      DispatchStatus.RecallRequested,
      tx.now,
      DispatchStatus.RecallRefused,
      recallable,
      named,
      keyHead(),
      reason,
      tx.actor.personId,
    ],
  );
  return rows.map(({ key }) => key);
}
