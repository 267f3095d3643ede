import type { Actor } from '@app/kernel';
import { IndicatorResultState } from './indicator-result.entity';
import { IndicatorResultPermission } from './targets.permissions';

/** SQL condition on `indicator_result AS r`: confirmed, or a draft of an office where the actor records or confirms. */
export function readableResult(actor: Actor, params: unknown[]): string {
  const { Record, Confirm } = IndicatorResultPermission;
  const offices = [...new Set([...actor.workplaces(Record), ...actor.workplaces(Confirm)])];
  return `(r.state = '${IndicatorResultState.Confirmed}' OR r.organisation_key = ANY($${params.push(offices)}::int[]))`;
}
