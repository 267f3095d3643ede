import { InboxPileKind, InboxSources, type Waiting } from '@app/inbox';
import { type Actor, inShardsOf, nodeId, type Query } from '@app/kernel';
import { LedgerPermission } from '@app/ledger';
import { Injectable } from '@nestjs/common';
import { RIGHT } from './signing.rules';
import { VOUCHER_DRAFT } from './vouchers.kinds';

const TO_SIGN = InboxPileKind.declare('vouchers_to_sign', 'Vouchers that wait for a signature of mine.');
const RETURNED = InboxPileKind.declare('vouchers_returned', 'Vouchers of mine that came back before they were posted.');

const PILE = 100;

const stepsOf = (right: 'keep' | 'approve'): string[] =>
  Object.entries(RIGHT).flatMap(([step, one]) => (one === right ? [step] : []));

/** SQL over `voucher_draft AS d`: who signs next. */
const NEXT = 'd.signing_order[jsonb_array_length(d.signatures) + 1]';

const FIELDS = `d.province_id AS "provinceId", d.scope_id AS "scopeId", d.key, d.day, d.content, d.organisation_key AS "organisationKey"`;

interface Row {
  provinceId: number;
  scopeId: number;
  key: string;
  day: string;
  content: string;
  organisationKey: number;
  count: number;
}

/** Vouchers that wait for somebody at the own office. */
@Injectable()
export class VoucherDraftInbox {
  constructor(sources: InboxSources) {
    sources.register(
      {
        listed: PILE,
        pile: TO_SIGN,
        permission: LedgerPermission.Sign,
        waiting: (query, actor) => this.toSign(query, actor),
      },
      {
        listed: PILE,
        pile: RETURNED,
        permission: LedgerPermission.Keep,
        waiting: (query, actor) => this.returned(query, actor),
      },
    );
  }

  private async toSign(query: Query, actor: Actor): Promise<Waiting> {
    const params: unknown[] = [
      actor.workplaces(LedgerPermission.Keep),
      stepsOf('keep'),
      actor.workplaces(LedgerPermission.Approve),
      stepsOf('approve'),
      actor.personId,
    ];
    const rows = await query<Row>(
      `SELECT ${FIELDS}, (count(*) OVER ())::int AS count FROM voucher_draft AS d
       WHERE ${inShardsOf(actor, 'd', params)} AND jsonb_array_length(d.signatures) > 0
         AND (d.organisation_key = ANY($1::int[]) AND ${NEXT} = ANY($2::text[]) OR d.organisation_key = ANY($3::int[]) AND ${NEXT} = ANY($4::text[]))
         AND d.maker_key <> $5::uuid AND NOT d.signatures @> jsonb_build_array(jsonb_build_object('personKey', $5::text))
       ORDER BY d.day, d.key LIMIT ${PILE}`,
      params,
    );
    return waiting(rows);
  }

  private async returned(query: Query, actor: Actor): Promise<Waiting> {
    const params: unknown[] = [actor.workplaces(LedgerPermission.Keep), actor.personId];
    const rows = await query<Row>(
      `SELECT ${FIELDS}, (count(*) OVER ())::int AS count FROM voucher_draft AS d
       WHERE ${inShardsOf(actor, 'd', params)} AND d.organisation_key = ANY($1::int[]) AND d.return_reason IS NOT NULL AND d.maker_key = $2::uuid
       ORDER BY d.day, d.key LIMIT ${PILE}`,
      params,
    );
    return waiting(rows);
  }
}

const waiting = (rows: readonly Row[]): Waiting => ({
  count: rows[0]?.count ?? 0,
  things: rows.map(({ key, day, content, organisationKey, ...place }) => ({
    id: nodeId('VoucherDraft', key, place),
    kind: VOUCHER_DRAFT,
    title: content,
    subtitle: null,
    day,
    organisationKey,
    standing: null,
    record: null,
  })),
});
