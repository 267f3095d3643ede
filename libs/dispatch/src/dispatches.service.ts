import {
  type Actor,
  type ActOutcome,
  Clock,
  doEach,
  type FieldError,
  inShardsOf,
  KernelError,
  type Query,
  type Transaction,
  Transactions,
} from '@app/kernel';
import { Injectable } from '@nestjs/common';
import { type NamedParty, PartyResolution } from '@app/parties';
import { type Directive, DirectiveLinked, DirectivesService, DirectiveState } from '@app/directives';
import { type Dispatch, DispatchPurpose } from './dispatch.entity';
import { DispatchError } from './dispatch.errors';
import { DirectiveDispatched, DispatchReplaced } from './dispatch.events';
import type {
  DispatchDirectiveInput,
  DispatchDirectivesInput,
  DispatchGroupInput,
  PreviewRecipientsArgs,
  ReplaceDispatchInput,
} from './dispatch.inputs';
import { DispatchPermission } from './dispatch.permissions';
import { mustHaveReason } from './dispatch-reason';
import { DispatchReading } from './dispatch-reading.service';
import {
  emptyGroups,
  insertArrival,
  insertDispatch,
  insertRecipients,
  keyHead,
  keyOfNow,
  lockSendings,
  type NewArrival,
  type NewDispatch,
  reachable,
  recipientCount,
  type Sender,
  senderOf,
} from './dispatch-sending';

/** Recipients of all documents that are sent in one act. */
const MOST_SENDINGS = 20_000;

type Sent = Pick<DispatchDirectivesInput, 'senderKey' | 'organisationKeys' | 'groups'>;

interface Wanted {
  keys: number[];
  groups: DispatchGroupInput[];
}

