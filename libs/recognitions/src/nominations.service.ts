import {
  type ActOutcome,
  type Actor,
  Clock,
  type Connection,
  doEach,
  type FactKey,
  KernelError,
  pageOf,
  type SortColumn,
  Transactions,
} from '@app/kernel';
import { onBehalfOf, placeOn } from '@app/organisations';
import { mustBeChangeable } from '@app/participants';
import { SubjectKind } from '@app/subjects';
import { Injectable } from '@nestjs/common';
import { type Nomination, NominationState } from './nomination.entity';
import {
  type NominateInput,
  type NominationsArgs,
  NominationSorts,
  type WithdrawNominationInput,
} from './recognition.inputs';
import { heldNomination, openRound, tellNomination, writeNominations } from './nomination-store';
import { RecognitionError } from './recognitions.errors';
import { NominationWithdrawn } from './recognitions.events';
import { NOMINATING } from './recognitions.permissions';
import { nominationColumns, nominations, visibleNominations } from './recognitions.sql';

const keyOf = (key: number): string => String(key).padStart(10, '0');

const LATEST_FIRST: SortColumn[] = [
  { expression: 'n.nominated_on', descending: true, type: 'date' },
  { expression: 'n.key', descending: true, type: 'uuid' },
];

/** Who is put forward in rounds. */
@Injectable()
export class Nominations {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** The latest first. */
  list(actor: Actor, args: NominationsArgs): Promise<Connection<Nomination>> {
    const { roundKey = null, state = null, kind = null } = args;
    const params: unknown[] = [roundKey, state, kind];
    const visible = visibleNominations(actor, this.clock.today(), params);
    return pageOf<Nomination>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${nominationColumns} FROM nomination AS n
              WHERE ($1::uuid IS NULL OR n.round_key = $1) AND ($3::text IS NULL OR n.kind = $3)
                AND CASE WHEN $2::text IS NULL THEN n.state <> 'withdrawn' ELSE n.state = $2 END AND ${visible}`,
        params,
        sort: NominationSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      nominations.toRow,
    );
  }

  seen(actor: Actor, keys: readonly FactKey[]): Promise<Nomination[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleNominations(actor, this.clock.today(), params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<Nomination>(
        `SELECT ${nominationColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN nomination AS n ON n.province_id = k.province_id AND n.key = k.key WHERE ${visible}`,
        params,
      );
      return rows.map(nominations.toRow);
    });
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Nomination> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  /** Organisations put themselves forward, or are put forward. Of a thing: NOT_FOUND, NOMINATED_ALREADY. Of all: NOT_FOUND, NOMINATION_NOT_FOR, RECOGNITION_ROUND_STATE, NOMINATIONS_ENDED. */
  async nominate(actor: Actor, input: NominateInput): Promise<ActOutcome> {
    const { roundKey, isRehearsal } = input;
    const achievement = input.achievement?.trim() || null;
    const things = [...new Set(input.organisationKeys)];
    return doEach(this.transactions, actor, { things, isRehearsal, keyOf }, async (tx, organisationKey) => {
      const today = this.clock.today();
      await openRound(tx, roundKey, SubjectKind.Organisation, today);
      const place = await placeOn(tx.query.bind(tx), organisationKey, today);
      if (!place) throw KernelError.NOT_FOUND();
      const byKey = await onBehalfOf(tx, NOMINATING, organisationKey, place, today);
      const kind = SubjectKind.Organisation;
      await writeNominations(tx, [
        { ...place, roundKey, kind, organisationKey, subjectKey: null, byKey, nominatedOn: today, achievement },
      ]);
    });
  }

  /** Whoever may put it forward may, until it is appraised. Throws NOT_FOUND, NOMINATION_STATE, VERSION_CONFLICT. */
  async withdraw(actor: Actor, { key, version, reason }: WithdrawNominationInput): Promise<Nomination> {
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const row = await heldNomination(tx, key, today);
      await mustBeChangeable(tx, row, NOMINATING, today);
      if (row.state !== NominationState.Proposed) throw RecognitionError.NOMINATION_STATE();
      const change = await nominations.amend(tx, row, version, {
        state: NominationState.Withdrawn,
        reason: reason.trim(),
      });
      tellNomination(tx, NominationWithdrawn, row, NominationState.Withdrawn, change, reason.trim());
    });
    return this.one(actor, key);
  }
}
