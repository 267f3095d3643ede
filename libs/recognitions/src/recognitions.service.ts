import { withdrawThing } from '@app/assessments';
import { DirectivesService } from '@app/directives';
import {
  type Actor,
  Clock,
  type Connection,
  type FactKey,
  KernelError,
  pageOf,
  type SortColumn,
  Transactions,
} from '@app/kernel';
import { provincesOf } from '@app/organisations';
import { countRevoked } from '@app/recognition-counts';
import { Injectable } from '@nestjs/common';
import type { Recognition } from './recognition.entity';
import { type RecognitionsArgs, RecognitionSorts, type RevokeRecognitionInput } from './recognition.inputs';
import { RecognitionError } from './recognitions.errors';
import { RecognitionRevoked } from './recognitions.events';
import { RecognitionPermission } from './recognitions.permissions';
import { recognitionColumns, recognitions, visibleRecognitions } from './recognitions.sql';
import { RewardsDue } from './rewards-due';

const LATEST_FIRST: SortColumn[] = [
  { expression: 'r.granted_on', descending: true, type: 'date' },
  { expression: 'r.key', descending: true, type: 'uuid' },
];

/** Titles and awards that were given. */
@Injectable()
export class Recognitions {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
    private readonly directives: DirectivesService,
    private readonly rewards: RewardsDue,
  ) {}

  /** The latest first. */
  list(actor: Actor, args: RecognitionsArgs): Promise<Connection<Recognition>> {
    const { roundKey, titleKey, awardKey, year, kind, withinKey, isRevoked, endsFrom, endsBy } = args;
    const today = this.clock.today();
    const params: unknown[] = [];
    const conditions = [visibleRecognitions(actor, today, params)];
    if (isRevoked != null) conditions.push(isRevoked ? 'r.revoked_on IS NOT NULL' : 'r.revoked_on IS NULL');
    if (roundKey != null) conditions.push(`r.round_key = $${params.push(roundKey)}`);
    if (titleKey != null) conditions.push(`r.title_key = $${params.push(titleKey)}`);
    if (awardKey != null) conditions.push(`r.award_key = $${params.push(awardKey)}`);
    if (year != null) conditions.push(`r.year = $${params.push(year)}`);
    if (kind != null) conditions.push(`r.kind = $${params.push(kind)}`);
    if (withinKey != null) conditions.push(`('.' || r.path) LIKE $${params.push(`%.${withinKey}.%`)}`);
    if (endsFrom != null) conditions.push(`r.revoked_on IS NULL AND r.valid_until >= $${params.push(endsFrom)}::date`);
    if (endsBy != null)
      conditions.push(
        `r.revoked_on IS NULL AND r.valid_until BETWEEN $${params.push(today)}::date AND $${params.push(endsBy)}::date`,
      );
    return pageOf<Recognition>(
      this.transactions.reading(actor),
      {
        sql: `SELECT ${recognitionColumns} FROM recognition AS r WHERE ${conditions.join(' AND ')}`,
        params,
        sort: RecognitionSorts.columnsOf(args, LATEST_FIRST),
      },
      args,
      recognitions.toRow,
    );
  }

  seen(actor: Actor, keys: readonly Pick<FactKey, 'provinceId' | 'key'>[]): Promise<Recognition[]> {
    const params: unknown[] = [keys.map(({ provinceId }) => provinceId), keys.map(({ key }) => key)];
    const visible = visibleRecognitions(actor, this.clock.today(), params);
    return this.transactions.read(actor, async (query) => {
      const rows = await query<Recognition>(
        `SELECT ${recognitionColumns} FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
         JOIN recognition AS r ON r.province_id = k.province_id AND r.key = k.key WHERE ${visible}`,
        params,
      );
      return rows.map(recognitions.toRow);
    });
  }

  /** Throws NOT_FOUND. */
  async one(actor: Actor, key: FactKey): Promise<Recognition> {
    const [row] = await this.seen(actor, [key]);
    if (!row) throw KernelError.NOT_FOUND();
    return row;
  }

  /** By the leader of whoever decided; it stays in its book. Throws NOT_FOUND, RECOGNITION_REVOKED, VERSION_CONFLICT. */
  async revoke(
    actor: Actor,
    { key, version, ground, reason, directiveKey = null }: RevokeRecognitionInput,
  ): Promise<Recognition> {
    if (directiveKey !== null) await this.directives.byKey(actor, directiveKey);
    await this.transactions.run(actor, async (tx) => {
      const today = this.clock.today();
      const params: unknown[] = [key.provinceId, key.key];
      const visible = visibleRecognitions(actor, today, params);
      const [found] = await tx.query<Recognition>(
        `SELECT ${recognitionColumns} FROM recognition AS r WHERE r.province_id = $1 AND r.key = $2 AND ${visible} FOR NO KEY UPDATE`,
        params,
      );
      if (!found || !actor.worksAt(RecognitionPermission.Revoke, found.grantedByKey)) throw KernelError.NOT_FOUND();
      if (found.revokedOn !== null) throw RecognitionError.RECOGNITION_REVOKED();
      const row = recognitions.toRow(found);
      const change = await recognitions.amend(tx, row, version, {
        revokedOn: today,
        revocationGround: ground,
        revocationReason: reason.trim(),
        revocationKey: directiveKey,
      });
      await countRevoked(tx, row);
      // It shows nothing of the unit any more, wherever that has filed it.
      if (row.organisationKey !== null)
        await withdrawThing(tx, row.id, await provincesOf(tx.query.bind(tx), row.organisationKey));
      if (row.titleKey !== null) await this.rewards.payHighestAlone(tx, [row], row.grantedOn);
      const { provinceId, scopeId, path, titleKey, awardKey, year, kind, organisationKey, subjectKey } = row;
      const { grantedOn, validUntil } = row;
      const told = { titleKey, awardKey, year, kind, organisationKey, subjectKey, grantedOn, validUntil };
      const payload = { ...told, revokedOn: today };
      tx.happened(RecognitionRevoked, {
        subject: row.key,
        provinceId,
        scopeId,
        path,
        payload,
        ...change,
        reason: reason.trim(),
      });
    });
    return this.one(actor, key);
  }
}