/** Sends documents of the register to other offices. */
@Injectable()
export class DispatchesService {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
    private readonly reading: DispatchReading,
    private readonly parties: PartyResolution,
  ) {}

  /** Throws NOT_FOUND when the actor does not send for that organisation. */
  async preview(actor: Actor, { name: names, senderKey }: PreviewRecipientsArgs): Promise<NamedParty[]> {
    if (!actor.worksAt(DispatchPermission.Send, senderKey)) throw KernelError.NOT_FOUND();
    return this.parties.resolve(names, senderKey);
  }

  async dispatch(actor: Actor, input: DispatchDirectiveInput): Promise<Dispatch> {
    const key = await this.transactions.run(actor, (tx) => this.dispatchIn(tx, input));
    return this.reading.byKey(actor, key);
  }

  /** Each as `dispatch` sends one. Throws DISPATCH_TOO_MANY, also of a rehearsal, which writes what it undoes. */
  async dispatchAll(
    actor: Actor,
    { directiveKeys, isRehearsal, ...sent }: DispatchDirectivesInput,
  ): Promise<ActOutcome> {
    // One document goes to as many as there are; who does not send there learns no number.
    if (directiveKeys.length > 1 && actor.worksAt(DispatchPermission.Send, sent.senderKey))
      await this.transactions.read(actor, (query) => this.mustBeFew(query, directiveKeys.length, sent));
    return doEach(this.transactions, actor, { things: directiveKeys, isRehearsal, keyOf: String }, (tx, directiveKey) =>
      this.dispatchIn(tx, { ...sent, directiveKey }),
    );
  }

  private async mustBeFew(query: Query, documents: number, sent: Sent): Promise<void> {
    const { senderKey, organisationKeys: keys, groups } = sent;
    const today = this.clock.today();
    const recipients = await recipientCount(query, await senderOf(query, senderKey, today), { keys, groups }, today);
    const count = documents * recipients;
    if (count > MOST_SENDINGS)
      throw DispatchError.DISPATCH_TOO_MANY({ documents, recipients, count, max: MOST_SENDINGS });
  }

  private async dispatchIn(tx: Transaction, input: DispatchDirectiveInput): Promise<string> {
    const sender = await this.mustSendAs(tx, input.senderKey);
    const directive = await this.mustBeSendable(tx, sender, input.directiveKey);
    const keys = input.organisationKeys;
    await this.mustReach(tx, sender, { keys, groups: input.groups });
    const note = input.note?.trim() || null;
    const dispatch = { directiveKey: directive.key, purpose: DispatchPurpose.New, replacesKey: null, note };
    return this.sendIn(tx, sender, { ...dispatch, sentBy: tx.actor.personId }, { keys, groups: input.groups });
  }

  /** A new sending to the same recipients, as far as they exist today. What was done with the old one stays on record. */
  async replace(actor: Actor, input: ReplaceDispatchInput): Promise<Dispatch> {
    const reason = mustHaveReason(input.reason);
    const key = await this.transactions.run(actor, async (tx) => {
      const old = await this.reading.find(tx.query.bind(tx), actor, input.dispatchKey);
      const sender = await this.mustSendAs(tx, old.senderKey);
      const directive = await this.mustBeSendable(tx, sender, input.directiveKey);
      if (directive.key === old.directiveKey)
        throw DispatchError.DISPATCH_REPLACED_BY_SAME({}, [{ path: 'directiveId', code: 'DISPATCH_REPLACED_BY_SAME' }]);
      const keys = await markReplaced(tx, old.key, reason);
      const dispatch = {
        directiveKey: directive.key,
        purpose: DispatchPurpose.Replace,
        replacesKey: old.key,
        note: reason,
        sentBy: actor.personId,
      };
      await linkReplaced(tx, sender, directive.key, old.directiveKey);
      return this.sendIn(tx, sender, dispatch, { keys, groups: [] });
    });
    return this.reading.byKey(actor, key);
  }

  /**
   * What another system sent to an organisation here; rights are asked by the use case around it.
   * Throws DISPATCH_NOT_REGISTERED.
   */
  async arriveIn(tx: Transaction, arrival: NewArrival): Promise<string> {
    const { directiveKey, senderKey, organisationKey, statedSender, statedSenderCode } = arrival;
    await mustBeRegistered(tx, directiveKey);
    const today = this.clock.today();
    const { key, path } = await insertArrival(tx, arrival, today);
    const sender = senderKey === null ? null : await senderOf(tx.query.bind(tx), senderKey, today);
    const payload = { directiveKey, senderKey, recipients: 1 };
    tx.happened(DirectiveDispatched, {
      subject: key,
      path: sender?.path ?? path,
      payload,
      after: { ...payload, organisationKey, statedSender, statedSenderCode },
    });
    return key;
  }

  private async mustSendAs(tx: Transaction, key: number | null): Promise<Sender> {
    if (key === null || !tx.actor.worksAt(DispatchPermission.Send, key)) throw KernelError.NOT_FOUND();
    return senderOf(tx.query.bind(tx), key, this.clock.today());
  }

  /** Issued or registered, and the sender's to send: it issued or keeps it, or has it in its books. */
  private async mustBeSendable(tx: Transaction, sender: Sender, key: string): Promise<Directive> {
    const directive = await this.directives.find(tx.query.bind(tx), tx.actor, key);
    if (directive.state !== DirectiveState.Registered) throw notRegistered();
    const own = [directive.keeperKey, directive.issuerKey].some((of) => of !== null && sender.keys.includes(of));
    if (own || (await isInBooks(tx, sender, key))) return directive;
    throw DispatchError.DISPATCH_NOT_IN_REGISTER({}, [{ path: 'directiveId', code: 'DISPATCH_NOT_IN_REGISTER' }]);
  }

  private async mustReach(tx: Transaction, sender: Sender, { keys, groups }: Wanted): Promise<void> {
    const query = tx.query.bind(tx);
    const today = this.clock.today();
    const known = await reachable(query, sender, keys, today);
    const empty = await emptyGroups(query, sender, groups, today);
    const faults = [...keyFaults(sender, keys, known), ...empty.map((at) => groupFault(at, groups[at]!))];
    if (faults.length > 0) throw KernelError.INVALID_INPUT({}, faults);
    if (keys.length + groups.length === 0)
      throw DispatchError.DISPATCH_NO_RECIPIENT({}, [{ path: 'organisationIds', code: 'DISPATCH_NO_RECIPIENT' }]);
  }

  private async sendIn(tx: Transaction, sender: Sender, dispatch: NewDispatch, wanted: Wanted): Promise<string> {
    await lockSendings(tx, dispatch.directiveKey);
    const key = await insertDispatch(tx, sender, dispatch);
    const target = { dispatchKey: key, directiveKey: dispatch.directiveKey };
    const recipients = await insertRecipients(tx, { ...dispatch, ...target }, sender, wanted, this.clock.today());
    if (recipients === 0) throw DispatchError.DISPATCH_ALREADY_SENT();
    const { note, directiveKey, purpose, replacesKey } = dispatch;
    const payload = { directiveKey, senderKey: sender.key, recipients };
    const after = { ...payload, purpose, replacesKey, organisations: wanted.keys, groups: wanted.groups };
    const said = { subject: key, path: sender.path, after, reason: note };
    if (replacesKey === null) tx.happened(DirectiveDispatched, { ...said, payload });
    else tx.happened(DispatchReplaced, { ...said, payload: { ...payload, replacesKey } });
    return key;
  }
}

