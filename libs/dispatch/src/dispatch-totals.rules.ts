import { DispatchStatus } from './dispatch.entity';
import { type DispatchCount, DispatchTotals } from './dispatch.views';

const NAMES: Record<DispatchStatus, keyof DispatchTotals> = {
  [DispatchStatus.Arrived]: 'arrived',
  [DispatchStatus.Refused]: 'refused',
  [DispatchStatus.Received]: 'received',
  [DispatchStatus.Assigned]: 'assigned',
  [DispatchStatus.InProgress]: 'inProgress',
  [DispatchStatus.Completed]: 'completed',
  [DispatchStatus.RecallRequested]: 'recallRequested',
  [DispatchStatus.RecallAgreed]: 'recallAgreed',
  [DispatchStatus.RecallRefused]: 'recallRefused',
};

/** The counts by name, 0 where nobody stands. */
export function totalsOf(counts: readonly DispatchCount[]): DispatchTotals {
  const totals = Object.assign(new DispatchTotals(), { all: 0 });
  for (const name of Object.values(NAMES)) totals[name] = 0;
  for (const { status, count } of counts) {
    totals[NAMES[status]] = count;
    totals.all += count;
  }
  return totals;
}
