import { type Actor, batch, type RequestContext, Transactions } from '@app/kernel';
import { Field, ObjectType } from '@nestjs/graphql';
import { Injectable } from '@nestjs/common';
import { mayReview } from './obligation.rules';
import type { Report } from './report.entity';
import { ReportRefilled, ReportSaved } from './reporting.events';
import { ReportPermission } from './reporting.permissions';
import type { Obligation } from './round.entity';

/** Who did what by a role that was delegated to them, and in whose place. */
@ObjectType({ description: 'An act that was done by a delegated role.' })
export class ActInPlace {
  @Field(() => String, { nullable: true, description: 'Who did it; null when nothing is known of them any more.' })
  by: string | null;

  @Field(() => String, { nullable: true, description: 'In whose place; null when nothing is known of them any more.' })
  of: string | null;
}

interface OwnWork {
  province: string;
  key: string;
  number: string;
  person: string;
  actions: string;
}

/** SQL: the person sent that version of the report, or wrote figures of it in whatever version, which the trail knows. */
export const isOwnWork = ({ province, key, number, person, actions }: OwnWork): string => `(
  EXISTS (SELECT 1 FROM report_version AS own
    WHERE own.province_id = ${province} AND own.report_key = ${key} AND own.number = ${number} AND own.submitted_by = ${person})
  OR EXISTS (SELECT 1 FROM audit_event
    WHERE subject_type = 'Report' AND subject_key = ${key}::uuid::text AND actor_id = ${person} AND action = ANY(${actions}::text[])))`;

/** Acts of the trail by which figures are written. */
export const WRITING: readonly string[] = [ReportSaved.name, ReportRefilled.name];

const OWN_WORK = `
  SELECT r.key FROM unnest($1::int[], $2::uuid[]) AS k(province_id, key)
  JOIN report AS r ON r.province_id = k.province_id AND r.key = k.key
  WHERE r.province_id = ANY($1::int[])
    AND ${isOwnWork({ province: 'r.province_id', key: 'r.key', number: 'r.number', person: '$3', actions: '$4' })}`;

/** Whether somebody may decide on a report in another's place alone, and has worked on it. */
@Injectable()
export class OwnWorkLoader {
  constructor(private readonly transactions: Transactions) {}

  /** Asks nothing for those to whom nothing is delegated. */
  async isBarred(context: RequestContext, report: Report, obligation: Obligation): Promise<boolean> {
    if (!decidesInPlace(context.actor, obligation)) return false;
    const found = batch<string, true>(context, 'Report.ownWork', async (ids, actor) => {
      const parts = ids.map((id) => id.split(':'));
      const params = [parts.map(([province]) => province), parts.map(([, key]) => key), actor.personId, WRITING];
      const rows = await this.transactions.read(actor, (query) => query<{ key: string }>(OWN_WORK, params));
      const own = new Set(rows.map(({ key }) => key));
      return new Map(ids.filter((_, at) => own.has(parts[at]![1]!)).map((id) => [id, true as const]));
    });
    return (await found.load(`${report.provinceId}:${report.key}`)) ?? false;
  }
}

/** By no role of their own. */
function decidesInPlace(actor: Actor, { organisationKey, toKey, throughKey }: Obligation): boolean {
  if (actor.grants.every(({ delegation }) => !delegation)) return false;
  const parties = { organisationKey, toKey, throughKey };
  if (!mayReview(actor, parties)) return false;
  const at = [toKey, throughKey].filter((key) => key !== null && actor.worksAt(ReportPermission.Review, key));
  return at.every((key) => actor.giversAt(ReportPermission.Review, key!).length > 0);
}