const notRegistered = () =>
  DispatchError.DISPATCH_NOT_REGISTERED({}, [{ path: 'directiveId', code: 'DISPATCH_NOT_REGISTERED' }]);

/** A draft arrives nowhere, whoever says so. */
async function mustBeRegistered(tx: Transaction, directiveKey: string): Promise<void> {
  const [found] = await tx.query<{ state: DirectiveState }>('SELECT state FROM directive WHERE key = $1', [
    directiveKey,
  ]);
  if (found?.state !== DirectiveState.Registered) throw notRegistered();
}

const keyFaults = (sender: Sender, keys: number[], known: ReadonlySet<number>): FieldError[] =>
  keys.flatMap((key, at) => {
    const path = `organisationIds.${at}`;
    if (key === sender.key) return [{ path, code: 'DISPATCH_TO_ITSELF' }];
    return known.has(key) ? [] : [{ path, code: 'DISPATCH_RECIPIENT_UNKNOWN' }];
  });

const groupFault = (at: number, { namedAs }: DispatchGroupInput): FieldError => ({
  path: `groups.${at}`,
  code: 'DISPATCH_GROUP_EMPTY',
  params: { name: namedAs },
});

async function isInBooks(tx: Transaction, sender: Sender, directiveKey: string): Promise<boolean> {
  const params: unknown[] = [directiveKey, sender.keys];
  const lines = await tx.query(
    `SELECT 1 FROM register_entry AS e
     WHERE ${inShardsOf(tx.actor, 'e', params)} AND e.directive_key = $1 AND e.organisation_key = ANY($2::int[]) LIMIT 1`,
    params,
  );
  return lines.length > 0;
}

/** Each recipient's trail says why; their status stays what it was, and who did it stands with the new sending. Answers the recipients. */
async function markReplaced(tx: Transaction, dispatchKey: string, reason: string): Promise<number[]> {
  const told = await tx.query<{ key: number }>(
    `INSERT INTO dispatch_event (key, dispatch_key, organisation_key, status, note, occurred_at)
     SELECT ${keyOfNow('$4::text')}, dispatch_key, organisation_key, status, $2::text, $3::timestamptz
     FROM dispatch_recipient WHERE dispatch_key = $1 RETURNING organisation_key AS key`,
    [dispatchKey, reason, tx.now, keyHead()],
  );
  return told.map(({ key }) => key);
}

/** Only who keeps both documents says that one replaces the other: the link ends the validity of the old one. */
async function linkReplaced(tx: Transaction, sender: Sender, fromKey: string, toKey: string): Promise<void> {
  const linked = await tx.query(
    `INSERT INTO directive_link (from_key, to_key, kind, partly)
     SELECT $1::uuid, $2::uuid, 'replaces', false
     WHERE (SELECT count(*) FROM directive WHERE key IN ($1::uuid, $2::uuid) AND keeper_key = ANY($3::int[])) = 2
       AND NOT EXISTS (SELECT FROM directive_link WHERE from_key = $2::uuid AND to_key = $1::uuid AND kind = 'replaces')
     ON CONFLICT DO NOTHING RETURNING from_key`,
    [fromKey, toKey, sender.keys],
  );
  if (linked.length === 0) return;
  const after = { toKey, kind: 'replaces' };
  tx.happened(DirectiveLinked, { subject: fromKey, path: sender.path, after });
}
