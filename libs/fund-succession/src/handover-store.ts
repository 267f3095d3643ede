import { type FactKey, KernelError, type Transaction } from '@app/kernel';
import type { FundHandover, HandoverState } from './fund-handover.entity';
import { HandoverError } from './fund-succession.errors';
import type { HandoverPrepared } from './fund-succession.events';
import { handovers } from './fund-succession.sql';
import { HANDOVER_STATES, type HandoverAct } from './handover.rules';

/** As it is once the books are locked. Throws NOT_FOUND. */
export async function heldHandover(tx: Transaction, { provinceId, key }: FactKey): Promise<FundHandover> {
  const [row] = await tx.query<FundHandover>(
    `SELECT ${handovers.columns('h')} FROM fund_handover AS h WHERE h.province_id = $1 AND h.key = $2`,
    [provinceId, key],
  );
  if (!row) throw KernelError.NOT_FOUND();
  return handovers.toRow(row);
}

/** Where an act leads. Throws HANDOVER_DECIDED. */
export function stepped({ state }: Pick<FundHandover, 'state'>, act: HandoverAct): HandoverState {
  const next = HANDOVER_STATES[state][act];
  if (next === undefined) throw HandoverError.HANDOVER_DECIDED();
  return next;
}

type Told = Pick<
  FundHandover,
  'key' | 'provinceId' | 'scopeId' | 'path' | 'organisationKey' | 'toOrganisationKey' | 'day' | 'money'
>;

export function tellHandover(
  tx: Transaction,
  happened: typeof HandoverPrepared,
  { key, provinceId, scopeId, path, organisationKey, toOrganisationKey, day, money }: Told,
  change: { after: unknown; reason?: string | null },
): void {
  const payload = { organisationKey, toOrganisationKey, day, money };
  tx.happened(happened, { subject: key, provinceId, scopeId, path, payload, ...change });
}
