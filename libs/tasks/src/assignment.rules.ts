import { type DeadlineBoundary, type IsoDate, lastDayInTime } from '@app/kernel';
import { AssignmentRole, AssignmentStanding } from './assignment.entity';

/** One note of progress, in the order in which they were recorded. */
export interface ProgressStep {
  percent: number;
  hasEvidence: boolean;
  recordedOn: IsoDate;
}

/** What one party has reached. */
export interface PartyState {
  role: AssignmentRole;
  /** Last recorded; null when nothing was. */
  percent: number | null;
  /** Null: not done. */
  doneOn: IsoDate | null;
}

/** What a task has reached. */
export interface AssignmentState {
  percent: number;
  doneOn: IsoDate | null;
}

const WHOLE = 100;

export const percentOf = (steps: readonly ProgressStep[]): number | null => steps.at(-1)?.percent ?? null;

/** The day of the first whole progress with evidence that nothing lower has followed. */
export function doneDayOf(steps: readonly ProgressStep[]): IsoDate | null {
  const setBack = steps.findLastIndex(({ percent }) => percent < WHOLE);
  return steps.slice(setBack + 1).find(({ hasEvidence }) => hasEvidence)?.recordedOn ?? null;
}

/** Who leads answers for the task; without a leader, everyone who does it. Who coordinates never answers. */
export function answering<Party extends { role: AssignmentRole }>(parties: readonly Party[]): Party[] {
  const leads = parties.filter(({ role }) => role === AssignmentRole.Lead);
  return leads.length > 0 ? leads : parties.filter(({ role }) => role === AssignmentRole.Do);
}

/** The least of those that answer; done on the day of the last of them. Without any it is never done. */
export function assignmentState(parties: readonly PartyState[]): AssignmentState {
  const states = answering(parties);
  const days = states.map(({ doneOn }) => doneOn);
  const isDone = days.length > 0 && !days.includes(null);
  return {
    percent: states.length === 0 ? 0 : Math.min(...states.map(({ percent }) => percent ?? 0)),
    doneOn: isDone ? (days as IsoDate[]).toSorted().at(-1)! : null,
  };
}

/** Last day on which the task is done in time; null when the document sets none. */
export const lastDayOf = (dueOn: IsoDate | null, boundary: DeadlineBoundary): IsoDate | null =>
  dueOn === null ? null : lastDayInTime({ on: dueOn, boundary });

/** Without a day it is never late and never overdue. */
export function standingOf(doneOn: IsoDate | null, lastDay: IsoDate | null, today: IsoDate): AssignmentStanding {
  if (doneOn !== null)
    return lastDay !== null && doneOn > lastDay ? AssignmentStanding.DoneLate : AssignmentStanding.Done;
  return lastDay !== null && today > lastDay ? AssignmentStanding.Overdue : AssignmentStanding.Open;
}
